"""Which order the amounts of a mail come to, by their roles and by the holding.

An amount that goes in and one that stays make up the holding; what is only told need not fit. So of each quantity that may be meant it is
asked how likely all amounts of the mail have roles under which that quantity goes in:

    "Sam was for putting in the lot. Please exchange eighty thousand ($80,000) and leave one hundred thousand."

of 180,000 comes to 80,000: "the lot" is told, the others go in or stay. It is not likely where an amount is left open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import prod

from nlp.amounts.amount import Amount, AmountKind
from nlp.tenor.roles import Likely, Role
from nlp.tenor.surroundings import THOUSAND, values_of

Told = Sequence[tuple[Amount, Likely]]
"""Amounts, each with how likely it has each role."""


SURE, ALONE = 0.9, 0.99
"""How likely what amounts come to is sure, and its share of all that is likely where nothing else is anything like it."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A quantity that goes in, how likely every amount of the mail has a role that fits it, 0 to 1, and its share of what is so likely of all quantities that may be meant."""

    quantity: Decimal
    likely: float
    share: float

    @property
    def alone(self) -> bool:
        """Whether no other quantity is anything like as likely."""
        return self.share >= ALONE

    @property
    def sure(self) -> bool:
        """Whether it is so likely that not each amount needs an account besides, nor much to stand around it."""
        return self.alone and self.likely >= SURE


def comes_to(amounts: Told, held: Decimal) -> Sum:
    """Give the quantity that the amounts of a mail come to likeliest, of an account that holds so much."""
    found = {quantity: fits(amounts, quantity, held) for quantity in _possible(amounts, held)}
    quantity = max(found, key=found.__getitem__)
    return Sum(quantity, found[quantity], found[quantity] / (sum(found.values()) or 1))


def fits(amounts: Told, quantity: Decimal, held: Decimal) -> float:
    """Tell how likely every amount has a role under which that quantity goes in and the rest stays, and one of them at least is not only told, 0 to 1."""
    either = [
        (sum(likely[role] for role in quantity_of(amount, quantity, held)), likely[Role.TOLD])
        for amount, likely in amounts
    ]
    return prod(ordered + told for ordered, told in either) - prod(told for _, told in either)


def _possible(amounts: Told, held: Decimal) -> Iterable[Decimal]:
    """Give the quantities that amounts may come to: each of them, what each leaves, and all; a part only in whole thousands, as notes are tendered."""
    named = {value for amount, _ in amounts for value in _worth(amount, held) if 0 < value <= held}
    rest = {held - value for value in named if value < held}
    return sorted({held, *(value for value in named | rest if not value % THOUSAND)}, reverse=True)


def quantity_of(amount: Amount, quantity: Decimal, held: Decimal) -> frozenset[Role]:
    """Tell which roles of the order an amount may have where that quantity goes in."""
    if amount.kind is AmountKind.ALL:
        return frozenset([Role.IN] if quantity == held else [])
    worth = _worth(amount, held)
    if amount.kind is AmountKind.ALL_BUT:
        return frozenset([Role.IN] if held - quantity in worth else [])
    goes_in = [Role.IN] if quantity in worth else []
    stays = [Role.OUT] if quantity < held and held - quantity in worth else []
    return frozenset([*goes_in, *stays])


def _worth(amount: Amount, held: Decimal) -> tuple[Decimal, ...]:
    """Give what an amount may be worth, of what is held."""
    if amount.kind is AmountKind.SHARE and isinstance(amount.value, Fraction):
        share = amount.value * Fraction(held)
        return (Decimal(share.numerator),) if share.denominator == 1 else ()
    return values_of(amount) if amount.kind in (AmountKind.AMOUNT, AmountKind.ALL_BUT) else ()
