"""A yes: it records exactly what was read back, to the one who may say it, in the thread of the latest read-back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.conversation.amounts_named import names_another_amount
from bot.conversation.content import is_tender
from bot.conversation.drafting import judged_again, put
from bot.conversation.entries import accepted, dropped, entry_of, replaced, rest_of
from bot.conversation.reopening import brought_back
from bot.conversation.turn import Step, Turn, same_person
from bot.conversation.unagreed import TOO_LATE, blocked, nothing_open, over, twice
from bot.conversation.withdrawing import nothing_to_withdraw
from bot.decide import judge_line
from bot.model import Action, AnswerKind, Case, CaseState, Draft, Entry, Fired, Line, Reason, Status
from bot.offers.offer import Offer
from bot.rules.matter import Matter
from bot.rules.timing import is_after_market, is_early, is_late, is_late_to_take_back
from nlp.context import Account
from nlp.instruction import Election, Instruction, Kind

AGREED = Fired("yes_to_the_read_back", "One of those who signed says yes to the latest read-back.", "record")
OUTDATED = Fired("yes_outdated", "The yes is not to the latest read-back: it is read back again.", "confirm")
NOT_ASKED = Fired("yes_by_another", "The yes comes from someone who was not asked and has not signed.", "request")


def agree(turn: Turn, offer: Offer, account: Account, case: Case, entry_id: str, reference: str) -> Step:
    """What a yes does to one account. `entry_id`, `reference`: the draft that was read back, and under what."""
    obstacles = turn.obstacles(case, account)
    draft = case.draft
    if obstacles:
        return blocked(turn, offer, account, case, obstacles)
    if case.standing is not None and (case.standing.reference == reference or case.standing.entry_id == entry_id):
        return twice(turn, account, case, case.standing)
    if case.lapsed is not None and case.lapsed.entry_id == entry_id and draft is None:
        if is_after_market(offer, turn.received.received):
            return over(account, case.lapsed)
        # It came in time and is decided only now (the mail was stuck): what was open then is open for it.
        case = brought_back(case, case.lapsed)
        draft = case.draft
    if draft is None:
        return nothing_open(account)
    if not _may_agree(turn, account, draft):
        line, _ = judged_again(turn, offer, account, case, draft)
        return Step(replace(line, action=Action.REQUEST), (NOT_ASKED,), notes=("yes_by_another",))
    current = case.state is CaseState.READ_BACK and draft.entry_id == entry_id and draft.read_back == reference
    if not current:
        return show_again(turn, offer, account, case, draft, "outdated")
    if names_another_amount(turn):
        return show_again(turn, offer, account, case, draft, "another_amount")
    return _carry_out(turn, offer, account, case, draft)


def agree_by_telephone(turn: Turn, offer: Offer, account: Account, case: Case) -> Step | None:
    """What a yes does that staff heard in a call; None where nothing complete was put together that it could be for.

    `turn.received.received` is the instant of the call: a yes after the deadline is none, as in a mail.
    """
    draft = case.draft
    if draft is None or draft.read_back is None or case.state is not CaseState.READ_BACK:
        return None
    obstacles = turn.obstacles(case, account)
    if obstacles:
        return blocked(turn, offer, account, case, obstacles)
    return _carry_out(turn, offer, account, case, draft)


def show_again(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft, note: str) -> Step:
    """Read the open draft back again under a new reference, or ask again for what it lacks. Nothing is recorded."""
    step = put(turn, offer, account, case, draft, judged_again(turn, offer, account, case, draft), notes=(note,))
    return replace(step, fired=(*step.fired, OUTDATED))


def _may_agree(turn: Turn, account: Account, draft: Draft) -> bool:
    """Whether the sender was asked, or signs this yes with a name that signed the content."""
    if turn.sender in draft.asked:
        return True
    return any(
        same_person(now.name, signer.name, account) for now in turn.signers() for signer in draft.signers
    )  # fmt: skip


def _matter_at_read_back(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Matter:
    """The draft's matter by today's register and offer, but in time as it was when it was completed."""
    instruction = Instruction(
        account=account.account,
        election=draft.election,
        quantity=draft.quantity,
        quantity_type=draft.quantity_type,
        from_picture=draft.from_picture,
        particulars=draft.particulars,
    )
    return Matter(
        instruction=instruction,
        kind=draft.kind,
        offer=offer,
        account=account,
        sender=turn.received.sender,
        received=draft.received,
        standing=case.standing,
        signers=draft.signers,
        address_given=bool(draft.address or case.address),
        phone_given=bool(draft.phone or case.phone),
        tin_given=draft.tin_given or case.tin_given,
        evidence_given=draft.evidence_seen,
        handed_over=case.handed_over,
        promised=case.promised,
        waived=(*draft.waived, *turn.received.waived),
    )


def _carry_out(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Step:
    """The yes holds: record it, unless it comes late or something changed since the read-back."""
    draft = replace(draft, touched_by=turn.received.accepted_by or draft.touched_by)
    if draft.election is Election.TENDER_ALL and draft.quantity not in {None, account.position}:
        # What was read back as all is not all any more: it is put again as the amount that it was, which never follows.
        anew = replace(draft, election=Election.TENDER_PART)
        return put(turn, offer, account, case, anew, judged_again(turn, offer, account, case, anew), ("changed_since",))
    matter = _matter_at_read_back(turn, offer, account, case, draft)
    line, fired = judge_line(matter)
    if line.action is not Action.CONFIRM:
        # Position, offer or register changed since: what was read back is no longer allowed as it stands.
        return put(turn, offer, account, case, draft, (line, fired), notes=("changed_since",))
    received = turn.received.received
    late = is_late(draft.kind, offer, received) or is_late_to_take_back(matter, received)
    if late and not _lateness_accepted(turn, offer, draft):
        return _late(turn, offer, case, draft, line)
    if draft.kind is Kind.WITHDRAWAL:
        return _withdraw(turn, offer, account, case, draft, line)
    return _record(turn, offer, account, case, draft, line)


def _lateness_accepted(turn: Turn, offer: Offer, draft: Draft) -> bool:
    """Whether staff accepted the late yes, or the late instruction that it is for; after the offer's end nobody can."""
    over = draft.kind is Kind.INSTRUCTION and is_after_market(offer, turn.received.received)
    return not over and (Reason.LATE_YES in turn.received.waived or Reason.LATE in draft.waived)


def _late(turn: Turn, offer: Offer, case: Case, draft: Draft, line: Line) -> Step:
    """In time, but the yes is not: for staff (PEND/ADEA); after the market's deadline rejected (REJT/LATE)."""
    if draft.kind is Kind.INSTRUCTION and is_after_market(offer, turn.received.received):
        return _too_late(turn, case, draft, line)
    withdrawal = draft.kind is Kind.WITHDRAWAL
    reasons = (Reason.LATE_YES,) if withdrawal else (Reason.LATE, Reason.LATE_YES)
    line = replace(line, action=Action.FLAG, reasons=reasons, status=Status.PEND, codes=("ADEA",))
    return Step(
        line,
        (TOO_LATE,),
        entries=(entry_of(case, draft, Status.PEND, ("ADEA",), turn.reference),),
        events=(turn.event("late_yes", case, entry=draft.entry_id),),
        notes=("late_yes_withdrawal" if withdrawal else "late_yes",),
    )


def _too_late(turn: Turn, case: Case, draft: Draft, line: Line) -> Step:
    """The offer is over: the draft is rejected, what stands stays."""
    state = CaseState.RECORDED if case.standing is not None else CaseState.OPEN
    # Kept apart, so that an extension can bring it back.
    after = turn.touched(case, draft=None, lapsed=draft, state=state)
    line = replace(
        line,
        action=Action.FLAG,
        reasons=(Reason.LATE, Reason.LATE_YES),
        status=Status.REJT,
        codes=("LATE",),
        supersedes=False,
    )
    return Step(
        line,
        (TOO_LATE,),
        case=after,
        entries=(entry_of(case, draft, Status.REJT, ("LATE",), turn.reference),),
        events=(turn.event("refused", after, entry=draft.entry_id, code="LATE"),),
        notes=("late_yes_market",),
    )


def _record(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft, line: Line) -> Step:
    """Put the draft on record in the place of what stood."""
    entry = accepted(case, draft, turn.reference, turn.now, turn.sender)
    if draft.early:
        # Nothing is tendered before the yes: one that comes after the early deadline is not in time for it.
        entry = replace(entry, early=is_early(offer, turn.received.received, draft.election))
    after = turn.touched(case, state=CaseState.RECORDED, draft=None, standing=entry, withdrawal_since=None)
    events = [
        turn.event("confirmed", after, entry=entry.entry_id, reference=entry.reference),
        turn.event(
            "recorded",
            after,
            entry=entry.entry_id,
            election=entry.election.value if entry.election else "",
            quantity=str(entry.quantity) if entry.quantity is not None else "",
        ),
    ]
    entries = [entry]
    if case.default is not None:
        # It had come in time, and was decided after silence had been noted.
        entries.insert(0, replaced(case.default))
        after = replace(after, default=None)
    if case.standing is not None:
        entries.insert(0, replaced(case.standing))
        events.append(turn.event("superseded", after, entry=case.standing.entry_id, by_entry=entry.entry_id))
    line = replace(
        line,
        action=Action.RECORD,
        status=Status.PACK,
        codes=entry.codes,
        supersedes=bool(entry.supersedes),
        early=entry.early,
    )
    return Step(
        line,
        (AGREED,),
        case=after,
        entries=tuple(entries),
        events=tuple(events),
        says=AnswerKind.RECORDED,
        copied=turn.readers(offer, account)[1:],
    )


def _withdraw(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft, line: Line) -> Step:
    """Take the tender back, whole or in part; where nothing is tendered, the cancellation is refused."""
    standing = case.standing
    if standing is None or not is_tender(standing) or standing.quantity is None:
        after = turn.touched(
            case, draft=None, state=CaseState.RECORDED if standing else CaseState.OPEN, withdrawal_since=None
        )
        refused = nothing_to_withdraw(line)
        return replace(
            refused,
            case=after,
            entries=(entry_of(case, draft, Status.REJT, ("ULNK",), turn.reference),),
            events=(turn.event("refused", after, entry=draft.entry_id, code="ULNK"),),
        )
    rest = standing.quantity - (draft.quantity or standing.quantity)
    done = replace(
        dropped(case, draft, turn.reference), recorded=turn.now, confirmed=turn.now, confirmed_by=turn.sender
    )
    new = _rest(turn, draft, standing, rest)
    after = turn.touched(
        case,
        state=CaseState.RECORDED if new else CaseState.WITHDRAWN,
        draft=None,
        standing=new,
        withdrawal_since=None,
        handed_over=case.handed_over if new else None,
    )
    line = replace(
        line,
        action=Action.RECORD,
        status=Status.CANC,
        codes=("CANI",),
        remaining=rest if line.position is not None else None,
    )
    return Step(
        line,
        (AGREED,),
        case=after,
        entries=(replaced(standing), done, *((new,) if new else ())),
        events=(
            turn.event("confirmed", after, entry=draft.entry_id),
            turn.event("withdrawn", after, entry=standing.entry_id, rest=str(rest)),
        ),
        says=AnswerKind.WITHDRAWN,
        copied=turn.readers(offer, account)[1:],
    )


def _rest(turn: Turn, draft: Draft, standing: Entry, rest: Decimal) -> Entry | None:
    """What stays tendered, as a new line of the record; None where nothing does."""
    if rest <= 0:
        return None
    reference = draft.read_back or turn.reference
    return rest_of(standing, draft, rest, turn.new_entry_id(), reference, turn.now, turn.sender, turn.reference)
