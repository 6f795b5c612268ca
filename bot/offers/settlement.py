"""How an offer settles, as staff entered and approved it where the documents do not state it. A value, no I/O.

Until it is there, nobody computes interest or a price: the offer's own words stand alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

DAY_COUNTS = ("30/360", "30E/360", "30U/360", "act/360", "act/365", "act/act")
"""Day counts (ISDA 2006, section 4.16): bond basis, Eurobond basis, bond basis with the rule for the end of
February, actual over 360, over 365, and actual over actual by calendar year."""
ROUNDINGS = ("half_up", "half_even", "down")
FRACTIONS = ("down", "cash", "keep")
"""What becomes of a fraction of a warrant, a share or a least denomination: dropped, paid in cash, or delivered."""
INTEREST_PAID = ("cash", "securities")


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is needed to say in figures what a holder receives.

    `approved_by`: the person who entered it. `day_count`, `accrues_from`, `settles` and a rate (`rate`, percent a year;
    else the coupon of the series) give accrued interest, from the first day on and through the day before
    settlement; `interest_paid`: in cash, or as principal of the new securities. `rounding` is to the cent.
    `fractions`: see `FRACTIONS`; `fraction_price`: what a whole warrant or share is worth where fractions are paid.
    `denomination`: least amount of new principal that is delivered. `price`: per share, once a Dutch auction
    has ended. `proration`: the percentage of each tender that is taken, where not all is.
    """

    approved_by: str
    day_count: str = ""
    accrues_from: date | None = None
    settles: date | None = None
    rate: Decimal | None = None
    interest_paid: str = "cash"
    rounding: str = "half_up"
    fractions: str = "down"
    fraction_price: Decimal | None = None
    denomination: Decimal | None = None
    price: Decimal | None = None
    proration: Decimal | None = None
