"""What a document of its kind usually states and this one does not."""

from __future__ import annotations

from nlp.documents.proposal import Proposal

_BESIDES = ("accrued_interest", "early_premium")
"""What is paid besides a price, and never alone."""


def not_found(
    proposal: Proposal,
    *,
    without_delivery: bool = False,
    irrevocable: bool = False,
    has: frozenset[str] = frozenset({"form", "delivery"}),
) -> tuple[str, ...]:
    """Give the names of the fields that were looked for in vain, in the order of the contract.

    `has`: whether the document speaks of guaranteed delivery, and whether it asks the holder for instructions.
    Which are usual depends on the kind: a consent has no denominations, shares have no multiple, only an auction a range.
    """
    kind, debt = proposal.event_type, proposal.quantity_type != "unit"
    looked = (
        ("issuer", proposal.issuer, True),
        ("event_type", proposal.event_type, True),
        ("securities", proposal.securities, True),
        ("offered", proposal.offered, kind == "EXOF" and debt),
        ("minimum", proposal.minimum, debt and kind != "CONS"),
        ("multiple", proposal.multiple, debt and kind != "CONS"),
        ("letter_date", proposal.letter_date, True),
        ("clocks.expiration", proposal.expiration, True),
        ("clocks.withdrawal", proposal.withdrawal, not irrevocable),
        ("minimum_tender_percent", proposal.minimum_tender_percent, kind == "EXOF"),
        (
            "consideration",
            [one for one in proposal.consideration if one.kind not in _BESIDES],
            kind != "DTCH" and proposal.price_range is None,
        ),
        ("agent", proposal.agent.name, True),
        ("agent.addresses", proposal.agent.addresses, proposal.agent.name is not None),
        ("agent.phone", proposal.agent.phone, proposal.agent.name is not None),
        (
            "guaranteed_delivery",
            proposal.guaranteed_delivery,
            kind in {"EXOF", "TEND", "DTCH", "BIDS"} and not without_delivery and "delivery" in has,
        ),
        (
            "guaranteed_delivery.deadline",
            proposal.guaranteed_delivery and proposal.guaranteed_delivery.deadline,
            proposal.guaranteed_delivery is not None,
        ),
        ("elections", proposal.elections, "form" in has),
        ("items", proposal.items, True),
        ("price_range", proposal.price_range, kind == "DTCH"),
    )
    return tuple(name for name, value, usual in looked if usual and not value)
