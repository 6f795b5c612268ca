"""Telling holders something of our own accord, each account once on each occasion: the letter, each time of reminding."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from bot.model import Case, Event, Thread
from bot.store.chain import Note
from bot.store.columns import storable
from bot.store.outbox import put_in_outbox
from bot.store.tables_reach import TellingTable
from bot.store.threads import write_threads
from bot.store.values import Outgoing
from bot.store.work import Room
from bot.store.writing import Writing


@dataclass(frozen=True, slots=True)
class Told:
    """A letter or reminder as it is to be written: the mail, its thread, what the log says of it."""

    mail: Outgoing
    thread: Thread
    kind: str
    """What sort it is: `letter`, or the kind of a reminder."""
    accounts: tuple[str, ...]
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """One account that one address was told about, when and on which occasion."""

    occasion: str
    address: str
    account: str
    kind: str
    at: datetime
    reference: str


Build = Callable[[Sequence[str], Mapping[str, Case]], "Told | None"]
"""Makes the mail for the accounts that were not told yet, with their cases as they are now; None where none is due."""


class Tellings(Room):
    """The doors for letters and reminders."""

    def tell(self, offer: str, occasion: str, address: str, accounts: Sequence[str], build: Build) -> Told | None:
        """Queue one mail to that address about those of the accounts that it was not told about on that occasion.

        `build` makes the mail while the cases are locked, so that nobody is reminded of what was answered a moment
        before. All of it becomes true in one commit; None, and nothing done, where there is nothing to tell.
        """
        key = storable(address.strip().lower())
        with self._work() as work:
            work.lock(f"telling:{offer}:{occasion}:{key}")
            rows = select(TellingTable.account).where(
                col(TellingTable.offer) == offer,
                col(TellingTable.occasion) == occasion,
                col(TellingTable.address) == key,
            )
            known = frozenset(work.session.exec(rows))
            fresh = [account for account in accounts if account not in known]
            if not fresh:
                return None
            cases = Writing(work, self._keyring, "bot").cases([(offer, account) for account in fresh])
            told = build(fresh, {account: case for (_, account), case in cases.items()})
            if told is None or not put_in_outbox(work, self._keyring, [told.mail], None):
                return None
            write_threads(work, [told.thread])
            for account in told.accounts:
                work.session.add(
                    TellingTable(
                        offer=offer,
                        occasion=occasion,
                        address=key,
                        account=account,
                        kind=told.kind,
                        at=work.now,
                        reference=told.thread.reference,
                    )
                )
            for event in told.events:
                work.note(Note(event.name, event.data, event.by, None, event.offer, event.account))
            return told

    def tellings(self, offer: str) -> list[Telling]:
        """List what was told about that offer, the oldest first."""
        wanted = select(TellingTable).where(col(TellingTable.offer) == offer)
        order = (col(TellingTable.at), col(TellingTable.address), col(TellingTable.account))
        with self._database.read() as session:
            return [
                Telling(row.occasion, row.address, row.account, row.kind, row.at, row.reference)
                for row in session.exec(wanted.order_by(*order))
            ]
