"""Judge a content with all that was gathered for it, and keep it as the case's draft: asked about, or read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversation.content import is_tender, of_draft
from bot.conversation.entries import dropped, entry_of
from bot.conversation.turn import Step, Turn
from bot.conversation.waiting import waits, without
from bot.decide import judge_line
from bot.model import Action, Case, CaseState, Draft, Fired, Line, Reason
from bot.offers.offer import Offer
from bot.rules.matter import Matter
from nlp.changing import changed
from nlp.context import Account
from nlp.instruction import Instruction, Kind, Signal


def fresh_matter(turn: Turn, instruction: Instruction, kind: Kind) -> Matter:
    """The matter of a line by this mail alone, for what has no case to go to."""
    reading = turn.received.reading
    return Matter(
        instruction=instruction,
        kind=kind,
        offer=turn.offer,
        account=turn.desk.accounts.get(instruction.account or ""),
        sender=turn.received.sender,
        received=turn.received.received,
        signers=turn.signers(),
        address_given=reading.address is not None,
        phone_given=reading.phone is not None,
        tin_given=reading.tin is not None,
        evidence_given=_evidence(turn),
        unreadable=Signal.UNREADABLE in reading.signals,
        waived=turn.received.waived,
    )


def _evidence(turn: Turn) -> bool:
    """Whether this mail brings evidence of authority: attached for staff to judge, or accepted by them."""
    attached = Signal.AUTHORITY_DOCUMENT in turn.received.reading.signals
    return attached or Reason.AUTHORITY_DOCUMENT_ATTACHED in turn.received.waived


def matter_of(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Matter:
    """The matter of a draft, with what this mail brings and what the case already has."""
    reading = turn.received.reading
    return changed(
        fresh_matter(turn, of_draft(draft, account.account), draft.kind),
        offer=offer,
        standing=case.standing,
        signers=draft.signers,
        address_given=bool(reading.address or draft.address or case.address),
        phone_given=bool(reading.phone or draft.phone or case.phone),
        tin_given=bool(reading.tin) or draft.tin_given or case.tin_given,
        evidence_given=_evidence(turn) or draft.evidence_seen,
        handed_over=case.handed_over,
        promised=case.promised,
        extra=turn.obstacles(case, account),
        waived=(*draft.waived, *turn.received.waived),
    )


def with_details(turn: Turn, draft: Draft) -> Draft:
    """The draft with the details and the staff's hand that this mail brings."""
    reading, received = turn.received.reading, turn.received
    accepted = Reason.AUTHORITY_DOCUMENT_ATTACHED in received.waived
    return changed(
        draft,
        address=reading.address or draft.address,
        phone=reading.phone or draft.phone,
        tin_last4=reading.tin_last4 if reading.tin else draft.tin_last4 or reading.tin_last4,
        tin_given=draft.tin_given or reading.tin is not None,
        dated=reading.dated or draft.dated,
        touched_by=received.accepted_by or draft.touched_by,
        evidence_seen=draft.evidence_seen or accepted,
        waived=tuple(dict.fromkeys((*draft.waived, *received.waived))),
    )


def new_draft(turn: Turn, instruction: Instruction, kind: Kind, entry_id: str) -> Draft:
    """A draft with the content of this mail, before it is judged."""
    received = turn.received
    blank = Draft(
        entry_id=entry_id,
        kind=kind,
        election=instruction.election,
        quantity=instruction.quantity,
        quantity_type=instruction.quantity_type,
        received=received.received,
        mail_id=received.mail_id,
        message_id=received.message_id,
        signers=turn.signers(),
        choices=instruction.choices,
        from_picture=instruction.from_picture,
        particulars=instruction.particulars,
        sender=turn.sender,
    )
    return with_details(turn, blank)


def put(
    turn: Turn,
    offer: Offer,
    account: Account,
    case: Case,
    draft: Draft,
    judged: tuple[Line, tuple[Fired, ...]],
    notes: tuple[str, ...] = (),
) -> Step:
    """Keep a judged draft in its case. A flagged one changes nothing; a complete one is read back under this reference."""
    line, fired = judged
    if line.action is Action.FLAG:
        return waits(turn, account, case, draft, (line, fired), notes)
    if Reason.OPTION_NOT_OFFERED in line.reasons or Reason.OPTION_ENDED in line.reasons:
        return _not_offered(turn, case, draft, (line, fired), notes)
    complete = line.action is Action.CONFIRM
    readers = turn.readers(offer, account)
    draft = replace(
        draft,
        missing=line.missing,
        reasons=line.reasons,
        early=line.early,
        read_back=turn.reference if complete else None,
        asked=readers if complete else (),
    )
    old = case.draft if case.draft is not None and case.draft.entry_id != draft.entry_id else None
    after = turn.touched(
        case,
        state=CaseState.READ_BACK if complete else CaseState.ASKED,
        draft=draft,
        address=draft.address or case.address,
        phone=draft.phone or case.phone,
        tin_last4=draft.tin_last4 or case.tin_last4,
        tin_given=draft.tin_given or case.tin_given,
        withdrawal_since=_withdrawal_since(case, draft),
        waiting=without(case, turn.received.mail_id),
    )
    entries = [entry_of(case, draft, line.status, line.codes, turn.reference)]
    if old is not None:
        entries.insert(0, dropped(case, old, turn.reference))
    outside = not turn.may_instruct(account)
    conflict = Reason.CONTRADICTORY in line.reasons and line.election is not None
    held_back = ("held_back",) if draft.kind is Kind.WITHDRAWAL and is_tender(case.standing) and not complete else ()
    return Step(
        line,
        fired,
        case=after,
        entries=tuple(entries),
        events=(
            turn.event("instruction_read", after, entry=draft.entry_id, kind=draft.kind.value),
            turn.event("read_back", after, entry=draft.entry_id, reference=turn.reference)
            if complete
            else turn.event(
                "item_requested",
                after,
                entry=draft.entry_id,
                missing=" ".join(item.value for item in line.missing),
                reasons=" ".join(reason.value for reason in line.reasons),
            ),
        ),
        notes=(*notes, *held_back),
        copied=() if outside or not (complete or conflict) else readers[1:],
        to=readers if outside else (),
        keeps_tin=turn.received.reading.tin is not None,
    )


def _not_offered(
    turn: Turn, case: Case, draft: Draft, judged: tuple[Line, tuple[Fired, ...]], notes: tuple[str, ...]
) -> Step:
    """An option that the offer does not have is refused at once (REJT); what was said before stays as it is."""
    line, fired = judged
    after = turn.touched(case, waiting=without(case, turn.received.mail_id))
    return Step(
        line,
        fired,
        case=after,
        entries=(entry_of(case, draft, line.status, line.codes, turn.reference),),
        events=(turn.event("refused", after, entry=draft.entry_id, code=line.codes[0]),),
        notes=notes,
    )


def _withdrawal_since(case: Case, draft: Draft) -> datetime | None:
    """From when the account is held back from hand-over: receipt of a withdrawal, until its yes or no.

    A later instruction that is not confirmed yet does not end it: the last thing the holder
    confirmed is the tender, the last thing he said is not.
    """
    if draft.kind is not Kind.WITHDRAWAL or case.standing is None:
        return case.withdrawal_since
    return case.withdrawal_since or draft.received


def judged_again(
    turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft
) -> tuple[Line, tuple[Fired, ...]]:
    """The line of a draft as it stands now."""
    return judge_line(matter_of(turn, offer, account, case, draft))
