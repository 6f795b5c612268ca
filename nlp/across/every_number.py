"""A sentence, or several that follow one another, with every number in them: what a mail sets right it may name in any words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.nonamounts.houses import house_numbers
from nlp.quantities.door import Holding, candidates
from nlp.quantities.numbers_said import numbers
from nlp.sentence import Sentence


class Counted:
    """One sentence, or several that follow one another, with every number in them.

    `numbers`: the places of the sentences in the mail; `text`: their words, at the offsets of the passage from `start` on.
    """

    __slots__ = ("amounts", "end", "numbers", "part", "start", "text")

    def __init__(self, number: int, part: Sentence, after: Counted | None = None) -> None:
        """Count one sentence; `after`: what follows it, already counted."""
        self.part = part
        self.start, self.end = part.start, part.end
        self.text = part.text
        self.numbers = frozenset({number})
        self.amounts = _numbers(part)
        if after is not None:
            self.end = after.end
            self.text = f"{part.text}{' ' * (after.start - part.end)}{after.text}"
            self.numbers |= after.numbers
            self.amounts = (*self.amounts, *after.amounts)


def following(parts: Sequence[tuple[int, Sentence]]) -> Counted | None:
    """Count several sentences together; None where there are none, or some stand between them."""
    found: Counted | None = None
    for number, part in reversed(parts):
        if found is not None and number + 1 not in found.numbers:
            return None
        found = Counted(number, part, found)
    return found


def stands_for(amount: Amount, holding: Holding) -> frozenset[Decimal]:
    """Give what an amount can stand for, whether or not it may be tendered; a range stands for nothing certain."""
    if amount.kind is AmountKind.AMOUNT:
        return frozenset(amount.readings)
    return frozenset(candidates(amount, holding)) if amount.kind is not AmountKind.RANGE else frozenset()


def _numbers(part: Sentence) -> tuple[Amount, ...]:
    """Give every number of a sentence from two on, as an amount: those read as such, and all others; "40 to 45" is two."""
    text = part.text
    found: list[Amount] = []
    for amount in part.amounts:
        found.extend(_both_ends(amount, part) if amount.kind is AmountKind.RANGE else (amount,))
    houses = house_numbers(text)
    for number in numbers(text):
        if any(begin <= number.start < stop for begin, stop in houses):
            continue
        start, end = part.start + number.start, part.start + number.end
        if not any(one.start < end and start < one.end for one in found):
            words = text[number.start : number.end]
            found.append(
                Amount(AmountKind.AMOUNT, number.value, start, end, words, readings=number.readings, bare=True)
            )
    return tuple(sorted(found, key=lambda amount: amount.start))


def _both_ends(amount: Amount, part: Sentence) -> tuple[Amount, ...]:
    """Give both ends of a range, each where it stands: "change the 40 to 45" names two amounts."""
    middle = part.text.find(" to ", amount.start - part.start, amount.end - part.start)
    if middle < 0 or amount.low is None or amount.high is None:
        return ()
    cut = part.start + middle
    first, second = sorted((amount.low, amount.high))
    behind = next(iter(numbers(part.text[middle : amount.end - part.start])), None)
    if behind is not None and first in behind.readings and second not in behind.readings:
        # "From 70 bonds to 45": the words name the greater first.
        first, second = second, first
    ends = ((first, amount.start, cut), (second, cut + len(" to "), amount.end))
    return tuple(
        Amount(
            AmountKind.AMOUNT,
            value,
            start,
            end,
            part.text[start - part.start : end - part.start],
            readings=_read(value),
        )
        for value, start, end in ends
    )


def _read(value: Decimal) -> tuple[Decimal, ...]:
    """Give what a number can stand for: small ones for thousands too."""
    return (value, value * 1000) if value < 1000 else (value,)
