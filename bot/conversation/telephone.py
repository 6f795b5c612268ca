"""A yes that staff heard on the telephone: it records what was put together and could be read back, and no more. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.conversation.agreeing import agree_by_telephone
from bot.conversation.answering import answers_of
from bot.conversation.turn import Step, Turn
from bot.decide import Verdict, combined
from bot.desk import Desk
from bot.model import Action, Case, Entry, Event, MailStatus, Outcome, Reason, Received, Role, Sender, Status
from nlp.instruction import Kind, Reading


def confirm_by_telephone(
    mail_id: int,
    waiting: Iterable[Case],
    cases: Mapping[tuple[str, str], Case],
    desk: Desk,
    now: datetime,
    reference: str,
    new_entry_id: Callable[[], str],
    *,
    called: datetime,
    by: str,
    waived: tuple[Reason, ...] = (),
) -> Outcome | tuple[Reason, ...]:
    """What the holder's yes in a call does to these cases, all of one offer; or the reasons why it records nothing.

    `waiting`: the cases whose draft the holder confirmed; `called`: when; `by`: who of the staff called. The entries
    bear that name as the one who confirmed, and NSTP. No reasons at all mean that something is not complete yet.
    """
    waiting = tuple(waiting)
    asked = next((case.draft.asked[0] for case in waiting if case.draft is not None and case.draft.asked), "")
    sender = _sender(asked, waiting, desk)
    reading = Reading(Kind.CONFIRMATION, offer=waiting[0].offer if waiting else None)
    received = Received(mail_id, None, called, sender, reading, accepted_by=by, waived=waived)
    turn = Turn(received, cases, desk, now, reference, new_entry_id)
    steps = []
    for case in waiting:
        offer, account = desk.offers.get(case.offer), desk.accounts.get(case.account)
        step = agree_by_telephone(turn, offer, account, case) if offer is not None and account is not None else None
        if step is None:
            return ()
        if step.line.action is not Action.RECORD:
            return step.line.reasons
        steps.append(_in_the_name_of(step, by))
    decision = combined(Verdict(None), [(step.line, step.fired) for step in steps])
    answers, threads = answers_of(turn, decision, tuple(steps), ("by_telephone",))
    return Outcome(
        decision,
        MailStatus.DONE,
        cases=tuple(step.case for step in steps if step.case is not None),
        entries=tuple(entry for step in steps for entry in step.entries),
        threads=threads if asked else (),
        answers=tuple(replace(answer, copy=False) for answer in answers if answer.to),
        events=(
            *(event for step in steps for event in step.events),
            *(Event("confirmed_by_telephone", (), case.offer, case.account, by) for case in waiting),
        ),
    )


def _sender(asked: str, waiting: tuple[Case, ...], desk: Desk) -> Sender:
    """Whose yes it is: the address that would have had the read-back."""
    broker = desk.broker_of(asked) if asked else None
    accounts = tuple(case.account for case in waiting)
    if broker is not None:
        return Sender(asked, Role.BROKER, broker=broker.broker, accounts=accounts)
    return Sender(asked, Role.HOLDER, accounts=accounts)


def _in_the_name_of(step: Step, by: str) -> Step:
    """The step with the member of staff as the one who confirmed, in the record and in the case."""
    entries = tuple(_confirmed(entry, by) for entry in step.entries)
    standing = step.case.standing if step.case is not None else None
    case = step.case
    if case is not None and standing is not None:
        case = replace(case, standing=next((one for one in entries if one.entry_id == standing.entry_id), standing))
    return replace(step, entries=entries, case=case)


def _confirmed(entry: Entry, by: str) -> Entry:
    """A line of the record that this yes made."""
    made = entry.recorded is not None and (entry.status is Status.PACK or entry.kind is Kind.WITHDRAWAL)
    return replace(entry, confirmed_by=by) if made else entry
