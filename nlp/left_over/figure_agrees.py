"""Whether a figure that is added on somebody's word is the one that is elected: "My wife tells me to put the number: $180,000".

Where it is, it says once more what is tendered; where it is another one, one of the two is wrong, and the holder is asked which.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.instruction import Election, Instruction
from nlp.statements import Statement
from nlp.words.figure_added import adds_figure

_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


def figure_agrees(statement: Statement, lines: Sequence[Instruction]) -> bool | None:
    """Tell whether the figure that a sentence adds is that of the only line; None where it adds none."""
    if not statement.amounts or not any(line.election in _TENDERS for line in lines) or not adds_figure(statement.text):
        return None
    return (
        len(lines) == 1
        and not statement.rest
        and all(
            amount.kind is AmountKind.AMOUNT and lines[0].quantity in (amount.readings or (amount.value,))
            for amount in statement.amounts
        )
    )
