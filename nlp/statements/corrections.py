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
        if (mark.text.lower() != "actually" or begins_clause(sentence, mark))
        and not _makes_a_time_of_it(sentence, mark)
    ]


_A_TIME = Late(
    r"\s+(?:(?:an?|the|my|our)\s+)(?:(?:[a-z]+)\s+)?(?:summer|winter|spring|autumn|fall|year|month|week|day|morning|evening|night|weekend|sweep|slate|break|finish|start|habit|rule|date|party|occasion|celebration|pair|set|trip|family\s+affair|new\s+leaf)\b",
    re.IGNORECASE,
)


_IN_TIME = Late(
    r"\s+(?:only\s+|just\s+|barely\s+|still\s+)?(?:before|in\s+time|on\s+time|by|ahead\s+of|under\s+the\s+wire|within)\b(?![^.;!?]{0,60}\d)",
    re.IGNORECASE,
)
"""Behind "make it": whoever is in time makes no other amount of it: "I make it just before your clock strikes"."""


def _makes_a_time_of_it(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether "make it" makes a day, a season or a clean sweep of it, and corrects no amount: "might as well make it a clean summer"."""
    return (
        mark.text.lower().endswith(("make it", "make that", "make this"))
        and any(of.match(sentence.text, mark.end - sentence.start) is not None for of in (_A_TIME, _IN_TIME))
        and not sentence.amounts
    )
