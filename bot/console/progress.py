"""How far an offer has come: what is instructed, pending and silent, by count and amount, against what is held. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from bot.model import Case
from bot.offers.offer import Offer
from bot.rules.matter import TENDERS
from nlp.context import Account

STANDINGS = ("tendered", "declined", "pending", "silent", "withdrawn")
"""In which of these each account of an offer is; exactly one."""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account in an offer: where it stands, and with how much."""

    account: Account
    stands: str
    amount: Decimal
    """Tendered, where something is; else the whole position."""
    case: Case | None


@dataclass(frozen=True, slots=True)
class Part:
    """So many accounts, and how much they come to."""

    count: int = 0
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Progress:
    """An offer's figures. `held_back`: of what is tendered, what waits for a withdrawal's yes or lies on hold."""

    held: Decimal
    accounts: int
    parts: Mapping[str, Part]
    held_back: Part
    percent: Decimal
    """Tendered, of what we hold."""
    needed: Decimal | None
    """The minimum condition, percent of the whole issue; None where the offer has none."""
    lines: tuple[AccountLine, ...] = field(repr=False)


def progress(offer: Offer, accounts: Iterable[Account], cases: Iterable[Case]) -> Progress:
    """The figures of an offer from the register and its cases."""
    by_account = {case.account: case for case in cases if case.offer == offer.id}
    concerned = [account for account in accounts if offer.concerns(account.account)]
    lines = tuple(_line(account, by_account.get(account.account)) for account in concerned)
    held = sum((account.position for account in concerned), Decimal(0))
    parts = {name: _part(line for line in lines if line.stands == name) for name in STANDINGS}
    waiting = (line for line in lines if line.stands == "tendered" and line.case is not None and _held_back(line.case))
    return Progress(
        held=held,
        accounts=len(lines),
        parts=parts,
        held_back=_part(waiting),
        percent=(parts["tendered"].amount * 100 / held).quantize(Decimal("0.1")) if held else Decimal(0),
        needed=offer.minimum_tender_percent,
        lines=lines,
    )


def _line(account: Account, case: Case | None) -> AccountLine:
    """Where one account stands."""
    if case is None:
        return AccountLine(account, "silent", account.position, None)
    standing = case.standing
    if standing is not None and standing.election in TENDERS:
        return AccountLine(account, "tendered", standing.quantity or account.position, case)
    if standing is not None:
        return AccountLine(account, "declined", account.position, case)
    if case.draft is not None:
        return AccountLine(account, "pending", case.draft.quantity or account.position, case)
    return AccountLine(account, "withdrawn" if case.state == "withdrawn" else "silent", account.position, case)


def _held_back(case: Case) -> bool:
    """Whether nothing may be handed over for that case now."""
    return case.withdrawal_since is not None or case.hold is not None


def _part(lines: Iterable[AccountLine]) -> Part:
    """So many, and so much."""
    amounts = [line.amount for line in lines]
    return Part(len(amounts), sum(amounts, Decimal(0)))


@dataclass(frozen=True, slots=True)
class Rung:
    """A deadline of the ladder; `now` stands between what is over and what is to come."""

    name: str
    instant: datetime
    words: str
    over: bool
    now: bool = False


def ladder(offer: Offer, now: datetime) -> tuple[Rung, ...]:
    """The offer's clocks in their order, with the present among them."""
    clocks = offer.clocks
    named = (
        ("Early deadline", clocks.early),
        ("Our response deadline", clocks.response),
        ("Withdrawal deadline", clocks.withdrawal),
        ("Market deadline, the offer's end", clocks.market),
        ("Protect deadline", clocks.protect),
        ("Cover deadline", clocks.cover),
    )
    rungs = [Rung(name, one.instant, one.words, one.instant < now) for name, one in named if one is not None]
    if offer.opens is not None:
        rungs.append(Rung("Opens", offer.opens, "", offer.opens < now))
    if offer.guaranteed_delivery is not None:
        instant = offer.guaranteed_delivery.deadline
        rungs.append(Rung("Guaranteed deliveries due", instant, "", instant < now))
    rungs.append(Rung("Now", now, "", over=False, now=True))
    return tuple(sorted(rungs, key=lambda rung: rung.instant))


def by_hour(arrivals: Iterable[datetime], until: datetime, hours: int) -> tuple[tuple[datetime, int], ...]:
    """How many mails came in each of the last `hours` hours before an instant, the oldest first."""
    first = until.replace(minute=0, second=0, microsecond=0) - timedelta(hours=hours - 1)
    counts = [0] * hours
    for instant in arrivals:
        place = int((instant - first).total_seconds() // 3600)
        if 0 <= place < hours:
            counts[place] += 1
    return tuple((first + timedelta(hours=place), count) for place, count in enumerate(counts))
