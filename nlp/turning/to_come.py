"""An election that is only announced: "I will be tendering my notes. The papers go out on Friday.".

In the future tense, and with a form, a letter or word of the holder's still to come, the mail says what it will bring. With the papers in
the mail, or none to come, "I will be tendering" is how many people give the instruction itself. And an election that breaks off says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_FUTURE = Late(
    r"\b(?:will|shall|['’]ll|going\s+to|gonna|about\s+to|intend(?:s|ing)?|intention|planning|plan|mean\s+to|expect\s+to|aim\s+to)\b",
    re.IGNORECASE,
)
_PLANNED = Late(
    r"\b(?:plan(?:\s+\w)?|idea|thought|hope|goal|aim|dream|notion)\s+(?:is|was|would\s+be|at\s+present\s+is)\s+(?:to|for|that)\b|\bin\s+all\s+(?:likelihood|probability)\b|\b(?:would|['’]d)\s+(?:love|dearly\s+love|adore)\s+to(?=\W*$|\s+(?:see|have|get|be|do|take)\s+(?:all\b|them\b|it\b|mine\b|part\b|in\b|my\s+(?:notes|bonds)|our\s+(?:notes|bonds)|the\s+(?:notes|bonds|exchange|swap)))",
    re.IGNORECASE,
)
"""What somebody plans or would love is not yet ordered."""
_LATER = Late(
    r"^\W*(?:in|next|come|by|this\s+coming)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|week|month|year|time)\s*,?\s+(?:i|we)\b|^\W*(?:eventually|someday|one\s+day|sooner\s+or\s+later|in\s+due\s+(?:course|time))\b"
    r"|\bpencil\s+(?:me|us|it|that|in|\d)|\breserve\s+(?:my|our|a)\s+(?:place|spot|seat|slot)\b|\b(?:target|goal|aim|ambition|ideal)\s+is\b|\bhold\s+(?:my|our|a)\s+(?:place|spot)\b",
    re.IGNORECASE,
)
"""A tender of another day, and a place that is only kept."""
_PAPER = r"(?:forms?|papers?|paperwork|documents?|letter|instructions?|package|packet|envelope|card|signature|signed\s+\w+|fax|mail|e-?mail)"
_TO_COME = Late(
    rf"\b(?:the|my|our|signed|completed|official|formal|actual|a|separate)\s+(?:\w+\s+){{0,2}}{_PAPER}\b[^.;!?]{{0,60}}?\b(?:follows?|to\s+follow|coming|will\s+(?:come|follow|reach|go|be)|on\s+(?:its|the|their)\s+way|(?:go|goes|going)\s+(?:out|off|in)|being\s+(?:typed|prepared|drawn|signed|filled|completed|looked)|to\s+come|when|once|as\s+soon|after|tomorrow|next\s+week|(?:on|by|before)\s+\w+day)\b"
    rf"|\b(?:form|papers?|letter|instructions?|paperwork)\s+to\s+(?:follow|come)\b|\b(?:you\s+will|you['’]ll)\s+(?:hear|get|receive|have|see)\s+(?:from\s+(?:me|us)|(?:the|my|our|a|it)\s*(?:\w+\s+)?(?:{_PAPER})?)\b|\bexpect\s+(?:the|my|our|a)\s+(?:\w+\s+)?{_PAPER}\b"
    rf"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:send|mail|fax|post|bring|drop\s+off|forward|get)\s+(?:you\s+)?(?:in\s+)?(?:the|my|our|a)\s+(?:\w+\s+)?{_PAPER}\b|\b(?:looking|look|go|going)\s+over\s+the\s+(?:papers?|paperwork|form|documents?)\b",
    re.IGNORECASE,
)
_FOR_FILES = Late(
    r"\b(?:for\s+your\s+(?:files?|records?)|original|hard\s+copy|paper\s+copy|duplicate|as\s+well|confirmation|confirming)\b",
    re.IGNORECASE,
)
_BROKEN_OFF = Late(
    r"(?:\d\s*,|\b(?:and|or|but|of|the|my|for|with|to|plus|from|namely)|\b(?:following|follows)\s*:)\s*$", re.IGNORECASE
)
"""How a mail ends that was sent too soon."""


def announced(sentences: Sequence[Spoken]) -> str:
    """Give the words that put an election in the future off to a paper or a word to come, or only plan it; nothing where none do."""
    electing = [one for one in sentences if one.elects]
    for one in electing:
        if found := _PLANNED.search(one.text[: one.begins]):
            return found.group().strip()
        if found := _LATER.search(one.text):
            return found.group().strip()
    if not electing or not all(_FUTURE.search(one.text[: one.begins + 12]) for one in electing):
        return ""
    for one in sentences:
        if not _FOR_FILES.search(one.text) and (found := _TO_COME.search(one.text)):
            return found.group().strip()
    return ""


def broken_off(sentences: Sequence[Spoken], after: str) -> str:
    """Give the end of the last sentence where it elects and breaks off. `after`: what stands behind it in the passage."""
    if not sentences or not sentences[-1].elects or after.strip():
        return ""
    found = _BROKEN_OFF.search(sentences[-1].text)
    return found.group().strip() if found else ""
