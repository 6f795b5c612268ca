"""Numbers as offers write them: coupons with fractions, amounts with currency signs, small counts and percents in words."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

COUNTS: dict[str, int] = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: number * 10 for number, word in enumerate(_TENS, 2)},
    **{f"{ten}-{one}": n * 10 + m for n, ten in enumerate(_TENS, 2) for m, one in enumerate(_ONES[1:10], 1)},
    "one hundred": 100,
}
"""Numbers in words up to a hundred."""

ORDINALS: dict[str, int] = {word: number for number, word in enumerate(_ORDINALS, 1)}

_VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅓": "1/3", "⅔": "2/3"}

COUNT_WORDS = "|".join(sorted(COUNTS, key=len, reverse=True))
RATE = r"\d{1,3}(?:\.\d{1,6})?(?:(?:[ -]|)\d{1,2}/\d{1,2}| ?[½¼¾⅛⅜⅝⅞⅓⅔])?"
"""A rate's figures: 12 3/4, 12-3/4, 12.75, 12¾, 7.125."""
PERCENT = r" ?(?:%|per ?cent\b\.?)"
MONEY_SIGN = (
    r"(?:(?:US|C|CDN|CAN|Cdn|A|c|us|cdn|can) ?\$|\$|€|£|(?:EUR|GBP|USD|CAD|CHF|JPY|eur|gbp|usd|cad|chf|jpy)(?= ?\d))"
)
MONEY = rf"(?:{MONEY_SIGN} ?\d{{1,3}}(?:,\d{{3}}){{0,5}}(?:\.\d{{1,6}})?(?:,?\d{{1,12}})?|\$\.\d{{1,4}})"

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")


def rate(words: str) -> Decimal | None:
    """Give the value of a rate as `RATE` finds it, or in words; None where it is none."""
    words = words.strip().lower()
    if words in COUNTS:
        return Decimal(COUNTS[words])
    for sign, written in _VULGAR.items():
        words = words.replace(sign, f" {written}")
    match = re.fullmatch(r"(\d+(?:\.\d+)?)?(?:[ -]{0,2}(\d+)/(\d+))?", words.strip())
    if not match or not words:
        return None
    value = Decimal(match[1] or 0)
    if match[2]:
        if not int(match[3]):
            return None
        value += (Decimal(match[2]) / Decimal(match[3])).quantize(Decimal("0.000001")).normalize()
    return value


def money(words: str) -> Decimal | None:
    """Give the amount of money words, without the sign."""
    match = _NUMBER.search(words)
    return Decimal(match[0].replace(",", "")) if match else None


def currency_of(words: str) -> str | None:
    """Give the currency that an amount's sign names; a bare $ names none."""
    small = words.lower().replace(" ", "")
    for signs, code in (
        (("c$", "cdn$", "can$", "cad"), "CAD"),
        (("us$", "usd"), "USD"),
        (("a$",), "AUD"),
        (("€", "eur"), "EUR"),
        (("£", "gbp"), "GBP"),
        (("chf",), "CHF"),
        (("jpy",), "JPY"),
    ):
        if small.startswith(signs):
            return code
    return None


def plain(value: Decimal) -> str:
    """Write a number as a decimal string without exponent."""
    return format(value.normalize(), "f") if value == value.to_integral_value() else format(value, "f")
