"""Every number of a text, in figures or in words, whatever it counts; readers that check sums leave out none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nlp.amounts.number_words import written
from nlp.patterns.late import Late

_FIGURE = Late(r"(?<![\w./,'#:+%-])\$?(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,8})(?![\w/:%-]|[.,]\d|\s?(?:/|1/|3/))")
_THOUSAND = Decimal(1000)


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text and where it stands there."""

    value: Decimal
    start: int
    end: int

    @property
    def readings(self) -> tuple[Decimal, ...]:
        """What it can stand for as an amount: a small one for thousands too."""
        return (self.value, self.value * _THOUSAND) if self.value < _THOUSAND else (self.value,)


def numbers(text: str) -> Iterator[Number]:
    """Give the numbers from two on: figures first, then those in words."""
    for found in _FIGURE.finditer(text):
        value = Decimal(found["figure"].replace(",", ""))
        if value >= 2:
            yield Number(value, found.start(), found.end())
    for one in written(text):
        if one.value >= 2:
            yield Number(one.value, one.start, one.end)
