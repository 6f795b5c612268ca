"""Reads cases, thousands in a few statements: each with what is promised for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from sqlmodel import Session, col, select

from bot.model import Case
from bot.store import plain
from bot.store.protects import promised
from bot.store.tables import CaseTable

AT_ONCE = 500
"""How many rows are asked for in one statement."""


def rows_of(
    session: Session, pairs: Iterable[tuple[str, str]], *, locked: bool = False
) -> dict[tuple[str, str], CaseTable]:
    """Give the rows of these cases (offer, account) by pair; some may have none.

    `locked`: as they are at this instant, and no other transaction changes them until this one ends. They are
    locked in one order, so that two never wait for each other.
    """
    found: dict[tuple[str, str], CaseTable] = {}
    for offer, several in groupby(sorted(set(pairs)), key=lambda pair: pair[0]):
        names = [account for _, account in several]
        for begin in range(0, len(names), AT_ONCE):
            wanted = select(CaseTable).where(
                col(CaseTable.offer) == offer, col(CaseTable.account).in_(names[begin : begin + AT_ONCE])
            )
            if locked:
                wanted = wanted.order_by(col(CaseTable.account)).with_for_update()
            for row in session.exec(wanted, execution_options={"populate_existing": locked}):
                found[row.offer, row.account] = row
    return found


def cases_in(
    session: Session, pairs: Iterable[tuple[str, str]], rows: dict[tuple[str, str], CaseTable]
) -> dict[tuple[str, str], Case]:
    """Give the case of each pair from these rows, a new one where there is none, with what is promised for it."""
    wanted = sorted(set(pairs))
    sums = promised(session, {offer for offer, _ in wanted})
    found: dict[tuple[str, str], Case] = {}
    for pair in wanted:
        row = rows.get(pair)
        case = Case(*pair) if row is None else plain.loads(Case, row.body)
        found[pair] = replace(case, promised=sums[pair]) if pair in sums else case
    return found
