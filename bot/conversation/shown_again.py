"""What waits in a case, as a line that can be shown again: what was read back, or what is still missing. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.content import of_draft
from bot.decide import judge_line
from bot.desk import Desk
from bot.model import Action, Case, CaseState, Draft, Line, Role, Sender
from bot.offers.offer import Offer
from bot.rules.matter import Matter
from nlp.context import Account


def waiting_line(offer: Offer, account: Account, case: Case, desk: Desk) -> Line | None:
    """The line of the case's draft by today's register and offer; None where it is no longer what was said to the holder.

    A read-back that would not be read back today (the position changed), and a request that a person would have to
    look at, are not repeated: they are settled first.
    """
    draft = case.draft
    if draft is None:
        return None
    line, _ = judge_line(_matter(offer, account, case, draft, desk))
    expected = Action.CONFIRM if case.state is CaseState.READ_BACK else Action.REQUEST
    if line.action is not expected:
        return None
    return replace(line, position=account.position, registration=account.registration)


def _matter(offer: Offer, account: Account, case: Case, draft: Draft, desk: Desk) -> Matter:
    """The draft as the rules look at it, from the one who elected, in time as it was when it came."""
    broker = desk.broker_of(draft.sender)
    role = Role.BROKER if broker is not None else Role.HOLDER
    return Matter(
        instruction=of_draft(draft, account.account),
        kind=draft.kind,
        offer=offer,
        account=account,
        sender=Sender(draft.sender, role, broker=broker.broker if broker is not None else ""),
        received=draft.received,
        standing=case.standing,
        signers=draft.signers,
        address_given=bool(draft.address or case.address),
        phone_given=bool(draft.phone or case.phone),
        tin_given=draft.tin_given or case.tin_given,
        evidence_given=draft.evidence_seen,
        waived=draft.waived,
        promised=case.promised,
    )
