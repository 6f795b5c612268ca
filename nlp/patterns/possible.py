"""Can a pattern match in a text at all? A cheap look for the words it needs, before it is tried at every place.

And a text in small letters, on which patterns without regard to case are tried two to four times faster.
"""

from __future__ import annotations

import re
from functools import lru_cache

FIGURE = "0"
"""Among the words that a pattern needs: any figure."""

_FIGURES = re.compile(r"\d")
_FIGURES_OF_ASCII = str.maketrans("0123456789", FIGURE * 10)
_OF_SYNTAX = re.compile(r"\\.|\(\?P<\w+>")
"""Letters of a pattern that stand for no letter of a text: an escaped one, the name of a group."""
_PLAIN = re.compile(r"[A-Za-z0-9]+")
_SAME_LETTER = str.maketrans({"İ": "i", "ı": "i", "ſ": "s", "\u212a": "k"})
"""Signs that a pattern without regard to case takes for these letters, and `str.lower` does not."""


def lowered(text: str) -> str:
    """Give the text in small letters, at equal length: what stands in it without regard to case stands in this."""
    return (text if text.isascii() else text.translate(_SAME_LETTER)).lower()


def caseless(pattern: str) -> bool:
    """Tell whether a pattern names no capital letter, so that it can be searched in a `lowered` text instead."""
    return not any(sign.isupper() for sign in _OF_SYNTAX.sub("", pattern))


@lru_cache(maxsize=32)
def flat(text: str) -> str:
    """Give the text in small letters, every figure a 0: what the words that a pattern needs are looked for in.

    One reader after the other asks for that of the same mail, so the last few are kept.
    """
    return text.lower().translate(_FIGURES_OF_ASCII) if text.isascii() else _FIGURES.sub(FIGURE, lowered(text))


@lru_cache(maxsize=1024)
def plain_part(name: str) -> str:
    """Give the longest part of a name of plain letters and figures, flattened: a text without it does not have the name.

    The names of offers and accounts are the same from mail to mail, so they are kept.
    """
    return _FIGURES.sub(FIGURE, lowered(max(_PLAIN.findall(name), key=len, default="")))


@lru_cache(maxsize=256)
def needed(words: str) -> tuple[str, ...]:
    """Give the words of a line "cusip|isin"; none of an empty one."""
    return tuple(filter(None, words.split("|")))


def possible(words: tuple[str, ...], flattened: str) -> bool:
    """Tell whether one of the words stands in a text that `flat` gave. A pattern that needs none can stand anywhere."""
    for word in words:
        if word in flattened:
            return True
    return not words
