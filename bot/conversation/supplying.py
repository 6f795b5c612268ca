"""A mail brings what was asked for, and elects nothing: signatures, details, an account that was not named."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting import judged_again, put, with_details
from bot.conversation.turn import Step, Turn
from bot.model import Action, Case, Draft, DraftSigner
from bot.offers.offer import Offer
from nlp.context import Account


def supply(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Step:
    """Add what this mail brings to an open draft, and judge it again."""
    signers = tuple(dict.fromkeys((*draft.signers, *_signatures(turn, draft, account))))
    gathered = replace(with_details(turn, draft), signers=signers)
    judged = judged_again(turn, offer, account, case, gathered)
    more_needed = judged[0].action is Action.REQUEST and gathered != draft
    return put(turn, offer, account, case, gathered, judged, notes=("thanks_for_items",) if more_needed else ())


def _signatures(turn: Turn, draft: Draft, account: Account) -> tuple[DraftSigner, ...]:
    """The signatures of this mail that are for this content and no other.

    They are, where the mail answers one of our mails about exactly this content, or comes from the
    address that elected it. Another holder who writes on his own is shown the content first.
    """
    thread = turn.received.thread
    shown = dict((*thread.asked, *thread.drafts)) if thread is not None else {}
    knows = shown.get(account.account) == draft.entry_id or turn.sender == draft.sender
    return turn.signers() if knows else ()
