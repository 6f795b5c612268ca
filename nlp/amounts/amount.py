"""An amount found in a text: every value it may stand for, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class AmountKind(StrEnum):
    """What sort of statement of quantity it is."""

    AMOUNT = "amount"
    SHARE = "share"
    ALL = "all"
    ALL_BUT = "all_but"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Amount:
    """One statement of how much, with all its possible readings (OPERATION.md, doors).

    `value`: for `amount` the face amount (or number of shares), None where `readings` has
    several; for `share` a Fraction; for `all_but` what is kept back; None for `all` and `range`.
    `readings`: every possible value, likeliest first. `bare`: the figure carried neither a
    currency, a unit nor a scale ("do 20"), so that it may be thousands.
    """

    kind: AmountKind
    value: Decimal | Fraction | None
    start: int
    end: int
    text: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    readings: tuple[Decimal, ...] = ()
    currency: str | None = None
    unit: str | None = None
    """`bond`, `note`, `share`, `unit`, `warrant` … as written, singular; None where none is."""
    bare: bool = False

    @property
    def vague(self) -> bool:
        """Whether its words say only that it is a part: "some of my notes"."""
        return self.kind is AmountKind.RANGE and self.low is None and self.high is None
