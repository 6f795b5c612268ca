"""Word lists written as running text, so that people can read and extend them."""

from __future__ import annotations


def listed(block: str) -> frozenset[str]:
    """Give the words of a block of text, whatever blanks and line ends stand between them."""
    return frozenset(block.split())
