"""What do the sentences that order say, each by itself? For a mail that disagrees with itself, and tells much besides its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_MOST = 8
"""Of a mail with more sentences that order none is taken by itself."""


def orders_alone(
    said: Sequence[Statement], parts: Sequence[Sentence], read: Callable[[Sentence], tuple[Instruction, ...]]
) -> tuple[Instruction, ...]:
    """Give the lines of the sentences that order, where each is clean or says nothing, and all that are clean say the same; else none.

    `said`: what the mail states; `read`: gives the lines of one sentence, read as though it were the whole mail.
    """
    ordering = sorted({one.sentence for one in said if one.deed is Deed.TENDER and one.mood is Mood.DIRECT})
    ordering = [number for number in ordering if 0 <= number < len(parts)]
    if len(parts) < 2 or len(ordering) > _MOST:
        return ()
    found = [lines for number in ordering if (lines := read(parts[number])) and all(map(_clean, lines))]
    meant = {tuple((line.account, line.election, line.quantity) for line in lines) for lines in found}
    return found[0] if len(meant) == 1 else ()


def _clean(line: Instruction) -> bool:
    """Tell whether a line is a tender with nothing left open, of a quantity that is known."""
    whole = line.election is Election.TENDER_ALL
    return line.account is not None and not line.problems and (whole or (_part(line) and line.quantity is not None))


def _part(line: Instruction) -> bool:
    """Tell whether a part is tendered."""
    return line.election is Election.TENDER_PART
