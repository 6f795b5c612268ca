"""How much is meant? Fits every possible reading of an amount to the holding and the multiple.

Contract, "Amounts": a reading fits if it is within the holding and on the multiple; where exactly
one fits, it is taken; where two fit, the holder is asked; a stated amount that is not allowed is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from nlp.amounts.amount import Amount, AmountKind
from nlp.counting import counted
from nlp.instruction import Problem


@dataclass(frozen=True, slots=True)
class Holding:
    """What an amount must fit: the position (None where the account is not known) and the offer's multiple."""

    position: Decimal | None
    minimum: Decimal
    multiple: Decimal
    by_number: bool = False
    """Shares or units are counted: a bare figure is their number and never stands for thousands."""

    def fits(self, value: Decimal) -> bool:
        """Whether this much can be tendered."""
        return (
            value >= self.minimum and value % self.multiple == 0 and (self.position is None or value <= self.position)
        )


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much, settled: `value` None with a problem where it cannot be told; `all`: said in so many words."""

    value: Decimal | None = None
    all: bool = False
    problem: Problem | None = None
    choices: tuple[Decimal, ...] = ()
    stated: bool = False


def candidates(amount: Amount, holding: Holding) -> tuple[Decimal, ...]:
    """Give what an amount can stand for: the readings that fit, else the likeliest, so that it can be refused by name."""
    position = holding.position
    if holding.by_number:
        amount = counted(amount)
    if amount.kind is AmountKind.ALL:
        return (position,) if position is not None else ()
    if amount.kind is AmountKind.SHARE:
        if position is None or not isinstance(amount.value, Fraction):
            return ()
        share = position * amount.value.numerator / amount.value.denominator
        return (share,)
    may_be = readings(amount, holding)
    if amount.kind is AmountKind.ALL_BUT:
        if position is None:
            return ()
        kept = [value for value in may_be if value < position]
        on_multiple = [value for value in kept if value % holding.multiple == 0] or kept
        return tuple(position - value for value in on_multiple)
    fitting = tuple(value for value in may_be if holding.fits(value))
    return fitting or _likeliest(may_be, holding)


def _likeliest(may_be: Sequence[Decimal], holding: Holding) -> tuple[Decimal, ...]:
    """Of readings that are all not allowed: the first on the multiple, else the first."""
    on = [value for value in may_be if value > 0 and value % holding.multiple == 0]
    return tuple(on[:1] or may_be[:1])


_MILLION = Decimal(1_000_000)
_SPOKEN = 1000
"""Below this a figure without a scale may count thousands, or millions."""


def readings(amount: Amount, holding: Holding) -> tuple[Decimal, ...]:
    """Give what an amount may stand for: of a holding of millions a bare figure may be millions ("do 2" of five million)."""
    found = amount.readings or ((amount.value,) if isinstance(amount.value, Decimal) else ())
    if not amount.bare or not found or holding.by_number or holding.position is None or found[0] >= _SPOKEN:
        return found
    return (*found, found[0] * _MILLION) if found[0] * _MILLION <= holding.position else found


def scaled_like(amount: Amount, bases: Sequence[Amount], holding: Holding) -> tuple[Decimal, ...]:
    """Give the reading that a base settles: in "2M of our 5M" of a holding of 5,000,000, M is a million."""
    mine = sorted(readings(amount, holding))
    for base in bases:
        whole = sorted(readings(base, holding))
        if holding.position in whole and len(whole) == len(mine) > 1 and base.bare == amount.bare:
            return (mine[whole.index(holding.position)],)
    return ()


def settle(amounts: Sequence[tuple[Amount, Sequence[Amount]]], kept: Sequence[Amount], holding: Holding) -> Quantity:
    """Settle all amounts said of one election to one quantity.

    `amounts`: each with the bases said beside it. `kept`: what shall stay out, which must be consistent.
    """
    if not amounts:
        return Quantity()
    if holding.by_number:
        amounts = [(counted(amount), bases) for amount, bases in amounts]
    if any(amount.kind is AmountKind.RANGE for amount, _ in amounts):
        return Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True, choices=_ends(amounts, holding))
    whole = any(amount.kind is AmountKind.ALL for amount, _ in amounts)
    options: set[Decimal] | None = None
    for amount, bases in amounts:
        found = set(scaled_like(amount, bases, holding) or candidates(amount, holding))
        if not found:
            continue
        options = found if options is None else options & found
    if options is None:
        return Quantity(all=whole, stated=whole)
    if not options:
        problem = Problem.CONTRADICTORY if whole else Problem.AMBIGUOUS_QUANTITY
        return Quantity(problem=problem, stated=True, choices=_choices(amounts, holding))
    if len(options) > 1:
        options = {value for value in options if _consistent(value, kept, holding)} or options
    if len(options) > 1:
        return Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True, choices=tuple(sorted(options)))
    value = options.pop()
    computed = any(amount.kind in (AmountKind.SHARE, AmountKind.ALL_BUT) for amount, _ in amounts)
    if computed and value % holding.multiple != 0:
        stated = any(amount.kind is AmountKind.AMOUNT for amount, _ in amounts)
        return Quantity(value if stated else None, problem=None if stated else Problem.OFF_MULTIPLE, stated=True)
    if kept and (holding.position is None or value <= holding.position) and not _consistent(value, kept, holding):
        return Quantity(problem=Problem.CONTRADICTORY, stated=True)
    return Quantity(value, all=whole, stated=True)


def _consistent(value: Decimal, kept: Sequence[Amount], holding: Holding) -> bool:
    """Tell whether tendering `value` leaves what shall be kept."""
    if holding.position is None:
        return True
    left = holding.position - value
    return all(amount.kind is AmountKind.RANGE or left in _kept(amount, holding) for amount in kept)


def _kept(amount: Amount, holding: Holding) -> tuple[Decimal, ...]:
    """Give what a kept amount can stand for: any reading, since what is kept need not be on a multiple."""
    if amount.kind in (AmountKind.ALL, AmountKind.SHARE):
        return candidates(amount, holding)
    return readings(amount, holding)


def left_over(kept: Sequence[Amount], holding: Holding) -> Quantity:
    """Settle "tender the rest" from what is kept."""
    if holding.position is None or not kept:
        return Quantity()
    options = {
        holding.position - value for amount in kept for value in _kept(amount, holding) if value < holding.position
    }
    fitting = {value for value in options if holding.fits(value)}
    if len(fitting) == 1:
        return Quantity(fitting.pop(), stated=True)
    return Quantity(
        problem=Problem.AMBIGUOUS_QUANTITY if fitting else Problem.OFF_MULTIPLE,
        stated=True,
        choices=tuple(sorted(fitting)),
    )


def _choices(amounts: Sequence[tuple[Amount, Sequence[Amount]]], holding: Holding) -> tuple[Decimal, ...]:
    """Give the values between which the holder must choose."""
    return tuple(
        sorted({value for amount, _ in amounts for value in candidates(amount, holding) if holding.fits(value)})
    )


def _ends(amounts: Sequence[tuple[Amount, Sequence[Amount]]], holding: Holding) -> tuple[Decimal, ...]:
    """Give both ends of the ranges, where they fit."""
    ends = {end for amount, _ in amounts for end in (amount.low, amount.high) if end is not None}
    return tuple(sorted(end for end in ends if holding.fits(end)))
