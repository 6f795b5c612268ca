"""In what capacity is it signed, and is there evidence of authority? (Reading contract, "Capacity")."""

from __future__ import annotations

from bot.model import Missing
from bot.rules.matter import Finding, LineRule, Matter, short_of
from bot.rules.signatures import Signed, signed
from nlp.instruction import Capacity


def _concerned(matter: Matter) -> bool:
    """Whether the question arises at all: not for brokers, nor for a no where nothing is recorded."""
    return matter.account is not None and not matter.by_broker and not matter.only_declines


def _capacity(matter: Matter) -> Finding | None:
    account, offer = matter.account, matter.offer
    if account is None or offer is None or not _concerned(matter) or account.type not in offer.policy.capacity_needed:
        return None
    who = signed(matter.signers, account)
    if who.by_strangers_only:
        return None
    capacities = (*(capacity for _, capacity in who.holders), *(other.capacity for other in who.others))
    enough = all if account.type in offer.policy.all_must_sign else any
    stated = bool(capacities) and enough(capacity is not None for capacity in capacities)
    return None if stated else short_of(Missing.CAPACITY)


def _represented(who: Signed) -> bool:
    """Whether somebody signs for a holder: an attorney-in-fact, or anyone whom the register does not list."""
    attorney = any(capacity is Capacity.ATTORNEY_IN_FACT for _, capacity in who.holders)
    return attorney or bool(who.others)


def _evidence(matter: Matter) -> Finding | None:
    account, offer = matter.account, matter.offer
    if account is None or offer is None or not _concerned(matter) or matter.evidence_given:
        return None
    by_type = account.type in offer.policy.evidence_needed and not account.authority_on_file
    needed = by_type or _represented(signed(matter.signers, account))
    return short_of(Missing.EVIDENCE_OF_AUTHORITY) if needed else None


CAPACITY_MISSING = LineRule("capacity_missing", "The signer of such an account must say in what capacity.", _capacity)
EVIDENCE_MISSING = LineRule("evidence_missing", "The signer's authority is neither on file nor shown.", _evidence)
