"""Asks about what a mail instructs where a sentence of it is in a language, or of a kind, that nobody understood."""

from __future__ import annotations

from collections.abc import Iterable

from nlp.instruction import Why


def not_understood(sentences: Iterable[str]) -> Why | None:
    """Give the first of the sentences that were not understood as the reason to ask; None where there is none."""
    first = next(iter(sentences), None)
    if first is None:
        return None
    return Why("another_language", "A sentence in another language was not wholly understood.", " ".join(first.split()))
