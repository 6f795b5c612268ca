"""Reads the table `[settlement]` of an offer file, refusing what cannot be meant."""

from __future__ import annotations

from bot.offers.sections import Section
from bot.offers.settlement import DAY_COUNTS, FRACTIONS, INTEREST_PAID, ROUNDINGS, Settlement


def read_settlement(top: Section) -> Settlement | None:
    """Read the table `[settlement]` of an offer file; None where there is none. Raises `OfferError` with the key."""
    section = top.table("settlement")
    if section is None:
        return None
    settlement = Settlement(
        approved_by=section.text("approved_by"),
        day_count=section.choice("day_count", DAY_COUNTS) if section.has("day_count") else "",
        accrues_from=section.day("from"),
        settles=section.day("date"),
        rate=section.decimal("rate"),
        interest_paid=section.choice("interest_paid", INTEREST_PAID, "cash"),
        rounding=section.choice("rounding", ROUNDINGS, "half_up"),
        fractions=section.choice("fractions", FRACTIONS, "down"),
        fraction_price=section.decimal("fraction_price"),
        denomination=section.decimal("denomination"),
        price=section.decimal("price"),
        proration=section.decimal("proration"),
    )
    start, end = settlement.accrues_from, settlement.settles
    if start is not None and end is not None and start > end:
        section.fail("from", f"{start.isoformat()} is after date, {end.isoformat()}")
    if settlement.proration is not None and settlement.proration > 100:
        section.fail("proration", f"{settlement.proration} is more than 100 percent")
    if settlement.fractions == "cash" and settlement.fraction_price is None:
        section.fail("fraction_price", 'is missing; fractions = "cash" needs the price of a whole one')
    section.finish()
    return settlement
