"""The end of an offer: at the market deadline what nobody settled is settled, each account once and in a commit of its own.

Run by the bot beside its sender (one process at a time, by a lease in the store) and by `offer close`. The default action
waits for the market deadline and not for ours, because until then we still try to carry out what comes (DOMAIN.md: best
efforts); after it nothing can be, and the depository itself applies it. Accounts whose delivery is guaranteed wait for
their cover.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.conversation.lapsing import Change, lapse, waits_for_staff
from bot.errors import ConflictError, OfferUnknownError, UsageError
from bot.flow import House
from bot.letters.announcing import announce
from bot.lifetime.covering import raise_missed
from bot.lifetime.following import finish
from bot.model import Case, Event, Status
from bot.offers.offer import Offer
from bot.protect import ProtectState
from bot.rules.timing import is_after_market
from bot.running.leases import Lease
from bot.secrets.identifiers import new_entry_id
from bot.times.moments import moment
from mailflows.turns import Turns
from nlp.context import Account

log = structlog.get_logger()

LOOK_SECONDS = 20.0
"""How often the bot looks whether an offer has ended."""
GRACE = timedelta(minutes=5)
"""How long the bot waits after the deadline before it closes an offer by itself."""
LEASE = "closing"
_PROMISED = frozenset({ProtectState.WAITING, ProtectState.PROTECTED})


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing an offer did: lines by what they became, holders told, and accounts that wait for a person."""

    defaults: int = 0
    rejected: int = 0
    told: int = 0
    withdrawals: tuple[str, ...] = ()
    """Accounts with a withdrawal in time that is not settled: staff decide."""
    promised: tuple[str, ...] = ()
    """Accounts whose guaranteed delivery is still to come: closed once it has, or has not."""

    @property
    def nothing(self) -> bool:
        """Whether all of it was done before."""
        return not (self.defaults or self.rejected or self.told)


@dataclass(frozen=True, slots=True)
class Settled:
    """An offer of which nothing is left to do, as it then was: its version, the desk's, and whether it was over."""

    offer: str
    version: int
    desk: int
    over: bool


def close(house: House, offer_id: str, by: str = "bot") -> Closed:
    """Settle everything that the end of the offer settles; what was done before is not done again.

    Raises OfferUnknownError, UsageError while the offer is open, ConflictError while mail that came in time is undecided.
    """
    offer = house.desk().offers.get(offer_id)
    if offer is None:
        raise OfferUnknownError(f"{offer_id}: there is no such offer; `offer list` shows those there are")
    if not is_after_market(offer, house.clock.now()):
        raise UsageError(
            f"{offer_id} is open until {moment(offer.clocks.market.instant, offer.time_zone)}; it closes by itself then"
        )
    if _undecided(house, offer):
        raise ConflictError(
            f"{offer_id}: mail that came before its end is not decided yet; see `status`, then try again"
        )
    return _closed(house, offer, by)


def _undecided(house: House, offer: Offer) -> bool:
    """Whether a mail that may have come in time still waits for a worker."""
    oldest = house.store.counts().oldest_waiting
    return oldest is not None and not is_after_market(offer, oldest)


def _closed(house: House, offer: Offer, by: str) -> Closed:
    if offer.ended is not None:
        # Everything was cancelled when the issuer ended it: there is no default action of an offer that is no more.
        return Closed()
    # A delivery that did not come in time is missed first: nothing waits for it any more.
    raise_missed(house)
    desk = house.desk()
    promised = {one.account for one in house.store.protects(offer.id) if one.state in _PROMISED}
    accounts = [one for one in desk.accounts.values() if offer.concerns(one.account)]
    cases = house.store.cases_of([(offer.id, one.account) for one in accounts])
    defaults = rejected = 0
    for account in accounts:
        case = cases[offer.id, account.account]
        if account.account in promised or lapse(case, offer, account, house.clock.now(), by, str) is None:
            continue
        change = _one(house, offer, account, by)
        if change is not None:
            defaults += sum(entry.status is Status.DFLA for entry in change.entries)
            rejected += sum(entry.status is Status.REJT for entry in change.entries)
    cases = house.store.cases_of([(offer.id, one.account) for one in accounts])
    lapsed = [case.account for case in cases.values() if _was_open(case, offer)]
    told = _tell(house, offer, lapsed)
    if defaults or rejected:
        data = (("version", str(offer.version)), ("default", str(defaults)), ("rejected", str(rejected)))
        house.store.log(Event("offer.closed", data, offer.id, None, by))
    return Closed(
        defaults,
        rejected,
        told,
        withdrawals=tuple(case.account for case in cases.values() if waits_for_staff(case)),
        promised=tuple(sorted(account for account in promised if account)),
    )


def _was_open(case: Case, offer: Offer) -> bool:
    """Whether something that had come before the offer's end was rejected at it."""
    waited = (one.entry for one in case.waiting if not is_after_market(offer, one.entry.received))
    return case.lapsed is not None or any(entry.codes != ("INIR",) and entry.status is Status.REJT for entry in waited)


def _one(house: House, offer: Offer, account: Account, by: str) -> Change | None:
    """Settle one account in a commit of its own; it is looked at again once it is locked, the offer with it."""
    with house.store.changing(by) as changing:
        case = changing.cases([(offer.id, account.account)])[offer.id, account.account]
        changing.offer(offer.id)
        now_offer = house.desk().offers.get(offer.id, offer)
        if not is_after_market(now_offer, house.clock.now()):
            return None
        change = lapse(case, now_offer, account, house.clock.now(), by, new_entry_id)
        if change is not None:
            changing.write(cases=[change.case], entries=change.entries, events=change.events)
    return change


def _tell(house: House, offer: Offer, accounts: Collection[str]) -> int:
    """Tell those whose instruction was still open. Who never wrote is told nothing: the letter said what silence does."""
    if not accounts:
        return 0
    return announce(house, offer, f"closed:{offer.version}", "closed", (), only=frozenset(accounts))


def close_all(house: House, done: set[Settled]) -> None:
    """Close every offer that has ended, and finish what a stopped process had begun to do with one.

    `done`: what this process has found settled; it is not looked at again.
    """
    version = house.store.desk_version()
    for offer in house.desk().offers.values():
        # What reached a mailbox in time may not have been fetched yet.
        ended = is_after_market(offer, house.clock.now() - GRACE)
        over = ended and not _undecided(house, offer) and _was_ever_open(house, offer)
        settled = Settled(offer.id, offer.version, version, over)
        if settled in done:
            continue
        finish(house, offer.id)
        if over:
            closed = _closed(house, offer, "bot")
            if closed.promised:
                continue
            if not closed.nothing:
                log.info("offer_closed", offer=offer.id, default=closed.defaults, rejected=closed.rejected)
        done.add(settled)


def _was_ever_open(house: House, offer: Offer) -> bool:
    """Whether the offer came into force here before its end.

    Of one that was over by then (an old offer loaded, the sample at today's time) nobody was asked anything: silence is
    no answer to it, and staff who want it settled all the same close it by name.
    """
    versions = house.store.history("offer", offer.id)
    return not versions or not is_after_market(offer, versions[0].at)


def closer(house: House, holder: str, seconds: float = LOOK_SECONDS) -> Turns:
    """Looks that close offers, in whichever process holds the lease. `holder`: who asks for it; `seconds` between two."""
    lease = Lease(house.store, LEASE, holder, seconds * 3)
    done: set[Settled] = set()

    def turn() -> None:
        if lease.held():
            close_all(house, done)

    return Turns("closer", turn, seconds, last=lease.free)
