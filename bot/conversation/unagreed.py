"""A yes that records nothing: given before, to what is over, to nothing at all, or one that staff must see first."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting import judged_again
from bot.conversation.turn import Step, Turn
from bot.model import Action, AnswerKind, Case, Draft, Entry, Fired, Line, Reason, Status
from bot.offers.offer import Offer
from nlp.context import Account

TWICE = Fired("yes_twice", "What the yes is for is on record already.", "record")
TOO_LATE = Fired("late_yes", "The instruction came in time, the yes after the deadline.", "flag")
NOTHING_OPEN = Fired("nothing_open", "Nothing that was read back waits for a yes.", "request")


def twice(turn: Turn, account: Account, case: Case, standing: Entry) -> Step:
    """The same yes again: nothing changes, and the answer says what stands."""
    line = Line(
        account=account.account,
        election=standing.election,
        quantity=standing.quantity,
        quantity_type=standing.quantity_type,
        action=Action.RECORD,
        status=standing.status,
        codes=standing.codes,
        position=account.position,
        registration=account.registration,
        signers=standing.signers,
        particulars=standing.particulars,
    )
    events = (turn.event("duplicate", case, entry=standing.entry_id),)
    return Step(line, (TWICE,), events=events, notes=("already_recorded",), says=AnswerKind.RECORDED)


def nothing_open(account: Account) -> Step:
    """Nothing waits for a yes on this account: it was refused, dropped or never read back."""
    return Step(blank_line(account), (NOTHING_OPEN,), notes=("nothing_asked",))


def blank_line(account: Account, action: Action = Action.REQUEST) -> Line:
    """A line that speaks of the account and of no content."""
    return Line(
        account=account.account,
        election=None,
        quantity=None,
        quantity_type="face",
        action=action,
        codes=("OTHR",),
        position=account.position,
        registration=account.registration,
    )


def _blocked(
    turn: Turn, offer: Offer, account: Account, case: Case, obstacles: tuple[Reason, ...]
) -> tuple[Line, tuple[Fired, ...]]:
    """The line of a yes or a no that staff must see first."""
    if case.draft is not None:
        return judged_again(turn, offer, account, case, case.draft)
    fired = Fired("held_up", "The case itself stands in the way.", Action.FLAG.value)
    return replace(blank_line(account, Action.FLAG), reasons=obstacles), (fired,)


def blocked(turn: Turn, offer: Offer, account: Account, case: Case, obstacles: tuple[Reason, ...]) -> Step:
    """A yes or a no that staff must see first: nothing changes."""
    return Step(*_blocked(turn, offer, account, case, obstacles))


def over(account: Account, draft: Draft) -> Step:
    """The offer was closed, and what waited for this yes with it (see `bot.conversation.lapsing`): nothing changes."""
    line = blank_line(account, Action.FLAG)
    line = replace(line, election=draft.election, quantity=draft.quantity)
    line = replace(line, reasons=(Reason.LATE, Reason.LATE_YES), status=Status.REJT, codes=("LATE",))
    return Step(line, (TOO_LATE,), notes=("late_yes_market",))
