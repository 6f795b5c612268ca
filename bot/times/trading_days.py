"""Days on which business is done: trading days of the New York Stock Exchange, and business days of the tender rules. Pure.

Trading days come from the exchange's own closures (the four days of September 2001 among them). A business day is any
day but Saturday, Sunday and a federal holiday (17 CFR 240.14d-1(g)(3)).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache

_DAY = timedelta(days=1)


def day_of(instant: datetime) -> date:
    """The day that an instant belongs to, in its own zone: midnight is the end of the day before."""
    return (
        (instant - timedelta(seconds=1)).date()
        if (instant.hour, instant.minute, instant.second) == (0, 0, 0)
        else instant.date()
    )


def is_trading_day(day: date) -> bool:
    """Whether the New York Stock Exchange trades on that day."""
    return day.weekday() < 5 and day not in _exchange_holidays(day.year)


def is_business_day(day: date) -> bool:
    """Whether that day counts as a business day for 14d and 14e."""
    return day.weekday() < 5 and day not in _federal_holidays(day.year)


def trading_day(start: date, count: int) -> date:
    """The count-th trading day after a day; with a negative count, before it; the day itself with 0."""
    return _nth(start, count, is_trading_day)


def trading_days_between(start: date, end: date) -> int:
    """How many trading days lie after `start` up to and with `end`; negative where `end` is earlier."""
    if end < start:
        return -sum(1 for at in _days(end, start) if is_trading_day(at - _DAY))
    return sum(1 for at in _days(start, end) if is_trading_day(at))


def next_business_day(day: date) -> date:
    """The first business day after that day."""
    return _nth(day, 1, is_business_day)


def business_days_end(first: date, count: int) -> date:
    """The last of so many business days, the first of which is `first` or the next business day (14d-1(g)(3))."""
    return _nth(first - _DAY, count, is_business_day)


def _nth(start: date, count: int, counts: Callable[[date], bool]) -> date:
    step, left, at = (_DAY if count >= 0 else -_DAY), abs(count), start
    while left:
        at += step
        left -= counts(at)
    return at


def _days(start: date, end: date) -> list[date]:
    """Every day after `start`, up to and with `end`."""
    return [start + timedelta(days=number) for number in range(1, (end - start).days + 1)]


@cache
def _exchange_holidays(year: int) -> frozenset[date]:
    # The tables of holidays take half a second to import, which only a moved clock should cost.
    from holidays import financial_holidays  # noqa: PLC0415

    return frozenset(financial_holidays("NYSE", years=[year]))


@cache
def _federal_holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays  # noqa: PLC0415  (as above)

    return frozenset(country_holidays("US", years=[year]))
