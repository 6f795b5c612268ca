"""What several processes on one store agree on: the clock, places in mailboxes, and who does what alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import col, delete

from bot.store.chain import HEAD, Note
from bot.store.tables import ChainTable, ClockTable, LeaseTable, PlaceTable
from bot.store.values import Anchor, Place
from bot.store.work import Room

_CLOCK = 1


class Shared(Room):
    """The doors for what processes share."""

    def clock_anchor(self, start: datetime | None, real_now: datetime) -> Anchor:
        """Tie our clock to the real one: the same for every process on this store (OPERATION.md, "The clock").

        The first to ask applies a start; whoever asks later with the same start gets the same
        anchor. Another start applies afresh, from now on, but never before the latest event. With
        None our clock is the real one, and a start set later on is another start.
        """
        with self._work() as work:
            work.lock("clock")
            row = work.session.get(ClockTable, _CLOCK)
            if start is None:
                if row is not None:
                    work.session.delete(row)
                return Anchor(real_now, real_now)
            if row is None or row.start_set != start:
                head = work.session.get(ChainTable, HEAD)
                latest = None if head is None else head.latest
                row = row or ClockTable(id=_CLOCK, start_set=start, start=start, applied=real_now)
                row.start_set, row.applied = start, real_now
                row.start = start if latest is None else max(start, latest)
                work.session.add(row)
            return Anchor(row.start.astimezone(start.tzinfo), row.applied)

    def place(self, mailbox: str) -> Place | None:
        """Tell how far that mailbox has been read; None where it never was."""
        with self._database.read() as session:
            row = session.get(PlaceTable, mailbox)
            return None if row is None else Place(row.uidvalidity, row.last_uid)

    def set_place(self, mailbox: str, uidvalidity: int, last_uid: int) -> None:
        """Remember how far that mailbox has been read.

        Within the same UIDVALIDITY the place never moves back; with another one (RFC 3501, 2.3.1.1)
        it is set as given.
        """
        with self._work() as work:
            work.lock(f"place:{mailbox}")
            row = work.session.get(PlaceTable, mailbox) or PlaceTable(mailbox=mailbox, uidvalidity=0, last_uid=0)
            same = row.uidvalidity == uidvalidity
            if not same and row.uidvalidity:
                work.note(Note("mailbox.renumbered", (("mailbox", mailbox), ("uidvalidity", str(uidvalidity)))))
            row.uidvalidity, row.last_uid = uidvalidity, max(row.last_uid, last_uid) if same else last_uid
            work.session.add(row)

    def lease(self, name: str, holder: str, seconds: float, real_now: datetime) -> bool:
        """Take or renew what only one may do at a time; False while another one holds it."""
        with self._work() as work:
            work.lock(f"lease:{name}")
            row = work.session.get(LeaseTable, name)
            if row is not None and row.holder != holder and row.until > real_now:
                return False
            row = row or LeaseTable(name=name, holder=holder, until=real_now)
            row.holder, row.until = holder, real_now + timedelta(seconds=seconds)
            work.session.add(row)
            return True

    def release_lease(self, name: str, holder: str) -> None:
        """Give it back; nothing happens where another one holds it by now."""
        with self._work() as work:
            mine = delete(LeaseTable).where(col(LeaseTable.name) == name, col(LeaseTable.holder) == holder)
            work.session.exec(mine)
