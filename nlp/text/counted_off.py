"""Which number words of a text only count off what is said: "One, I thank you. Two, I've read it. Three, exchange my notes.".

They count notes only where they stand alone; here each begins a clause of its own, and they follow each other from one on.
"""

from __future__ import annotations

import re

from nlp.patterns.sifted import Sifted

_RANKS = {
    word: rank
    for rank, words in enumerate(
        ("one first 1", "two second 2", "three third 3", "four fourth 4", "five fifth 5", "six sixth 6"), 1
    )
    for word in words.split()
}
_HEADS = Sifted(
    r"(?:^|[.;:!?,\n(]|\band|\bad)\s*(?P<number>one|two|three|four|five|six|[1-6](?=\)))\s*(?:,|\)|:)\s*(?=[a-z])(?!(?:please|thanks|thank|and|or|the\s+rest|the\s+other|in|out|no\s+more|not|tops|max)\b)",
    re.IGNORECASE,
)
"""A number at the head of a clause that goes on with other words than an amount would."""
_FEWEST = 2
"""Numbers that follow each other."""


def counted_off(text: str) -> tuple[tuple[int, int], ...]:
    """Give where numbers stand that count off the clauses of a text."""
    run: list[tuple[int, int]] = []
    for found in _HEADS.finditer(text):
        rank = _RANKS[found["number"].lower()]
        if rank == len(run) + 1:
            run.append(found.span("number"))
    return tuple(run) if len(run) >= _FEWEST else ()
