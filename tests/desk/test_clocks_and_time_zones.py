"""Instants as staff write them, days of trading and business, and daylight saving: two meanings or none are refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.errors import UsageError
from bot.offers.offer import Deadline
from bot.rules.timing import is_after
from bot.times.instants import instant, words_for
from bot.times.moments import moment
from bot.times.trading_days import (
    business_days_end,
    day_of,
    is_business_day,
    is_trading_day,
    next_business_day,
    trading_day,
    trading_days_between,
)

NEW_YORK = "America/New_York"


def naive(text: str) -> datetime:
    """Give a time as people write it, without a zone."""
    return datetime.fromisoformat(text)


ZONES = st.sampled_from([NEW_YORK, "Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Asia/Tokyo", "UTC"])
# Around the days on which New York's clocks change, by the rules of 1987 and of 2007.
AROUND_A_CHANGE = st.sampled_from(
    [naive("2001-04-01"), naive("2001-10-28"), naive("2002-04-07"), naive("2007-03-11"), naive("2026-11-01")]
).flatmap(lambda day: st.integers(-2880, 2880).map(lambda minutes: day + timedelta(minutes=minutes)))
ANY_TIME = st.one_of(AROUND_A_CHANGE, st.datetimes(naive("1995-01-01"), naive("2040-01-01")))


@given(ANY_TIME, ZONES)
@example(naive("2001-04-01T02:30"), NEW_YORK)
@example(naive("2001-10-28T01:30"), NEW_YORK)
def test_a_local_time_is_one_instant_or_refused(local: datetime, zone: str) -> None:
    local = local.replace(second=0, microsecond=0)
    place = ZoneInfo(zone)
    meant = {
        one.astimezone(UTC)
        for one in (local.replace(tzinfo=place, fold=fold) for fold in (0, 1))
        if one.astimezone(UTC).astimezone(place).replace(tzinfo=None) == local
    }
    if len(meant) == 1:
        assert instant(local.isoformat(), zone) == meant.pop()
    else:
        with pytest.raises(UsageError):
            instant(local.isoformat(), zone)


@given(ANY_TIME, ZONES)
def test_an_instant_written_with_its_offset_comes_back_as_it_was(local: datetime, zone: str) -> None:
    there = local.replace(second=0, microsecond=0, tzinfo=UTC).astimezone(ZoneInfo(zone))
    assert instant(there.isoformat(), zone) == there


@given(st.dates(date(1995, 1, 1), date(2040, 1, 1)), ZONES)
def test_the_end_of_a_day_is_the_start_of_the_next(day: date, zone: str) -> None:
    after = day + timedelta(days=1)
    assert instant(f"{day}T24:00", zone) == instant(f"{after}T00:00", zone)
    assert day_of(instant(f"{day}T24:00", zone)) == day


@given(st.dates(date(1995, 1, 1), date(2040, 1, 1)))
def test_midnight_is_never_written_as_midnight_on_a_day(day: date) -> None:
    end = instant(f"{day}T24:00", NEW_YORK)
    for words in (words_for(end, NEW_YORK), moment(end, NEW_YORK)):
        assert "midnight" in words
        assert "at the end of" in words
        assert f" {day.day}, {day.year}" in words


@given(ANY_TIME, st.integers(0, 999_999))
def test_the_deadlines_own_second_is_in_time_and_the_next_is_not(at: datetime, fraction: int) -> None:
    deadline = Deadline("", at.replace(microsecond=0, tzinfo=UTC).astimezone(ZoneInfo(NEW_YORK)))
    own = deadline.instant.astimezone(UTC) + timedelta(microseconds=fraction)
    assert not is_after(deadline, own)
    assert is_after(deadline, own + timedelta(seconds=1))


@pytest.mark.parametrize(
    "text", ["tomorrow", "2001-09-12", "2001-13-01T10:00", "2001-09-12T25:00", "2001-09-12T17:00+02:00"]
)
def test_what_is_no_instant_of_that_zone_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(UsageError, match=text.partition("T")[0]):
        instant(text, NEW_YORK)


def test_the_hour_that_comes_twice_is_told_with_both_offsets() -> None:
    with pytest.raises(UsageError, match="01:30:00-04:00 or 2001-10-28T01:30:00-05:00"):
        instant("2001-10-28T01:30", NEW_YORK)


def test_the_exchange_was_closed_after_the_attacks_of_2001() -> None:
    assert [is_trading_day(date(2001, 9, day)) for day in (10, 11, 12, 13, 14, 17)] == [
        True,
        False,
        False,
        False,
        False,
        True,
    ]
    assert is_business_day(date(2001, 9, 12))
    assert trading_day(date(2001, 9, 10), 3) == date(2001, 9, 19)


def test_the_third_trading_day_after_the_offer_of_2002() -> None:
    expiration = instant("2002-08-07T24:00", NEW_YORK)
    assert trading_day(day_of(expiration), 3) == date(2002, 8, 12)


@given(st.dates(date(1995, 1, 1), date(2040, 1, 1)), st.integers(-30, 30))
def test_trading_days_are_counted_back_as_they_were_counted(start: date, count: int) -> None:
    assume(is_trading_day(start))
    assert trading_days_between(start, trading_day(start, count)) == count


def test_business_days_leave_out_federal_holidays_and_count_the_first_day() -> None:
    # Columbus Day: the exchange trades, but it is no business day.
    assert is_trading_day(date(2001, 10, 8))
    assert not is_business_day(date(2001, 10, 8))
    assert next_business_day(date(2001, 10, 5)) == date(2001, 10, 9)
    assert business_days_end(date(2001, 8, 13), 10) == date(2001, 8, 24)
    assert business_days_end(date(2001, 8, 18), 1) == date(2001, 8, 20)
