"""A withdrawal where nothing is on record: the open draft is dropped, or there is nothing to take back."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.content import is_tender, lost_its_place
from bot.conversation.entries import dropped
from bot.conversation.turn import Step, Turn, resting
from bot.model import Action, AnswerKind, Case, CaseState, Draft, Fired, Line, Missing, Status
from bot.offer import Offer
from nlp.context import Account
from nlp.instruction import Election, Kind

DROPPED = Fired("draft_dropped", "Taken back before anything was recorded: the open draft is dropped.", "answer")
ALREADY = Fired("already_withdrawn", "There was a tender, and it is withdrawn already.", "answer")
NOTHING = Fired("nothing_to_withdraw", "Nothing is tendered that could be taken back.", "answer")


def withdraw_unrecorded(
    turn: Turn, offer: Offer, account: Account, case: Case, judged: tuple[Line, tuple[Fired, ...]]
) -> Step | None:
    """Settle a withdrawal that meets no tender on record; None where it must be read back as usual.

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
        line = replace(line, action=Action.ANSWER, missing=(), reasons=(), status=Status.REJT, codes=("DCAN",))
        return Step(line, (ALREADY,), notes=("already_withdrawn",), says=AnswerKind.WITHDRAWN)
    if draft is None and case.standing is not None:
        return nothing_to_withdraw(line)
    return None


def nothing_to_withdraw(line: Line) -> Step:
    """A cancellation that is refused because nothing is tendered (REJT/ULNK), said plainly."""
    line = replace(line, action=Action.ANSWER, missing=(), reasons=(), status=Status.REJT, codes=("ULNK",))
    return Step(line, (NOTHING,), notes=("nothing_to_withdraw",), says=AnswerKind.WITHDRAWN)


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
        remaining=None,
        quantity=draft.quantity if was_recorded else line.quantity,
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
