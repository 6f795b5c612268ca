"""How a broker's list is laid out: its header, its rows, what each column is, and in what the figures are counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mailflows.values import Table
from nlp.accounts.door import mentions
from nlp.batches.arithmetic import by_the_register, held_in_thousands
from nlp.batches.columns import (
    Columns,
    columns_of,
    elected_in,
    header_in_words,
    header_of,
    options_ticked,
    without_header,
)
from nlp.batches.doubts import newest
from nlp.context import Context
from nlp.words.tables import THOUSANDS, TOTAL_ROW

OWN_HEADS = frozenset({"status", "reason_codes", "waits_for"})
"""Heads of the status file that goes out with our answers: sent back with a reply, it instructs nothing."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A list as laid out. `lead`: the line above it, without what names its columns."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    columns: Columns
    lead: str
    thousands: bool
    marked: bool
    """Whether rows elect in a column of their own, so that one that is empty there elects nothing."""


def laid_out(table: Table, lead: str, context: Context, *, thousands: bool) -> Layout | None:
    """Lay out a list; None for the status file that we sent ourselves. `thousands`: the mail's words say so of all figures."""
    header, rows = header_of(table.rows)
    if {cell.strip().lower() for row in table.rows[:1] for cell in row} >= OWN_HEADS:
        return None
    if not header and (header := header_in_words(lead, rows)):
        # What names the columns does not lead to the list.
        lead = without_header(lead)
    header, rows = options_ticked(header, _unwrapped(rows, context))
    columns = by_the_register(header, rows, newest(header, columns_of(header, rows)), context)
    thousands = (
        thousands
        or any(map(THOUSANDS.search, (" ".join(header), *table.title, *table.notes)))
        or held_in_thousands(rows, columns, context)
    )
    marked = any(
        0 <= columns.election < len(row) and elected_in(row[columns.election]) in ("all", "part", "tender")
        for row in rows
    )
    return Layout(header, rows, columns, lead, thousands, marked)


def _unwrapped(rows: Sequence[Sequence[str]], context: Context) -> list[Sequence[str]]:
    """Join a row that names an account and says no more with the row below it that goes on with its other cells."""
    joined: list[Sequence[str]] = []
    for row in rows:
        above = joined[-1] if joined else ()
        if (
            len(above) == len(row) > 1
            and not any(one.strip() and other.strip() for one, other in zip(above[2:], row[2:], strict=True))
            and not any(cell.strip() for cell in above[2:])
            and not TOTAL_ROW.search(" ".join(row))
            and mentions(" | ".join(above), context)
            and not mentions(" | ".join(row), context)
        ):
            joined[-1] = tuple(f"{one} {other}".strip() for one, other in zip(above, row, strict=True))
        else:
            joined.append(row)
    return joined
