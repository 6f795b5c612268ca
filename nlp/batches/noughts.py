"""Does a nought in a broker's list refuse? "Held 55, tendered 0" says that nothing goes; an empty cell or a dash only that nothing is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.batches.arithmetic import figure_of
from nlp.batches.columns import Columns
from nlp.instruction import Election, Instruction
from nlp.patterns.possible import lowered
from nlp.quantities.door import Holding

_GOES = re.compile(r"\b(?:tender|exch|xch|swap|surrender|submit|convert|going|goes)\w*")
"""Heads a column of what goes, and of nothing else."""


def refused_by_nought(
    row: Sequence[str], header: Sequence[str], columns: Columns, account: str | None, held: Holding
) -> Instruction | None:
    """Give the refusal of a row whose nought says that nothing goes; None of any other row."""
    if account is None or not _says_nothing_goes(row, header, columns, held):
        return None
    return Instruction(account, Election.DO_NOT_TENDER)


def _says_nothing_goes(row: Sequence[str], header: Sequence[str], columns: Columns, held: Holding) -> bool:
    """Tell whether a row states what the account holds and, under a head that says what goes, a nought; its election's cell empty."""
    if min(columns.amount, columns.held) < 0 or max(columns.amount, columns.held) >= min(len(row), len(header)):
        return False
    if 0 <= columns.election < len(row) and row[columns.election].strip():
        return False
    holding = figure_of(row[columns.held])
    return (
        _GOES.search(lowered(header[columns.amount])) is not None
        and figure_of(row[columns.amount]) == 0
        and holding is not None
        and held.position in (holding, holding * 1000)
    )
