"""Whom staff should call about an offer, the most urgent first, and what became of the calls made. Pure.

On the list are holders whom no mail reaches (from the start, or since an address bounced), those who have not said
yes or owe an item, and near our deadline those who have not answered at all. Clients of a broker without an address
of their own are one line: their broker is called.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.desk import Desk
from bot.letters.recipients import addresses_of, holders_of
from bot.model import Bounced, Case
from bot.offers.offer import Offer
from bot.outstanding.reminding import Kind, Logged, kind_of
from bot.rules.timing import is_after_market
from nlp.context import Account

NEAR = timedelta(days=2)
"""So long before our deadline those who have not answered are called."""
PATIENCE, LAST_PATIENCE = timedelta(days=1), timedelta(hours=1)
"""How long a holder may take over a yes or an item before he is called; the second near our deadline."""


class Why(StrEnum):
    """Why somebody is called, the most urgent first."""

    YES = "read back, no yes"
    ITEMS = "something missing"
    BOUNCED = "mail bounced"
    NO_ADDRESS = "no e-mail"
    SILENT = "no answer"


class Result(StrEnum):
    """What became of a call."""

    REACHED = "reached"
    """Spoken to; will write."""
    DECLINED = "declined"
    """Spoken to; does not take part."""
    MESSAGE = "message"
    """A message was left."""
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    CALL_AGAIN = "call_again"


SPOKEN = (Result.REACHED, Result.DECLINED)
EVENT = "call"
"""The name of the event that a call leaves in the log."""


@dataclass(frozen=True, slots=True)
class Made:
    """A call that was made."""

    account: str
    """Or a broker's code."""
    at: datetime
    by: str
    result: str
    note: str


@dataclass(frozen=True, slots=True)
class Call:
    """One line of the call list."""

    account: str
    """The account, or the code of the broker who is called for its clients."""
    name: str
    registration: str
    phone: str
    accounts: tuple[str, ...]
    position: Decimal
    why: tuple[Why, ...]
    since: datetime | None
    """Since when the first of it is so; None where nobody can say."""
    detail: str = ""
    """Which address bounced, and what its server said."""
    last: Made | None = None


def calls(
    offer: Offer,
    desk: Desk,
    cases: Mapping[str, Case],
    *,
    bounced: Mapping[str, Bounced],
    letters: Mapping[tuple[str, str], datetime],
    made: Sequence[Made],
    now: datetime,
    reopened: Mapping[str, datetime] | None = None,
    promised: Container[str] = frozenset(),
) -> tuple[Call, ...]:
    """The call list of an offer at that instant, the most urgent first; empty once the offer has ended.

    `cases`: of this offer, by account. `letters`: when the letter went to (address, account). `made`: the calls made,
    the oldest first. `reopened`: when the offer itself ended an account's instruction. `promised`: accounts whose whole
    holding is promised for late delivery: their silence is none. Those who were spoken to, and of whom nothing has come since, stand last.
    """
    if is_after_market(offer, now) or (offer.opens is not None and now < offer.opens):
        return ()
    found: dict[tuple[str, tuple[Why, ...]], Call] = {}
    last = {one.account: one for one in made}
    for account in holders_of(offer, desk):
        case = cases.get(account.account)
        kind = kind_of(case, (reopened or {}).get(account.account))
        if kind is Kind.SILENT and account.account in promised:
            continue
        why = _why(offer, account, desk, case, kind, bounced, now)
        if not why:
            continue
        since = _since(offer, account, desk, case, why[0], bounced, letters)
        line = _line(account, desk, why, since, _detail(account, desk, bounced, why), last)
        known = found.get((line.account, why))
        found[line.account, why] = line if known is None else _joined(known, line)
    return tuple(sorted(found.values(), key=_urgency))


def _urgency(call: Call) -> tuple[bool, int, Decimal, str]:
    """Not yet spoken to first; then by why; then the larger holding."""
    spoken = call.last is not None and call.last.result in SPOKEN
    later = spoken and call.last is not None and (call.since is None or call.since <= call.last.at)
    return later, tuple(Why).index(call.why[0]), -call.position, call.account


def _why(
    offer: Offer,
    account: Account,
    desk: Desk,
    case: Case | None,
    kind: Kind | None,
    bounced: Mapping[str, Bounced],
    now: datetime,
) -> tuple[Why, ...]:
    """Every reason to call about that account, the most urgent first; nothing for those of whom nothing is expected."""
    if kind is None:
        return ()
    near = now >= offer.clocks.response.instant - NEAR
    last = case.last_received if case is not None else None
    waited = last is not None and now - last >= (LAST_PATIENCE if near else PATIENCE)
    addresses = addresses_of(account, desk)
    failing = [address for address in addresses if address in bounced]
    # A broker is called only once none of its addresses takes mail: the letter then went to another one.
    bounces = bool(failing) and (bool(account.emails) or len(failing) == len(addresses))
    said = {
        Why.YES: kind is Kind.YES and waited,
        Why.ITEMS: kind is Kind.ITEMS and waited,
        Why.BOUNCED: bounces,
        Why.NO_ADDRESS: not addresses,
        Why.SILENT: kind is Kind.SILENT and near,
    }
    return tuple(why for why, so in said.items() if so)


def _since(
    offer: Offer,
    account: Account,
    desk: Desk,
    case: Case | None,
    why: Why,
    bounced: Mapping[str, Bounced],
    letters: Mapping[tuple[str, str], datetime],
) -> datetime | None:
    """Since when that is so."""
    addresses = addresses_of(account, desk)
    if why in (Why.YES, Why.ITEMS):
        return case.last_received if case is not None else None
    if why is Why.BOUNCED:
        return min(bounced[address].since for address in addresses if address in bounced)
    written = (letters.get((address, account.account)) for address in addresses)
    return min((at for at in written if at is not None), default=offer.opens)


def _detail(account: Account, desk: Desk, bounced: Mapping[str, Bounced], why: tuple[Why, ...]) -> str:
    """Which addresses bounced, and why."""
    if Why.BOUNCED not in why:
        return ""
    failing = [bounced[address] for address in addresses_of(account, desk) if address in bounced]
    return "; ".join(f"{one.address}: {one.reason or one.code or 'not delivered'}" for one in failing)


def _line(
    account: Account,
    desk: Desk,
    why: tuple[Why, ...],
    since: datetime | None,
    detail: str,
    last: Mapping[str, Made],
) -> Call:
    """The line of one account: its holders', or its broker's where they have no address of their own."""
    broker = None if account.emails else desk.brokers.get(account.broker)
    number = broker.broker if broker is not None else account.account
    return Call(
        account=number,
        name=broker.firm if broker is not None else ", ".join(account.holders),
        registration="" if broker is not None else account.registration,
        phone=broker.phone if broker is not None else account.phone,
        accounts=(account.account,),
        position=account.position,
        why=why,
        since=since,
        detail=detail,
        last=last.get(number),
    )


def _joined(one: Call, other: Call) -> Call:
    """Two clients of one broker in one line."""
    since = min((at for at in (one.since, other.since) if at is not None), default=None)
    return replace(one, accounts=(*one.accounts, *other.accounts), position=one.position + other.position, since=since)


def calls_made(events: Iterable[Logged]) -> tuple[Made, ...]:
    """The calls that the log tells of, the oldest first."""
    return tuple(
        Made(event.account or "", event.at, event.by, event.data.get("result", ""), event.data.get("note", ""))
        for event in events
        if event.name == EVENT
    )


def declined_by_telephone(made: Iterable[Made], desk: Desk) -> frozenset[str]:
    """The accounts whose holder, or whose broker for them, said last on the telephone that they do not take part."""
    last = {one.account: one.result for one in made}
    said_no = {number for number, result in last.items() if result == Result.DECLINED}
    clients = {account.account for code in said_no for account in desk.clients_of(code) if not account.emails}
    return frozenset({*said_no, *clients})
