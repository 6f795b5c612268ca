"""A no: before the record any holder's no opens the case again; after it, staff decide."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.entries import dropped
from bot.conversation.turn import Step, Turn, resting
from bot.conversation.unagreed import blank_line, blocked
from bot.model import Action, Case, Draft, Fired, Reason
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import Kind

REOPENED = Fired("no_before_the_record", "A holder says no to what is not recorded yet: it is dropped.", "request")
AFTER = Fired("no_after_the_record", "A holder says no to what is on record: staff decide.", "flag")


def object_to(turn: Turn, offer: Offer, account: Account, case: Case, entry_id: str | None) -> Step | None:
    """What a no does to one account; None where there is nothing that it could be about.

    `entry_id`: the draft that the thread read back or asked about, None without a thread.
    """
    obstacles = turn.obstacles(case, account)
    if obstacles:
        return blocked(turn, offer, account, case, obstacles)
    standing, draft = case.standing, case.draft
    to_the_record = standing is not None and entry_id == standing.entry_id
    if standing is not None and (draft is None or to_the_record):
        line = replace(blank_line(account, Action.FLAG), reasons=(Reason.AFTER_THE_RECORD,))
        return Step(line, (AFTER,))
    return _reopen(turn, offer, account, case, draft) if draft is not None else None


def _reopen(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Step:
    """Drop the draft; what stands on record, if anything, stays and is no longer held back by it."""
    waited = draft.kind is Kind.WITHDRAWAL
    after = turn.touched(
        case, draft=None, state=resting(case), withdrawal_since=None if waited else case.withdrawal_since
    )
    return Step(
        blank_line(account),
        (REOPENED,),
        case=after,
        entries=(dropped(case, draft, turn.reference),),
        events=(turn.event("refused", after, entry=draft.entry_id),),
        notes=("record_stays" if case.standing is not None else "reopened",),
        copied=turn.readers(offer, account)[1:] if draft.asked else (),
    )
