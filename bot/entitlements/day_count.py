"""What part of a year lies between two days, by the day count of the security. Exact fractions, nothing rounded.

The first day counts and the last does not: interest "through the day before" a date ends with that date here.
Definitions: ISDA 2006, section 4.16 (b) act/act, (d) act/365, (e) act/360, (f) 30/360, (g) 30E/360; `30U/360`
is 30/360 with the rule of the securities industry for the end of February.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Callable
from datetime import date
from fractions import Fraction


def year_fraction(day_count: str, start: date, end: date) -> Fraction:
    """Give that part of a year; raises KeyError for a day count that is none of ours, ValueError for days reversed."""
    if start > end:
        raise ValueError(f"{start} is after {end}")
    return _BASES[day_count](start, end)


def _thirty(start: date, end: date, first: int, last: int) -> Fraction:
    """Days of months of thirty days, over 360."""
    days = 360 * (end.year - start.year) + 30 * (end.month - start.month) + (last - first)
    return Fraction(days, 360)


def _bond(start: date, end: date) -> Fraction:
    """30/360: a first day of 31 counts as 30, a last day of 31 only where the first one is at the end of its month."""
    first = min(start.day, 30)
    last = 30 if end.day == 31 and first == 30 else end.day
    return _thirty(start, end, first, last)


def _eurobond(start: date, end: date) -> Fraction:
    """30E/360: a 31st counts as 30 on either side."""
    return _thirty(start, end, min(start.day, 30), min(end.day, 30))


def _bond_with_february(start: date, end: date) -> Fraction:
    """30U/360: the last day of February counts as 30 too, on the last side only where it does on the first."""
    first, last = start.day, end.day
    if _ends_february(start):
        last = 30 if _ends_february(end) else last
        first = 30
    if last == 31 and first >= 30:
        last = 30
    return _thirty(start, end, min(first, 30), last)


def _ends_february(day: date) -> bool:
    return day.month == 2 and day.day == monthrange(day.year, 2)[1]


def _actual_360(start: date, end: date) -> Fraction:
    return Fraction((end - start).days, 360)


def _actual_365(start: date, end: date) -> Fraction:
    return Fraction((end - start).days, 365)


def _actual_actual(start: date, end: date) -> Fraction:
    """Days in leap years over 366, the others over 365."""
    whole = Fraction(0)
    for year in range(start.year, end.year + 1):
        first, last = max(start, date(year, 1, 1)), min(end, date(year + 1, 1, 1))
        whole += Fraction((last - first).days, 366 if isleap(year) else 365)
    return whole


_BASES: dict[str, Callable[[date, date], Fraction]] = {
    "30/360": _bond,
    "30E/360": _eurobond,
    "30U/360": _bond_with_february,
    "act/360": _actual_360,
    "act/365": _actual_365,
    "act/act": _actual_actual,
}
