"""Asks about what a mail instructs where a sentence of it is in a language, or of a kind, that nobody understood."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nlp.instruction import Why
from nlp.patterns.late import Late

_SAID_AGAIN = Late(
    r"\s*[(\[]?\s*(?:(?:that\s+is|i\.\s?e\.|meaning|or|so|now|again|and|which\s+is|to\s+say\s+it)[,:]?\s+)?(?:in\s+(?:plain\s+|your\s+|my\s+)?english\b|translat\w+\s*:)",
    re.IGNORECASE,
)
"""Right behind a sentence: it is said once more in English."""


def not_understood(text: str, spans: Iterable[tuple[int, int]]) -> Why | None:
    """Give the first of the sentences that were not understood as the reason to ask; None where there is none.

    `spans`: where they stand in `text`. One that is said again in English ("In English: please exchange 30") is not asked about.
    """
    first = next((text[start:end] for start, end in spans if not _SAID_AGAIN.match(text, end)), None)
    if first is None:
        return None
    return Why("another_language", "A sentence in another language was not wholly understood.", " ".join(first.split()))
