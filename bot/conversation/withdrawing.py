"""A withdrawal where nothing is on record: the open draft is dropped, or there is nothing to take back."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.content import is_tender, lost_its_place
from bot.conversation.entries import dropped, entry_of
from bot.conversation.turn import Step, Turn, resting
from bot.model import Action, AnswerKind, Case, CaseState, Draft, Fired, Line, Missing, Status
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import Election, Kind

DROPPED = Fired("draft_dropped", "Taken back before anything was recorded: the open draft is dropped.", "answer")
ALREADY = Fired("already_withdrawn", "There was a tender, and it is withdrawn already.", "answer")
NOTHING = Fired("nothing_to_withdraw", "Nothing is tendered that could be taken back.", "answer")


def withdraw_unrecorded(
    turn: Turn, offer: Offer, account: Account, case: Case, asked: Draft, judged: tuple[Line, tuple[Fired, ...]]
) -> Step | None:
    """Settle a withdrawal that meets no tender on record; None where it must be read back as usual.

    `asked`: the withdrawal as it was asked for; where it is refused, that is a line of the record.

    Any holder on file may take back what is not recorded, as any holder's no reopens the case.
    In a fresh case a withdrawal is read back without asking whether there was a tender.
    """
    if is_tender(case.standing):
        return None
    line = judged[0]
    draft = case.draft
    if draft is not None and draft.kind is Kind.INSTRUCTION:
        return _drop(turn, turn.readers(offer, account)[1:], case, draft, line)
    if draft is None and case.state is CaseState.WITHDRAWN:
        line = _refused(line, "DCAN")
        step = Step(line, (ALREADY,), notes=("already_withdrawn",), says=AnswerKind.WITHDRAWN)
        return _kept(turn, case, asked, step)
    if draft is None and case.standing is not None:
        return _kept(turn, case, asked, nothing_to_withdraw(line))
    return None


def _refused(line: Line, code: str) -> Line:
    """A refused cancellation. Of "all" no amount is named: nothing is tendered, and the holding is another thing."""
    all_of_it = line.election is Election.WITHDRAW_ALL
    return replace(
        line,
        action=Action.ANSWER,
        missing=(),
        reasons=(),
        status=Status.REJT,
        codes=(code,),
        quantity=None if all_of_it else line.quantity,
        remaining=None,
    )


def _kept(turn: Turn, case: Case, asked: Draft, step: Step) -> Step:
    """The refused cancellation with its line of the record."""
    line = step.line
    entry = entry_of(case, replace(asked, quantity=line.quantity), line.status, line.codes, turn.reference)
    event = turn.event("refused", case, entry=entry.entry_id, code=line.codes[0])
    return replace(step, entries=(entry,), events=(event,))


def nothing_to_withdraw(line: Line) -> Step:
    """A cancellation that is refused because nothing is tendered (REJT/ULNK), said plainly."""
    return Step(_refused(line, "ULNK"), (NOTHING,), notes=("nothing_to_withdraw",), says=AnswerKind.WITHDRAWN)


def _drop(turn: Turn, others: tuple[str, ...], case: Case, draft: Draft, line: Line) -> Step:
    """Drop the open draft. Of a part taken back, nobody can say what should stay: the holder is asked."""
    part = line.election is Election.WITHDRAW_PART
    # It was on record until the position fell below it (`bot.handover.positions`): that is taken back now.
    was_recorded = lost_its_place(draft) and not part
    after = turn.touched(case, draft=None, state=CaseState.WITHDRAWN if was_recorded else resting(case))
    line = replace(
        line,
        action=Action.REQUEST if part else Action.ANSWER,
        missing=(Missing.QUANTITY,) if part else (),
        reasons=(),
        status=Status.PEND if part else Status.CANC,
        codes=("DQUA",) if part else ("CANI",),
        # What is dropped is what was asked for, whatever the account holds.
        quantity=line.quantity if part else draft.quantity,
        remaining=None,
    )
    return Step(
        line,
        (DROPPED,),
        case=after,
        entries=(dropped(case, draft, turn.reference),),
        events=(turn.event("draft_dropped", after, entry=draft.entry_id),),
        notes=() if was_recorded else ("nothing_recorded",),
        says=None if part else AnswerKind.WITHDRAWN,
        copied=others if draft.asked else (),
    )
