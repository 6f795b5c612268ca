"""Which of a list's columns is the holding, and in what its figures are counted: the register knows every position.

A column whose figures are the positions of its rows' accounts is what they hold, whatever its head; one that is their
thousandth shows that all figures of the list are thousands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from nlp.accounts.door import mentions
from nlp.batches.columns import Columns
from nlp.context import Context
from nlp.words.tables import COLUMNS

_FIGURE = re.compile(r"\$?\s?\d[\d,]*(?:\.\d{1,3})?\s?(?P<scale>mm|m|k)?", re.IGNORECASE)
_SCALES = {"": 1, "k": 1000, "m": 1000, "mm": 1_000_000}
_MOST_ROWS = 500
"""Rows that are put against the register; more prove no more."""


def figure_of(cell: str) -> Decimal | None:
    """Give the number that stands alone in a cell, with its scale; None where something else stands there."""
    found = _FIGURE.fullmatch(cell.strip())
    if found is None:
        return None
    try:
        value = Decimal(re.sub(r"[^\d.]", "", cell))
    except InvalidOperation:
        return None
    return value * _SCALES[(found["scale"] or "").lower()]


def _positions(rows: Sequence[Sequence[str]], context: Context) -> list[tuple[Sequence[str], Decimal]]:
    """Give the rows that name one account, each with its position."""
    found = []
    for row in rows[:_MOST_ROWS]:
        named = {account for mention in mentions(" | ".join(row), context) for account in mention.accounts}
        if len(named) == 1 and (held := context.account(named.pop())) is not None:
            found.append((row, held.position))
    return found


def _is_position(index: int, placed: Sequence[tuple[Sequence[str], Decimal]], scale: int) -> bool:
    """Tell whether a column's figures, so many times, are the positions of all rows that have one; two of them at least."""
    seen = [
        (value, position)
        for row, position in placed
        if index < len(row) and (value := figure_of(row[index])) is not None
    ]
    return bool(seen) and len(seen) == len(placed) and all(value * scale == position for value, position in seen)


_NONE = re.compile(r"\W*(?:nil|none|no|zero)?\W*", re.IGNORECASE)
"""A cell beside amounts that says that there is none."""


def _holds_amounts(index: int, placed: Sequence[tuple[Sequence[str], Decimal]]) -> bool:
    """Tell whether nothing but amounts stands in a column: figures of a thousand at least, and noughts."""
    values = [
        figure_of(row[index])
        for row, _ in placed
        if index < len(row) and row[index].strip() and not _NONE.fullmatch(row[index])
    ]
    return (
        bool(values)
        and all(value is not None and (value >= _SMALLEST or value == 0) for value in values)
        and any(values)
    )


_SMALLEST = 1000
"""What is less may be the number of an option."""


def by_the_register(
    header: Sequence[str], rows: Sequence[Sequence[str]], columns: Columns, context: Context
) -> Columns:
    """Tell the amount from the holding where a column taken for the amount is the position of every row, and another says what goes."""
    placed = _positions(rows, context)
    if columns.election >= 0 and _holds_amounts(columns.election, placed):
        # "Resp", "Order" over figures: how much, and not whether.
        if columns.amount < 0:
            columns = replace(columns, amount=columns.election, election=-1)
        elif columns.held < 0 and any(_is_position(columns.amount, placed, scale) for scale in (1, 1000)):
            columns = replace(columns, amount=columns.election, held=columns.amount, election=-1)
    if columns.amount < 0 <= columns.kept:
        columns = replace(columns, amount=_beside_what_stays(placed, columns))
    if columns.amount < 0 or columns.held >= 0:
        return columns
    others = [
        index
        for index, cell in enumerate(header)
        if index not in columns.read and re.search(COLUMNS["amount"], cell, re.IGNORECASE)
    ]
    if len(others) != 1:
        return columns
    if any(_is_position(columns.amount, placed, scale) for scale in (1, 1000)) and not any(
        _is_position(others[0], placed, scale) for scale in (1, 1000)
    ):
        return replace(columns, amount=others[0], held=columns.amount)
    return columns


def _beside_what_stays(placed: Sequence[tuple[Sequence[str], Decimal]], columns: Columns) -> int:
    """Give the one column whose figures come to the position with what stays, in every row; -1 where there is none."""
    width = max((len(row) for row, _ in placed), default=0)
    found = [
        index
        for index in range(width)
        if index not in columns.read and any(_add_up(index, columns.kept, placed, scale) for scale in (1, 1000))
    ]
    return found[0] if len(found) == 1 else -1


def _add_up(index: int, other: int, placed: Sequence[tuple[Sequence[str], Decimal]], scale: int) -> bool:
    """Tell whether two columns, so many times, come to the position in every row."""
    sums = [
        (one + two, position)
        for row, position in placed
        if max(index, other) < len(row)
        and (one := figure_of(row[index])) is not None
        and (two := figure_of(row[other])) is not None
    ]
    return bool(sums) and len(sums) == len(placed) and all(summed * scale == position for summed, position in sums)


def held_in_thousands(rows: Sequence[Sequence[str]], columns: Columns, context: Context) -> bool:
    """Tell whether the holdings, or what goes and what stays together, show that the list's figures are thousands."""
    placed = _positions(rows, context)
    if columns.held >= 0 and _is_position(columns.held, placed, 1000):
        return True
    return min(columns.amount, columns.kept) >= 0 and _add_up(columns.amount, columns.kept, placed, 1000)
