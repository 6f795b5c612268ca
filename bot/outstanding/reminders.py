"""Sends reminders: at the offer's times by the bot itself, or when staff ask for it; nobody twice at one time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.conversation.shown_again import waiting_line
from bot.desk import Desk
from bot.flow import House
from bot.letters.sending import LETTER, open_offer, papers, silent_line
from bot.model import Answer, AnswerKind, Case, Event, Line, Thread
from bot.offers.offer import Offer
from bot.outgoing import outgoing
from bot.outstanding.calling import calls_made, declined_by_telephone
from bot.outstanding.reminding import (
    Kind,
    Known,
    Reminder,
    Slot,
    kind_of,
    reminders,
    reopenings,
    slot_by_hand,
    slot_now,
)
from bot.protect import promised_whole
from bot.replies import Note
from bot.secrets.identifiers import new_reference
from bot.store.telling import Told
from nlp.context import Account


@dataclass(frozen=True, slots=True)
class RemindersSent:
    """What came of it: the time of reminding, those reminded now, and how many had been at that time before."""

    slot: Slot
    sent: tuple[Reminder, ...]
    before: int


def remind(
    house: House,
    offer_id: str,
    *,
    anyway: bool = False,
    dry_run: bool = False,
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> RemindersSent:
    """Remind everybody who has not answered or not finished, as staff ask for it now.

    `dry_run`: only say who would be. `anyway`: also after our own deadline. Raises as `send_letters` does.
    """
    now = house.clock.now()
    offer = open_offer(house.desk(), offer_id, now, anyway=anyway, what="reminders")
    slot = slot_by_hand(offer, now)
    return _send(house, offer, slot, known_of(house, offer), automatic=False, dry_run=dry_run, told=told)


def remind_when_due(house: House, offer: Offer, now: datetime) -> RemindersSent | None:
    """Send what the offer's times ask for now; None where none has come, or its letter has not gone out."""
    slot = slot_now(offer, now)
    if slot is None or (offer.opens is not None and now < offer.opens):
        return None
    known = known_of(house, offer)
    if not known.letters:
        return None
    return _send(house, offer, slot, known, automatic=True)


def known_of(house: House, offer: Offer) -> Known:
    """What is known about the holders of that offer beside their cases."""
    letters: dict[tuple[str, str], datetime] = {}
    reminded: dict[tuple[str, str], datetime] = {}
    for telling in house.store.tellings(offer.id):
        (letters if telling.occasion == LETTER else reminded)[telling.address, telling.account] = telling.at
    events = house.store.events(offer=offer.id)
    return Known(
        bounced=frozenset(house.store.bounced()),
        waiting=house.store.waiting_senders(),
        declined=declined_by_telephone(calls_made(events), house.desk()),
        promised=promised_whole(house.store.protects(offer.id), house.desk().accounts),
        reopened=reopenings(events),
        letters=letters,
        reminded=reminded,
    )


def _send(
    house: House,
    offer: Offer,
    slot: Slot,
    known: Known,
    *,
    automatic: bool,
    dry_run: bool = False,
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> RemindersSent:
    """Queue each reminder by itself, with the cases looked at once more."""
    desk = house.desk()
    cases = {case.account: case for case in house.store.cases(offer.id)}
    done = {(one.address, one.account) for one in house.store.tellings(offer.id) if one.occasion == slot.occasion}
    wanted = reminders(offer, desk, cases, known, slot if automatic else None)
    due = [one for one in wanted if any((one.to, account) not in done for account in one.accounts)]
    if dry_run:
        return RemindersSent(slot, tuple(due), len(wanted) - len(due))
    sent = []
    for number, reminder in enumerate(due, start=1):
        build = _reminder(house, offer, desk, reminder, known)
        queued = house.store.tell(offer.id, slot.occasion, reminder.to, reminder.accounts, build)
        if queued is not None:
            sent.append(Reminder(reminder.to, reminder.kind, queued.accounts, reminder.since))
            house.wake()
        told(number, len(due))
    return RemindersSent(slot, tuple(sent), len(wanted) - len(sent))


def _reminder(
    house: House, offer: Offer, desk: Desk, reminder: Reminder, known: Known
) -> Callable[[Sequence[str], Mapping[str, Case]], Told | None]:
    """How the reminder is written, once the cases are locked: those who have answered since are left out."""
    settings, now = house.settings.mail, house.clock.now()

    def build(fresh: Sequence[str], cases: Mapping[str, Case]) -> Told | None:
        still = [
            desk.accounts[number]
            for number in fresh
            if kind_of(cases[number], known.reopened.get(number)) is reminder.kind
        ]
        shown = [(account, _line(offer, account, cases[account.account], desk, reminder.kind)) for account in still]
        lines = [(account, line) for account, line in shown if line is not None]
        if not lines:
            return None
        reference = new_reference()
        accounts = tuple(account for account, _ in lines)
        broker = desk.broker_of(reminder.to)
        silent = reminder.kind is Kind.SILENT
        answer = Answer(
            AnswerKind.REMINDER,
            reminder.to,
            offer.id,
            reference,
            tuple(line for _, line in lines),
            notes=(Note.TO_BROKER.value,) if broker and silent else (),
            greeting=broker.firm if broker else "",
            attachments=papers(house, offer, accounts, reference, to_broker=broker is not None) if silent else (),
        )
        [mail] = outgoing([answer], None, desk, address=settings.address, name=settings.name, now=now, page=house.page)
        thread = thread_of(offer, reminder, accounts, cases, reference, now)
        events = tuple(
            Event("reminded", (("kind", reminder.kind.value), ("reference", reference)), offer.id, account.account)
            for account in accounts
        )
        return Told(mail, thread, reminder.kind.value, thread.accounts, events)

    return build


def _line(offer: Offer, account: Account, case: Case, desk: Desk, kind: Kind) -> Line | None:
    """What the reminder says of that account; None where it cannot be said any more as it was."""
    return silent_line(offer, account) if kind is Kind.SILENT else waiting_line(offer, account, case, desk)


def thread_of(
    offer: Offer,
    reminder: Reminder,
    accounts: Sequence[Account],
    cases: Mapping[str, Case],
    reference: str,
    now: datetime,
) -> Thread:
    """What a reply to the reminder is about: a yes to the read-backs that it repeats, an item to what it asks for."""
    drafts = [(account.account, case.draft) for account in accounts if (case := cases[account.account]).draft]
    pairs = tuple((account, draft.entry_id) for account, draft in drafts if draft is not None)
    yes = reminder.kind is Kind.YES
    return Thread(
        reference,
        offer.id,
        "reminder",
        tuple(account.account for account in accounts),
        drafts=pairs if yes else (),
        addressees=(reminder.to,),
        sent=now,
        asked=() if yes else pairs,
        repeats=tuple((account, draft.read_back or "") for account, draft in drafts if draft is not None)
        if yes
        else (),
    )
