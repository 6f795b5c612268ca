"""Every statement of quantity in a text: amounts, shares, ranges, all, all but."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from nlp.amounts import wholes
from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.bareness import stands_for_amount
from nlp.amounts.excepted import stands_apart
from nlp.amounts.joining import joined
from nlp.amounts.nonamounts.blanking import blank
from nlp.amounts.number_words import written
from nlp.amounts.quantities import quantities
from nlp.amounts.quantity import Quantity
from nlp.amounts.ranges import Span, ranged
from nlp.amounts.shares import Share, shares
from nlp.amounts.vocabulary import THOUSAND


def find(text: str) -> list[Amount]:
    """Find every statement of how much, in order of place.

    `text` is what a person newly wrote; offsets count in it. What is no amount (a coupon, a
    CUSIP, a date, a phone, an account) is not found. Never raises; time grows with the length only.
    """
    searched = blank(text)
    in_words = tuple(written(searched))
    parts = shares(searched, in_words)
    of_shares = _Taken(len(text), ((part.start, part.end) for part in parts))
    numbers = [
        quantity
        for quantity in joined(searched, quantities(searched, in_words))
        if not of_shares.any_of(quantity.start, quantity.end)
    ]
    found: list[Amount] = []
    spans, numbers, parts = ranged(searched, numbers, parts)
    found.extend(_range(text, span) for span in spans)
    alls = wholes.alls(searched)
    exceptions, numbers, parts = wholes.all_but(searched, alls, numbers, parts)
    apart, of_it = stands_apart(searched, alls, numbers)
    if apart:
        # "25 bonds excepted, tender all of them" says the whole, and what stays out of it, once.
        exceptions = [*exceptions, *apart]
        numbers = [number for number in numbers if all(one.kept is not number for one in apart)]
        alls = [whole for whole in alls if whole not in of_it]
    for exception in exceptions:
        if isinstance(exception.kept, Share):
            value = 1 - exception.kept.value
            found.append(
                Amount(AmountKind.SHARE, value, exception.start, exception.end, text[exception.start : exception.end])
            )
        else:
            found.append(_amount(text, exception.kept, AmountKind.ALL_BUT, exception.start, exception.end))
    taken = _Taken(len(text), ((amount.start, amount.end) for amount in found))
    said_less = sorted(exception.start for exception in exceptions)
    for start, end in alls:
        after = bisect_left(said_less, end)
        if after < len(said_less) and not text[end : said_less[after]].strip(" ,;:–—-"):
            continue  # "the lot, all but twenty" says the whole once more, and then less.
        if not taken.any_of(start, end):
            found.append(Amount(AmountKind.ALL, None, start, end, text[start:end]))
    found.extend(
        Amount(AmountKind.SHARE, part.value, part.start, part.end, text[part.start : part.end]) for part in parts
    )
    found.extend(
        _amount(text, number, AmountKind.AMOUNT, number.start, number.end)
        for number in numbers
        if stands_for_amount(searched, number)
    )
    return sorted(found, key=lambda amount: (amount.start, amount.end))


class _Taken:
    """The places of a text which are taken already, sign by sign: to ask for one place takes no longer where many are."""

    def __init__(self, length: int, places: Iterable[tuple[int, int]]) -> None:
        """Mark the places, each from its start to its end, in a text of that length."""
        self._marks = bytearray(length)
        for start, end in places:
            self._marks[start:end] = b"\x01" * (end - start)

    def any_of(self, start: int, end: int) -> bool:
        """Tell whether any sign from start to end is taken."""
        return self._marks.find(1, start, end) >= 0


def _amount(text: str, number: Quantity, kind: AmountKind, start: int, end: int) -> Amount:
    """Make the amount of a single number, with thousands read into a bare one."""
    readings = number.readings
    if number.bare:
        readings = tuple(dict.fromkeys([*readings, *(value * THOUSAND for value in readings if value < 1000)]))
    return Amount(
        kind,
        readings[0] if len(readings) == 1 else None,
        start,
        end,
        text[start:end],
        readings=readings,
        currency=number.currency,
        unit=number.unit,
        bare=number.bare,
    )


def _range(text: str, span: Span) -> Amount:
    """Make the amount of a range."""
    return Amount(
        AmountKind.RANGE,
        None,
        span.start,
        span.end,
        text[span.start : span.end],
        low=span.low,
        high=span.high,
        currency=span.currency,
        unit=span.unit,
        bare=span.bare,
    )
