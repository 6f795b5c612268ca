"""What is elected, how much, and is that allowed? (Reading contract, "Amounts")."""

from __future__ import annotations

from decimal import Decimal

from bot.model import Missing, Reason
from bot.rules.matter import PRICED, TENDERS, WITHDRAWALS, Finding, LineRule, Matter, because, short_of
from nlp.instruction import Election, Problem

PARTS = frozenset({Election.TENDER_PART, Election.WITHDRAW_PART})
NAYS = frozenset({Election.DO_NOT_TENDER, Election.DO_NOT_CONSENT})
WHOLES = frozenset({Election.TENDER_ALL, Election.WITHDRAW_ALL})


def limit(matter: Matter) -> Decimal | None:
    """How much can be instructed: for a withdrawal what is tendered, where something is; else the position."""
    if matter.withdraws and matter.tendered is not None:
        return matter.tendered.quantity
    return matter.account.position if matter.account is not None else None


def _election(matter: Matter) -> Finding | None:
    instruction = matter.instruction
    if instruction.election is not None:
        return None
    unclear = Problem.CONTRADICTORY in instruction.problems or matter.unreadable
    return None if unclear else short_of(Missing.ELECTION)


_OF_THE_WHOLE = frozenset({Problem.CONDITIONAL})
"""Problems that say nothing of how much: a part without an amount lacks its amount on a condition as well."""


def _quantity(matter: Matter) -> Finding | None:
    instruction = matter.instruction
    stated = (
        instruction.quantity is not None
        or instruction.quantity_stated
        or bool(set(instruction.problems) - _OF_THE_WHOLE)
    )
    if instruction.election not in PARTS | PRICED | {Election.CONSENT} or stated:
        return None
    return short_of(Missing.QUANTITY)


def _unclear(matter: Matter) -> Finding | None:
    instruction, most = matter.instruction, limit(matter)
    reasons = [Reason(problem.value) for problem in instruction.problems]
    amount_unsettled = instruction.quantity is None and instruction.quantity_stated and not reasons
    if instruction.election in TENDERS | WITHDRAWALS and amount_unsettled:
        reasons.append(Reason.AMBIGUOUS_QUANTITY)
    # An "all" with a figure that is not the position is no figure and no all.
    if instruction.election in WHOLES and instruction.quantity is not None and most not in (None, instruction.quantity):
        reasons.append(Reason.CONTRADICTORY)
    return because(*dict.fromkeys(reasons)) if reasons else None


def _over(matter: Matter) -> Finding | None:
    quantity, most = matter.instruction.quantity, limit(matter)
    if quantity is None or most is None or quantity <= most:
        return None
    return because(Reason.OVER_POSITION)


def _promised_besides(matter: Matter) -> Finding | None:
    """More than is left beside what was promised by guaranteed delivery: together it would be over the position (14e-4)."""
    quantity, account = matter.instruction.quantity, matter.account
    if quantity is None or account is None or matter.instruction.election not in TENDERS or not matter.promised:
        return None
    return because(Reason.PROMISED_BESIDES) if quantity <= account.position < quantity + matter.promised else None


def _not_free(matter: Matter) -> Finding | None:
    """More than has been received and is not on loan, and yet no more than the account holds."""
    quantity, account = matter.instruction.quantity, matter.account
    if quantity is None or account is None or account.free is None or matter.instruction.election not in TENDERS:
        return None
    return because(Reason.POSITION_NOT_FREE) if account.free < quantity <= account.position else None


def _off_multiple(matter: Matter) -> Finding | None:
    quantity, offer = matter.instruction.quantity, matter.offer
    if quantity is None or offer is None or matter.instruction.election in NAYS:
        return None
    allowed = quantity >= offer.minimum and quantity % offer.multiple == 0
    return None if allowed else because(Reason.OFF_MULTIPLE)


ELECTION_MISSING = LineRule("election_missing", "It does not say whether to tender.", _election)
QUANTITY_MISSING = LineRule("quantity_missing", "A part is meant, and no amount was stated.", _quantity)
UNCLEAR = LineRule("unclear", "What is meant is ambiguous, contradictory, conditional or no allowed amount.", _unclear)
OVER_POSITION = LineRule("over_position", "More than the account holds, or than stands tendered.", _over)
PROMISED_BESIDES = LineRule(
    "promised_besides", "With what is promised by guaranteed delivery, more than the account holds.", _promised_besides
)
NOT_FREE = LineRule("not_free", "Part of the position has not been received, or is on loan.", _not_free)
OFF_MULTIPLE = LineRule("off_multiple", "Below the minimum, or not on the multiple, of the offer.", _off_multiple)
