"""Where in a sentence its condition stands: the amounts said there are the condition's, and none of them is tendered.

"Tender 50,000 of my notes if the company raises the fee to 5%" and "Provided the share closes over 2 dollars, exchange 20,000": the
condition goes from its word to the end of the sentence, or to the comma before what is done on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount
from nlp.moods import uncovered
from nlp.sentence import Mark, Sentence

_BEFORE_ACT = re.compile(r",(?!\d{3})|;|\s[-–—]+\s|\bthen\b", re.IGNORECASE)
"""What parts a condition from the act that follows it."""


def conditions_said(sentence: Sentence, acts: Sequence[Mark]) -> tuple[tuple[int, int], ...]:
    """Give where the conditions of a sentence stand, as offsets of the passage. `acts`: what is done in it, in order.

    A condition in which an act stands itself ("if you exchange 20, keep the rest") ends before that act.
    """
    found = []
    for mark in uncovered(sentence, "CONDITION", "POLITE"):
        act = next((one for one in acts if one.start >= mark.end), None)
        if act is None:
            # What is done may need no verb: "if the fee goes up, 20 in".
            parted = _BEFORE_ACT.search(sentence.text, mark.end - sentence.start)
            found.append((mark.start, sentence.start + parted.start() if parted else sentence.end))
            continue
        parts = list(_BEFORE_ACT.finditer(sentence.text, mark.end - sentence.start, act.start - sentence.start))
        found.append((mark.start, sentence.start + parts[-1].start() if parts else act.start))
    return tuple(found)


def outside(amounts: Sequence[Amount], conditions: Sequence[tuple[int, int]]) -> tuple[Amount, ...]:
    """Leave out the amounts that conditions speak of; where nothing else is said, they stay."""
    left = tuple(one for one in amounts if not any(start <= one.start < end for start, end in conditions))
    return left or tuple(amounts)
