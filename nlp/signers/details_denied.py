"""Is a telephone or taxpayer number that the mail gives said to be another's? "570-555-0162, but that's the pub's number not mine"."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_NOT_MINE = Late(
    r"\b(?:not|never|n['’]t)\s+(?:\w+\s+)?(?:mine|ours|my\s+(?:own\s+)?(?:number|phone|line|telephone))\b|\bno\s+longer\s+(?:mine|my\b|ours|works?|in\s+(?:service|use))|\b(?:that|which|it)(?:\s+is|\s+was|['’]s)\s+(?:only\s+)?(?:his|hers|theirs)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?](?=\s|$)|\n")
_FAR = 160
"""Characters behind a number in which it may be said whose it is."""


def denied(text: str, end: int) -> bool:
    """Tell whether what follows a number, in its own sentence, says that it is not the sender's. `end`: where the number ends."""
    behind = text[end : end + _FAR]
    stop = _ENDS.search(behind)
    return _NOT_MINE.search(behind[: stop.start()] if stop else behind) is not None
