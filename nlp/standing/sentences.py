"""The sentences of all that the sender newly wrote, wherever they stand: what is read of them is no election, so that a plain cut is enough."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_ENDS = Late(r"(?<=[.!?])[)\"”’']{0,2}\s+|\n[ \t]*\n|(?<=[.!?:])\n")
_SHORTENED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|acct|approx|P\.S|p\.s|ps|PS)\.$|\bP\.$", re.IGNORECASE)
_LONGEST = 2000
"""Characters of a sentence that are looked at; nobody writes a longer one."""
_MOST = 400
"""Sentences of a mail that are looked at, from each of its ends."""


def told_in(text: str) -> tuple[str, ...]:
    """Give the sentences of a text, each on one line with plain apostrophes; a title or "P.S." ends none."""
    found: list[str] = []
    for piece in _ENDS.split(text.replace("’", "'").replace("‘", "'")):
        words = " ".join(piece[:_LONGEST].split())
        if found and _SHORTENED.search(found[-1][-12:]):
            found[-1] = f"{found[-1]} {words}"
        elif words:
            found.append(words)
    return tuple(found) if len(found) <= 2 * _MOST else (*found[:_MOST], *found[-_MOST:])
