"""Quantities that belong together: words beside figures, `25 x $1,000`, `1 million 250 thousand`."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from nlp.amounts.quantity import Quantity, distinct
from nlp.amounts.units import UNIT
from nlp.amounts.vocabulary import BOND_UNITS, OTHER_UNITS, THOUSAND
from nlp.patterns.late import Late

_FILLER = r"(?:us|u\.s\.|dollars?|face|par|nominal|principal|amount|value|only|of|the|old|notes?|bonds?|worth|in|say|exactly|total|aggregate|precisely|i\.e\.|that is|in words?|in figures|\$|:|,|\s)"
_OPENS = Late(rf"\s*(?:{_FILLER}{{0,4}})?[(\[]\s*(?:{_FILLER}{{0,4}})?", re.IGNORECASE)
_OF_SO_MUCH = re.compile(r"[(\[]\s*of\s*$", re.IGNORECASE)
"""Begins to tell what an amount is a part of, and does not say it again: "110M (of 160M)"."""
_CLOSES = Late(rf"(?:{_FILLER}{{0,6}})[)\]]", re.IGNORECASE)
_SAME = Late(
    r"\s*(?:,|;|:|-|–|—|=)?\s*(?:i\.?\s?e\.?,?|that is(?: to say)?,?|which (?:is|makes|comes to|would be)|meaning|namely|viz\.?|or|in other words,?|being|equal to|equals|makes|=|,?\s*(?:total |aggregate )?(?:face|principal|par|nominal)(?: (?:value|amount))?(?: of)?|in words:?|say:?|a/k/a)\s*",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\s*(?:x|×|\*|@|at|times|of|pieces of|pcs\.? (?:of|at|@))\s*$", re.IGNORECASE)
_EACH = re.compile(r"\s*(?:each|apiece|per (?:bond|note)|a piece|ea\.?)?", re.IGNORECASE)
_SCALE_AFTER = re.compile(r"\s*(hundred|thousand|million|grand|k|mm)\b", re.IGNORECASE)
_ENDS_MILLION = re.compile(r"\d\s?(?:million|mil)$", re.IGNORECASE)
"""A figure in millions."""
_SPOKEN_ON = re.compile(r"\s+|\s?-\s?")
_TIME = Late(
    r"\s+(?:of\s+(?:which|them|these|those|us)|years?|months?|weeks?|days?|hours?|minutes?|times?|people|holders)\b",
    re.IGNORECASE,
)
"""What counts no dollars: "2 million five years ago"."""
_TEN = Decimal(10)
"""A single word below it behind a million is of hundred thousands."""
_ADDED = re.compile(r"(?:\s+|,\s+)(?:and\s+)?$", re.IGNORECASE)


def joined(text: str, numbers: list[Quantity]) -> list[Quantity]:
    """Join quantities that state one amount together.

    Words and figures that agree become one amount; that disagree, one amount with both readings.
    """
    result: list[Quantity] = []
    for number in numbers:
        if result and number.start < result[-1].end:
            continue  # Taken in by the one before: "forty-five (45) thousand".
        merged = _merge(text, result[-1], number) if result else None
        if merged:
            result[-1] = merged
        else:
            result.append(number)
    return result


def _merge(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """Give both as one, or None where they are two statements."""
    between = text[first.end : second.start]
    if len(between) > 60 or "\n\n" in between:
        return None
    opened = _OPENS.fullmatch(between)
    if opened:
        if _OF_SO_MUCH.search(between) and not set(first.readings) & set(second.readings):
            return None
        closed = _CLOSES.match(text, second.end)
        return _apposed(text, first, second, closed.end()) if closed else None
    counted = text[first.counted : second.start]
    if (
        _TIMES.fullmatch(between)
        and THOUSAND in second.readings
        and all(value < 10_000 or first.unit for value in first.readings)
    ):
        count = (
            first.readings
            if first.unit not in BOND_UNITS.values()
            else tuple(value / THOUSAND for value in first.readings)
        )
        each = _EACH.match(text, second.end)
        end = each.end() if each and each[0].strip() else second.end
        return replace(
            first,
            end=end,
            readings=tuple(value * THOUSAND for value in count),
            currency=second.currency or first.currency,
            unit=second.unit or first.unit or "bond",
            counted=end,
        )
    if _SAME.fullmatch(between) and not first.bare and not second.bare and set(first.readings) & set(second.readings):
        return _agreeing(first, second, second.end)
    if (more := _spoken_on(text, first, second, counted)) is not None:
        return more
    added = _ADDED.fullmatch(counted)
    if added and first.scaled and second.scaled and len(first.readings) == len(second.readings) == 1 and not first.unit:
        big, small = first.readings[0], second.readings[0]
        if big >= 1_000_000 > small and not re.search(r",\s*$", counted):
            return replace(
                second, start=first.start, readings=(big + small,), currency=first.currency or second.currency
            )
    return None


def _spoken_on(text: str, first: Quantity, second: Quantity, between: str) -> Quantity | None:
    """Join "2 million five" and "1 million two-fifty": the word goes on where the figure stops, in hundred thousands or in thousands."""
    if (
        not _ENDS_MILLION.search(text, first.start, first.counted)
        or not _SPOKEN_ON.fullmatch(between)
        or len(first.readings) != 1
        or first.unit
        or not second.in_words
        or second.scaled
        or second.unit
        or second.currency
        or second.readings[0] >= THOUSAND
        or _TIME.match(text, second.end)
    ):
        return None
    more = second.readings[0] * (100 if second.readings[0] < _TEN else 1) * THOUSAND
    return replace(
        second,
        start=first.start,
        readings=(first.readings[0] + more,),
        currency=first.currency,
        scaled=True,
        grouped=True,
    )


def _agreeing(first: Quantity, second: Quantity, end: int) -> Quantity:
    """Both say the same: keep what both allow."""
    common = tuple(value for value in first.readings if value in second.readings)
    return replace(
        first,
        end=end,
        readings=common,
        currency=first.currency or second.currency,
        unit=first.unit or second.unit,
        scaled=first.scaled or second.scaled,
        grouped=first.grouped or second.grouped,
        counted=end,
    )


def _apposed(text: str, first: Quantity, second: Quantity, end: int) -> Quantity | None:
    """Join `forty-five (45) thousand` and `$175,000 (one hundred seventy-five thousand dollars)`."""
    scale = _SCALE_AFTER.match(text, end)
    factor = Decimal(1)
    if scale and not first.scaled:
        factor = {"hundred": Decimal(100), "million": Decimal(10**6), "mm": Decimal(10**6)}.get(
            scale[1].lower(), THOUSAND
        )
        end = scale.end()
    unit = UNIT.match(text, end)
    ones, others = first.readings, second.readings
    plain = OTHER_UNITS.get(unit["unit"].lower()) if unit else None
    if plain and not first.unit and not first.currency and not second.currency and not scale:
        # Shares are counted one by one: three hundred (300) of them are three hundred.
        ones, others = (tuple(value for value in side if value < THOUSAND) or side for side in (ones, others))
        first, end = replace(first, unit=plain), unit.end() if unit else end
    elif unit and not first.unit and not first.currency and not second.currency and not scale:
        ones = tuple(value * THOUSAND for value in ones) if all(value < 10_000 for value in ones) else ones
        others = tuple(value * THOUSAND for value in others) if all(value < 10_000 for value in others) else others
        end = unit.end()
    if first.unit and second.bare and any(value * THOUSAND in ones for value in others):
        others = tuple(value * THOUSAND for value in others)
    if second.unit and first.bare and any(value * THOUSAND in others for value in ones):
        ones = tuple(value * THOUSAND for value in ones)
    if first.bare and not second.bare and any(value * THOUSAND in others for value in ones):
        ones = tuple(value * THOUSAND for value in ones)
    common = [value for value in ones if value in others]
    readings = common or [*ones, *others]
    return replace(
        first,
        end=end,
        readings=distinct([value * factor for value in readings]),
        currency=first.currency or second.currency,
        unit=first.unit or second.unit or ("bond" if unit and ones is not first.readings else None),
        scaled=first.scaled or second.scaled or bool(scale),
        grouped=first.grouped or second.grouped,
        counted=end,
    )
