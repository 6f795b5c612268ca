"""Who cannot be reached by mail, and who has just written: for letters, reminders and the call list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import col, select

from bot.model import Bounced, Event, MailStatus
from bot.store.chain import Note
from bot.store.columns import storable
from bot.store.tables import MailTable
from bot.store.tables_reach import BounceTable
from bot.store.work import Room, Work

_WAITING = (MailStatus.RECEIVED, MailStatus.WORKING, MailStatus.FLAGGED, MailStatus.STUCK)


class Reach(Room):
    """The doors to addresses that bounced, and to who has just written."""

    def bounced(self) -> dict[str, Bounced]:
        """Give every address that cannot be reached at present."""
        with self._database.read() as session:
            return {row.address: _bounced(row) for row in session.exec(select(BounceTable))}

    def mark_bounced(self, bounced: Bounced, events: Sequence[Event] = ()) -> bool:
        """Note that an address cannot be reached; False, and nothing done, where it is known to bounce already."""
        with self._work() as work:
            if not write_bounce(work, bounced, None):
                return False
            for event in events:
                work.note(Note(event.name, event.data, event.by, None, event.offer, event.account))
            return True

    def clear_bounced(self, address: str, by: str) -> bool:
        """Take an address up again, as a named person says; False where it was never known to bounce."""
        with self._work() as work:
            return clear_bounce(work, address, None, by)

    def waiting_senders(self) -> frozenset[str]:
        """Name those of whom a mail is not decided yet, or waits for a person: nobody reminds them meanwhile."""
        wanted = select(MailTable.sender).where(col(MailTable.status).in_(_WAITING)).distinct()
        with self._database.read() as session:
            return frozenset(session.exec(wanted))


def write_bounce(work: Work, bounced: Bounced, mail_id: int | None) -> bool:
    """Write a new row; the first notice of an address stays, with its reason and instant."""
    address = storable(bounced.address)
    work.lock(f"bounce:{address}")
    if work.session.get(BounceTable, address) is not None:
        return False
    row = BounceTable(
        address=address,
        since=bounced.since,
        code=bounced.code,
        reason=bounced.reason,
        how=bounced.how,
        reference=bounced.reference,
        mail_id=mail_id,
    )
    work.session.add(row)
    work.session.flush()
    return True


def write_reach(work: Work, bounced: Iterable[Bounced], reached: str, mail_id: int) -> None:
    """Write what a decided mail shows: addresses that do not take our mail, or that its sender's does."""
    for one in bounced:
        write_bounce(work, one, mail_id)
    if reached:
        clear_bounce(work, reached, mail_id, "bot")


def clear_bounce(work: Work, address: str, mail_id: int | None, by: str) -> bool:
    """Take out an address's row and note it; False where there is none."""
    row = work.session.get(BounceTable, storable(address.strip().lower()))
    if row is None:
        return False
    work.session.delete(row)
    work.note(Note("address.reached", (("since", row.since.isoformat()),), by, mail_id))
    return True


def _bounced(row: BounceTable) -> Bounced:
    return Bounced(row.address, row.since, row.code, row.reason, row.how, row.reference)
