"""A figure in a row of a list without a header that nobody read: "GRANT | 50 of 70 | EXCH" is not all of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.batches.columns import Columns
from nlp.instruction import Election, Instruction
from nlp.quantities.door import Holding

_FIGURE_CELL = re.compile(
    r"\$?\s?(?P<figure>\d[\d,.]*)\s?(?P<scale>mm|m|k)?(?:\s*(?:bonds?|notes?))?(?:\s*(?:/|\bof\b|\bout\s+of\b)\s*\$?\s?(?P<whole>\d[\d,.]*)\s?(?:mm|m|k)?(?:\s*(?:bonds?|notes?))?)?",
    re.IGNORECASE,
)
_SCALES = {"": 1, "k": 1000, "m": 1000, "mm": 1_000_000}


def figure_at_odds(row: Sequence[str], columns: Columns, line: Instruction, held: Holding, *, headed: bool) -> bool:
    """Tell whether a figure of a row is not what its line makes of it: read by nobody, or of another whole than the position.

    `headed`: the list has a header, or the row was read as one order in words.
    """
    return (not headed and _figure_unread(row, columns, line, held)) or _whole_at_odds(row, columns, held)


def _figure_unread(row: Sequence[str], columns: Columns, line: Instruction, held: Holding) -> bool:
    """Tell whether a row of a list without a header, taken for all without an amount, has a figure in a cell that nobody read, which is not all."""
    if line.election is not Election.TENDER_ALL or line.quantity_stated or held.position is None:
        return False
    for index, cell in enumerate(row):
        found = None if index in columns.read or _numbers_the_row(index, cell) else _FIGURE_CELL.fullmatch(cell.strip())
        if found is None or not (digits := re.sub(r"[^\d]", "", found["figure"])):
            continue
        value = Decimal(digits) * _SCALES[(found["scale"] or "").lower()]
        if held.position not in (value, value * 1000):
            return True
    return False


def _whole_at_odds(row: Sequence[str], columns: Columns, held: Holding) -> bool:
    """Tell whether the amount of a row is of another whole than the position: "50 of 90" of an account that holds 70."""
    cell = row[columns.amount].strip() if 0 <= columns.amount < len(row) else ""
    found = _FIGURE_CELL.fullmatch(cell)
    if found is None or found["whole"] is None or held.position is None:
        return False
    whole = Decimal(re.sub(r"[^\d]", "", found["whole"]))
    return held.position not in (whole, whole * 1000, whole * 1_000_000)


def _numbers_the_row(index: int, cell: str) -> bool:
    """Tell whether a cell only counts the row."""
    return index == 0 and re.fullmatch(r"\s*\d{1,2}\s*[.)]?\s*", cell) is not None
