"""Every number that a sentence names, as an amount and where it stands; and the sentence with a sign in the place of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.nonamounts.houses import house_numbers
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.numbers_said import numbers
from nlp.sentence import Sentence

_FROM = Late(r"(?:from|to|of)\s+")


def every_number(part: Sentence) -> tuple[Amount, ...]:
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


def figures_named(sentence: Sentence) -> list[Amount]:
    """Give every amount of a sentence that is a figure, without words that were read with it."""
    text = lowered(sentence.text)
    return [_bare(one, text, sentence.start) for one in every_number(sentence) if one.kind is not AmountKind.ALL]


def _bare(amount: Amount, text: str, start: int) -> Amount:
    """Give an amount without the word of direction that was read with it: "from 20 bonds"."""
    away = _FROM.match(text, amount.start - start, amount.end - start)
    return amount if away is None else replace(amount, start=start + away.end(), text=amount.text[len(away.group()) :])


def with_signs(text: str, amounts: Sequence[Amount], start: int) -> str:
    """Give the words with `<n>` in the place of each amount, and of a dollar sign before it. `start`: where the text begins in the mail."""
    out, at = "", 0
    for amount in amounts:
        out = f"{out}{text[at : amount.start - start]}".rstrip("$") + "<n>"
        at = amount.end - start
    return out + text[at:]
