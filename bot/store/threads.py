"""Which answer of ours a mail speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import Session, col, select

from bot.model import Thread
from bot.store import plain
from bot.store.cases import AT_ONCE
from bot.store.columns import key_of, storable
from bot.store.tables import ReplyTable, ThreadTable
from bot.store.work import Room, Work


class Threads(Room):
    """The door to our answers' threads."""

    def thread(self, references: Sequence[str], message_ids: Sequence[str]) -> Thread | None:
        """Find the answer of ours that a mail speaks of; see `find_thread`."""
        with self._database.read() as session:
            return find_thread(session, references, message_ids)


def find_thread(session: Session, references: Sequence[str], message_ids: Sequence[str]) -> Thread | None:
    """Find the thread of a mail, None where it has none.

    First by the references of ours that it carries (subject, address), the newest thread of these;
    then by the Message-IDs that it answers, in the order given (In-Reply-To, then References from
    the last to the first, RFC 5322, 3.6.4), each looked up among our answers.
    """
    if references:
        named = select(ThreadTable).where(col(ThreadTable.reference).in_([storable(one) for one in references]))
        newest = named.order_by(col(ThreadTable.written).desc(), col(ThreadTable.number).desc()).limit(1)
        row = session.exec(newest).one_or_none()
        if row is not None:
            return plain.loads(Thread, row.body)
    for message_id in message_ids:
        answer = (
            select(ThreadTable)
            .join(ReplyTable, col(ReplyTable.reference) == col(ThreadTable.reference))
            .where(col(ReplyTable.message_key) == key_of(message_id))
            .limit(1)
        )
        row = session.exec(answer).one_or_none()
        if row is not None:
            return plain.loads(Thread, row.body)
    return None


def write_threads(work: Work, threads: Iterable[Thread]) -> None:
    """Write threads, new or changed."""
    several = list(threads)
    names = sorted({storable(thread.reference) for thread in several})
    rows: dict[str, ThreadTable] = {}
    for begin in range(0, len(names), AT_ONCE):
        some = select(ThreadTable).where(col(ThreadTable.reference).in_(names[begin : begin + AT_ONCE]))
        rows |= {row.reference: row for row in work.session.exec(some)}
    for thread in several:
        name = storable(thread.reference)
        row = rows.get(name)
        if row is None:
            row = rows[name] = ThreadTable(reference=thread.reference, written=work.now, body="")
        row.offer, row.written, row.body = thread.offer, work.now, plain.dumps(thread)
        work.session.add(row)
    work.session.flush()
