"""What a notice of guaranteed delivery does: its promises kept, and what the broker is told of them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.conversation.content import is_tender
from bot.conversation.turn import Turn
from bot.model import Action, Event, Fired, Line, Reason, Role, Status
from bot.offers.offer import Offer
from bot.protect import Fault, Protect, ProtectState, accepted
from bot.rules.protects import protects_of
from nlp.instruction import Election, Kind

PROTECTED = Fired("protected_by_staff", "A person took the notice of guaranteed delivery.", "protect")
REFUSAL_CODES = {Fault.NOT_OFFERED: "PRON", Fault.LATE: "LATE", Fault.NO_ACCOUNT: "SAFE", Fault.NO_AMOUNT: "DQUA"}
"""Reason codes of what cannot be protected (DOMAIN.md, "Status of an instruction")."""


def promises(turn: Turn) -> tuple[Protect, ...]:
    """The promises of the mail: waiting for a person, or taken by the one who settles it; none of another kind of mail."""
    if not _is_notice(turn) or turn.offer is None:
        return ()
    found = _with_what_stands(turn, turn.offer, protects_of(turn.received, turn.offer, turn.desk))
    by = turn.received.accepted_by
    return tuple(accepted(protect, turn.now, by) for protect in found) if by is not None else found


def _with_what_stands(turn: Turn, offer: Offer, found: tuple[Protect, ...]) -> tuple[Protect, ...]:
    """The promises, each told where with what is tendered and promised already it would be over the position."""
    seen, left = [], dict[str, Decimal]()
    for protect in found:
        account = turn.desk.accounts.get(protect.account or "")
        if account is not None and protect.quantity is not None:
            case = turn.case(offer, account)
            tendered = case.standing.quantity if is_tender(case.standing) and case.standing is not None else None
            free = left.get(account.account, account.position - (tendered or Decimal(0)) - case.promised)
            left[account.account] = free - protect.quantity
            if protect.quantity > free and Fault.OVER_POSITION not in protect.faults:
                protect = replace(protect, faults=(*protect.faults, Fault.NOT_LEFT))  # noqa: PLW2901 (the same one)
        seen.append(protect)
    return tuple(seen)


def refused_promises(turn: Turn) -> tuple[Protect, ...]:
    """The promises of a notice that staff refuse."""
    by = turn.received.accepted_by or ""
    return tuple(
        replace(protect, state=ProtectState.REFUSED, settled=turn.now, by=by)
        for protect in (protects_of(turn.received, turn.offer, turn.desk) if _is_notice(turn) and turn.offer else ())
    )


def _is_notice(turn: Turn) -> bool:
    return turn.received.reading.kind is Kind.GUARANTEED_DELIVERY


def faults_said(turn: Turn, protects: tuple[Protect, ...]) -> tuple[str, ...]:
    """What is wrong with a notice, to be told at once to the broker, who may still mend it."""
    if turn.received.sender.role is not Role.BROKER:
        return ()
    # That an account is not theirs is said by its line, and no more about it.
    return tuple(
        dict.fromkeys(
            fault.value for protect in protects for fault in protect.faults if fault is not Fault.NOT_THEIR_CLIENT
        )
    )


def protect_lines(turn: Turn, protects: tuple[Protect, ...]) -> tuple[Line, ...]:
    """Each promise as a line of the answer: taken and to be covered (PEND/PENR), or refused with its code."""
    lines = []
    for protect in protects:
        account = turn.desk.accounts.get(protect.account or "")
        line = Line(
            account=protect.account,
            election=Election.TENDER_PART if protect.quantity is not None else None,
            quantity=protect.quantity,
            quantity_type=protect.quantity_type,
            action=Action.ANSWER,
            position=account.position if account is not None and turn.may_instruct(account) else None,
        )
        if protect.state is ProtectState.PROTECTED:
            lines.append(replace(line, status=Status.PEND, codes=("PENR",), reasons=(Reason.PROTECTED,)))
        else:
            code = next((REFUSAL_CODES[fault] for fault in protect.faults if fault in REFUSAL_CODES), "OTHR")
            lines.append(replace(line, status=Status.REJT, codes=(code,)))
    return tuple(lines)


def told(protects: tuple[Protect, ...]) -> tuple[Event, ...]:
    """The event of each promise, for the log."""
    return tuple(
        Event(
            f"delivery_{protect.state.value}",
            (("mail", str(protect.mail_id)), ("faults", " ".join(fault.value for fault in protect.faults))),
            protect.offer,
            protect.account,
            protect.by or "bot",
        )
        for protect in protects
    )
