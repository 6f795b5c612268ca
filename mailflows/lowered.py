"""A text in small letters, for patterns that need no regard to case: they are tried many times faster on it."""

from __future__ import annotations

_SAME_LETTER = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
"""Signs that a pattern without regard to case takes for these letters, and `str.lower` does not."""


def lowered(text: str) -> str:
    """Give the text in small letters, signs that pass for a letter included; offsets stay."""
    return (text if text.isascii() else text.translate(_SAME_LETTER)).lower()
