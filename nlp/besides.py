"""Where words that elect elsewhere elect nothing: who is in a truck, who speaks into a telephone, who asks for the form."""

from __future__ import annotations

import re

from nlp.late import Late

_MACHINE = Late(
    r"\b(?:i\s+am|i['’]?m|we\s+are)\s+(?:just\s+)?(?:talking|speaking|dictating|saying)\s+(?:this\s+|it\s+)?(?:in(?:to)?|to)\b(?:\s+(?:the|my|a)\s+\w+)?",
    re.IGNORECASE,
)
"""Tells that the mail is spoken, and puts nothing in: "I am talking this in"."""
_IN_A_PLACE = re.compile(
    r"(?:i\s+|we\s+)?(?:am|are|im|['’]m|['’]re)\s+in\s+(?:the|an?|my|our)\s+(?!offer|exchange|deal|swap|tender|whole|full|entire|notes|bonds|lexington|lot|same)\w",
    re.IGNORECASE,
)
"""Is in a truck, not in the offer."""
_PAPERS_TO = re.compile(
    r"\b(?:(?:send|mail|e-?mail|post|fax|give|get|forward)\s+(?:me|us)|need|want|like|where\s+(?:is|are)|(?:don't|do\s+not)\s+have)\s+(?:[\w'-]+\s+){0,4}?"
    r"(?:forms?|papers?|paperwork|documents?|packet|package|instructions?|kit|link|steps|information|info|details|card)\s+(?:(?:that|which|i|we|you|is|are|need(?:ed|s)?|required|necessary|have|to\s+fill\s+(?:in|out)|in\s+order|so|can|could|may)\s+){0,6}(?:to|for|can|could)\s+$",
    re.IGNORECASE,
)
"""Asks for the papers with which to elect: "send me the form to exchange all of my notes" elects nothing yet."""


def is_no_act(text: str, begin: int, end: int) -> bool:
    """Tell whether the act at `text[begin:end]` is none: "I am in the truck", "I am talking this in"."""
    spoken = any(one.start() <= begin and end <= one.end() for one in _MACHINE.finditer(text))
    return spoken or _IN_A_PLACE.match(text, begin) is not None


def asks_for_papers(text: str, begin: int) -> str:
    """Give the words before an act that ask for the papers with which to do it; nothing where none do."""
    found = _PAPERS_TO.search(text, 0, max(0, begin))
    return found.group().strip() if found else ""
