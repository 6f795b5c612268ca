"""What the rules make of one mail: two ordered tables, to be read aloud, and how they are walked. Pure.

The first table asks about the mail: whoever answers yes to a row of `IGNORE` settles it; `FLAG` rows
gather; the rows below them hold for mails that elect nothing. The second asks about each account's
line, and every row is asked, so that one answer can name everything that is missing. No yes at all
means that the line can be read back: `CONFIRM`. The gravest action of all lines holds for the mail.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.desk import Desk
from bot.model import Action, Decision, Fired, Line, Missing, Reason, Received, Role
from bot.offers.offer import Offer
from bot.rules import accounts, amounts, authority, details, mails, options, senders, signatures, timing
from bot.rules.mails import answerable
from bot.rules.matter import Finding, LineRule, MailRule, Matter
from bot.rules.status import status_of
from nlp.instruction import Kind, Topic

# Rule, and what its yes leads to.
MAIL_TABLE: tuple[tuple[MailRule, Action], ...] = (
    (mails.OWN_MAIL, Action.IGNORE),
    (mails.AUTOMATIC, Action.IGNORE),
    (mails.ADVERTISING, Action.IGNORE),
    (mails.THANKS, Action.IGNORE),
    (mails.NO_SENDER, Action.FLAG),
    (mails.TOO_BIG, Action.FLAG),
    (mails.REUSED_MESSAGE_ID, Action.FLAG),
    (mails.NOT_AUTHENTICATED, Action.FLAG),
    (mails.SUSPECTED_FRAUD, Action.FLAG),
    (mails.DEATH_NOTICE, Action.FLAG),
    (mails.LEGAL, Action.FLAG),
    (mails.COMPLAINT, Action.FLAG),
    (mails.UNREADABLE, Action.FLAG),
    (mails.AUTHORITY_DOCUMENT, Action.FLAG),
    (mails.GUARANTEED_DELIVERY, Action.FLAG),
    (mails.ISSUER_NOTICE, Action.FLAG),
    (mails.OTHER_SECURITY, Action.FLAG),
    (mails.UNKNOWN_SENDER, Action.FLAG),
    (mails.QUESTION_FOR_STAFF, Action.FLAG),
    (mails.WHICH_OFFER, Action.REQUEST),
    (mails.QUESTION, Action.ANSWER),
    (mails.NO_LINE, Action.REQUEST),
    (mails.ANSWERS_NOTHING, Action.REQUEST),
)

LINE_TABLE: tuple[tuple[LineRule, Action], ...] = (
    (senders.HELD_UP, Action.FLAG),
    (accounts.ACCOUNT_UNKNOWN, Action.FLAG),
    (accounts.ACCOUNT_ELSEWHERE, Action.FLAG),
    (senders.SENDER_NOT_ON_FILE, Action.FLAG),
    (senders.BROKER_NOT_AUTHORISED, Action.FLAG),
    (signatures.NOT_REGISTERED_HOLDER, Action.FLAG),
    (timing.NOT_YET_OPEN, Action.FLAG),
    (timing.LATE, Action.FLAG),
    (timing.WITHDRAWAL_OVER, Action.FLAG),
    (timing.HANDED_OVER, Action.FLAG),
    (timing.OFFER_MISSING, Action.REQUEST),
    (accounts.ACCOUNT_MISSING, Action.REQUEST),
    (amounts.ELECTION_MISSING, Action.REQUEST),
    (options.OPTION_NOT_OFFERED, Action.REQUEST),
    (amounts.QUANTITY_MISSING, Action.REQUEST),
    (options.PRICE_MISSING, Action.REQUEST),
    (amounts.UNCLEAR, Action.REQUEST),
    (amounts.OVER_POSITION, Action.REQUEST),
    (amounts.PROMISED_BESIDES, Action.REQUEST),
    (amounts.NOT_FREE, Action.FLAG),
    (amounts.OFF_MULTIPLE, Action.REQUEST),
    (options.PRICE_NOT_ALLOWED, Action.REQUEST),
    (options.CONDITION_OVER_QUANTITY, Action.REQUEST),
    (options.NOT_AN_ODD_LOT, Action.REQUEST),
    (signatures.SIGNATURE_MISSING, Action.REQUEST),
    (authority.CAPACITY_MISSING, Action.REQUEST),
    (authority.EVIDENCE_MISSING, Action.REQUEST),
    (details.DETAILS_MISSING, Action.REQUEST),
)

# Gravest first (reading contract, "Action").
GRAVITY = (Action.FLAG, Action.REQUEST, Action.CONFIRM, Action.RECORD, Action.ANSWER, Action.IGNORE)
READY = Fired("complete", "Complete, allowed, and from a sender on file for it.", Action.CONFIRM.value)

# What not even a person can wave through: an offer that is over.
NEVER_WAIVED_AFTER_MARKET = Reason.LATE


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the first table makes of the mail. `action` None: nothing stands against judging its lines."""

    action: Action | None
    missing: tuple[Missing, ...] = ()
    reasons: tuple[Reason, ...] = ()
    fired: tuple[Fired, ...] = ()


def gravest(actions: Iterable[Action]) -> Action:
    """The gravest of some actions, at least one."""
    return min(actions, key=GRAVITY.index)


def judge_mail(received: Received, desk: Desk, offer: Offer | None) -> Verdict:
    """Walk the first table. Reasons that staff accepted (`received.waived`) no longer flag."""
    actions: list[Action] = []
    missing: list[Missing] = []
    reasons: list[Reason] = []
    fired: list[Fired] = []
    for rule, leads_to in MAIL_TABLE:
        # Once a person must look, rows that only say how to answer have no say any more.
        if Action.FLAG in actions and leads_to is not Action.FLAG:
            break
        finding = rule.ask(received, desk, offer)
        if finding is None or (leads_to is Action.FLAG and _waived(finding, received.waived)):
            continue
        actions.append(leads_to)
        fired.append(Fired(rule.name, rule.meaning, leads_to.value))
        missing.extend(finding.missing)
        reasons.extend(finding.reasons)
        if leads_to is not Action.FLAG:
            break
    return Verdict(gravest(actions) if actions else None, in_order(missing), once(reasons), tuple(fired))


def judge_line(matter: Matter) -> tuple[Line, tuple[Fired, ...]]:
    """Walk the second table for one account: its line with action, missing items, reasons, status."""
    actions: list[Action] = [Action.CONFIRM]
    missing: list[Missing] = []
    reasons: list[Reason] = []
    fired: list[Fired] = []
    for rule, leads_to in LINE_TABLE:
        finding = rule.ask(matter)
        # Staff can vouch for what a person must see; what the holder must answer stays to be answered.
        if finding is None or (leads_to is Action.FLAG and _waived(finding, _waivable(matter))):
            continue
        actions.append(leads_to)
        missing.extend(finding.missing)
        reasons.extend(finding.reasons)
        fired.append(Fired(rule.name, rule.meaning, leads_to.value))
    action = gravest(actions)
    return _line(matter, action, in_order(missing), once(reasons)), tuple(fired) or (READY,)


def decide(received: Received, matters: Sequence[Matter], desk: Desk, offer: Offer | None) -> Decision:
    """The decision of one mail from both tables: gravest action, union of missing items and reasons.

    `matters`: one for each account instructed, in the mail's order. `offer`: the one meant, if it
    can be told. The topics that the offer's facts answer are answered along.
    """
    verdict = judge_mail(received, desk, offer)
    if verdict.action is Action.IGNORE:
        return Decision(Action.IGNORE, fired=verdict.fired)
    over_all = verdict.reasons if verdict.action is Action.FLAG else ()
    judged = [judge_line(replace(matter, extra=(*over_all, *matter.extra))) for matter in matters]
    return combined(verdict, judged, answerable(received, offer))


def combined(
    verdict: Verdict,
    judged: Sequence[tuple[Line, tuple[Fired, ...]]],
    topics: tuple[Topic, ...] = (),
) -> Decision:
    """One decision from a verdict on the mail and its judged lines."""
    lines = tuple(line for line, _ in judged)
    actions = [line.action for line in lines] + ([verdict.action] if verdict.action else [])
    fired = [*verdict.fired, *(one for _, several in judged for one in several)]
    return Decision(
        action=gravest(actions) if actions else Action.REQUEST,
        missing=in_order([*verdict.missing, *(item for line in lines for item in line.missing)]),
        reasons=once([*verdict.reasons, *(reason for line in lines for reason in line.reasons)]),
        lines=lines,
        fired=tuple(dict.fromkeys(fired)),
        topics=topics,
    )


def in_order(missing: Iterable[Missing]) -> tuple[Missing, ...]:
    """Each missing item once, in the order in which we ask for them."""
    found = set(missing)
    return tuple(item for item in Missing if item in found)


def once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Each reason once, in the order in which they arose."""
    return tuple(dict.fromkeys(reasons))


def _waivable(matter: Matter) -> tuple[Reason, ...]:
    """What staff accepted, but for lateness after the offer's own end, which nobody can accept."""
    offer = matter.offer
    over = offer is not None and timing.is_after_market(offer, matter.received)
    return tuple(reason for reason in matter.waived if not (over and reason is NEVER_WAIVED_AFTER_MARKET))


def _waived(finding: Finding, waived: tuple[Reason, ...]) -> bool:
    """Whether a finding consists of nothing but reasons that staff accepted."""
    return bool(finding.reasons) and not finding.missing and set(finding.reasons) <= set(waived)


def _line(matter: Matter, action: Action, missing: tuple[Missing, ...], reasons: tuple[Reason, ...]) -> Line:
    """The line as it will be shown: position and remainder only to a sender who may know them."""
    instruction, account, tendered = matter.instruction, matter.account, matter.tendered
    status, codes = status_of(action, missing, reasons, matter.kind, matter.offer, matter.received)
    known = account is not None and knows(matter)
    stands = tendered.quantity if tendered is not None and matter.withdraws and known else None
    remaining = None
    if stands is not None and instruction.quantity is not None:
        remaining = max(stands - instruction.quantity, Decimal(0))
    return Line(
        account=instruction.account,
        election=instruction.election,
        quantity=instruction.quantity,
        quantity_type=instruction.quantity_type,
        action=action,
        missing=missing,
        reasons=reasons,
        choices=instruction.choices,
        named=instruction.named,
        status=status,
        codes=codes,
        position=account.position if account is not None and known else None,
        from_picture=instruction.from_picture,
        particulars=instruction.particulars,
        withdrawal=matter.kind is Kind.WITHDRAWAL,
        remaining=remaining,
        registration=account.registration if account is not None and known else "",
        supersedes=matter.standing is not None and matter.kind is Kind.INSTRUCTION,
        signers=tuple(dict.fromkeys(signer.name for signer in matter.signers)),
        early=_early(matter),
        free=account.free if account is not None and known and Reason.POSITION_NOT_FREE in reasons else None,
    )


def _early(matter: Matter) -> bool | None:
    """Whether a tender is in time for the early deadline, where there is one."""
    if matter.offer is None or matter.withdraws:
        return None
    return timing.is_early(matter.offer, matter.received, matter.instruction.election)


def knows(matter: Matter) -> bool:
    """Whether the sender may be told what the account holds: on file for it, or its broker."""
    account, sender = matter.account, matter.sender
    if account is None:
        return False
    if sender.role is Role.BROKER:
        return account.broker == sender.broker
    return sender.address in account.emails
