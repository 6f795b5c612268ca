"""Dates as holders of many countries write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.dates import find

_SENT = date(2001, 8, 25)


@pytest.mark.parametrize(
    ("text", "want", "has_year"),
    [
        ("Aug. 20", "2001-08-20", False),
        ("8/24/01", "2001-08-24", True),
        ("24/8/01", "2001-08-24", True),
        ("24.8.2001", "2001-08-24", True),
        ("8.24.01", "2001-08-24", True),
        ("2001-08-23", "2001-08-23", True),
        ("15 août 2001", "2001-08-15", True),
        ("le 1er août 2001", "2001-08-01", True),
        ("15. August 2001", "2001-08-15", True),
        ("15 de agosto de 2001", "2001-08-15", True),
        ("15 agosto 2001", "2001-08-15", True),
        ("15 augustus 2001", "2001-08-15", True),
        ("Hellerup, den 15. august 2001", "2001-08-15", True),
        ("3 märz 2001", "2001-03-03", True),
        ("this 14th day of August, 2001", "2001-08-14", True),
        ("____Aug. 20______, 2001", "2001-08-20", True),
        ("Dated: August 9, 2001", "2001-08-09", True),
        ("dated ..... aug 19 2001", "2001-08-19", True),
        ("19AUG2001", "2001-08-19", True),
        ("19-Aug-01", "2001-08-19", True),
        ("August the 14th", "2001-08-14", False),
        ("14th of August", "2001-08-14", False),
        ("the fourteenth day of August, two thousand and one", "2001-08-14", True),
        ("August fifteenth, 2001", "2001-08-15", True),
        ("dated 8/14", "2001-08-14", False),
        ("Wednesday, August 22, 2001", "2001-08-22", True),
        ("9/8/2001", "2001-08-09", True),  # September 8 lies after the mail, so the day stands first.
        ("7/8/2001", "2001-07-08", True),
        ("u/a dtd 3/14/1994", "1994-03-14", True),
        ("August 14, '01", "2001-08-14", True),
        ("20 May 2001", "2001-05-20", True),
        ("12/31/99", "1999-12-31", True),
    ],
)
def test_a_date_is_read(text: str, want: str, *, has_year: bool) -> None:
    assert [(str(found.value), found.has_year) for found in find(text, _SENT)] == [(want, has_year)]


@pytest.mark.parametrize(
    "text",
    [
        "the other 15 may stay",
        "3/4 of my notes",
        "12-3/4s",
        "12 3/4%",
        "1.5MM",
        "518-555-0142",
        "900-70-1002",
        "2/3",
        "version 1.2.3.4",
        "August 2001",
        "31 June 2001",
        "LX-1008",
        "$8,242,001",
        "the 14th",
        "45.000",
        "March on",
    ],
)
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert find(text, _SENT) == []


@settings(max_examples=150, deadline=None)
@given(
    day=st.dates(min_value=date(1990, 1, 1), max_value=date(2001, 8, 25)),
    shape=st.sampled_from(
        ["%B %d, %Y", "%d %B %Y", "%Y-%m-%d", "%d.%m.%Y", "%b. %d, %Y", "%d-%b-%Y", "%A, %B %d, %Y", "%d%b%Y"]
    ),
)
def test_a_date_written_out_reads_back(day: date, shape: str) -> None:
    assert [found.value for found in find(f"Signed {day.strftime(shape)} at home", _SENT)] == [day]


@settings(max_examples=80, deadline=None)
@given(days=st.integers(min_value=0, max_value=300))
def test_an_american_date_of_the_past_reads_month_first(days: int) -> None:
    day = _SENT - timedelta(days=days)
    assert [found.value for found in find(f"{day.month}/{day.day}/{day.year}", _SENT)] == [day]


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=120))
def test_any_text_is_searched_for_dates_without_an_error(text: str) -> None:
    assert all(0 <= found.start < found.end <= len(text) for found in find(text, _SENT))
