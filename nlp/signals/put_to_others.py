"""Are asking, ringing, waiting on a line or complaining told of other people? Then none of it is put to us.

"The kids complaining about it", "Mr Bell rang four times", "I asked my grandson four times", "on hold with the airline for an hour" are talk. What the
sender put to us himself ("I rang four times"), or another for him ("my brother rang you four times"), is a grievance.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.signals.us_and_others import names_us_outright

_PEOPLE = (
    r"(?:kids?|children|boys?|girls?|twins|babies|baby|grandchildren|grandkids|(?:grand)?(?:son|daughter|mother|father)s?|(?:mother|father|brother|sister|son|daughter)s?-in-law|mom|mum|dad|brothers?|sisters?|siblings|cousins?|uncles?|aunts?|nephews?|nieces?|wife|husband|"
    r"neighbou?rs?|friends?|relatives|family|in-laws|drivers|passengers|patrons|guests|riders|clients|shoppers|men|women|fellows|boss|crew|customers|tenants|students|pupils|teachers|nurses|doctor|lawyer|accountant|secretary|assistant|bookkeeper|priest|pastor|rabbi|barber|plumber|dentist|landlord|banker|others|people|everybody|everyone|folks|dog|dogs|cat|cats|hens|goats|horse|mule|parrot|knees?|back|bones|hip|feet)"
)
_WHOM = rf"(?:(?:my|our|his|her|their|the|a|an|some|all\s+the|both|two|three)\s+(?:[\w'-]+\s+){{0,2}}?{_PEOPLE}|me|us|him|her|them|myself|ourselves|himself|herself|each\s+other)\b"
_SO_OFTEN = Late(
    r"\b(?P<verb>ask|asked|written|wrote|write|called|call|phoned|rung|rang|telephoned|told|complained|sent)\b(?P<whom>[^.!?]{0,40}?)\b(?:three|four|five|six|seven|several|many|countless|ten|\d+)\s+times?\b(?P<behind>[^.;:!?]{0,80})"
)
_OUGHT = Late(r"(?:^|\W)(?:to|can|could|will|would|might|may|must|should|shall)\s+(?:\w+\s+)?$")
"""Before the verb: it is not told as done."""
_I = Late(
    r"(?:^|\W)(?:i|we|and|but|or|then|have|having|had)(?:'ve|'d)?(?:\s+(?:have|had|now|already|also|just|since|then|only|even|both|myself|personally|been|tried|and|really|again)){0,3}\s+$|(?:^|[;:–—-])\W*$"
)
"""Before the verb: the sender, or nobody named, who is then the sender."""
_PASSIVE = Late(
    r"\b(?:was|were|been|being|am|is|are|be|get|got|gets|getting)\s+(?:\w+ly\s+|just\s+|already\s+|now\s+)?$"
)
_ASKED_OF = Late(r"\W*(?:by\s+(?!you)|at\s|in\s|over\s|on\s|since\s|this\s|already\s|today\s|$)")
_OF_THEM = Late(rf"\W*(?:(?:to|with|at|for|on)\s+)?{_WHOM}|\W*(?:(?:to|with)\s+)?(?:mr|mrs|ms|dr)\b")
_UNDER = re.compile(
    r"\b(?:to\s+(?:ask|remind|say|tell|make|be|find|hear|learn|see)|whether|how|that\s|if\b|so\b|before|until|because|since\b|when|which|while|as\b)"
)
"""Where what somebody asked, or what came of it, begins."""
_UNANSWERED = Late(
    r"\b(?:no\s+(?:answer|reply|response|luck|word)|nobody|no\s+one|cut\s+off|machine|hung\s+up|in\s+vain|nothing\s+(?:came|happen\w*|back)|without|ignored|never\s+(?:\w+\s+)?(?:called|rang|answered|replied|back)|still\s+(?:no|not|wait\w*|nothing))\b"
)


_BEFORE = 60
"""Characters before the verb in which its subject is looked for."""


def so_often_put_to_us(sentence: str) -> str:
    """Give the words by which somebody asked, rang or wrote to us again and again; nothing where none did. `sentence`: in small letters."""
    unanswered: bool | None = None
    for found in _SO_OFTEN.finditer(sentence):
        before, whom = sentence[max(0, found.start() - _BEFORE) : found.start()], found["whom"]
        told = f"{whom} {_UNDER.split(found['behind'], maxsplit=1)[0]}"
        if _OUGHT.search(before):
            continue
        if names_us_outright(told):
            return found.group()
        if _PASSIVE.search(before) and _ASKED_OF.match(whom):
            continue
        if _OF_THEM.match(whom):
            continue
        if unanswered is None:
            unanswered = _UNANSWERED.search(sentence) is not None
        if unanswered or _I.search(before):
            return found.group()
    return ""


_ON_HOLD = Late(
    r"\bon\s+hold\b(?P<whom>\s+(?:with|by|at)(?:\s+[\w'-]+){1,5}?)?\s+for\s+(?:\w+\s+){1,3}(?:minutes?|hours?|half\b)(?:\s+an?\s+hour)?(?P<behind>\s+(?:with|by|at)(?:\s+[\w'-]+){1,4})?|\b(?:minutes?|hours?)\s+on\s+hold\b(?P<then>\s+(?:with|by|at)(?:\s+[\w'-]+){1,4})?|\bon\s+hold(?P<bare>\s+with(?:\s+[\w'-]+){1,4})"
)
_NOT_OURS = Late(
    r"\s+(?:with|by|at)\s+(?:(?:my|our|his|her|their)\s+own\b|(?:the|a|an|my|our|his|her|their|some)\s+(?!(?:[\w'-]+\s+)?(?:desk|bank|office|line|custodian|service|exchange|firm|number|hot\s?line|switchboard|clerk|girl|lady|man)\b)[\w'-]+|(?:\w+\s+){0,2}(?:airlines?|airways))"
)


def kept_on_hold(sentence: str) -> str:
    """Give the words by which the sender waited on our line; nothing where it was another's. `sentence`: in small letters."""
    of_another = False
    for found in _ON_HOLD.finditer(sentence):
        whom = found["whom"] or found["behind"] or found["then"] or ""
        others = _NOT_OURS.match(found["bare"] or whom) is not None
        if found["bare"] is None and (names_us_outright(whom) or not (others or of_another)):
            return found.group()
        of_another = of_another or others
    return ""


_OTHER_COMPLAINS = Late(
    rf"\b(?:(?:my|our|his|her|their|the|a|some|all\s+the|both|these|those)\s+(?:[\w'-]+\s+){{0,2}}?{_PEOPLE}|everybody|everyone|people|folks|others|he|she|they)(?:\s+(?!i\b|we\b)[\w'-]+){{0,6}}?\s+$"
)
_HALVES = re.compile(r"(?:wife|husband|mr|mrs|ms|client|customer|holder)\b")
_OF_IT = Late(
    r"\s+(?:about|of)\s+(?:it|this|that|these|those|how|being|the\s+(?:way|service|desk|bank|firm|delay|handling|mistake|lack|treatment|answer|letter|custodian))\b"
)


def another_complains(sentence: str, start: int, end: int) -> bool:
    """Tell whether other people complain, and not about us. `start`, `end`: the word "complain" in the sentence, in small letters.

    What a wife or a client complains of may be ours where it is only pointed at: "my wife complained about it".
    """
    before = _OTHER_COMPLAINS.search(sentence[max(0, start - 100) : start])
    if before is None or names_us_outright(sentence):
        return False
    return _HALVES.search(before.group()) is None or _OF_IT.match(sentence, end) is None
