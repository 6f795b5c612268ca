"""Who is reminded of what, and when: silent holders, those who owe an item, those who have not said yes. Pure.

Nobody is reminded who answered, declined, took his tender back or is held, nor while a mail of his waits here.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.desk import Desk
from bot.letters.recipients import addresses_of, holders_of, reachable
from bot.model import Case, CaseState, Draft
from bot.offers.offer import Lead, Offer
from bot.rules.timing import is_over
from nlp.context import Account


class Kind(StrEnum):
    """What somebody is reminded of."""

    SILENT = "silent"
    """No instruction has come."""
    ITEMS = "items"
    """Something that was asked for is missing."""
    YES = "yes"
    """What was read back waits for a yes."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time of reminding: its name for people, and its instant."""

    name: str
    at: datetime

    @property
    def occasion(self) -> str:
        """Its name in the store: the same instant is the same occasion, however it came about."""
        return f"reminder {self.at.astimezone(UTC).isoformat(timespec='seconds')}"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One mail of one kind to one address, about one account or several."""

    to: str
    kind: Kind
    accounts: tuple[str, ...]
    since: datetime | None = None
    """Since when the one that waits longest has waited; None for those who never wrote."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the cases.

    `bounced`: addresses that take no mail. `waiting`: senders of mails that are not settled. `declined`: accounts whose
    holder said on the telephone that he does not take part. `promised`: accounts whose whole holding is promised for
    late delivery. `reopened`: see `reopenings`. `letters`, `reminded`: when an address was last sent the
    letter, or reminded, about an account.
    """

    bounced: Container[str] = frozenset()
    waiting: Container[str] = frozenset()
    declined: Container[str] = frozenset()
    promised: Container[str] = frozenset()
    reopened: Mapping[str, datetime] = field(default_factory=dict)
    letters: Mapping[tuple[str, str], datetime] | None = None
    reminded: Mapping[tuple[str, str], datetime] | None = None


class Logged(Protocol):
    """An event as the log has it: what is needed of it to remind and to call."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def at(self) -> datetime: ...  # noqa: D102
    @property
    def by(self) -> str: ...  # noqa: D102
    @property
    def account(self) -> str | None: ...  # noqa: D102
    @property
    def data(self) -> dict[str, str]: ...  # noqa: D102


_REOPENED = ("reopened", "void")
"""Events by which the offer's own terms end an instruction (`bot.conversation.reopening`)."""
HALF_A_DAY = timedelta(hours=12)


def instant_of(lead: Lead, offer: Offer) -> datetime:
    """When that is: days before our deadline at its own hour of the clock, hours before it as they pass."""
    deadline = offer.clocks.response.instant
    if lead.days:
        # Aware arithmetic within one zone keeps the hour of the clock over a change to summer time.
        return deadline.astimezone(ZoneInfo(offer.time_zone)) - timedelta(days=lead.days)
    return (deadline.astimezone(UTC) - timedelta(hours=lead.hours)).astimezone(ZoneInfo(offer.time_zone))


def slots(offer: Offer) -> tuple[Slot, ...]:
    """The offer's times of reminding, the earliest first."""
    opens = offer.opens
    found = (Slot(f"{lead} before our deadline", instant_of(lead, offer)) for lead in offer.reminders)
    return tuple(sorted((slot for slot in found if opens is None or slot.at > opens), key=lambda slot: slot.at))


def slot_now(offer: Offer, now: datetime) -> Slot | None:
    """The time of reminding that has come last; None before the first, after our deadline, and once the issuer ended it."""
    if now >= offer.clocks.response.instant or is_over(offer, now):
        return None
    return next((slot for slot in reversed(slots(offer)) if slot.at <= now), None)


def slot_by_hand(offer: Offer, now: datetime) -> Slot:
    """The occasion of a reminder that staff ask for: the last time that came, else the offer's opening or our deadline."""
    if now >= offer.clocks.response.instant:
        return Slot("after our deadline", offer.clocks.response.instant)
    opening = offer.opens or datetime(1970, 1, 1, tzinfo=UTC)
    return slot_now(offer, now) or Slot("before the first time of reminding", opening)


def quiet_before(offer: Offer, slot: Slot) -> timedelta:
    """How long nothing must have passed between us before a reminder at that time: half a day, less in the last hours."""
    return min(HALF_A_DAY, (offer.clocks.response.instant - slot.at) / 2)


def kind_of(case: Case | None, reopened: datetime | None = None) -> Kind | None:
    """What the holder of that case is to be reminded of; None where nothing is expected of him.

    `reopened`: when an extension or a change of terms last ended what he had instructed, so that he is asked anew.
    """
    if case is None:
        return Kind.SILENT
    if case.hold is not None:
        return None
    if case.draft is not None:
        return {CaseState.READ_BACK: Kind.YES, CaseState.ASKED: Kind.ITEMS}.get(case.state)
    if case.state is not CaseState.OPEN or case.standing is not None:
        return None
    # A case that is open again without a draft was answered (its holder said no to what was read back), unless the
    # offer itself has ended his instruction since.
    anew = case.last_received is None or (reopened is not None and reopened >= case.last_received)
    return Kind.SILENT if anew else None


def reopenings(events: Iterable[Logged]) -> dict[str, datetime]:
    """When the offer itself last ended what an account had instructed, by the events of its log."""
    return {event.account: event.at for event in events if event.name in _REOPENED and event.account is not None}


def addressees(
    account: Account, offer: Offer, desk: Desk, case: Case | None, bounced: Container[str]
) -> tuple[str, ...]:
    """Who is reminded about that account: who was asked for a yes, who owes an item, else everybody on file."""
    draft = case.draft if case is not None else None
    if draft is None:
        return reachable(account, desk, bounced)
    on_file = {*account.emails, *_broker_addresses(account, desk)}
    wanted = _asked(account, offer, draft, yes=case is not None and case.state is CaseState.READ_BACK)
    return tuple(dict.fromkeys(one for one in wanted if one in on_file and one not in bounced))


def _asked(account: Account, offer: Offer, draft: Draft, *, yes: bool) -> tuple[str, ...]:
    """Who was asked: for a yes those who were sent the read-back, for an item the writer and, on a joint account, all."""
    if yes:
        return draft.asked
    everyone = account.emails if account.type in offer.policy.all_must_sign else ()
    return (draft.sender, *everyone)


def _broker_addresses(account: Account, desk: Desk) -> tuple[str, ...]:
    broker = desk.brokers.get(account.broker)
    return broker.emails if broker is not None else ()


def reminders(
    offer: Offer, desk: Desk, cases: Mapping[str, Case], known: Known, slot: Slot | None = None
) -> tuple[Reminder, ...]:
    """Everybody to remind, one mail for each address and kind.

    `cases`: of this offer, by account. `slot`: the time of reminding at which the bot does it by itself: then only
    those who were sent the letter, and with whom nothing passed for a while before it. None: staff ask for it now.
    """
    found: dict[tuple[str, Kind], list[tuple[str, datetime | None]]] = {}
    for account in holders_of(offer, desk):
        case = cases.get(account.account)
        kind = kind_of(case, known.reopened.get(account.account))
        busy = any(address in known.waiting for address in (*account.emails, *_broker_addresses(account, desk)))
        answered = account.account in known.declined or account.account in known.promised
        if kind is None or busy or (kind is Kind.SILENT and answered):
            continue
        since = case.last_received if case is not None else None
        for address in addressees(account, offer, desk, case, known.bounced):
            if slot is None or _quiet(offer, slot, address, account.account, since, known):
                found.setdefault((address, kind), []).append((account.account, since))
    return tuple(
        Reminder(
            to,
            kind,
            tuple(account for account, _ in several),
            min((since for _, since in several if since is not None), default=None),
        )
        for (to, kind), several in found.items()
    )


def _quiet(offer: Offer, slot: Slot, address: str, account: str, since: datetime | None, known: Known) -> bool:
    """Whether nothing passed between us about that account for a while before that time, and the letter is out."""
    until = slot.at - quiet_before(offer, slot)
    letters, reminded = known.letters or {}, known.reminded or {}
    written = letters.get((address, account))
    if written is None and since is None:
        return False
    last = [instant for instant in (written, since, reminded.get((address, account))) if instant is not None]
    return all(instant <= until for instant in last)


def cannot_be_reminded(account: Account, desk: Desk, bounced: Container[str]) -> bool:
    """Whether no address for that account takes mail, so that only a call reaches its holder."""
    return not any(address not in bounced for address in addresses_of(account, desk))
