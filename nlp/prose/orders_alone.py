"""What do the sentences that order say, each by itself? For a mail that disagrees with itself, and tells much besides its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_MOST = 8
"""Of a mail with more sentences that order none is taken by itself: each of them is read once more."""
_TOLD = (Mood.PAST, Mood.REPORTED, Mood.NEGATED)
"""Moods in which a tender is spoken of, and not ordered."""


def orders_alone(
    said: Sequence[Statement], parts: Sequence[Sentence], read: Callable[[Sentence], tuple[Instruction, ...]]
) -> tuple[Instruction, ...]:
    """Give the lines of the sentences that order, where each is clean by itself, or says nothing, and all say the same; else none.

    `said`: what the mail states; `read`: gives the lines of one sentence, read as though it were the whole mail.
    """
    ordering = sorted({one.sentence for one in said if one.deed is Deed.TENDER and one.mood not in _TOLD})
    if len(parts) < 2 or len(ordering) > _MOST or not all(0 <= number < len(parts) for number in ordering):
        return ()
    found = [lines for number in ordering if (lines := read(parts[number]))]
    meant = {tuple((line.account, line.election, line.quantity) for line in lines) for lines in found}
    return found[0] if len(meant) == 1 and all(_clean(line) for lines in found for line in lines) else ()


def _clean(line: Instruction) -> bool:
    """Tell whether a line is a tender with nothing left open, of a quantity that is known."""
    counted = line.election is Election.TENDER_ALL or (
        line.election is Election.TENDER_PART and line.quantity is not None
    )
    return counted and line.account is not None and not line.problems
