"""Everything that is kept about one offer at one moment, as values, and what follows from it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from bot.desk import Desk
from bot.entitlements.choices import NAYS
from bot.handover.acknowledgements import Acknowledgement, Whereabouts, passed
from bot.handover.batches import Batch, ended_of, next_batch, standing_of, with_the_agent
from bot.handover.reconcile import Reconciliation, reconcile
from bot.model import Case, Entry
from bot.offers.offer import Offer
from bot.protect import Protect, ProtectState


@dataclass(frozen=True, slots=True)
class Books:
    """An offer's record, cases, promises, batches and acknowledgements, read together.

    `positions`: of each account its positions with the instants from which they held, oldest first.
    """

    entries: tuple[Entry, ...] = ()
    cases: tuple[Case, ...] = ()
    protects: tuple[Protect, ...] = ()
    batches: tuple[Batch, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    positions: Mapping[str, tuple[tuple[datetime, Decimal], ...]] | None = None

    @property
    def standing(self) -> list[Entry]:
        """What stands on record."""
        return standing_of(self.entries)

    def passed(self) -> dict[str, Whereabouts]:
        """How far each instruction has gone."""
        return passed(self.batches, self.acknowledgements)

    def protected(self) -> dict[str, Decimal]:
        """What is promised and not delivered yet, by account."""
        found: dict[str, Decimal] = {}
        for one in self.protects:
            if one.state is ProtectState.PROTECTED and one.account and one.quantity is not None:
                found[one.account] = found.get(one.account, Decimal(0)) + one.quantity
        return found

    def positions_then(self) -> dict[str, Decimal]:
        """What each account held when what stands for it was recorded, where that is known."""
        found = {}
        for entry in self.standing:
            held = [
                position
                for since, position in (self.positions or {}).get(entry.account, ())
                if entry.recorded is not None and since <= entry.recorded
            ]
            if held:
                found[entry.account] = held[-1]
        return found


def balance(offer: Offer, desk: Desk, books: Books) -> Reconciliation:
    """Reconcile an offer from its books."""
    # The batch that would be made now says what of the agent's it leaves as it is.
    batch = next_batch(
        offer,
        desk.accounts,
        books.standing,
        {case.account: case for case in books.cases},
        books.batches,
        made=datetime.max.replace(tzinfo=UTC),
        by="",
        ended=ended_of(books.entries),
    )
    has = with_the_agent(books.batches)
    left = {
        one.account: (has[one.account][0], has[one.account][1].amount)
        for one in batch.held
        if one.account in has and has[one.account][1].election not in NAYS
    }
    return reconcile(
        offer,
        list(desk.accounts.values()),
        books.standing,
        books.cases,
        history=books.entries,
        protected=books.protected(),
        positions_then=books.positions_then(),
        left=left,
    )
