"""What status an instruction has, and why: the words of MT567 (DOMAIN.md, "Status of an instruction")."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.model import Action, Missing, Reason, Status
from bot.offers.offer import Offer
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
    ("LACK", frozenset(), frozenset({Reason.OVER_POSITION, Reason.PROMISED_BESIDES})),
    ("PENR", frozenset(), frozenset({Reason.POSITION_NOT_FREE})),
)
WAITING = "OTHR"
"""Waiting for the holder's confirmation, or for a person: other, said in words."""

WHEN_OVER: dict[str, str] = {
    "DQUA": "DQUA",
    "LACK": "LACK",
    "IPAW": "IPAW",
    "FULL": "FULL",
    # A rejection has no code for evidence that was not shown but that of its certification.
    "MCER": "CERT",
    # What had not been received when the offer ended is as good as not held.
    "PENR": "LACK",
}
"""What a pending code becomes once the offer is over (DOMAIN.md: "REJT after the deadline"; codes of a rejection, seev.034)."""
NOT_IN_TIME = "LATE"
"""What every other pending line becomes: its yes, or the person whom it waited for, did not come in time."""


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
    if Reason.HANDED_OVER in reasons and kind is Kind.WITHDRAWAL:
        return Status.REJT, ("DPRG",)
    if Reason.OPTION_ENDED in reasons:
        return Status.REJT, ("CANC",)
    if Reason.OPTION_NOT_OFFERED in reasons:
        return Status.REJT, ("OPTY",)
    codes = codes_of(missing, reasons)
    return Status.PEND, codes if codes and action is not Action.CONFIRM else (WAITING,)


def codes_of(missing: Iterable[Missing], reasons: Iterable[Reason]) -> tuple[str, ...]:
    """The codes of what is missing or in the way, in the order in which they are shown."""
    items, why = frozenset(missing), frozenset(reasons)
    return tuple(code for code, lacking, hindered in CODES if lacking & items or hindered & why)


def late_status(kind: Kind, offer: Offer, received: datetime) -> tuple[Status, tuple[str, ...]]:
    """Status of what came after its deadline: best efforts while the market is open, then rejected."""
    if kind is Kind.WITHDRAWAL:
        return Status.REJT, ("INIR",)
    return (Status.REJT, ("LATE",)) if is_after_market(offer, received) else (Status.PEND, ("ADEA",))


def codes_when_over(codes: Iterable[str]) -> tuple[str, ...]:
    """With what codes a pending line is rejected when the offer ends, each once."""
    found = tuple(dict.fromkeys(WHEN_OVER[code] for code in codes if code in WHEN_OVER))
    return found or (NOT_IN_TIME,)
