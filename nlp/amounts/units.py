"""What a quantity is counted in: the unit behind it, lent to the number before it; bonds counted as their face."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nlp.amounts.quantity import Quantity, distinct
from nlp.amounts.vocabulary import BOND_UNITS, OTHER_UNITS, THOUSAND, UNIT_ADJECTIVES
from nlp.patterns.late import Late


def any_of(words: Iterable[str]) -> str:
    """Give an alternation of literal words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


ADJECTIVES = any_of(UNIT_ADJECTIVES)
_UNITS = {**BOND_UNITS, **OTHER_UNITS}
UNIT = Late(
    rf"(?:\s|-|\s*\x1a{{1,40}}\s*)?(?:(?>(?:{ADJECTIVES}|(?-i:[A-Z][a-z]{{1,20}})|\$?1,?000(?:[- ]dollar)?|thousand[- ]dollar|\x1a{{1,40}})(?!\w)\s+)){{0,6}}(?P<unit>{any_of(_UNITS)})(?!\w)(?!\s+(?:due|account))(?!\s+of\s+(?:paper|advice|mail|cake|pie|eight|my\s+mind|furniture|land|luggage|work)\b)",
    re.IGNORECASE,
)
"""The unit behind a number, with the words that may stand between: `25 of my Lexington notes`."""


_OF_THE_NEW = Late(
    r"\s+(?:(?:dollars?'?|face|principal|par)\s+)?(?:worth\s+)?of\s+(?:the\s+|your\s+|these\s+|those\s+)?new\s+(?:ones?|notes?|bonds?|paper|securities|issue|stuff)\b",
    re.IGNORECASE,
)
"""Behind an amount that is of the new securities, which is none of the old."""
_OF_MY = re.compile(r"\s+(?:out\s+)?of\s+(?:(?:my|our|the|his|her|these|those|your)\s+)?$", re.IGNORECASE)


def lending_units(text: str, numbers: list[Quantity]) -> list[Quantity]:
    """Count `ten of my thirty bonds` as bonds throughout."""
    result = list(numbers)
    for place, (number, following) in enumerate(pairwise(numbers)):
        if (
            (number.bare or (number.grouped and not (number.scaled or number.currency or number.unit or number.cents)))
            and following.unit in BOND_UNITS.values()
            and not following.currency
            and _OF_MY.fullmatch(text, number.end, following.start)
        ):
            # Four figures count bonds, and five may: "2,000 of my 5,000 bonds", "15,000 of my 50,000 notes".
            alike = [] if number.bare or len(following.readings) == 1 else list(number.readings)
            result[place] = replace(
                number,
                unit=following.unit,
                readings=distinct([*alike, *(value * THOUSAND for value in number.readings)]),
            )
    return result


def with_unit(text: str, quantity: Quantity) -> Quantity:
    """Attach the unit that follows, and count bonds as their face."""
    if quantity.garbled or _OF_THE_NEW.match(text, quantity.end):
        return replace(quantity, garbled=True)
    match = UNIT.match(text, quantity.end)
    if not match:
        return quantity
    unit = _UNITS[match["unit"].lower()]
    adjectives = text[quantity.end : match.start("unit")].lower()
    if quantity.bare and re.search(r"\b(?:their|your|such)\b", adjectives):
        return quantity
    if unit in OTHER_UNITS.values():
        return replace(quantity, end=match.end(), unit=unit)
    if quantity.currency or quantity.cents:
        return replace(quantity, end=match.end(), unit=unit) if " of " not in adjectives else quantity
    readings: list[Decimal] = []
    for value in quantity.readings:
        if value < 10_000 and not (quantity.scaled and len(quantity.readings) > 1):
            readings.append(value * THOUSAND)
            if value >= THOUSAND and adjectives.strip().startswith("of "):
                readings.append(value)  # "Five thousand of my notes" may be dollars of them.
        elif len(quantity.readings) > 1 or (quantity.scaled and value >= 1_000_000):
            readings.append(value)
        else:
            readings.extend((value, value * THOUSAND))
    return replace(quantity, end=match.end(), unit=unit, readings=distinct(readings))
