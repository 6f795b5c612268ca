"""What an answer says where it is shown instead of mailed: what a mail asks for by reply is to be answered there. Pure.

The answer itself was worded as a mail, and may be sent as one too. Only the words that name the way are put otherwise.
"""

from __future__ import annotations

import re

_IN_A_REPLY = re.compile(r"\bin\s+a\s+reply\s+to\s+this\s+mail\b")
_TO_THIS_MAIL = re.compile(r"\b([Rr])eply(\s+(?:YES|NO))?\s+to\s+this\s+mail\b(?:\s+itself\b)?")
_REPLY = re.compile(r"\b([Rr])eply(?=\s+(?:YES|NO|with)\b)")
_YOURS = re.compile(r"\b([Yy])our\s+(?:mail\b(?!\s+address)|reply\b)")
_ANSWER = {"R": "Answer", "r": "answer"}


def here(words: str, place: str = "here") -> str:
    """The words of an answer, plain or HTML, for a reader at that place (`here`, `here on this page`)."""
    words = _IN_A_REPLY.sub(place, words)
    words = _TO_THIS_MAIL.sub(lambda found: f"{_ANSWER[found[1]]}{found[2] or ''} {place}", words)
    words = _REPLY.sub(lambda found: _ANSWER[found[1]], words)
    return _YOURS.sub(lambda found: f"{found[1]}our message", words)
