"""How much is meant? Fits every possible reading of an amount to the holding and the multiple.

Contract, "Amounts": a reading fits if it is within the holding and on the multiple; where exactly
one fits, it is taken; where two fit, the holder is asked; a stated amount that is not allowed is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.numerals import plain
from nlp.amounts.vocabulary import THOUSAND
from nlp.instruction import Problem
from nlp.quantities.counting import counted
from nlp.quantities.rough_shares import bears_out

MILLION = Decimal(1_000_000)
_IN_MILLIONS = re.compile(r"(?:million|mil|mill|mm|mn|mio|mln)\b", re.IGNORECASE)
"""How a base is written that is counted in millions."""


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
    readings = with_millions(amount, position)
    if amount.kind is AmountKind.ALL_BUT:
        if position is None:
            return ()
        kept = [value for value in readings if value < position]
        on_multiple = [value for value in kept if value % holding.multiple == 0] or kept
        return tuple(position - value for value in on_multiple)
    fitting = tuple(value for value in readings if holding.fits(value))
    return fitting or _likeliest(readings, holding, bare=amount.bare)


def with_millions(amount: Amount, position: Decimal | None) -> tuple[Decimal, ...]:
    """Give the readings of an amount, for a holder of millions with those that a bare figure has: "do 2" of five million."""
    readings = amount.readings or ((amount.value,) if isinstance(amount.value, Decimal) else ())
    if not amount.bare or position is None or position < MILLION or not readings:
        return readings
    least = min(readings)
    more = plain(least * MILLION)
    return (*readings, more) if least < THOUSAND and more <= position and more not in readings else readings


def _likeliest(readings: Sequence[Decimal], holding: Holding, *, bare: bool) -> tuple[Decimal, ...]:
    """Of readings that are all not allowed: the first on the multiple, else the first.

    Of an amount with a scale or a unit ("12.5k of my notes") only those within the position, where there are any;
    a bare "fifty" of forty-five thousand is fifty thousand.
    """
    within = [] if bare else [value for value in readings if holding.position is None or value <= holding.position]
    held = within or list(readings)
    on = [value for value in held if value > 0 and value % holding.multiple == 0]
    return tuple(on[:1] or held[:1])


def scaled_like(amount: Amount, bases: Sequence[Amount], position: Decimal | None) -> tuple[Decimal, ...]:
    """Give the reading that a base settles: in "2M of our 5M" of a holding of 5,000,000, M is a million, in "2 of the 5 million" 2 is two million."""
    for base in bases:
        if (
            amount.bare
            and amount.kind is AmountKind.AMOUNT
            and position in with_millions(base, position)
            and (base.bare or _IN_MILLIONS.search(base.text))
            and (base.bare or base.unit is None)
        ):
            value = plain(min(amount.readings) * MILLION)
            if (
                position is not None
                and position >= MILLION
                and value <= position
                and min(base.readings) * (MILLION if base.bare else 1) == position
            ):
                return (value,)
        if (
            amount.kind is AmountKind.AMOUNT
            and amount.unit is None
            and _counted_whole(base, position)
            and "$" not in amount.text
            and not (len(amount.readings) == 1 and _IN_MILLIONS.search(amount.text))
        ):
            # "1,200 of its 1,500 bonds": both are counted as the holding is; "3.25MM of its 5MM notes" says its own scale.
            return (plain(min(amount.readings) * THOUSAND),)
        mine, whole = sorted(amount.readings), sorted(base.readings)
        if position in whole and len(whole) == len(mine) > 1 and base.bare == amount.bare:
            value = mine[whole.index(position)]
            # "All but 30 of the 100": the base scales what stays out, and what goes in is the other part.
            return (position - value if amount.kind is AmountKind.ALL_BUT else value,)
    return ()


def _counted_whole(base: Amount, position: Decimal | None) -> bool:
    """Tell whether a base counts the whole holding in notes of a thousand: "its 1,500 bonds" of 1,500,000."""
    return (
        base.unit in ("bond", "note") and base.readings == (position,) and position is not None and position >= MILLION
    )


def settle(amounts: Sequence[tuple[Amount, Sequence[Amount]]], kept: Sequence[Amount], holding: Holding) -> Quantity:
    """Settle all amounts said of one election to one quantity.

    `amounts`: each with the bases said beside it. `kept`: what shall stay out, which must be consistent.
    """
    if not amounts:
        return Quantity()
    rough = [base for _, bases in amounts for base in bases if base.kind is AmountKind.RANGE]
    if rough:
        settled = settle(
            [(one, [base for base in bases if base not in rough]) for one, bases in amounts], kept, holding
        )
        agrees = settled.value is not None and all(bears_out(one, settled.value, holding.position) for one in rough)
        return settled if agrees else Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True)
    if holding.by_number:
        amounts = [(counted(amount), bases) for amount, bases in amounts]
    if any(amount.kind is AmountKind.RANGE or amount.currency not in (None, "USD") for amount, _ in amounts):
        # An amount of another money than the securities are counted in is none of them.
        return Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True, choices=_ends(amounts, holding))
    if any(amount.kind in _RECKONED and of_another_whole(bases, holding) for amount, bases in amounts):
        return Quantity(problem=Problem.AMBIGUOUS_QUANTITY, stated=True, choices=_choices(amounts, holding))
    whole = any(amount.kind is AmountKind.ALL for amount, _ in amounts)
    options: set[Decimal] | None = None
    for amount, bases in amounts:
        found = set(scaled_like(amount, bases, holding.position) or candidates(amount, holding))
        if (in_notes := _counted_in_notes(amount, holding)) and _borne_out(
            in_notes, [other for other, _ in amounts if other is not amount], kept, holding
        ):
            found = {in_notes}
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
        notes = {_in_notes(amount, holding) for amount, _ in amounts}
        if len(notes) == 1 and (in_notes := notes.pop()) is not None and _consistent(in_notes, kept, holding):
            # "Our position is 1,500 bonds. Tender 1,000; retain 500.": only counted in notes they make up the holding.
            return Quantity(in_notes, stated=True)
        return Quantity(problem=Problem.CONTRADICTORY, stated=True)
    return Quantity(value, all=whole, stated=True)


_RECKONED = (AmountKind.SHARE, AmountKind.ALL_BUT)


def of_another_whole(bases: Sequence[Amount], holding: Holding) -> bool:
    """Tell whether something is said to be of so many, and that is not the holding: "half of my forty bonds" of 50,000."""
    if holding.position is None:
        return False
    return any(base.kind is AmountKind.AMOUNT and holding.position not in _kept(base, holding) for base in bases)


def _counted_in_notes(amount: Amount, holding: Holding) -> Decimal | None:
    """Give what a bare figure is if it counts notes of a thousand, where as dollars it can be none: "3,500 of them"; else None."""
    return None if any(holding.fits(value) for value in amount.readings) else _in_notes(amount, holding)


def _in_notes(amount: Amount, holding: Holding) -> Decimal | None:
    """Give what a figure without money or unit is if it counts notes of a thousand; None where that does not fit."""
    if amount.kind is not AmountKind.AMOUNT or not amount.readings or amount.currency or amount.unit:
        return None
    value = plain(min(amount.readings) * THOUSAND)
    return value if holding.fits(value) else None


def _borne_out(value: Decimal, others: Sequence[Amount], kept: Sequence[Amount], holding: Holding) -> bool:
    """Tell whether another amount says the same, or what is kept makes up the holding with it."""
    if any(other.kind is not AmountKind.ALL and value in candidates(other, holding) for other in others):
        return True
    return bool(kept) and _consistent(value, kept, holding)


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
    readings = with_millions(amount, holding.position)
    in_notes = _counted_in_notes(amount, holding)
    return (*readings, in_notes) if in_notes is not None and in_notes not in readings else readings


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
