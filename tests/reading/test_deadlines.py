"""Hours and days that belong together, in the many ways in which offers write them."""

from __future__ import annotations

import pytest

from nlp.dates.deadlines import find
from tests.linear import ends, repeated

CASES = [
    ("WILL EXPIRE AT 12 MIDNIGHT, NEW\nYORK CITY TIME, ON TUESDAY, SEPTEMBER 4, 2001, UNLESS", "2001-09-05T00:00:00-04:00"),
    ("at 12:00 midnight, New York City time, at the end of March 8, 2019", "2019-03-09T00:00:00-05:00"),
    ("12:00 Midnight (New York City time) at the end of the day on Friday, November 1, 2024", "2024-11-02T00:00:00-04:00"),
    ("one minute after 11:59 p.m., New York City time, on June 30, 2023", "2023-07-01T00:00:00-04:00"),
    ("one minute past 11:59 P.M., Eastern Time, on 3 May 2016", "2016-05-04T00:00:00-04:00"),
    ("11:59 p.m., New York City time, on June 30, 2023", "2023-06-30T23:59:00-04:00"),
    ("12:00 a.m., New York City time, on July 9, 2020", "2020-07-09T00:00:00-04:00"),
    ("12:00 a.m., New York City time, at the end of July 9, 2020", "2020-07-10T00:00:00-04:00"),
    ("5:00 p.m., New York City time, on Wednesday,\n        December 12, 1996", "1996-12-12T17:00:00-05:00"),
    ("5:00 P.M. (EASTERN TIME) ON OCTOBER 7, 2005", "2005-10-07T17:00:00-04:00"),
    ("5 p.m. EST on October 7, 2005", "2005-10-07T17:00:00-04:00"),
    ("12:00 noon, London time, on 14 July 2017", "2017-07-14T12:00:00+01:00"),
    ("noon (Toronto time) on March 20, 2015", "2015-03-20T12:00:00-04:00"),
    ("5:00 p.m., Houston time, on January 9, 2004", "2004-01-09T17:00:00-06:00"),
    ("5:00 p.m., Central Time, on July 9, 2004", "2004-07-09T17:00:00-05:00"),
    ("17:00 Luxembourg time on 3 December 2012", "2012-12-03T17:00:00+01:00"),
    ("4.00 p.m. (London time) on 28 March 2011", "2011-03-28T16:00:00+01:00"),
    ("on or before Thursday, May 6, 2010, at 3:00 p.m., Eastern time", "2010-05-06T15:00:00-04:00"),
    ("on May 6, 2010 at 3:00 p.m.", "2010-05-06T15:00:00-04:00"),
    ("the close of business on May 6, 2010", "2010-05-06T17:00:00-04:00"),
    ("at midnight at the beginning of April 2, 2003, Boston", "2003-04-02T00:00:00-05:00"),
    ("five o'clock in the afternoon, New York City time, on April 16, 1993", "1993-04-16T17:00:00-04:00"),
    ("5:00 p.m., New York City time, on Septem-\nber 14, 2021", "2021-09-14T17:00:00-04:00"),
    ("at the end of the day on March 10, 2018", "2018-03-11T00:00:00-05:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "instant"), CASES)
def test_the_words_of_a_deadline_give_its_instant(text: str, instant: str) -> None:
    assert [one.instant.isoformat() for one in find(text)] == [instant]


@pytest.mark.parametrize(
    "text",
    [
        "the meeting of May 6, 2010",
        "a price of 5:00 per thing",
        "5:00 p.m. on the third trading day",
        "February 30, 2001 at 5:00 p.m.",
        "12.75% Notes due March 1, 2004",
    ],
)
def test_an_hour_without_a_day_or_a_day_without_an_hour_is_no_deadline(text: str) -> None:
    assert find(text) == ()


def test_words_are_literal_and_offsets_count_in_the_text_given() -> None:
    text = "It ends at   5:00 P.M.,\n  New York City time, on May 6, 2010, unless extended."
    (one,) = find(text)
    assert one.words == "5:00 P.M., New York City time, on May 6, 2010"
    assert text[one.start : one.end] == "5:00 P.M.,\n  New York City time, on May 6, 2010"


def test_two_deadlines_of_a_sentence_are_two() -> None:
    text = "from 5:00 p.m., New York City time, on May 6, 2010 to 12:00 midnight, New York City time, on May 20, 2010"
    assert [one.instant.isoformat()[:16] for one in find(text)] == ["2010-05-06T17:00", "2010-05-21T00:00"]


@pytest.mark.parametrize(
    "sign", ["5:00 p.m. ", "May 6, 2010 ", " ", "x", "1", "at the end of ", "\n", "(", "12 midnight, "]
)
def test_half_a_megabyte_of_anything_is_read_to_its_end(sign: str) -> None:
    ends(find, repeated(sign))
