"""The event log: looking at it, adding to it, and proving that nobody changed it."""

from __future__ import annotations

import json

from sqlmodel import col, select

from bot.model import Event
from bot.store import chain
from bot.store.chain import Note
from bot.store.tables import EventTable
from bot.store.values import Break, LoggedEvent
from bot.store.work import Room


class Log(Room):
    """The doors to the log of events."""

    def log(self, event: Event, mail_id: int | None = None) -> None:
        """Append one event that happened outside of deciding a mail."""
        with self._work() as work:
            work.note(Note(event.name, event.data, event.by, mail_id, event.offer, event.account))

    def events(
        self,
        *,
        mail_id: int | None = None,
        offer: str | None = None,
        account: str | None = None,
        of_no_account: bool = False,
    ) -> list[LoggedEvent]:
        """List events, oldest first: all, or those of a mail, an offer or an account.

        `of_no_account`: only those that are about no single account, of which a mail of hundreds of lines has few.
        """
        wanted = select(EventTable).order_by(col(EventTable.id))
        given = ((EventTable.mail_id, mail_id), (EventTable.offer, offer), (EventTable.account, account))
        for column, value in given:
            if value is not None:
                wanted = wanted.where(col(column) == value)
        if of_no_account:
            wanted = wanted.where(col(EventTable.account).is_(None))
        with self._database.read() as session:
            return [logged(row) for row in session.exec(wanted)]

    def verify(self) -> Break | None:
        """Walk the chain of events from the first to the last; None where it holds, else the first break."""
        with self._database.read() as session:
            return chain.verify(session, self._chain_key)


def logged(row: EventTable) -> LoggedEvent:
    """Give an event's row as a value."""
    data: dict[str, str] = json.loads(row.data)
    return LoggedEvent(row.id, row.at, row.name, row.by, row.mail_id, row.offer, row.account, data)
