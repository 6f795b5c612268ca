r"""Overlong runs in a text, broken at equal length so that patterns stay linear on any input.

A thousand blank lines or a line of a megabyte without a space makes patterns with `\s+` or `\S+`
quadratic. No reader needs more of such a run than its first characters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.patterns.late import Late

_BLANKS = re.compile(r"\s{41,}")
_SOLID = re.compile(r"[^\s]{161,}")
_SAME_SIGN = Late(r"([^\w\s])\1{40,}|([*_xX#•.-])\2{40,}")
_SHORTEST_RUN = 41
"""Characters; a shorter text has no overlong run."""
_STOP = "\x00"


@lru_cache(maxsize=8)
def bounded(text: str) -> str:
    """Give the text at equal length, with a stop sign in every overlong run.

    Blanks get a stop after each 40; more than 160 characters without a blank, or more than 40 of
    the same sign, become stop signs (no figure, name or address is so long). One reader after the other
    asks for the same mail, so the last few texts are kept.
    """
    if len(text) < _SHORTEST_RUN:
        return text
    if _SOLID.search(text) or _SAME_SIGN.search(text):
        text = _SOLID.sub(lambda match: _STOP * len(match[0]), text)
        text = _SAME_SIGN.sub(lambda match: _STOP * len(match[0]), text)
    return _BLANKS.sub(lambda match: _stopped(match[0]), text)


def _stopped(blanks: str) -> str:
    """A run of blanks with a stop after each forty."""
    pieces = [blanks[place : place + 40] for place in range(0, len(blanks), 40)]
    return "".join(piece[:-1] + _STOP if len(piece) == 40 else piece for piece in pieces)
