"""What staff do beyond settling a flag: correct a reading, take a yes by telephone, enter what came without a mail, undo.

Each is an act of a named person and an event in the log. What needs a second person is the console's to know.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from bot.conversation import concerned, converse
from bot.conversation.entries import dropped
from bot.conversation.staff import settle_release_hold
from bot.conversation.telephone import confirm_by_telephone
from bot.conversation.turn import resting
from bot.desk import Desk
from bot.errors import ConflictError, NotCompleteError, UsageError
from bot.flow import House, read_in_context, written
from bot.model import Case, CaseState, Event, MailStatus, Outcome, Reason, Received, Role, Sender
from bot.outgoing import outgoing
from bot.report import report
from bot.rules.matter import WITHDRAWALS
from bot.secrets.identifiers import new_entry_id, new_reference
from bot.staff.settling import flagged
from bot.store.values import Outgoing
from bot.understand import Kept
from mailflows.values import Mail
from nlp.context import Account
from nlp.instruction import Election, Instruction, Kind, Reading, Signer


@dataclass(frozen=True, slots=True)
class CorrectedLine:
    """One account's line as staff corrected it. `place`: of the line in the reading, None for one that was not read."""

    place: int | None
    account: str
    election: Election
    quantity: Decimal | None
    price: Decimal | None = None
    """Of a tender at a price of the holder's choice."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a flagged mail really says, as staff corrected it; everything else stays as it was read."""

    offer: str
    lines: tuple[CorrectedLine, ...]
    signers: tuple[Signer, ...]
    address: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A call in which the holder said yes: when it was."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """An instruction that came by telephone or on paper: when it came, for which account, and what it says."""

    offer: str
    account: str
    at: datetime
    line: Instruction
    signers: tuple[Signer, ...]
    authority_seen: bool = False
    """Staff have seen evidence of authority."""


def correct(house: House, mail_id: int, by: str, corrected: Corrected, call: Call | None = None) -> Outcome:
    """Decide a flagged mail by its corrected reading; with a call, record what the holder confirmed in it.

    Its flags are waived, as `settling.accept` does. Raises NotFlaggedError, and NotCompleteError where there was a call
    and something is missing, so that nothing could be confirmed: then nothing is changed.
    """
    seen, desk = flagged(house, mail_id), house.desk()
    received = _received(house, mail_id, seen.mail, desk)
    kind = Kind.WITHDRAWAL if all(line.election in WITHDRAWALS for line in corrected.lines) else Kind.INSTRUCTION
    reading = replace(
        received.reading,
        kind=kind,
        offer=corrected.offer,
        instructions=tuple(_line(line, received.reading.instructions) for line in corrected.lines),
        signers=corrected.signers,
        address=corrected.address,
        phone=corrected.phone,
    )
    waived = (*seen.reasons, *_of_others(received, desk))
    received = replace(received, reading=reading, accepted_by=by, waived=waived)
    reference = new_reference()
    with house.store.deciding(mail_id, settled_by=by) as deciding:
        cases = deciding.cases(concerned(received, desk))
        outcome = converse(received, cases, desk, house.clock.now(), reference, new_entry_id)
        if call is not None:
            outcome = _confirmed(house, outcome, cases, desk, reference, call, by, mail_id, waived)
        outcome = _with(outcome, Event("reading_corrected", (("mail", str(mail_id)),), corrected.offer, None, by))
        outcome = written(house, deciding, received, seen.mail, desk, outcome)
    house.wake()
    return outcome


def confirm_mail(house: House, mail_id: int, by: str, call: Call) -> Outcome:
    """Accept a flagged mail as it was read, and record it at once: the holder confirmed it in a call.

    Raises NotFlaggedError and NotCompleteError as `correct` does.
    """
    seen, desk = flagged(house, mail_id), house.desk()
    received = replace(_received(house, mail_id, seen.mail, desk), accepted_by=by, waived=seen.reasons)
    reference = new_reference()
    with house.store.deciding(mail_id, settled_by=by) as deciding:
        cases = deciding.cases(concerned(received, desk))
        outcome = converse(received, cases, desk, house.clock.now(), reference, new_entry_id)
        outcome = _confirmed(house, outcome, cases, desk, reference, call, by, mail_id, seen.reasons)
        outcome = written(house, deciding, received, seen.mail, desk, outcome)
    house.wake()
    return outcome


def confirm_case(house: House, offer: str, account: str, by: str, call: Call) -> Outcome:
    """Record what waits for the holder's yes in a case: he said it in a call. Raises NotCompleteError."""
    desk, reference, pair = house.desk(), new_reference(), (offer, account)
    with house.store.changing(by) as changing:
        cases = changing.cases([pair])
        outcome = _said_yes(house, [cases[pair]], cases, desk, reference, call, by, 0, ())
        changing.write(
            cases=outcome.cases,
            entries=outcome.entries,
            threads=outcome.threads,
            answers=_worded(house, outcome, desk),
            events=outcome.events,
        )
    house.wake()
    return outcome


def enter(house: House, by: str, told: Told, call: Call | None = None) -> Outcome:
    """Enter an instruction that came without a mail: read back to the address on file, or with a call recorded at once.

    Raises UsageError for an account or offer that there is not, NotCompleteError where a person must settle something
    first, or where there was a call and something is missing. Then nothing is changed.
    """
    desk = house.desk()
    received = _as_received(told, desk, by)
    reference = new_reference()
    with house.store.changing(by) as changing:
        cases = changing.cases(concerned(received, desk))
        outcome = converse(received, cases, desk, house.clock.now(), reference, new_entry_id)
        if outcome.mail_status is MailStatus.FLAGGED:
            raise NotCompleteError(_because(outcome.decision.reasons))
        if call is not None:
            outcome = _confirmed(house, outcome, cases, desk, reference, call, by, 0, received.waived)
        else:
            told_so = tuple(replace(one, notes=("told",)) for one in outcome.answers if one.to)
            outcome = replace(outcome, answers=told_so)
        entered = Event("entered_by_staff", (), told.offer, told.account, by)
        changing.write(
            cases=outcome.cases,
            entries=outcome.entries,
            threads=outcome.threads if outcome.answers else (),
            answers=_worded(house, outcome, desk),
            events=(*outcome.events, entered),
        )
    house.wake()
    return outcome


def release(house: House, offer: str, account: str, by: str) -> Outcome:
    """Lift the hold on a case. Raises ConflictError where none lies on it."""
    with house.store.changing(by) as changing:
        case = changing.cases([(offer, account)])[offer, account]
        if case.hold is None:
            raise ConflictError("No hold lies on this case.")
        outcome = settle_release_hold(case, by=by)
        changing.write(cases=outcome.cases, events=outcome.events)
    return outcome


def undo(house: House, mail_id: int, by: str) -> None:
    """Make a mail that staff settled wait for a person again; what it left in its cases and is not recorded is dropped.

    What was mailed stays mailed. Raises ConflictError where something of it is on record already (then a change or a
    withdrawal is entered instead), or where no member of staff settled it.
    """
    seen, desk = flagged(house, mail_id), house.desk()
    if seen.stored.row.status is not MailStatus.DONE or seen.stored.row.settled_by is None:
        raise ConflictError(f"Mail {mail_id} was not settled by a member of staff: there is nothing to undo.")
    received = _received(house, mail_id, seen.mail, desk)
    with house.store.changing(by) as changing:
        cases = changing.cases(concerned(received, desk))
        if any(_stands_by(case, received) for case in cases.values()):
            raise ConflictError("What this mail asked for is on record: enter a change or a withdrawal instead.")
        mine = [case for case in cases.values() if case.draft is not None and case.draft.mail_id == mail_id]
        without = {**cases, **{(case.offer, case.account): _without_draft(case) for case in mine}}
        again = converse(received, without, desk, house.clock.now(), new_reference(), new_entry_id)
        holds = {(case.offer, case.account): case for case in again.cases} if _is_flag(again) else {}
        changed = {**{(case.offer, case.account): without[case.offer, case.account] for case in mine}, **holds}
        entries = [dropped(case, case.draft, case.draft.read_back or "") for case in mine if case.draft is not None]
        changing.write(cases=tuple(changed.values()), entries=entries)
    house.store.reopen(mail_id, json.dumps(report(received, again.decision), ensure_ascii=False), by)
    house.wake()


def _line(line: CorrectedLine, read: tuple[Instruction, ...]) -> Instruction:
    """A line to be decided by: as it was read, but for what staff corrected; its doubts are settled by that."""
    blank = Instruction(line.account, line.election)
    before = read[line.place] if line.place is not None and line.place < len(read) else blank
    return replace(
        before,
        account=line.account,
        election=line.election,
        quantity=line.quantity,
        quantity_stated=line.quantity is not None,
        problems=(),
        choices=(),
        named=None,
        particulars=replace(before.particulars, price=line.price),
    )


def _of_others(received: Received, desk: Desk) -> tuple[Reason, ...]:
    """What is waived where staff link a mail to an account of which its sender is not on file.

    It is read back to the address that is (`bot.conversation.turn`, readers), and the console asks for a second person.
    """
    if received.sender.role is Role.BROKER:
        return (Reason.BROKER_NOT_AUTHORISED,)
    return (Reason.SENDER_NOT_ON_FILE,) if received.sender.address not in desk.staff else ()


def _received(house: House, mail_id: int, mail: Mail, desk: Desk) -> Received:
    """The mail read again, in the light of what stands now."""
    row = house.store.mail(mail_id).row
    return read_in_context(house, mail, Kept(mail_id, row.received, row.too_big, row.reused_message_id), desk)


def _confirmed(
    house: House,
    outcome: Outcome,
    before: dict[tuple[str, str], Case],
    desk: Desk,
    reference: str,
    call: Call,
    by: str,
    mail_id: int,
    waived: tuple[Reason, ...],
) -> Outcome:
    """An outcome that would read back, with the holder's yes to all of it. Raises NotCompleteError."""
    cases = {**before, **{(case.offer, case.account): case for case in outcome.cases}}
    ready = [case for case in outcome.cases if case.state is CaseState.READ_BACK]
    if len(ready) != len(outcome.decision.lines) or not ready:
        lacks = ", ".join(item.value.replace("_", " ") for item in outcome.decision.missing)
        raise NotCompleteError(
            f"It cannot be recorded yet: {lacks} is missing." if lacks else _because(outcome.decision.reasons)
        )
    said = _said_yes(house, ready, cases, desk, reference, call, by, mail_id, waived)
    return replace(
        said,
        entries=(*outcome.entries, *said.entries),
        events=(*outcome.events, *said.events),
        tin=outcome.tin,
        tin_accounts=outcome.tin_accounts,
    )


def _said_yes(
    house: House,
    waiting: Iterable[Case],
    cases: dict[tuple[str, str], Case],
    desk: Desk,
    reference: str,
    call: Call,
    by: str,
    mail_id: int,
    waived: tuple[Reason, ...],
) -> Outcome:
    """What the yes does. Raises NotCompleteError."""
    if call.at > house.clock.now():
        raise UsageError("The call cannot have been later than now.")
    waiting = tuple(waiting)
    latest = max((case.last_received for case in waiting if case.last_received is not None), default=call.at)
    if call.at < latest.replace(second=0, microsecond=0):
        raise UsageError("The call was before the last mail about this account came in: call again, about that.")
    said = confirm_by_telephone(
        mail_id,
        waiting,
        cases,
        desk,
        house.clock.now(),
        reference,
        new_entry_id,
        # Staff give the minute only: a call in the minute of the last mail came after it.
        called=max(call.at, latest),
        by=by,
        waived=waived,
    )
    if not isinstance(said, Outcome):
        raise NotCompleteError(_because(said))
    return said


def _worded(house: House, outcome: Outcome, desk: Desk) -> tuple[Outgoing, ...]:
    """The answers in words, ready to be sent."""
    settings = house.settings.mail
    return outgoing(outcome.answers, None, desk, address=settings.address, name=settings.name, now=house.clock.now())


def _as_received(told: Told, desk: Desk, by: str) -> Received:
    """What staff entered, in the form of a mail that was read. Raises UsageError."""
    offer, account = desk.offers.get(told.offer), desk.accounts.get(told.account)
    if offer is None:
        raise UsageError(f"There is no offer {told.offer}.")
    if account is None or not offer.concerns(account.account):
        raise UsageError(f"There is no account {told.account} in {told.offer}.")
    kind = Kind.WITHDRAWAL if told.line.election in WITHDRAWALS else Kind.INSTRUCTION
    sender, waived = _address_on_file(account, desk)
    seen = (Reason.AUTHORITY_DOCUMENT_ATTACHED,) if told.authority_seen else ()
    reading = Reading(kind, offer=told.offer, instructions=(told.line,), signers=told.signers)
    return Received(0, None, told.at, sender, reading, accepted_by=by, waived=(*waived, *seen))


def _address_on_file(account: Account, desk: Desk) -> tuple[Sender, tuple[Reason, ...]]:
    """To whom an instruction without a mail is read back, and what is waived where no address is on file."""
    if account.emails:
        return Sender(account.emails[0], Role.HOLDER, accounts=(account.account,)), ()
    broker = desk.brokers.get(account.broker)
    if broker is not None and broker.emails:
        return Sender(broker.emails[0], Role.BROKER, broker=broker.broker, accounts=(account.account,)), ()
    return Sender("", Role.HOLDER, accounts=(account.account,)), (Reason.SENDER_NOT_ON_FILE, Reason.UNREADABLE)


def _stands_by(case: Case, received: Received) -> bool:
    """Whether what is on record for a case came from that mail."""
    standing = case.standing
    return standing is not None and standing.message_id is not None and standing.message_id == received.message_id


def _without_draft(case: Case) -> Case:
    """A case whose draft is dropped."""
    return replace(case, draft=None, state=resting(case))


def _is_flag(outcome: Outcome) -> bool:
    """Whether a person must look at it."""
    return outcome.mail_status is MailStatus.FLAGGED


def _with(outcome: Outcome, event: Event) -> Outcome:
    """An outcome with one more event."""
    return replace(outcome, events=(*outcome.events, event))


def _because(reasons: Iterable[Reason]) -> str:
    """Why nothing could be recorded, in a sentence."""
    said = ", ".join(reason.value.replace("_", " ") for reason in reasons)
    return f"It cannot be recorded: {said}." if said else "Nothing complete is there that a yes could be for."
