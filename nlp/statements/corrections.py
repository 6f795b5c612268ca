"""Which words of a sentence take back what was said before: "scratch that", "make it 40"."""

from __future__ import annotations

import re

from nlp.moods import begins_clause, uncovered
from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence

_IN_THOUSANDS = Late(
    r"\W*(?:that['’]s\s+|that\s+is\s+|(?:both|all)\s+)?(?:in\s+)?thousands?(?:\s+(?:of\s+)?dollars)?\W+(?:i\s+mean|that\s+is|of\s+course|naturally|obviously)\W*",
    re.IGNORECASE,
)
"""Says in what the figures before it count, and takes none of them back: "Thousand, I mean."."""


def corrections(sentence: Sentence) -> list[Mark]:
    """Give the words that take something back; a lone "actually" does so only at the head of its clause."""
    if _IN_THOUSANDS.fullmatch(sentence.text):
        return []
    return [
        mark
        for mark in uncovered(sentence, "CORRECTION", "IDIOM")
        if mark.text.lower() != "actually" or begins_clause(sentence, mark)
    ]
