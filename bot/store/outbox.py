"""Answers due and sent: each attempt is counted before it is made, and none is ever dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from bot.errors import StoreError
from bot.model import Event, Thread
from bot.secrets.sealing import Keyring, SecretsError
from bot.store.chain import Note
from bot.store.columns import key_of, storable
from bot.store.tables import ReplyBytesTable, ReplyTable
from bot.store.threads import write_threads
from bot.store.values import DueReply, Outgoing, StoredAnswer
from bot.store.work import Room, Work

_HELD = timedelta(minutes=2)
"""How long an answer stays in a sender's hands between being taken and its attempt being counted."""


def bound_reply(reply_id: int) -> str:
    """Name what an answer's sealed content is bound to."""
    return f"reply:{reply_id}"


class Outbox(Room):
    """The doors for the sender, and for those who ask what was sent."""

    def enqueue(
        self, outgoing: Sequence[Outgoing], threads: Sequence[Thread] = (), events: Sequence[Event] = ()
    ) -> int:
        """Queue mails that answer none (letters, reminders, staff's own words); gives how many are new.

        One with the same `once` as an earlier one is passed over, so that a list of letters can be
        queued again after a break; where none is new, threads and events are passed over as well.
        """
        with self._work() as work:
            work.lock(*(f"once:{answer.once}" for answer in outgoing if answer.once))
            new = put_in_outbox(work, self._keyring, outgoing, None)
            write_threads(work, threads if new or not outgoing else ())
            for event in events if new or not outgoing else ():
                work.note(Note(event.name, event.data, event.by, None, event.offer, event.account))
            return new

    def due(self, now: datetime, limit: int, worker: str) -> list[DueReply]:
        """Take answers that may be sent now, the longest due first, at most one for each address.

        The next one for an address follows when that one is sent or given up: so their order is
        kept. What is taken and not attempted is free again after two minutes. `worker` is
        `host:pid:nonce`. An answer whose bytes cannot be unsealed any more is given up, so that the others go on.
        """
        earlier = aliased(ReplyTable)
        waits = exists().where(
            col(earlier.address) == col(ReplyTable.address),
            col(earlier.state) == "due",
            col(earlier.id) < col(ReplyTable.id),
        )
        free = or_(col(ReplyTable.held_until).is_(None), col(ReplyTable.held_until) <= now)
        wanted = (
            select(ReplyTable)
            .where(col(ReplyTable.state) == "due", col(ReplyTable.due) <= now, free, ~waits)
            .order_by(col(ReplyTable.due), col(ReplyTable.id))
            .limit(limit)
            .with_for_update(skip_locked=True, of=ReplyTable)
        )
        with self._work() as work:
            rows = work.session.exec(wanted).all()
            for row in rows:
                row.held_by, row.held_until = worker, now + _HELD
                work.session.add(row)
            taken = (self._due_reply(work, row) for row in rows)
            return [reply for reply in taken if reply is not None]

    def attempt(self, reply_id: int, now: datetime, next_at: datetime) -> int:
        """Count an attempt before it is made, with the next one already set; gives its number, from 1.

        When the sender dies in the middle, the answer is tried again at `next_at` and not before.
        """
        with self._work() as work:
            row = _locked(work, reply_id)
            row.attempts, row.due, row.held_until = row.attempts + 1, next_at, max(now, next_at)
            return row.attempts

    def sent(self, reply_id: int, now: datetime) -> None:
        """Say that the server has taken an answer."""
        with self._work() as work:
            row = _locked(work, reply_id)
            row.state, row.sent, row.error, row.held_by, row.held_until = "sent", now, None, None, None
            work.note(_told("reply.sent", row))

    def deferred(self, reply_id: int, error: str, next_at: datetime) -> None:
        """Let an answer wait until that instant, with the server's words, or "" where it only waits its turn."""
        with self._work() as work:
            row = _locked(work, reply_id)
            row.due, row.error, row.held_by, row.held_until = next_at, error or row.error, None, None

    def gave_up(self, reply_id: int, error: str) -> None:
        """Say that an answer cannot be delivered, with the server's last words."""
        with self._work() as work:
            _give_up(work, _locked(work, reply_id), error)

    def replies_since(self, address: str, since: datetime) -> int:
        """Count the answers sent to that address since that instant, for the limit of an hour."""
        with self._database.read() as session:
            return session.exec(
                select(func.count())
                .select_from(ReplyTable)
                .where(col(ReplyTable.address) == _address(address), col(ReplyTable.sent) >= since)
            ).one()

    def neutral_sent_since(self, address: str, since: datetime) -> int:
        """Count the neutral receipts for that address, sent or due, since that instant."""
        with self._database.read() as session:
            return neutral_since(session, address, since)

    def answers(self, to: str | None = None) -> list[StoredAnswer]:
        """List the answers sent or due, to that address or to all, newest last."""
        wanted = select(ReplyTable, ReplyBytesTable).join(
            ReplyBytesTable, col(ReplyBytesTable.reply_id) == col(ReplyTable.id)
        )
        if to is not None:
            wanted = wanted.where(col(ReplyTable.address) == _address(to))
        with self._database.read() as session:
            found = session.exec(wanted.order_by(col(ReplyTable.id))).all()
            return [self._stored_answer(row, content.raw) for row, content in found]

    def _due_reply(self, work: Work, row: ReplyTable) -> DueReply | None:
        reply_id = _id(row)
        try:
            raw = self._keyring.unseal(work.session.get_one(ReplyBytesTable, reply_id).raw, bound_reply(reply_id))
        except SecretsError as error:
            _give_up(work, row, error.sentence)
            return None
        return DueReply(
            reply_id=reply_id,
            to=row.to,
            envelope_from=row.envelope_from,
            raw=raw,
            attempts=row.attempts,
            message_id=row.message_id,
            reference=row.reference,
            kind=row.kind,
            neutral=row.neutral,
            mail_id=row.mail_id,
            queued=row.queued,
        )

    def _stored_answer(self, row: ReplyTable, sealed: bytes) -> StoredAnswer:
        reply_id = _id(row)
        return StoredAnswer(
            reply_id=reply_id,
            mail_id=row.mail_id,
            message_id=row.message_id,
            to=row.to,
            kind=row.kind,
            reference=row.reference,
            neutral=row.neutral,
            state=row.state,
            queued=row.queued,
            due=row.due,
            sent=row.sent,
            attempts=row.attempts,
            error=row.error,
            raw=self._keyring.unseal(sealed, bound_reply(reply_id)),
        )


def neutral_since(session: Session, address: str, since: datetime) -> int:
    """Count the neutral receipts queued for that address since that instant, whether sent yet or not."""
    return session.exec(
        select(func.count())
        .select_from(ReplyTable)
        .where(
            col(ReplyTable.address) == _address(address),
            col(ReplyTable.neutral).is_(True),
            col(ReplyTable.queued) >= since,
        )
    ).one()


def put_in_outbox(work: Work, keyring: Keyring, answers: Iterable[Outgoing], mail_id: int | None) -> int:
    """Queue answers, sealed; gives how many are new, those not counted that have the `once` of an earlier one."""
    new: list[tuple[Outgoing, ReplyTable]] = []
    for answer in answers:
        if answer.once:
            same = select(ReplyTable.id).where(col(ReplyTable.once) == storable(answer.once))
            if work.session.exec(same).first() is not None:
                continue
        row = _due_row(work, answer, mail_id)
        work.session.add(row)
        if answer.once:
            # The next one of this list may be the same.
            work.session.flush()
        new.append((answer, row))
    work.session.flush()
    for answer, row in new:
        work.session.add(ReplyBytesTable(reply_id=_id(row), raw=keyring.seal(answer.raw, bound_reply(_id(row)))))
        work.note(_told("reply.shown" if answer.shown else "reply.due", row))
    return len(new)


def _due_row(work: Work, answer: Outgoing, mail_id: int | None) -> ReplyTable:
    """The row of an answer that is queued now."""
    return ReplyTable(
        mail_id=mail_id,
        message_id=answer.message_id,
        message_key=key_of(answer.message_id),
        to=answer.to,
        address=_address(answer.to),
        envelope_from=answer.envelope_from,
        kind=answer.kind,
        reference=answer.reference,
        neutral=answer.neutral,
        once=answer.once or None,
        state="sent" if answer.shown else "due",
        queued=work.now,
        due=answer.due,
        sent=work.now if answer.shown else None,
    )


def _give_up(work: Work, row: ReplyTable, error: str) -> None:
    """Set an answer down as not to be delivered, and say why."""
    row.state, row.error, row.held_by, row.held_until = "gave_up", error, None, None
    work.session.add(row)
    work.note(_told("reply.gave_up", row))


def _told(name: str, row: ReplyTable) -> Note:
    """Say what happened to an answer; its address stands in the outbox, not in the log."""
    data = [("reply", str(row.id)), ("kind", row.kind), ("attempts", str(row.attempts))]
    if row.reference is not None:
        data.append(("reference", row.reference))
    return Note(name, tuple(data), mail_id=row.mail_id)


def _locked(work: Work, reply_id: int) -> ReplyTable:
    """Lock an answer that is due; raises StoreError where there is none or it is settled."""
    row = work.session.get(ReplyTable, reply_id, with_for_update=True)
    if row is None or row.state != "due":
        raise StoreError(f"Answer {reply_id} is {row.state if row else 'unknown'}, not due.")
    return row


def _address(to: str) -> str:
    """Compare addresses without regard to case."""
    return storable(to.strip().lower())


def _id(row: ReplyTable) -> int:
    """Give the number of a row that has been written."""
    if row.id is None:
        raise ValueError("The row has not been written yet.")
    return row.id
