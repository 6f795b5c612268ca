"""Can a pattern match in a text at all? A cheap look for the words it needs, before it is tried at every place."""

from __future__ import annotations

import re

FIGURE = "0"
"""Among the words that a pattern needs: any figure."""

_FIGURES = re.compile(r"\d")
_PLAIN = re.compile(r"[A-Za-z0-9]+")
_SAME_LETTER = str.maketrans({"İ": "i", "ı": "i", "ſ": "s", "\u212a": "k"})
"""Signs that a pattern without regard to case takes for these letters, and `str.lower` does not."""


def flat(text: str) -> str:
    """Give the text in lower case, every figure a 0: what the words that a pattern needs are looked for in.

    Its length may differ from the text's.
    """
    return _FIGURES.sub(FIGURE, (text if text.isascii() else text.translate(_SAME_LETTER)).lower())


def plain_part(name: str) -> str:
    """Give the longest part of a name of plain letters and figures, flattened: a text without it does not have the name."""
    return flat(max(_PLAIN.findall(name), key=len, default=""))


def needed(words: str) -> tuple[str, ...]:
    """Give the words of a line "cusip|isin"; none of an empty one."""
    return tuple(filter(None, words.split("|")))


def possible(words: tuple[str, ...], flattened: str) -> bool:
    """Tell whether one of the words stands in a text that `flat` gave. A pattern that needs none can stand anywhere."""
    return not words or any(word in flattened for word in words)
