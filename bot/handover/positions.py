"""A new register comes while instructions are on record: each is checked again, and its holder told. Pure.

What stands is never changed in silence:

- A position that rose: what is recorded stands, also a tender of "all"; the holder is told that it does not follow.
- One that fell and still covers what is recorded: it stands; the holder is told.
- One that fell below it: the instruction loses its place (PEND/LACK) and is asked about. It could not be carried
  out as it is, cutting it down would be guessing, and leaving it would tender more than is owned (rule 14e-4). What the
  agent has of it already is not cancelled by this either: hand-over names it, and a person decides.
- An account that the register no longer has: the same, at the addresses that were on file for it until now.

A withdrawal that waits for its yes holds the account back already; then what stands is left for it to settle, and
the difference is named by `reconcile`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from bot.conversation.content import lost_its_place
from bot.entitlements.choices import is_no
from bot.model import (
    Action,
    Answer,
    AnswerKind,
    Case,
    CaseState,
    Draft,
    DraftSigner,
    Entry,
    Event,
    Line,
    Reason,
    Status,
    Thread,
)
from bot.offers.offer import Offer
from bot.rules.timing import is_over
from nlp.context import Account, Broker
from nlp.instruction import Election, Kind

NOTHING = Decimal(0)
NO_MAIL = 0
"""Number of the mail of a draft that no mail made."""
CHANGED, SHORT, GONE, ENOUGH_AGAIN = "position_changed", "position_short", "position_gone", "position_enough"
"""Names of the notes that the mails carry (`bot.replies.notes`)."""


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What a new register does to the record: changed cases and lines, and the mails to be written."""

    cases: tuple[Case, ...] = ()
    entries: tuple[Entry, ...] = ()
    threads: tuple[Thread, ...] = ()
    answers: tuple[Answer, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """An account whose position is another one in the new register; one of the two may be missing."""

    before: Account | None
    after: Account | None

    @property
    def name(self) -> str:
        """Its number."""
        account = self.after or self.before
        return account.account if account is not None else ""

    @property
    def position(self) -> Decimal:
        """What it holds now."""
        return self.after.position if self.after is not None else NOTHING


def moved(before: Mapping[str, Account], after: Mapping[str, Account]) -> tuple[Moved, ...]:
    """List the accounts whose position or security changed, in the order of their numbers."""
    found = (Moved(before.get(name), after.get(name)) for name in sorted(before.keys() | after.keys()))
    return tuple(one for one in found if _held(one.before) != _held(one.after))


def _held(account: Account | None) -> tuple[Decimal, str] | None:
    return None if account is None else (account.position, account.security)


def pairs(offers: Mapping[str, Offer], changes: tuple[Moved, ...], now: datetime) -> list[tuple[str, str]]:
    """List the cases (offer, account) that those changes concern: of offers that have not ended."""
    return [(offer.id, one.name) for offer in _open(offers, now) for one in changes if offer.concerns(one.name)]


def _open(offers: Mapping[str, Offer], now: datetime) -> list[Offer]:
    """The offers in which something can still be done: until the end, and the cover of what was promised."""
    return [offer for offer in offers.values() if now <= max(_ends(offer)) and not is_over(offer, now)]


def _ends(offer: Offer) -> list[datetime]:
    covers = [offer.clocks.cover.instant] if offer.clocks.cover is not None else []
    promised = [offer.guaranteed_delivery.deadline] if offer.guaranteed_delivery is not None else []
    return [offer.clocks.market.instant, *covers, *promised]


def recheck(
    offers: Mapping[str, Offer],
    brokers: Mapping[str, Broker],
    changes: tuple[Moved, ...],
    cases: Mapping[tuple[str, str], Case],
    *,
    now: datetime,
    by: str,
    new_reference: Callable[[], str],
) -> Rechecked:
    """Check every case that a new register concerns. `cases`: by (offer, account); `now`: an instant with zone."""
    steps = [
        step
        for offer in _open(offers, now)
        for one in changes
        for case in [cases.get((offer.id, one.name))]
        if case is not None and case.version
        for step in [_step(offer, brokers, one, case, now, by, new_reference)]
        if step is not None
    ]
    return Rechecked(
        cases=tuple(case for step in steps for case in step.cases),
        entries=tuple(entry for step in steps for entry in step.entries),
        threads=tuple(thread for step in steps for thread in step.threads),
        answers=tuple(answer for step in steps for answer in step.answers),
        events=tuple(event for step in steps for event in step.events),
    )


def _step(
    offer: Offer,
    brokers: Mapping[str, Broker],
    one: Moved,
    case: Case,
    now: datetime,
    by: str,
    new_reference: Callable[[], str],
) -> Rechecked | None:
    """What a changed position does to one case; None where nothing is on record that it touches."""
    entry = case.standing
    if entry is None:
        return _enough_again(offer, brokers, one, case, now, by, new_reference)
    if is_no(entry):
        # A no is for all that is held, whatever that is.
        return None
    amount = entry.quantity if entry.quantity is not None else one.position
    told = _readers(brokers, one, entry)
    data = (
        ("entry", entry.entry_id),
        ("before", f"{one.before.position:f}" if one.before is not None else "none"),
        ("after", f"{one.position:f}" if one.after is not None else "none"),
    )
    if one.after is not None and amount <= one.position:
        line = _line(one, entry, Action.RECORD, entry.status, entry.codes)
        event = Event("position_changed", data, offer.id, one.name, by)
        return _told(offer, AnswerKind.RECORDED, CHANGED, line, told, now, new_reference, (), (), (event,))
    note = SHORT if one.after is not None else GONE
    waiting = case.draft if case.draft is not None and case.draft.kind is Kind.WITHDRAWAL else None
    event = Event(note, data, offer.id, one.name, by)
    kind = AnswerKind.REQUEST if one.after is not None else AnswerKind.FLAGGED
    if waiting is not None:
        line = _line(one, entry, Action.FLAG, Status.PEND, ("LACK",))
        return _told(offer, AnswerKind.FLAGGED, note, line, told, now, new_reference, (), (), (event,))
    lost = replace(entry, status=Status.PEND, codes=("LACK",))
    draft = case.draft or _as_draft(entry, by)
    after = replace(case, standing=None, draft=draft, state=CaseState.ASKED, version=case.version + 1)
    action = Action.REQUEST if one.after is not None else Action.FLAG
    line = _line(one, entry, action, Status.PEND, ("LACK",))
    return _told(offer, kind, note, line, told, now, new_reference, (after,), (lost,), (event,))


def _as_draft(entry: Entry, by: str) -> Draft:
    """What stood, as an instruction that waits for the holder's word: the amount recorded, more than is held."""
    address = entry.confirmed_by or ""
    return Draft(
        entry_id=entry.entry_id,
        kind=Kind.INSTRUCTION,
        # An "all" is no longer all: it waits as the amount that it was.
        election=Election.TENDER_PART if entry.election is Election.TENDER_ALL else entry.election,
        quantity=entry.quantity,
        quantity_type=entry.quantity_type,
        received=entry.received,
        mail_id=NO_MAIL,
        message_id=entry.message_id,
        signers=tuple(DraftSigner(name, None, address, NO_MAIL) for name in entry.signers),
        reasons=(Reason.OVER_POSITION,),
        touched_by=by if "NSTP" in entry.codes else None,
        sender=address,
        particulars=entry.particulars,
    )


def _enough_again(
    offer: Offer,
    brokers: Mapping[str, Broker],
    one: Moved,
    case: Case,
    now: datetime,
    by: str,
    new_reference: Callable[[], str],
) -> Rechecked | None:
    """An instruction that had lost its place is covered again (a slip put right): read back, and on record with a yes."""
    draft = case.draft
    if (
        draft is None
        or not lost_its_place(draft)
        or one.after is None
        or draft.quantity is None
        or draft.quantity > one.position
    ):
        return None
    told = _addresses(brokers, one.after, draft.sender)
    reference = new_reference()
    again = replace(draft, reasons=(), read_back=reference, asked=told)
    after = replace(case, draft=again, state=CaseState.READ_BACK, version=case.version + 1)
    line = Line(
        account=one.name,
        election=draft.election,
        quantity=draft.quantity,
        quantity_type=draft.quantity_type,
        action=Action.CONFIRM,
        status=Status.PEND,
        codes=("OTHR",),
        position=one.position,
        registration=one.after.registration,
        signers=tuple(signer.name for signer in draft.signers),
        particulars=draft.particulars,
    )
    event = Event(
        "read_back", (("entry", draft.entry_id), ("reference", reference), ("position", f"{one.position:f}")),
        offer.id, one.name, by,
    )  # fmt: skip
    step = _told(offer, AnswerKind.CONFIRM, ENOUGH_AGAIN, line, told, now, lambda: reference, (after,), (), (event,))
    drafts = ((one.name, draft.entry_id),)
    return replace(step, threads=tuple(replace(thread, drafts=drafts) for thread in step.threads))


def _line(one: Moved, entry: Entry, action: Action, status: Status, codes: tuple[str, ...]) -> Line:
    """The account's line in the mail to its holder."""
    asked = action is Action.REQUEST
    # An "all" that is not what is held now is an amount.
    other = entry.election is Election.TENDER_ALL and entry.quantity != one.position
    part = Election.TENDER_PART if other else entry.election
    account = one.after or one.before
    return Line(
        account=one.name,
        election=part,
        quantity=entry.quantity,
        quantity_type=entry.quantity_type,
        action=action,
        reasons=(Reason.OVER_POSITION,) if asked else (),
        status=status,
        codes=codes,
        position=one.position,
        registration=account.registration if account is not None else "",
        signers=entry.signers,
        particulars=entry.particulars,
    )


def _told(
    offer: Offer,
    kind: AnswerKind,
    note: str,
    line: Line,
    told: tuple[str, ...],
    now: datetime,
    new_reference: Callable[[], str],
    cases: tuple[Case, ...],
    entries: tuple[Entry, ...],
    events: tuple[Event, ...],
) -> Rechecked:
    """The changes with one mail to each address, all in one thread."""
    if not told:
        return Rechecked(cases, entries, (), (), events)
    reference = new_reference()
    account = line.account or ""
    asked = tuple((account, case.draft.entry_id) for case in cases if case.draft is not None)
    thread = Thread(
        reference, offer.id, kind.value, (account,), addressees=told, sent=now,
        asked=asked if kind is AnswerKind.REQUEST else (),
    )  # fmt: skip
    answers = tuple(Answer(kind, address, offer.id, reference, (line,), notes=(note,)) for address in told)
    return Rechecked(cases, entries, (thread,), answers, events)


def _readers(brokers: Mapping[str, Broker], one: Moved, entry: Entry) -> tuple[str, ...]:
    """Who is told: whoever confirmed what stands, if still on file, and the holders' addresses.

    Where the register no longer has the account: those that were on file until now.
    """
    account = one.after or one.before
    return () if account is None else _addresses(brokers, account, entry.confirmed_by or "")


def _addresses(brokers: Mapping[str, Broker], account: Account, first: str) -> tuple[str, ...]:
    broker = brokers.get(account.broker)
    on_file = (*account.emails, *(broker.emails if broker is not None else ()))
    said = (first,) if first in on_file else ()
    return tuple(dict.fromkeys((*said, *account.emails))) or on_file[:1]
