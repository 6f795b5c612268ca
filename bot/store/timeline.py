"""What belongs to one case, what came in when, and what is under way: for the console's pages, nothing unsealed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import col, or_, select

from bot.model import Entry, MailStatus
from bot.store import plain
from bot.store.log import logged
from bot.store.record import mail_row
from bot.store.tables import EntryTable, EventTable, LeaseTable, MailTable, PlaceTable, ReplyTable
from bot.store.tables_console import MailAccountTable, SummaryTable
from bot.store.values import LoggedEvent, MailRow, Place
from bot.store.values_console import LeaseHeld, SentReply
from bot.store.work import Room

_UNDER_WAY = ("due", "gave_up")


class Timeline(Room):
    """The doors for pages that tell what happened."""

    def mails_of_account(self, account: str, *, newest: int = 500) -> list[MailRow]:
        """List the mails that speak of an account, oldest first."""
        wanted = (
            select(MailTable)
            .join(MailAccountTable, col(MailAccountTable.mail_id) == col(MailTable.id))
            .where(col(MailAccountTable.account) == account)
            .order_by(col(MailTable.received).desc(), col(MailTable.id).desc())
            .limit(newest)
        )
        with self._database.read() as session:
            return [mail_row(row) for row in reversed(session.exec(wanted).all())]

    def accounts_of_mail(self, mail_id: int) -> list[str]:
        """List the accounts that a mail speaks of, in its order."""
        wanted = select(MailAccountTable.account).where(col(MailAccountTable.mail_id) == mail_id)
        with self._database.read() as session:
            return list(session.exec(wanted.order_by(col(MailAccountTable.place))))

    def mail_rows(self, numbers: Collection[int]) -> list[MailRow]:
        """Give the rows of these mails, oldest first."""
        wanted = select(MailTable).where(col(MailTable.id).in_(sorted(numbers)))
        with self._database.read() as session:
            return [mail_row(row) for row in session.exec(wanted.order_by(col(MailTable.received), col(MailTable.id)))]

    def entries_of(self, offer: str, account: str) -> list[Entry]:
        """List every line of a case's record in the order first written."""
        wanted = select(EntryTable).where(col(EntryTable.offer) == offer, col(EntryTable.account) == account)
        with self._database.read() as session:
            return [plain.loads(Entry, row.body) for row in session.exec(wanted.order_by(col(EntryTable.number)))]

    def replies_about(self, mail_ids: Collection[int], references: Collection[str], once: str = "") -> list[SentReply]:
        """List our answers to these mails, under these references, or queued once under a word that begins so."""
        wanted: list[ColumnElement[bool]] = [
            col(ReplyTable.mail_id).in_(sorted(mail_ids)),
            col(ReplyTable.reference).in_(sorted(references)),
        ]
        if once:
            wanted.append(col(ReplyTable.once).startswith(once, autoescape=True))
        with self._database.read() as session:
            rows = session.exec(select(ReplyTable).where(or_(*wanted)).order_by(col(ReplyTable.id)).limit(1000))
            return [_reply(row) for row in rows]

    def outbox(self, *, at_most: int = 200) -> list[SentReply]:
        """List the answers that are due or were given up, the longest due first."""
        wanted = select(ReplyTable).where(col(ReplyTable.state).in_(_UNDER_WAY))
        with self._database.read() as session:
            rows = session.exec(wanted.order_by(col(ReplyTable.due), col(ReplyTable.id)).limit(at_most))
            return [_reply(row) for row in rows]

    def leases(self) -> list[LeaseHeld]:
        """List who does what only one may do (polling a mailbox)."""
        with self._database.read() as session:
            return [LeaseHeld(row.name, row.holder, row.until) for row in session.exec(select(LeaseTable))]

    def places(self) -> dict[str, Place]:
        """Tell how far each mailbox has been read."""
        with self._database.read() as session:
            return {row.mailbox: Place(row.uidvalidity, row.last_uid) for row in session.exec(select(PlaceTable))}

    def hands(self) -> dict[str, int]:
        """Count the mails in the hands of each worker."""
        wanted = select(MailTable.claimed_by).where(col(MailTable.status) == MailStatus.WORKING)
        found: dict[str, int] = {}
        with self._database.read() as session:
            for worker in session.exec(wanted):
                found[worker or "nobody"] = found.get(worker or "nobody", 0) + 1
        return found

    def arrivals(self, offer: str, since: datetime, until: datetime) -> list[datetime]:
        """List when each mail about an offer came in from one instant to another, duplicates aside, oldest first."""
        wanted = (
            select(MailTable.received)
            .join(SummaryTable, col(SummaryTable.mail_id) == col(MailTable.id))
            .where(col(SummaryTable.offer) == offer, col(MailTable.duplicate_of).is_(None))
            .where(col(MailTable.received) >= since, col(MailTable.received) <= until)
        )
        with self._database.read() as session:
            return list(session.exec(wanted.order_by(col(MailTable.received))))

    def find_events(
        self,
        *,
        name: str = "",
        by: str = "",
        offer: str = "",
        account: str = "",
        mail_id: int | None = None,
        before: int | None = None,
        count: int = 100,
    ) -> list[LoggedEvent]:
        """List events, newest first, so many of them, older than the one numbered `before`."""
        wanted = select(EventTable).order_by(col(EventTable.id).desc()).limit(count)
        exact = ((EventTable.offer, offer), (EventTable.account, account))
        for column, value in exact:
            if value:
                wanted = wanted.where(col(column) == value)
        for words, part in ((EventTable.name, name), (EventTable.by, by)):
            if part:
                wanted = wanted.where(col(words).icontains(part, autoescape=True))
        if mail_id is not None:
            wanted = wanted.where(col(EventTable.mail_id) == mail_id)
        if before is not None:
            wanted = wanted.where(col(EventTable.id) < before)
        with self._database.read() as session:
            return [logged(row) for row in session.exec(wanted)]


def _reply(row: ReplyTable) -> SentReply:
    """Give an answer's row as a value."""
    return SentReply(
        row.id or 0,
        row.mail_id,
        row.to,
        row.kind,
        row.reference,
        row.state,
        row.queued,
        row.sent,
        row.due,
        row.attempts,
        row.error,
    )
