"""What a mail says of itself that takes its order away: "My little boy hit Send on this", "Would that do as wording?", "I only wanted something to send".

A mail that left by an accident, a wording on trial and an exercise in mailing order nothing, whatever stands in them. Help at the keys
("My granddaughter pressed Send for me"), an earlier slip that this mail mends, and a question whether it has come in leave it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_ON_TRIAL = Sifted(
    r"\b(?:would|will|could|can|does|do|might)\s+(?:that|this|it|the\s+above|such\s+an?\s+\w+|those\s+words)\s+(?:do|be\s+(?:\w+\s+)?(?:enough|right|correct|all\s+right|acceptable|proper)|work|suffice|pass|serve|sound|read)\s+(?:as|for)\s+(?:an?\s+|the\s+)?(?:wording|text|form(?:ula)?|phrase|phrasing|language|draft|letter|instruction|order)\b"
    r"|\bhow\s+(?:does|do|would)\s+(?:that|this|it)\s+(?:read|sound|look|strike\s+you)\b"
    r"|\bis\s+(?:that|this|it)\s+(?:how|the\s+way)\s+(?:one|you|i|we|people|they)\s+(?:\w+\s+)?(?:words?|phrases?|puts?|says?|writes?|should\s+(?:word|phrase|put|say|write))\b"
    r"|\bwhen\s+i\s+(?:come\s+to|finally|really|do|actually|get\s+round\s+to)\s+(?:send(?:ing)?|mail(?:ing)?|writ(?:e|ing))\s+(?:it|this|that)\b|\b(?:is|would)\s+(?:that|this)\s+(?:be\s+)?(?:good|proper|correct)\s+wording\b",
    re.IGNORECASE,
)
_EXERCISE = Sifted(
    r"\b(?:have|had|need(?:ed)?|want(?:ed)?|must\s+have|looking\s+for)\s+something\s+to\s+(?:send|write|mail|type)\b|\b(?:only|first|sole|one)\s+address\s+(?:to\s+hand|at\s+hand|handy|i\s+(?:had|know|knew|have|could\s+find))\b"
    r"|\b(?:need\s*n['’]t|need\s+not|no\s+need\s+to|don['’]t\s+have\s+to)\s+(?:trouble|bother|act|fuss)(?:\s+yoursel\w+)?\s+(?:over|about|with|on|upon)\s+(?:it|this)\b(?!\s+(?:form|letter|other))"
    r"|\b(?:show|shown|teach|taught|learn)\s+(?:me\s+)?how\s+(?:one|to|i|you)\s+(?:\w+\s+)?(?:takes?|calls?|gets?|fetch(?:es)?)\s+(?:it|one|a\s+mail|this|them)\s+(?:off|back)\b",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"^\W*(?:re:\s*)?(?:my\s+|our\s+)?(?:e-?mail\s+|computer\s+)?(?:homework|lessons?|class|course|exercise)(?:\s+(?:number\s+|no\.?\s*)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten))?\W*$",
    re.IGNORECASE,
)
"""A subject that is of a lesson and no more."""
_DISREGARD = re.compile(
    r"^\W*(?:please\s+|pls\s+|kindly\s+|oops\W+|sorry\W+)*(?:disregard|ignore|(?:my\s+)?mistake|oops|wrong\s+(?:button|key))\b|\b(?:went|got\s+sent|sent)\s+(?:off\s+|out\s+)?by\s+(?:itself|accident|mistake)\b",
    re.IGNORECASE,
)
"""A subject that takes the mail away which it heads."""
_EARLIER = re.compile(
    r"\b(?:yesterday|last\s+(?:week|night|mail|one|message|time|\w+day)|earlier|previous|my\s+first|the\s+first\s+(?:one|mail|time)|the\s+one\s+before|ignore\s+(?:the|that|my)|here\s+(?:it\s+is|is)|now\s+(?:it\s+goes|complete|for))\b",
    re.IGNORECASE,
)
_STILL_MEANT = re.compile(
    r"\b(?:but|though|still)\s+(?:i\s+mean|it\s+is\s+meant|it\s+counts|the\s+order)\b|\bmean\s+(?:every\s+word|it)\b",
    re.IGNORECASE,
)


def unwilled(sentences: Sequence[Spoken], subject: str) -> str:
    """Give the words by which the mail left by accident, tries a wording or is an exercise; nothing where none do. `subject`: as the sender wrote it."""
    found = _LESSON.search(subject) or _DISREGARD.search(subject)
    if found and not _EARLIER.search(subject):
        return found.group().strip()
    for text in (subject, *(one.text for one in sentences)):
        found = _ACCIDENT.search(text) or _ON_TRIAL.search(text) or _EXERCISE.search(text)
        if found and not _EARLIER.search(text) and not _STILL_MEANT.search(text):
            return found.group().strip(" ,;")
    return ""
