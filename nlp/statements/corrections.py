"""Which words of a sentence take back what was said before: "scratch that", "make it 40"."""

from __future__ import annotations

from nlp.moods import begins_clause, uncovered
from nlp.sentence import Mark, Sentence


def corrections(sentence: Sentence) -> list[Mark]:
    """Give the words that take something back; a lone "actually" does so only at the head of its clause."""
    return [
        mark
        for mark in uncovered(sentence, "CORRECTION", "IDIOM")
        if mark.text.lower() != "actually" or begins_clause(sentence, mark)
    ]
