"""Guaranteed deliveries: written with the mail that promised them, listed, changed when covered or missed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from sqlmodel import Session, col, select

from bot.errors import ProtectUnknownError
from bot.protect import Protect, ProtectState
from bot.store import plain
from bot.store.tables_protects import ProtectTable
from bot.store.work import Room, Work


class Protects(Room):
    """The door to look at promises."""

    def protects(self, offer: str | None = None) -> list[Protect]:
        """List the promises of late delivery, of that offer or all, in the order of receipt."""
        wanted = select(ProtectTable).order_by(col(ProtectTable.number))
        if offer is not None:
            wanted = wanted.where(col(ProtectTable.offer) == offer)
        with self._database.read() as session:
            return [_value(row) for row in session.exec(wanted)]

    def protect(self, number: int) -> Protect:
        """Give the promise of that number; raises ProtectUnknownError where there is none."""
        with self._database.read() as session:
            row = session.get(ProtectTable, number)
            if row is None:
                raise ProtectUnknownError(
                    f"There is no guaranteed delivery {number}; `deliveries` lists those there are."
                )
            return _value(row)


def promised(session: Session, offers: Collection[str]) -> dict[tuple[str, str], Decimal]:
    """Add up what accepted promises of these offers, still to be covered, are for: by (offer, account)."""
    wanted = select(ProtectTable).where(
        col(ProtectTable.offer).in_(sorted(offers)), col(ProtectTable.state) == ProtectState.PROTECTED
    )
    sums: dict[tuple[str, str], Decimal] = {}
    for row in session.exec(wanted):
        if row.account is not None:
            pair = (row.offer, row.account)
            sums[pair] = sums.get(pair, Decimal(0)) + (_value(row).quantity or Decimal(0))
    return sums


def write_protects(work: Work, protects: Sequence[Protect], by: str) -> None:
    """Write promises, new or changed: of one mail the lines stay in their order, and none is written twice."""
    for line, protect in enumerate(protects):
        same = select(ProtectTable).where(
            (col(ProtectTable.number) == protect.number)
            if protect.number
            else (col(ProtectTable.mail_id) == protect.mail_id) & (col(ProtectTable.line) == line)
        )
        row = work.session.exec(same.with_for_update()).one_or_none()
        if row is None:
            row = ProtectTable(offer="", mail_id=protect.mail_id, line=line, state="", body="")
        row.offer, row.account, row.state, row.due = protect.offer, protect.account, protect.state, protect.due
        row.body = plain.dumps(replace(protect, number=0))
        work.session.add(row)
        work.session.flush()
        work.version("protect", str(row.number), row.body, by=by, mail_id=protect.mail_id)


def _value(row: ProtectTable) -> Protect:
    return replace(plain.loads(Protect, row.body), number=row.number or 0)
