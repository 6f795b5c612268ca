"""A mail that left by accident, and whose order nobody gave: "My little boy hit Send on this", "It was only lying in my drafts".

Help at the keys ("My granddaughter pressed Send for me") and an earlier slip that this mail mends leave it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN

_SEND = r"(?:(?:on\s+)?(?:the\s+|that\s+|my\s+)?(?:send(?:\s+(?:button|key))?|enter|return(?:\s+key)?|(?:wrong\s+)?(?:button|mouse)|(?:keys?|key\s?board)(?=[^.;!?]*\b(?:sent|went|gone|flew|off\s+it)\b)))"
_PRESSED = (
    r"(?:hit|pressed|pushed|clicked|touched|tapped|leaned|leant|sat|walked|stepped|jumped|bumped|knocked|fell|slipped)"
)
_ACCIDENT = Sifted(
    rf"\b(?:(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|cat|dog|kitten|puppy|toddler|baby|boy|girl|little\s+one|grandchild)|he|she|somebody|someone)\s+(?:must\s+have\s+|has\s+|had\s+|just\s+)?{_PRESSED}\s+(?:over\s+|across\s+|against\s+|onto\s+)?{_SEND}\b(?![^.;!?]{{0,30}}\b(?:for\s+(?:me|us)|as\s+i\s+(?:asked|told)|at\s+my|because\s+(?:i|my))\b)"
    rf"|(?:^\W*|\b(?:i|my\s+(?:hand|finger|elbow|sleeve))\s+(?:must\s+have\s+|just\s+)?){_PRESSED}\s+{_SEND}\s+(?:too\s+(?:soon|early|fast)|by\s+(?:accident|mistake)|before|instead|without)\b|^\W*(?:i\s+)?{_PRESSED}\s+the\s+wrong\s+(?:button|key)\b"
    r"|\b(?:this|it|that|mail|e-?mail|message|one)\s+(?:was\s+|has\s+been\s+|got\s+|must\s+have\s+(?:been\s+)?)?(?:sent|went\s+(?:off|out)|gone\s+(?:off|out)|slipped\s+(?:off|out)|left|mailed|flew\s+off)\s+(?:itself\s+)?(?:by\s+(?:accident|mistake|itself)|too\s+(?:soon|early)|in\s+error|accidentally|unfinished|before\s+(?:i|we)\s+(?:was|were|had|could))\b"
    r"|\b(?:this|it|that|mail|e-?mail|message|one)\s+(?:was|is)\s+(?:only|just|merely|still)\s+(?:lying\s+|sitting\s+|saved\s+|meant\s+to\s+stay\s+)?in\s+(?:my|the)\s+drafts?\b|\b(?:only|just|merely)\s+(?:lying|sitting|saved|kept)\s+in\s+(?:my|the)\s+drafts?\b"
    r"|\b(?:was|is)(?:\s+not|n['’]t)\s+(?:meant\s+|supposed\s+)?to\s+(?:leave|go\s+(?:out|off)|be\s+sent|have\s+(?:gone|left|been\s+sent))\b|\bnever\s+meant\s+to\s+(?:leave|go\s+(?:out|off)|be\s+sent|send\s+(?:this|it))\b"
    r"|\bdid(?:\s+not|n['’]t)\s+(?:mean|want|intend)\s+to\s+(?:send|mail)\s+(?:this|it|that)\b",
    re.IGNORECASE,
)
_DISREGARD = Late(
    r"^\W*(?:please\s+|pls\s+|kindly\s+|oops\W+|sorry\W+)*(?:disregard|ignore|(?:my\s+)?mistake|oops|wrong\s+(?:button|key))\b|\b(?:went|got\s+sent|sent)\s+(?:off\s+|out\s+)?by\s+(?:itself|accident|mistake)\b",
    re.IGNORECASE,
)
"""A subject that takes the mail away which it heads."""
_EARLIER = Late(
    r"\b(?:yesterday|last\s+(?:week|night|mail|one|message|time|\w+day)|earlier|previous|my\s+first|the\s+first\s+(?:one|mail|time)|the\s+one\s+before|ignore\s+(?:the|that|my)|here\s+(?:it\s+is|is)|now\s+(?:it\s+goes|complete|for))\b",
    re.IGNORECASE,
)


def sent_by_accident(sentences: Sequence[Spoken], subject: str) -> str:
    """Give the words by which the mail left by accident; nothing where none do. `subject`: as the sender wrote it."""
    found = _DISREGARD.search(subject)
    if found and not _EARLIER.search(subject):
        return found.group().strip()
    for text in (subject, *(one.text for one in sentences)):
        found = _ACCIDENT.search(text)
        if found and not _EARLIER.search(text):
            return found.group().strip(" ,;")
    return ""
