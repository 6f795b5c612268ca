"""Which stretches of a mail are said beside its election, by their grammar? A verdict that time will give, two advices that cancel each other.

"We shall see which does better", "my boy says do all, my girl says do none, so that's what you get", "we keep the grocery on Warren": whose verb
governs no order. Each is one whole clause of a closed form, and none holds a word that puts off, bounds or takes back what stands beside it.
Contract, "Whose words": what others are reported to think is no election.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted
from nlp.sentence import plain
from nlp.words.advising import CO_HOLDER, SAYS

_I = r"(?:i|we)"
_VERDICT = Sifted(
    rf"(?:[,;–—]\s*|(?<=[.!?]\s)|(?<=\n)|\b(?=and\s))(?:and\s+|so\s+|then\s+){{0,2}}(?:(?:{_I}|time|the\s+years|god|heaven|history)(?:\s+(?:shall|will|alone\s+will)|'ll)|(?:next|this|some)\s+(?:year|summer|winter|day)\s+{_I}(?:\s+(?:shall|will)|'ll))"
    r"\s+(?:soon\s+|then\s+|all\s+|just\s+|only\s+|find\s+out\s+|come\s+to\s+){0,2}(?:see|tell|know|learn|show|say|judge)?\s*(?:us\s+)?(?:which|who|what)\b(?P<verdict>[^.;:!?\n]{0,90})"
)
"""A verdict on the choice that is made, to be given by time: "and we shall see which does better"."""
_COMPARED = Late(
    r"\b(?:better|best|right|wrong|smarter|smart|wiser|wisest|wise|foolish|fool|luckier|lucky|worse|clever|cleverer|happier|ahead)\b"
)
_DECIDES = Late(
    r"\b(?:or|before|until|till|first|then|if|unless|when|once|after|whether|but|only|exchang\w*|tender\w*|swap\w*|decid\w*|elect\w*|to\s+do|wait\w*|cancel\w*|next)\b|\d"
)
"""What makes a verdict, or a reason, one that the order itself waits for."""

_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|first\s+(?:lot|half|part|batch)|\$?\d[\d,]*)(?:[\s-]+(?:five|thousand|hundred|notes|bonds|ones))?"
_OF_THE_REST = Sifted(
    rf"(?:[,;–—]\s*|(?<=[.!?]\s)|(?<=\n))(?:because\s+|since\s+|as\s+)?(?:(?:{_I}(?:\s+would|'d)?\s+(?:want|like|wish|prefer)\s+to|{_I}(?:\s+would|\s+had|'d)\s+(?:rather|sooner)|let\s+me|let\s+us|let's|{_I}(?:\s+will|\s+shall|'ll))\s+(?:first\s+)?(?:see|watch|know|learn|find\s+out|observe))\s+"
    rf"how\s+(?:the|those|these)\s+(?P<put_in>{_COUNT})\s+(?:turn\s+out|do|fare|get\s+on|get\s+along|perform|go|work\s+out|come\s+out|make\s+out|behave)\s+(?:first\s+)?before\s+{_I}\s+"
    rf"(?:do\s+anything\s+(?:at\s+all\s+)?(?:with|about)|touch|decide\s+(?:on|about)|risk|part\s+with|move|think\s+(?:about|of)|commit)\s+(?:(?:the|those|these|my)\s+(?:other\s+)?(?P<kept>{_COUNT}|rest|others?|remainder|balance)|any\s+more|more)(?:\s+of\s+(?:them|it|mine))?(?=\s*(?:[.;!\n]|$))"
)
"""A reason why the rest is kept, which waits for what becomes of the part that goes in."""

_SOMEBODY = r"(?:my|our|the|one|another|some|half\s+the)\s{1,3}(?:[\w'-]{1,15}\s{1,3}){0,3}?[\w'-]{1,15}"
"""Whose advice it is: who he is makes no difference, where another one cancels it."""
_ALL_OF_IT = r"[^.,;!?\n]{0,20}\b(?:all|everything|the\s+lot|the\s+whole(?:\s+(?:lot|thing))?|every(?:\s+(?:one|note|bond|last\s+one)))"
_NONE_OF_IT = r"[^.,;!?\n]{0,20}\b(?:none|nothing|not\s+(?:one|any|a\s+single\s+one)|no\s+part|nil|don't|leave\s+(?:it|them)|zero)\b"
_ADVICES = Sifted(
    rf"(?:(?<=[.!?]\s)|(?<=\n)|^)\s{{0,3}}(?:{_SOMEBODY}|one)\s+{SAYS}(?:\s+(?:me|us))?(?P<one>{_ALL_OF_IT}|{_NONE_OF_IT})\b[^.,;!?\n]{{0,12}}[,;]?\s+(?:(?:and|but|while)\s+)?(?:{_SOMEBODY}|the\s+other|another)\s+{SAYS}(?:\s+(?:me|us))?"
    rf"(?P<other>{_ALL_OF_IT}|{_NONE_OF_IT})\b[^.,;!?\n]{{0,12}}(?:[,;]?\s*\b(?:so|and)\s+(?:that's\s+what|this\s+is\s+what|that\s+is\s+what|there|here|i|we)\b(?P<so>[^.;!?\n]{{0,50}}))?[.!]"
)
"""Two advices, of all and of none, told in one sentence: "My boy says do all, my girl says do none, so that's what you get."."""
_ACTS_ON = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|keep\w*|wait\w*|all|none|both|everything|nothing|anything|don't|not|listen\w*|if|unless|until|first|before|leave|agree\w*|hold|think|will|need|ask|torn|undecided|stuck|know|sure)\b"
)
"""What the sender's own half of it may not say: it would be an order, or a doubt."""

_TRADE = r"(?:shop|store|grocery|bakery|butchery|laundry|restaurant|diner|cafe|café|tavern|bar|inn|motel|hotel|boarding\s?house|pharmacy|drug\s?store|hardware|nursery|barber\s?shop|salon|garage|farm|ranch|dairy|orchard|vineyard|garden|greenhouse|stable|stall|stand|newsstand|kiosk|parish|school|hens|chickens|bees|goats|sheep|cows|cattle|horses|pigs|dogs|cats|pigeons|canaries|geese|ducks|house|books\s+(?:for|of)|counter)"
_LIVES = Sifted(
    rf"\b(?:{_I}|my\s+\w+\s+and\s+i)\s+(?:have\s+|still\s+|also\s+|both\s+|always\s+){{0,2}}(?:keep|kept|run|ran|hold|held)\s+(?:(?:a|an|the|our|my|some|two|three|four|six|few)\s+)?(?:(?!notes?\b|bonds?\b)\w{{1,20}}\s{{1,3}}){{0,2}}?{_TRADE}\b(?P<lives>[^.,;:!?\n]{{0,60}})"
)
"""What the sender lives by: the object of "keep" is a trade or a beast, and no paper."""
_PAPER = Late(
    r"\b(?:notes?|bonds?|paper|lexington\w*|rest|remainder|balance|others?|money|half|thousand|hundred|and|but|if|unless|until|while)\b"
)

_LOST = Sifted(
    r"\b(?:so\s+)?(?:that\s+|in\s+order\s+that\s+)?(?:it|this|that|they|(?:a|an|the)\s+(?:e-?mail|mail|letter|paper|form|file|copy|pdf|scan)|e-?mails|letters|you)\s+(?:cannot|can't|can\s+not|won't|will\s+not|could\s+not|couldn't|does\s+not|doesn't)\s+"
    r"(?:get\s+lost|go\s+(?:astray|missing)|be\s+(?:lost|mislaid)|vanish|disappear|(?:lose|mislay|misplace)\s+(?:it|this|them))(?:\s+(?:that\s+way|this\s+way|then|like\s+that|in\s+the\s+(?:mail|post)|as\s+(?:letters|paper)\s+(?:do|does)))?(?=\s*[.,;!\n]|\s*$)"
)
"""What becomes of a paper on its way to us: "it cannot get lost that way"."""

_CHECK = Sifted(
    r"(?:[,;:–—]|\band\b|(?<=[.!?]\s))\s*(?:and\s+|so\s+)?(?:please\s+|kindly\s+|do\s+|pray\s+|you\s+(?:may|can|might|could)\s+|perhaps\s+you\s+(?:can|could|would)\s+)+(?:also\s+)?(?:check|calculate|compute|reckon|verify|recount|add\s+(?:it|them)\s+up)(?:\s+(?:also|too|as\s+well|it|this|that|them|my\s+(?:sums?|arithmetic|math|figures|numbers|reckoning)|again|yourself|yourselves|after\s+me)){0,2}"
    r"(?:\s+and\s+tell\s+me\s+(?:that|if|whether)\s+we\s+agree)?(?=\s*[.!\n]|\s*$)"
    r"|(?:[,;:–—]|\band\b)\s*(?:please\s+|kindly\s+|do\s+)?tell\s+me\s+(?:that|if|whether)\s+(?:we\s+agree|you\s+get\s+the\s+same|you\s+(?:agree|come\s+to\s+the\s+same))(?=\s*[.!\n]|\s*$)"
)
"""Asks us to do the sum again, which we do: "kindly calculate also and tell me that we agree"."""

_AGE = r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|nine))?|a\s+hundred|\d{2,3})"
_PORTRAIT = Late(
    rf"[;–—]\s*(?:he|she)(?:'s|\s+is)\s+(?:now\s+|all\s+of\s+|only\s+|already\s+)?{_AGE}(?:\s+years\s+old)?(?:,?\s+(?:and|but)\s+(?:still\s+)?(?:sharp|sharper|bright|brighter|spry|spryer|clear|clearer|quick|quicker|fitter|wiser|nobody's\s+fool)(?:\s+than\s+(?:i|we|you|most|me|us|any\s+of\s+us)(?:\s+(?:am|are|is|put\s+together|of\s+us))?|\s+as\s+(?:a\s+)?\w+)?)(?=\s*[.,;!])"
)
"""How somebody is described behind what he wants: "he is ninety-one and sharper than I am"."""


def said_beside(text: str) -> tuple[tuple[int, int], ...]:
    """Give where clauses stand in a text that by their form say nothing of what is ordered beside them; offsets of the text."""
    low = lowered(plain(text))
    return tuple(_spans(low))


def _spans(low: str) -> Iterator[tuple[int, int]]:
    """Give where they stand in a text in small letters."""
    for found in _VERDICT.finditer(low):
        verdict = found.group("verdict")
        if _COMPARED.search(verdict) and not _DECIDES.search(verdict):
            yield found.span()
    for found in _OF_THE_REST.finditer(low):
        if found.group("put_in") != found.group("kept"):
            yield found.span()
    for found in _ADVICES.finditer(low):
        one, other = (re.search(_NONE_OF_IT, found.group(name)) is None for name in ("one", "other"))
        if one is not other and not CO_HOLDER.search(found.group()) and not _ACTS_ON.search(found.group("so") or ""):
            yield found.span()
    for found in _LIVES.finditer(low):
        if not _PAPER.search(found.group("lives")):
            yield found.span()
    for pattern in (_LOST, _CHECK, _PORTRAIT):
        for found in pattern.finditer(low):
            yield found.span()
