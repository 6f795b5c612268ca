"""What status an instruction has, and why: the words of MT567 (DOMAIN.md, "Status of an instruction")."""

from __future__ import annotations

from datetime import datetime

from bot.model import Action, Missing, Reason, Status
from bot.offer import Offer
from bot.rules.timing import is_after_market
from nlp.instruction import Kind

# In the order in which they are shown: what is missing or in the way, and the code that says so.
CODES: tuple[tuple[str, frozenset[Missing], frozenset[Reason]], ...] = (
    ("IPAW", frozenset({Missing.SIGNATURE, Missing.CO_SIGNATURE, Missing.CAPACITY}), frozenset()),
    ("MCER", frozenset({Missing.EVIDENCE_OF_AUTHORITY}), frozenset({Reason.AUTHORITY_DOCUMENT_ATTACHED})),
    ("FULL", frozenset({Missing.TIN, Missing.ADDRESS, Missing.PHONE}), frozenset()),
    (
        "DQUA",
        frozenset({Missing.QUANTITY}),
        frozenset({Reason.AMBIGUOUS_QUANTITY, Reason.CONTRADICTORY, Reason.OFF_MULTIPLE}),
    ),
    ("LACK", frozenset(), frozenset({Reason.OVER_POSITION})),
)
WAITING = "OTHR"
"""Waiting for the holder's confirmation, or for a person: other, said in words."""


def status_of(
    action: Action,
    missing: tuple[Missing, ...],
    reasons: tuple[Reason, ...],
    kind: Kind,
    offer: Offer | None,
    received: datetime,
) -> tuple[Status, tuple[str, ...]]:
    """Status and reason codes of one account's line that is not on record yet.

    `received`: receipt of the mail judged, with zone. A line that staff must judge for another
    reason than those of the table is pending for other reasons until they did.
    """
    if Reason.LATE in reasons and offer is not None:
        return late_status(kind, offer, received)
    if Reason.NOT_YET_OPEN in reasons:
        return Status.PEND, ("BSTR",)
    codes = tuple(
        code for code, items, why in CODES if items.intersection(missing) or why.intersection(reasons)
    )  # fmt: skip
    return Status.PEND, codes if codes and action is not Action.CONFIRM else (WAITING,)


def late_status(kind: Kind, offer: Offer, received: datetime) -> tuple[Status, tuple[str, ...]]:
    """Status of what came after its deadline: best efforts while the market is open, then rejected."""
    if kind is Kind.WITHDRAWAL:
        return Status.REJT, ("INIR",)
    return (Status.REJT, ("LATE",)) if is_after_market(offer, received) else (Status.PEND, ("ADEA",))
