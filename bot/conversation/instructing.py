"""A mail elects something for one account: a new draft, another signature under it, a change, or nothing new."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.content import completes, filled, is_open, is_tender, of, same_as_draft
from bot.conversation.drafting import fresh_matter, judged_again, matter_of, new_draft, put, with_details
from bot.conversation.supplying import supply
from bot.conversation.turn import Step, Turn, same_person
from bot.conversation.waiting import entry_id
from bot.conversation.withdrawing import withdraw_unrecorded
from bot.decide import judge_line
from bot.model import Action, AnswerKind, Case, Draft, DraftSigner, Reason
from bot.offers.offer import Offer
from bot.rules.matter import kind_of
from nlp.changing import changed
from nlp.context import Account
from nlp.instruction import Instruction, Kind, Problem


def instruct(turn: Turn, instruction: Instruction, earlier: Draft | None = None) -> Step:
    """Say what one line of an instruction or a withdrawal does to its account.

    `earlier`: the line of an earlier mail that waited for this one to name its account or offer.
    """
    kind = kind_of(instruction, turn.received.reading.kind)
    offer, account = turn.offer, turn.desk.accounts.get(instruction.account or "")
    if offer is None or account is None:
        return _homeless(turn, filled(instruction, account, None), kind)
    case = turn.case(offer, account)
    if not offer.concerns(account.account) or not (turn.may_instruct(account) or turn.received.accepted_by):
        content = filled(instruction, account, None)
        line, fired = judge_line(replace(fresh_matter(turn, content, kind), extra=turn.obstacles(case, account)))
        return Step(line, fired)
    if case.draft is not None and earlier is None:
        instruction = completes(instruction, case.draft, kind)
        if _says_nothing_new(instruction):
            return supply(turn, offer, account, case, case.draft)
    content = filled(instruction, account, case.standing if is_tender(case.standing) else None)
    return _with_case(turn, offer, account, case, content, earlier)


def _says_nothing_new(instruction: Instruction) -> bool:
    """Whether a line names its account and nothing else."""
    elects = instruction.election is not None or instruction.quantity is not None or instruction.quantity_stated
    return not elects and not instruction.problems


def _homeless(turn: Turn, instruction: Instruction, kind: Kind) -> Step:
    """A line without account or offer: it waits in the thread until a reply names them."""
    line, fired = judge_line(fresh_matter(turn, instruction, kind))
    waits = line.action is Action.REQUEST and not _says_nothing_new(instruction) and not instruction.named
    if not waits:
        return Step(line, fired)
    problems = tuple(Reason(problem.value) for problem in instruction.problems)
    draft = replace(new_draft(turn, instruction, kind, ""), missing=line.missing, reasons=problems)
    return Step(line, fired, unplaced=(instruction.account or "", draft))


def _with_case(
    turn: Turn, offer: Offer, account: Account, case: Case, content: Instruction, earlier: Draft | None
) -> Step:
    """Compare a line that has its case with what stands and with what is being gathered."""
    draft, standing, kind = case.draft, case.standing, kind_of(content, turn.received.reading.kind)
    if draft is not None and draft.kind is kind and same_as_draft(content, draft):
        return _again(turn, offer, account, case, draft)
    settled = kind is Kind.INSTRUCTION and not content.problems
    if draft is None and standing is not None and settled and of(content) == of(standing):
        return _already_recorded(turn, offer, account, case, content)
    fresh = new_draft(turn, content, kind, entry_id(turn, case))
    fresh = changed(fresh, reasons=tuple(Reason(problem.value) for problem in content.problems))
    fresh = changed(fresh, signers=_carried(turn, offer, account, draft, fresh))
    fresh = _joined(fresh, earlier) if earlier is not None else fresh
    # "quantity missing" is only for amounts that were never stated; the draft remembers it by its missing items.
    judged = judge_line(changed(matter_of(turn, offer, account, case, fresh), instruction=content))
    if kind is Kind.WITHDRAWAL and judged[0].action is not Action.FLAG:
        unrecorded = withdraw_unrecorded(turn, offer, account, case, fresh, judged)
        if unrecorded is not None:
            return unrecorded
    flagged = judged[0].action is Action.FLAG
    if draft is not None and not flagged and _contradicts(turn, offer, account, draft):
        fresh = replace(fresh, reasons=(*fresh.reasons, Reason.CONTRADICTORY))
        content = replace(content, problems=(*content.problems, Problem.CONTRADICTORY))
        judged = judge_line(replace(matter_of(turn, offer, account, case, fresh), instruction=content))
        return put(turn, offer, account, case, fresh, judged, notes=("objection",))
    return put(turn, offer, account, case, fresh, judged)


def _again(turn: Turn, offer: Offer, account: Account, case: Case, draft: Draft) -> Step:
    """The same content once more: whoever signs it now has signed it too, and a contradiction is over."""
    reasons = tuple(reason for reason in draft.reasons if reason is not Reason.CONTRADICTORY)
    signers = tuple(dict.fromkeys((*draft.signers, *turn.signers())))
    merged = replace(with_details(turn, draft), signers=signers, reasons=reasons)
    return put(turn, offer, account, case, merged, judged_again(turn, offer, account, case, merged))


def _already_recorded(turn: Turn, offer: Offer, account: Account, case: Case, content: Instruction) -> Step:
    """The same as what stands: no new instruction (DUPL), and the holder is told so."""
    standing = case.standing
    line, fired = judge_line(
        replace(fresh_matter(turn, content, Kind.INSTRUCTION), offer=offer, extra=turn.obstacles(case, account))
    )
    if standing is None or line.action is Action.FLAG:
        return Step(line, fired)
    line = replace(
        line,
        action=Action.RECORD,
        missing=(),
        reasons=(),
        status=standing.status,
        codes=(*standing.codes, "DUPL"),
        supersedes=False,
        early=standing.early,
    )
    events = (turn.event("duplicate", case, entry=standing.entry_id),)
    return Step(line, events=events, notes=("duplicate",), says=AnswerKind.RECORDED)


def _carried(turn: Turn, offer: Offer, account: Account, old: Draft | None, fresh: Draft) -> tuple[DraftSigner, ...]:
    """The signatures under a new content.

    Those of another content never count. But who left election or amount open, and was asked, need
    not sign again when he names it from the same address; where all holders must sign, each signs anew.
    """
    single = account.type not in offer.policy.all_must_sign or len(account.holders) == 1
    if old is None or not single or not is_open(old) or old.kind is not fresh.kind or old.sender != turn.sender:
        return fresh.signers
    mine = tuple(signer for signer in old.signers if signer.address == turn.sender)
    return tuple(dict.fromkeys((*mine, *fresh.signers)))


def _joined(fresh: Draft, earlier: Draft) -> Draft:
    """A draft with what the mail brought that elected before its account was named."""
    return replace(
        fresh,
        received=earlier.received,
        mail_id=earlier.mail_id,
        message_id=earlier.message_id,
        signers=tuple(dict.fromkeys((*earlier.signers, *fresh.signers))),
        address=fresh.address or earlier.address,
        phone=fresh.phone or earlier.phone,
        tin_last4=fresh.tin_last4 or earlier.tin_last4,
        tin_given=fresh.tin_given or earlier.tin_given,
        dated=fresh.dated or earlier.dated,
    )


def _contradicts(turn: Turn, offer: Offer, account: Account, old: Draft) -> bool:
    """Whether another holder of an account where all must sign wants something else than the open draft."""
    if account.type not in offer.policy.all_must_sign or turn.received.accepted_by or not old.signers:
        return False
    now = turn.signers()
    if now:
        return not any(same_person(one.name, other.name, account) for one in now for other in old.signers)
    return all(signer.address != turn.sender for signer in old.signers)
