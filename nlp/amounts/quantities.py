"""Single quantities in a text: a number with its scale, currency and unit, and all that it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from nlp.amounts.number_words import Written
from nlp.amounts.numerals import NUMERAL, garbled, plain, values
from nlp.amounts.quantity import Quantity, distinct
from nlp.amounts.spoken import spoken
from nlp.amounts.units import ADJECTIVES, any_of, lending_units, with_unit
from nlp.amounts.vocabulary import (
    BOND_UNITS,
    CURRENCIES,
    HUNDREDS,
    MARKS,
    SCALES,
)
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_SIGNS = any_of(
    word
    for word in CURRENCIES
    if not word[-1].isalpha()
    or word in {"$us", "usd", "cad", "eur", "gbp", "chf", "sfr", "dkk", "sek", "nok", "kr", "jpy"}
)
_AFTER = any_of(CURRENCIES)
_FACTORS = {**dict.fromkeys(HUNDREDS, Decimal(100)), "dozen": Decimal(12), "score": Decimal(20)}
_HUNDRED = "|".join(_FACTORS)
_SCALE_WORDS = any_of(SCALES)
_MARKS = any_of(MARKS)
_TRAIL = r"(?P<trail>[.,][-–—]{1,2}|[.,]=|/-)?"

FIGURE = Late(
    rf"(?<![\w.,'’/\x1a])(?:(?P<sign>{_SIGNS})\s?)?(?P<figures>{NUMERAL}){_TRAIL}"
    rf"(?:\s?-?(?:(?P<hundred>{_HUNDRED})\b|(?P<scales>(?:(?:{_SCALE_WORDS})\b[\s-]*(?:of\s+)?){{1,2}})|(?P<mark>{_MARKS})(?![\w'])(?:(?<=[Mm]io|[Tt]sd|[Mm]ln)\.)?))?"
    rf"(?:\s?(?P<tail>{_AFTER})(?!\w))?(?!(?!(?:bonds?|notes?|debentures?|shares?|ish)\b)[\w%])(?!\s?(?:percent|per ?cents?|pct|%))",
    re.IGNORECASE,
)

_MIXED = Late(
    rf"(?<![\w.,'’/\x1a])(?:(?P<sign>{_SIGNS})\s?)?(?P<whole>\d{{1,3}})(?:[ -]?(?P<glyph>[½¼¾])|[ -](?P<top>[123])/(?P<bottom>[234]))\s?-?"
    rf"(?:(?P<scale>{_SCALE_WORDS})|(?P<mark>{_MARKS})|(?=\s+(?:of\s+)?(?:(?:my|our|the|these|those|old)\s+){{0,2}}(?:bonds|notes)\b))(?!\w)(?:\s?(?P<tail>{_AFTER})(?!\w))?",
    re.IGNORECASE,
)
_GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_MIXED_NEEDS = ("/", *_GLYPHS)
"""Without one of these no number is mixed."""
_PERCENT = re.compile(r"[\s-]*(?:per ?cents?|percent|pct)\b", re.IGNORECASE)

_TAIL_CURRENCY = Late(
    rf"\s?(?:(?:{_SCALE_WORDS}|{_HUNDRED})\s)?(?:us |u\.s\. )?(?P<tail>{_AFTER})(?!\w)(?:['’]s?(?!\w))?", re.IGNORECASE
)
_CENTS = Late(
    r"\s*(?:and|&)\s*(?:no|zero|00)\s+cents\b|\s*(?:and|&)\s*(?:00|no|xx|zero)\s?/\s?100(?:ths)?(?:\s*(?:us\s)?dollars)?",
    re.IGNORECASE,
)
_LEAD_CURRENCY = re.compile(r"(?:\b(?:us|u\.s\.)\s)?(?:(?<!\w)\$|\busd|\bdollars)\s?$", re.IGNORECASE)
_WITH_CENTS = re.compile(r"\d{1,3}(?:,\d{3})+\.\d\d|\d{1,3}(?:\.\d{3})+,\d\d")
"""Grouped figures with two decimals: "8,000.00" is money, and no count of notes."""


def _currency_of(sign: str | None) -> str | None:
    """The ISO code of a currency sign or word."""
    return CURRENCIES.get(sign.lower().strip()) if sign else None


def _figures(text: str) -> Iterator[Quantity]:
    """Give quantities written in figures."""
    for match in FIGURE.finditer(text):
        numerals = values(match["figures"])
        scaled = match["scales"] or match["mark"] or match["hundred"]
        # What no grouping explains is doubtful with a scale behind it as well ("1,000,0000k"): left out, it would be no amount at all.
        unsure = garbled(match["figures"]) if not (scaled and numerals) else ()
        if unsure:
            yield Quantity(
                match.start(),
                match.end("figures"),
                unsure,
                currency=_currency_of(match["sign"]) or _currency_of(match["tail"]),
                grouped=True,
                garbled=True,
                counted=match.end("figures"),
            )
            continue
        if not numerals or (not re.search(r"\d", match["figures"]) and not (match["sign"] or match["tail"])):
            continue
        if match["sign"] or match["tail"] or match["trail"]:
            numerals = numerals[:1]  # money has no three decimals: $45.000 groups thousands
        factors: tuple[Decimal, ...] = (Decimal(1),)
        mark = match["mark"]
        if match["hundred"]:
            factors = (_FACTORS[match["hundred"].lower()],)
        elif match["scales"]:
            product = 1
            for word in re.findall(r"[a-z]+", match["scales"].lower()):
                product *= SCALES.get(word, 1)
            factors = (Decimal(product),)
        elif mark:
            factors = tuple(Decimal(factor) for factor in MARKS[mark.lower()])
            if len(factors) > 1 and numerals[0] != int(numerals[0]):
                factors = tuple(sorted(factors, reverse=True))
        ambiguous = tuple(reversed(numerals)) if len(numerals) > 1 and (match["scales"] or mark) else numerals
        readings = distinct([numeral * factor for factor in factors for numeral in ambiguous])
        sign, tail = match["sign"], match["tail"]
        end = match.end()
        while text[end - 1].isspace():
            end -= 1
        yield Quantity(
            start=match.start(),
            end=end,
            readings=readings,
            currency=_currency_of(sign) or _currency_of(tail),
            scaled=bool(match["scales"] or mark or (match["hundred"] and factors[0] == 100)),
            grouped=numerals[0] >= 1000,
            cents=bool(_WITH_CENTS.fullmatch(match["figures"])),
            counted=end,
        )


def _mixed(text: str) -> Iterator[Quantity]:
    """Give figures with a fraction before a scale: `1 1/2 million`, `2½MM`."""
    for match in _MIXED.finditer(text) if any(sign in text for sign in _MIXED_NEEDS) else ():
        part = _GLYPHS[match["glyph"]] if match["glyph"] else Decimal(match["top"]) / Decimal(match["bottom"])
        factors = (
            (SCALES[match["scale"].lower()],)
            if match["scale"]
            else tuple(sorted(MARKS[match["mark"].lower()], reverse=True))
            if match["mark"]
            else (Decimal(1),)
        )
        yield Quantity(
            start=match.start(),
            end=match.end(),
            readings=distinct([(Decimal(match["whole"]) + part) * factor for factor in factors]),
            currency=_currency_of(match["sign"]) or _currency_of(match["tail"]),
            scaled=bool(match["scale"] or match["mark"]),
            grouped=bool(match["scale"] or match["mark"]),
            counted=match.end(),
        )


_WORD_MARK = re.compile(
    r"\s?-?(?:(?P<thousand>k|gs|g's|big\s+ones|large(?=\s*(?:[.,;:!?)]|$)))|(?P<million>mm|mn))\b", re.IGNORECASE
)

_CAPITAL_M = re.compile(r"\s?-?M(?![\w.'])")
"""`forty M`: a thousand in bond usage; a small m behind a word is no mark."""


def _with_mark(text: str, number: Written) -> Written:
    """A number in words with a mark behind it: `eighty five K`."""
    mark = _WORD_MARK.match(text, number.end)
    if not mark or number.scaled:
        return number
    factor = 1_000 if mark["thousand"] else 1_000_000
    return Written(number.value * factor, number.start, mark.end(), scaled=True)


def _in_words(text: str, numbers: Sequence[Written]) -> Iterator[Quantity]:
    """Give quantities written in words."""
    for number in map(partial(_with_mark, text), numbers):
        if _PERCENT.match(text, number.end):
            continue
        lead = _LEAD_CURRENCY.search(text, max(0, number.start - 12), number.start)
        tail = _TAIL_CURRENCY.match(text, number.end)
        cents = _CENTS.match(text, number.end)
        end = number.end
        if cents:
            end = cents.end()
            tail = tail or _TAIL_CURRENCY.match(text, end)
        currency = _currency_of(tail["tail"]) if tail else None
        if tail:
            end = max(end, tail.end("tail"))
            cents = _CENTS.match(text, end)
            end = cents.end() if cents else end
        elif cents:
            currency = "USD"
        mark = None if tail or cents or number.scaled else _CAPITAL_M.match(text, end)
        end = mark.end() if mark else end
        yield Quantity(
            start=lead.start() if lead else number.start,
            end=end,
            readings=distinct([number.value * factor for factor in MARKS["m"]])
            if mark
            else distinct([number.value, *([number.also] if number.also is not None else [])]),
            currency=currency or ("USD" if lead else None),
            scaled=number.scaled or bool(mark),
            in_words=True,
            grouped=number.value >= 1000,
            counted=end,
        )


def quantities(text: str, in_words: Sequence[Written]) -> list[Quantity]:
    """Give the quantities of a text in order, words and figures, each with its unit.

    `in_words`: the numbers that stand in it in words. Where figures and words overlap (`45 thousand`), the longer one stands.
    """
    found = sorted(
        [*_figures(text), *_mixed(text), *_in_words(text, in_words), *_few(text), *_spoken(text)],
        key=lambda quantity: (quantity.start, -quantity.end),
    )
    result: list[Quantity] = []
    for quantity in found:
        if result and quantity.start < result[-1].end:
            if quantity.end > result[-1].end and quantity.start == result[-1].start:
                result[-1] = quantity
            continue
        result.append(quantity)
    return lending_units(text, [with_unit(text, quantity) for quantity in result])


_FEW = Late(
    rf"\b(?P<word>an?\s+(?:single|lone)|both(?:\s+of)?)(?=\s+(?:(?:{ADJECTIVES})\s+){{0,4}}(?:{any_of(BOND_UNITS)})\b)",
    re.IGNORECASE,
)


def _few(text: str) -> Iterator[Quantity]:
    """Give `a single bond` and `both bonds`."""
    for match in _FEW.finditer(text):
        value = Decimal(2) if match["word"].lower().startswith("both") else Decimal(1)
        yield Quantity(match.start(), match.end(), (value,), in_words=True, counted=match.end())


def _spoken(text: str) -> Iterator[Quantity]:
    """Give quantities spoken figure by figure."""
    for start, end, value, dollars in spoken(lowered(text)):
        yield Quantity(
            start,
            end,
            (plain(value),),
            currency="USD" if dollars else None,
            in_words=True,
            grouped=True,
            scaled=True,
            counted=end,
        )
