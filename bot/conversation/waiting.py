"""Lines of flagged mails that only their timing holds up: on record at once, so that nobody looks for them in vain.

What came before the offer opened, after a deadline, over what the agent already has, or for securities that are not
here yet, is a pending (or refused) line of the record under the flagged mail, until staff settle it, the offer is
extended, or it ends. Everything else that staff must judge first leaves no line: it may not be the holder's word at all.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.entries import entry_of
from bot.conversation.turn import Step, Turn
from bot.model import Case, Draft, Fired, Line, Reason, Waiting
from nlp.context import Account

TIMING = frozenset({
    Reason.LATE,
    Reason.NOT_YET_OPEN,
    Reason.WITHDRAWAL_OVER,
    Reason.HANDED_OVER,
    Reason.POSITION_NOT_FREE,
})  # fmt: skip
"""Reasons of a flag that doubt neither who wrote nor what he said."""
ASKABLE = frozenset({
    Reason.OVER_POSITION,
    Reason.PROMISED_BESIDES,
    Reason.OFF_MULTIPLE,
    Reason.AMBIGUOUS_QUANTITY,
    Reason.CONTRADICTORY,
    Reason.CONDITIONAL,
})  # fmt: skip
"""Reasons beside them that the holder can settle."""


def waits(
    turn: Turn,
    account: Account,
    case: Case,
    draft: Draft,
    judged: tuple[Line, tuple[Fired, ...]],
    notes: tuple[str, ...] = (),
) -> Step:
    """A line for staff: the case itself does not change, and where only timing is in the way the record has the line."""
    line, fired = judged
    reasons = set(line.reasons)
    mine = draft.mail_id == turn.received.mail_id and turn.may_instruct(account)
    known = case.draft is not None and case.draft.entry_id == draft.entry_id
    if not reasons & TIMING or reasons - TIMING - ASKABLE or not mine or known:
        return Step(line, fired, notes=notes)
    entry = entry_of(case, draft, line.status, line.codes, turn.reference)
    waiting = (*without(case, draft.mail_id), Waiting(draft.mail_id, entry))
    after = replace(case, waiting=waiting, version=case.version + 1)
    event = turn.event("waits", after, entry=entry.entry_id, reasons=" ".join(reason.value for reason in line.reasons))
    return Step(line, fired, case=after, entries=(entry,), events=(event,), notes=notes)


def without(case: Case, mail_id: int) -> tuple[Waiting, ...]:
    """The lines that wait, but for those of that mail."""
    return tuple(one for one in case.waiting if one.mail_id != mail_id)


def entry_id(turn: Turn, case: Case) -> str:
    """The id of this mail's line: the one that it has while it waits, else a new one."""
    known = next((one.entry.entry_id for one in case.waiting if one.mail_id == turn.received.mail_id), None)
    return known or turn.new_entry_id()
