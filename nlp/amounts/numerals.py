"""Figures: what `45.000`, `100.000,-`, `1,00,000` or `l0,OOO` may stand for."""

from __future__ import annotations

import re
from decimal import Decimal

from nlp.patterns.late import Late

NUMERAL = (
    r"(?:[0-9OoIl|]{1,3}(?:[ \u00a0\u202f\u2009][0-9Oo]{3})+(?:[.,]\d{1,2})?(?![\d'’]|[.,]\d)"
    r"|[0-9OoIl|]+(?:[ ]?[.,][ ]?000\b|[.,'’][0-9OoIl|]+)*|\.\d+)"
)
"""A run of figures with any grouping. Letters that look like figures are judged by `values`."""

_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1"})
_SPACES = Late(r"[ \u00a0\u202f\u2009]")
_GROUPED = Late(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")


MOST = Decimal(10) ** 15
"""More than anybody holds. Longer runs of figures count as that: sums beyond 28 figures cannot be done exactly, and would raise an error."""
_MOST_SCALED = MOST * 10**12
"""The same with the largest word of scale behind it, a trillion."""


def plain(number: Decimal) -> Decimal:
    """The same number without needless decimals or exponent: 1500000, not 1500000.0 or 1.5E+6; what is too large to be done sums with is cut down."""
    number = min(number, _MOST_SCALED)
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def values(numeral: str) -> tuple[Decimal, ...]:
    """Give every number that the figures may stand for, `MOST` at most, likeliest first; empty where they are none.

    A point before exactly three figures groups thousands in Europe and marks decimals in America:
    `45.000` is 45000 or 45. A comma there groups in both, because nobody writes three decimals of money.
    """
    return tuple(min(value, MOST) for value in _values(numeral))


def _values(numeral: str) -> tuple[Decimal, ...]:
    """Give every number that the figures may stand for, however large."""
    if not any(sign.isdigit() for sign in numeral) and len(numeral) < 4:
        return ()
    digits = _SPACES.sub("", numeral.translate(_LOOKALIKE))
    if digits.isdigit():
        return (Decimal(digits),)
    if _INDIAN.fullmatch(digits):
        return (Decimal(digits.replace(",", "")),)
    grouped = _GROUPED.fullmatch(digits)
    if grouped:
        whole = Decimal(re.sub(r"[.,'’]", "", digits))
        if digits.startswith("0"):
            return (Decimal(digits.replace(",", ".")),) if grouped[1] in ".," else ()
        if grouped[1] == "." and digits.count(".") == 1:
            return (whole, Decimal(digits))
        return (whole,)
    return _with_decimals(digits)


def _with_decimals(digits: str) -> tuple[Decimal, ...]:
    """Read figures with a decimal part behind the last separator."""
    mark = max(digits.rfind("."), digits.rfind(","))
    if mark < 0:
        return ()
    head, tail = digits[:mark], digits[mark + 1 :]
    other = {".": ",'’", ",": ".'’"}[digits[mark]]
    if digits[mark] in head or not tail.isdigit():
        return ()
    groups = re.split(f"[{other}]", head)
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        return ()
    whole = "".join(groups) or "0"
    return (Decimal(f"{whole}.{tail}"),) if whole.isdigit() else ()


_MISPLACED = Late(r"\d{1,3}(?:[.,]\d{3})*[.,](?:\d{4,6})(?:\.\d\d)?|\d{1,3},00")
"""A separator before figures that it cannot group: "5,0000", or a comma before two zeros, which may be cents or a lost zero."""


def garbled(numeral: str) -> tuple[Decimal, ...]:
    """Give the least and the most that figures with a misplaced separator may stand for; empty where it stands right.

    `5,0000` is 5,000 with a nought too many, or 50,000; nobody but the writer knows.
    """
    digits = _SPACES.sub("", numeral.translate(_LOOKALIKE))
    if not _MISPLACED.fullmatch(digits) or _GROUPED.fullmatch(digits) or digits.startswith("0"):
        return ()
    whole = re.sub(r"\.\d\d$", "", digits) if re.search(r"\d{4,}\.\d\d$", digits) else digits
    joined = min(Decimal(re.sub(r"[.,]", "", whole)), MOST)
    tail = len(re.split(r"[.,]", whole)[-1])
    return (joined, joined * 10) if tail == 2 else (plain(joined // 10), joined)
