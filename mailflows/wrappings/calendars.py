"""What a calendar invitation says to its reader (RFC 5545): its title, where it takes place, its description."""

from __future__ import annotations

import re

MOST_CHARACTERS = 200_000
_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPED = re.compile(r"\\([\\;,nN])")
_SHOWN = ("SUMMARY", "LOCATION", "DESCRIPTION")


def calendar_text(calendar: str) -> str:
    """Answer with an invitation's words, one property after the other; empty where it has none."""
    found: dict[str, str] = {}
    for line in _FOLD.sub("", calendar[:MOST_CHARACTERS]).splitlines():
        head, colon, value = line.partition(":")
        name = head.partition(";")[0].strip().upper()
        if '"' in head:
            # A colon inside a quoted parameter is none (RFC 5545, 3.1).
            value = line.rpartition('":')[2] if '":' in line else value
        if colon and name in _SHOWN and name not in found and value.strip():
            found[name] = _ESCAPED.sub(_plain, value).strip()
    return "\n\n".join(found[name] for name in _SHOWN if name in found)


def _plain(escaped: re.Match[str]) -> str:
    return "\n" if escaped[1] in "nN" else escaped[1]
