"""A rough share that stands behind an amount and only says what it comes to: "$62,000, a shade under half", "$45,000, which is not quite half".

It says no other amount, but it must be true of the holding: "$45,000, a bit over half" of a hundred thousand disagrees with itself.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from nlp.amounts.amount import Amount, AmountKind
from nlp.patterns.late import Late

_SHARES = {
    "half": Fraction(1, 2),
    "the half": Fraction(1, 2),
    "one half": Fraction(1, 2),
    "a half": Fraction(1, 2),
    "a third": Fraction(1, 3),
    "one third": Fraction(1, 3),
    "the third": Fraction(1, 3),
    "two thirds": Fraction(2, 3),
    "a quarter": Fraction(1, 4),
    "one quarter": Fraction(1, 4),
    "the quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4),
    "a fourth": Fraction(1, 4),
    "a fifth": Fraction(1, 5),
    "one fifth": Fraction(1, 5),
    "a tenth": Fraction(1, 10),
}
_ROUGH = Late(
    r"(?P<near>(?:just|a\s+little|a\s+bit|a\s+shade|a\s+touch|a\s+hair|slightly|barely)\s+)?"
    r"(?:(?P<under>under|below|less\s+than|fewer\s+than|short\s+of|shy\s+of|not\s+quite|nearly|almost)|(?P<over>over|above|more\s+than|in\s+excess\s+of)|(?P<about>about|around|roughly|close\s+to))\s+"
    rf"(?P<share>{'|'.join(sorted(map(re.escape, _SHARES), key=len, reverse=True))})".replace(r"\ ", r"[\s-]"),
    re.IGNORECASE,
)
_ONLY_SAYS = Late(
    r"(?:\s*(?:dollars|bonds?|notes?|face|par|value|of\s+(?:them|it|mine|my\s+(?:notes|bonds))))*\s*(?:,\s*please\s*)?(?:[,(–-]|\s-)\s*(?:(?:which|that)(?:['’]s|\s+is|\s+comes\s+to|\s+makes)\s+|or\s+rather\s+|i\.?e\.?,?\s+|so\s+|thus\s+)?(?:(?:just|only|a|an|the|little|bit|shade|touch|hair|slightly|somewhat|well|wee|whisker|fraction|tad|smidgen)\s+)*",
    re.IGNORECASE,
)
"""Between an amount and the rough share that it comes to."""
_NEAR = Fraction(1, 8)
"""Of the holding: so far from the share may be what is about as much."""


def only_says(text: str, start: int, amount: Amount, rough: Amount) -> bool:
    """Tell whether a rough share only says what the amount before it comes to. `start`: where the text stands in which both have their places."""
    return (
        amount.kind is AmountKind.AMOUNT
        and rough.kind is AmountKind.RANGE
        and _ROUGH.fullmatch(rough.text) is not None
        and _ONLY_SAYS.fullmatch(text, amount.end - start, rough.start - start) is not None
    )


def bears_out(rough: Amount, value: Decimal, position: Decimal | None) -> bool:
    """Tell whether a value is about such a share of the position."""
    said = _ROUGH.fullmatch(rough.text)
    if said is None or not position:
        return False
    share = _SHARES[" ".join(re.split(r"[\s-]+", said["share"].lower()))]
    real = Fraction(value) / Fraction(position)
    side = real < share if said["under"] else real > share if said["over"] else True
    return side and abs(real - share) <= _NEAR
