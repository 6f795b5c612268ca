"""Covering guaranteed deliveries: staff record that the securities came, and what was not delivered in time is raised."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.conversation.entries import replaced
from bot.errors import ConflictError, ProtectUnknownError, UsageError
from bot.flow import House
from bot.model import Case, CaseState, Entry, Event, Status
from bot.offers.offer import Offer
from bot.protect import Protect, ProtectState, missed
from bot.rules.matter import TENDERS
from bot.secrets.identifiers import new_entry_id
from nlp.context import Account
from nlp.instruction import Election


def cover(house: House, number: int, by: str, quantity: Decimal | None = None) -> Protect:
    """Record that a promise was covered, by whom; what was delivered is tendered from then on (PACK/NSTP).

    `quantity`: what was delivered, all that was promised where it is not given. Raises ProtectUnknownError for a
    cover without its protect (PROI), ConflictError where the promise is not one that waits for its cover or the
    account cannot hold so much, UsageError for an amount that was not promised.
    """
    protect = missed(house.store.protect(number), house.clock.now())
    if protect.state is not ProtectState.PROTECTED:
        raise ConflictError(f"Guaranteed delivery {number} is {protect.state.value}: it cannot be covered.")
    desk = house.desk()
    offer, account = desk.offers.get(protect.offer), desk.accounts.get(protect.account or "")
    if offer is None or account is None or protect.quantity is None:
        raise ProtectUnknownError(f"Guaranteed delivery {number} names no account that the register has.")
    if offer.ended is not None:
        raise ConflictError(f"{offer.id} was ended by its issuer: guaranteed delivery {number} cannot be covered.")
    delivered = protect.quantity if quantity is None else quantity
    if not 0 < delivered <= protect.quantity:
        raise UsageError(f"{delivered} was not promised: guaranteed delivery {number} is for {protect.quantity:f}.")
    now = house.clock.now()
    after = replace(protect, state=ProtectState.COVERED, settled=now, by=by, covered=delivered)
    with house.store.changing(by) as changing:
        case = changing.cases([(offer.id, account.account)])[offer.id, account.account]
        entry = _tendered(case, protect, offer, account, delivered, by)
        old = case.standing
        changing.write(
            cases=[replace(case, state=CaseState.RECORDED, standing=entry)],
            entries=[*([replaced(old)] if old is not None else []), entry],
            protects=[after],
            events=[
                Event(
                    "delivery_covered",
                    (("delivery", str(number)), ("entry", entry.entry_id)),
                    offer.id,
                    account.account,
                    by,
                )
            ],
        )
    house.wake()
    return after


def _tendered(case: Case, protect: Protect, offer: Offer, account: Account, delivered: Decimal, by: str) -> Entry:
    """The tender as it stands with what was delivered: what stood before and that, never more than the account holds."""
    old = case.standing
    before = old.quantity if old is not None and old.election in TENDERS and old.quantity is not None else Decimal(0)
    total = before + delivered
    if total > account.position:
        raise ConflictError(
            f"{account.account} holds {account.position:f}: {before:f} is tendered, so {delivered:f} cannot be added."
        )
    settled = protect.settled or protect.received
    return Entry(
        entry_id=new_entry_id(),
        offer=offer.id,
        account=account.account,
        election=Election.TENDER_ALL if total == account.position else Election.TENDER_PART,
        quantity=total,
        quantity_type=protect.quantity_type,
        status=Status.PACK,
        codes=("NSTP",),
        reference=old.reference if old is not None else "",
        message_id=None,
        signers=tuple(dict.fromkeys((*(old.signers if old is not None else ()), protect.firm))),
        received=protect.received,
        recorded=settled,
        confirmed=settled,
        confirmed_by=by,
        supersedes=old.entry_id if old is not None else None,
    )


def raise_missed(house: House) -> tuple[Protect, ...]:
    """Mark every promise that was to be covered by now and was not; answers those that are new, each one once."""
    now = house.clock.now()
    over = [
        after for before in house.store.protects() for after in [missed(before, now)] if after.state is not before.state
    ]
    if over:
        with house.store.changing("bot") as changing:
            changing.write(
                protects=over,
                events=[
                    Event("delivery_missed", (("delivery", str(one.number)),), one.offer, one.account) for one in over
                ],
            )
    return tuple(over)
