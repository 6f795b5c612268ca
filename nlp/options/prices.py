"""At what price, in a Dutch auction? Finds prices chosen, and says where a price is spoken of that cannot be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from nlp.context import PriceRange
from nlp.options import price_words as words
from nlp.options.price_values import value
from nlp.patterns.late import Late


@dataclass(frozen=True, slots=True)
class Price:
    """A price chosen: where its words stand; `value` None for whatever the auction gives. `doubted`: hedged or denied."""

    start: int
    end: int
    value: Decimal | None
    doubted: bool = False
    labelled: bool = False
    """It says of itself that it is the price chosen: "my price is", "Price per share:"."""


_ALONE = Late(words.ALONE, re.IGNORECASE)
_LABELLED = Late(
    r"(?:my|our)\s+(?:\w+\s+)?price|(?:\w+\s+)?price(?:\s+per\s+share)?\s?[:=]|(?:the\s+)?price(?:\s+per\s+share)?\s+(?:i|we)\b",
    re.IGNORECASE,
)
_PRICES = tuple(Late(rf"(?<![\w$.]){pattern}", re.IGNORECASE) for pattern in words.PRICES)
_AUCTION = tuple(Late(rf"\b{pattern}", re.IGNORECASE) for pattern in words.AUCTION)
_LOWEST = Late(rf"(?<![\w$.]){words.LOWEST}", re.IGNORECASE)
_HIGHEST = Late(rf"(?<![\w$.]){words.HIGHEST}", re.IGNORECASE)
_BEFORE = Late(words.QUALIFIES_BEFORE, re.IGNORECASE)
_AFTER = Late(words.QUALIFIES_AFTER, re.IGNORECASE)
_LEFT_OVER = Late(words.LEFT_OVER, re.IGNORECASE)
_LONGEST_ALONE = 120
"""Characters of a sentence that only names a price."""
_MOST = 2000
"""So many matches are looked at; what is beyond them is left over, and asked about."""
_REACH = 48
"""Characters before a price that can qualify it."""


def find(text: str, prices: PriceRange | None) -> tuple[Price, ...]:
    """Find the prices chosen in a text, in order; of overlapping ones the longest. `prices`: what the offer allows."""
    found = sorted(islice(_candidates(text, prices), _MOST), key=lambda one: (one.start, one.start - one.end))
    kept: list[Price] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _candidates(text: str, prices: PriceRange | None) -> Iterator[Price]:
    """Give every place that matches."""
    for pattern in _AUCTION:
        for match in pattern.finditer(text):
            yield _price(text, match.start(), match.end(), None)
    for pattern in _PRICES:
        for match in pattern.finditer(text):
            yield _price(text, match.start(), match.end(), value(match["figure"]))
    if prices is not None:
        for pattern, end in ((_LOWEST, prices.low), (_HIGHEST, prices.high)):
            for match in pattern.finditer(text):
                yield _price(text, match.start(), match.end(), end)


def _price(text: str, start: int, end: int, chosen: Decimal | None) -> Price:
    """Judge what stands around a price."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    doubted = bool(_BEFORE.search(before) or _AFTER.match(after))
    return Price(start, end, chosen, doubted, _LABELLED.match(text, start) is not None)


def stands_alone(sentence: str) -> bool:
    """Tell whether a sentence, its prices covered, has nothing but courtesies left. Linear: each word is taken one way."""
    return len(sentence) <= _LONGEST_ALONE and _ALONE.fullmatch(sentence) is not None


def left_over(text: str) -> str:
    """Give words that still speak of a price, once those found are covered; nothing where none do."""
    found = _LEFT_OVER.search(text)
    return found.group() if found else ""


def of_cell(cell: str) -> tuple[Price, ...] | None:
    """Read the price cell of a list or the price line of a form: `10.25`, `$10.25`, `auction`; None where it says another thing.

    An empty cell gives no price.
    """
    text = cell.strip(" \t_.*")
    if not text or not any(sign.isalnum() for sign in text):
        return ()
    if match := re.fullmatch(rf"(?:at\s+|@\s?)?{words.FIGURE}{words.CURRENCY}{words.EACH}", text, re.IGNORECASE):
        return (Price(0, len(cell), value(match["figure"])),)
    if re.fullmatch(
        r"(?:at\s+)?(?:the\s+)?(?:dutch\s+)?(?:auction|purchase|clearing)(?:[\s-]price)?(?:\s+tender)?",
        text,
        re.IGNORECASE,
    ) or (any(pattern.fullmatch(text) for pattern in _AUCTION)):
        return (Price(0, len(cell), None),)
    return None
