"""An amount named beside the elected one that is another: "My wife says fifteen. She usually is right.", "Hmm, two thirds rather.".

An amount that another gives at this time is open until the sender says that his own holds ("but twelve it is"). So is a share behind the tender that
stands alone, with a word of second thought or none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from nlp.amounts.number_words import written
from nlp.amounts.quantities import quantities
from nlp.amounts.shares import shares
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import NOTES, NUMBER, WHO

_GIVES_SO_MUCH = (Election.TENDER_PART, Election.TENDER_ALL)
_GIVES = r"(?:says?|said|thinks?|tells\s+me|told\s+me|claims?|counts?|counted|makes?\s+it|made\s+it|comes?\s+(?:up\s+with|to)|came\s+(?:up\s+with|to)|insists?(?:\s+on)?|would\s+say|puts\s+it\s+at|has\s+it\s+as|reckons?|figures?|remembers?|swears|maintains|wants|wanted)"
_ANOTHER_SAYS = Sifted(
    rf"\b{WHO}(?:,?\s+(?:next\s+door|reading\s+over\s+my\s+shoulder|over\s+there|here)\s*,?|,[^.;!?,]{{2,40}},)?\s+(?:always\s+|still\s+|now\s+|just\s+)?{_GIVES}\s+(?:that\s+)?(?:(?:it|that|this)(?:['’]s|\s+(?:is|was|should\s+be|ought\s+to\s+be|must\s+be|has\s+to\s+be|should\s+have\s+been|may\s+be))\s+|(?:no|rather|better|more\s+like|only|about|at\s+least|for)\W+|i\s+should\s+(?:do|put\s+in|tender|send)\s+|me\s+to\s+(?:do|put\s+in|tender|send)\s+)?"
    rf"(?P<figure>{NUMBER})(?![\d,.]*\d)(?:\s+(?:{NOTES}|thousand|dollars|of\s+(?:them|mine)|when\s+(?:he|she|they)\b[^.;!?]{{0,30}}))?(?=\s*(?:$|[.,;!?)]|\band\b|\bbut\b|\bbecause\b|\bas\b|\bnot\b))",
    re.IGNORECASE,
)
_OWN_HOLDS = Late(
    rf"\b(?:but|so|and|still|anyway|no\W)\s*(?:\w+\s+){{0,4}}?(?:it\s+is\s+my|it['’]s\s+my|my\s+(?:money|account|{NOTES}|decision|mind|order|number|figure)|i(?:['’]m|\s+am)\s+(?:sticking|staying)|i\s+(?:stick|stay)|{NUMBER}\s+it\s+(?:is|stays|remains))\b|^\W*(?:no\W+)?(?:but\s+)?{NUMBER}\s+it\s+(?:is|stays|remains)\b|\b(?:overruled|stays?\s+(?:at\s+)?{NUMBER}|never\s+mind\s+(?:him|her|them)|not\s+listening)\b|\b(?:i|we)\s+(?:stick|stay|remain)\s+(?:with|at|by|to)\b",
    re.IGNORECASE,
)
_SECOND_THOUGHT = Late(
    r"\W*(?:(?:hmm+|hm|uh|well|yet|sorry|please|on|reflection|second|thoughts?|come|think|why|not|just|only|or|and|no|oh|wait|rather|better|make\s+(?:it|that)|more\s+like(?:\s+it)?|is|say|then|perhaps|maybe|instead|let['’]?s|let\s+us|even|still|actually|nearer|closer|to|like|it|that|be|i|guess|suppose|mean|call|as|sooner|preferably|of|them|my|the|notes|bonds|a|an|one|two|three|four|half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|two-thirds|three-quarters|three-fourths|fourths?|one-third|one-half|one-quarter|percent|all|everything|lot|whole)\b\W*){1,9}",
    re.IGNORECASE,
)
_SHARE = Late(
    r"\b(?:half|(?:a|one|two|three|four)[\s-]+(?:thirds?|quarters?|fifths?|fourths?|eighths?|tenths?))\b", re.IGNORECASE
)


def another_figure(sentences: Sequence[Spoken], lines: Sequence[Instruction], position: Decimal | None) -> str:
    """Give the words by which another names an amount, or a share stands behind the tender, that is not the elected one; nothing where none do.

    `position`: what the sender holds, where that is one position.
    """
    elected = {line.quantity for line in lines if line.election in _GIVES_SO_MUCH}
    if not elected or None in elected:
        return ""
    # "Total comes to 95." of accounts of 60 and 35 tells the sum of what is tendered.
    elected.add(sum((line.quantity for line in lines if line.quantity and line.election in _GIVES_SO_MUCH), Decimal(0)))
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=-1)
    overruled = any(_OWN_HOLDS.search(one.text) for one in sentences)
    for place, one in enumerate(sentences):
        if one.elects or one.asks:
            continue
        if not overruled and (found := _ANOTHER_SAYS.search(one.text)) and not elected & values(found["figure"]):
            return found.group().strip()
        if place > last >= 0 and _another_share(one.text, elected, position):
            return one.text.strip()
    return ""


def values(figure: str) -> set[Decimal]:
    """Give what an amount of figures or words may come to, in notes or in face."""
    said = {value for one in quantities(figure, tuple(written(figure))) for value in one.readings}
    return said | {value * 1000 for value in said}


def _another_share(text: str, elected: Collection[Decimal | None], position: Decimal | None) -> bool:
    """Tell whether a sentence is a share with words of second thought and no more, and that share is not what is elected."""
    if not _SECOND_THOUGHT.fullmatch(text) or not _SHARE.search(text):
        return False
    said = [share.value for share in shares(text, tuple(written(text)))]
    return position is None or not any(
        Decimal(one.numerator) * position == one.denominator * each for one in said for each in elected if each
    )
