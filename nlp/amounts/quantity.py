"""A single quantity as written: where it stands, every value that it may have, what it is counted in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from nlp.amounts.numerals import plain


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as written, and every value that it may have."""

    start: int
    end: int
    readings: tuple[Decimal, ...]
    currency: str | None = None
    unit: str | None = None
    scaled: bool = False
    """A scale (thousand, k, MM) belongs to it."""
    in_words: bool = False
    grouped: bool = False
    """Written with separators or at least a thousand: no one would leave `thousand` out of it."""
    cents: bool = False
    """Written with cents, as only money is."""
    garbled: bool = False
    """Figures that group nothing anyone could mean for certain ("5,0000"): the value may be any of the readings, or none."""
    counted: int = 0
    """Offset where the number itself ends, before unit and currency."""

    @property
    def bare(self) -> bool:
        """Neither currency, unit, scale nor grouping: `20` may be 20,000."""
        return not (self.currency or self.unit or self.scaled or self.grouped)


def distinct(numbers: Iterable[Decimal]) -> tuple[Decimal, ...]:
    """Give the numbers without repetition, in their order."""
    return tuple(dict.fromkeys(plain(number) for number in numbers))
