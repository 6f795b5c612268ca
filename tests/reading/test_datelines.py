"""The dateline at the head of a letter: a city and a date in many languages is the day of signing, a date told of something else is none."""

from __future__ import annotations

import pytest

from tests.wordings_told import read

DATELINES = (
    "Hellerup, den 14. august 2001", "Hellerup, den 14.08.2001", "Hellerup, d. 14/8 2001", "København Ø, 14. august 2001", "Hellerup den 14. august 2001",
    "Aarhus, tirsdag den 14. august 2001", "Stockholm, den 14 augusti 2001", "Wien, am 14. August 2001", "Frankfurt am Main, den 14. August 2001",
    "Montréal, le 14 août 2001", "Fait à Laval, le 14 août 2001", "Trois-Rivières, Québec, le 14 août 2001", "Paris, mardi 14 août 2001",
    "Madrid, 14 de agosto de 2001", "Ponce, a 14 de agosto de 2001", "San Juan, P.R., 14 de agosto de 2001", "Torino, lì 14 agosto 2001",
    "Lisboa, 14 de agosto de 2001", "Amsterdam, 14 augustus 2001", "Helsinki, 14. elokuuta 2001", "Kraków, dnia 14 sierpnia 2001",
    "Tuesday, August 14, 2001", "Stratford upon Avon, 14th August 2001", "Bend, Oregon, August 14, 2001", "St. Louis, Missouri, Tuesday, August 14th, 2001",
    "14 August 2001, Bend, Oregon", "August 14, 2001 - Scranton", "Hellerup, 14.VIII.2001", "Hellerup, 2001-08-14",
)  # fmt: skip
TOLD = (
    "The offering circular came by post on August 10, 2001", "Received August 10, 2001", "My birthday, August 10, 2001", "Due February 1, 2000",
    "Expires September 4, 2001", "Sold in Aarhus, den 3. august 2001", "My husband died on the 10 August 2001", "Re: your letter, August 6, 2001",
    "Meeting of the board, August 10, 2001", "Born in Hellerup, den 12. marts 1948", "Yours of August 6, 2001", "Maturity: December 31, 2004",
)  # fmt: skip


def dated_of(line: str) -> str | None:
    """Read a letter with that line at its head."""
    found: str | None = read(
        "sorensen", "Lexington", f"{line}\\n\\nDear Sirs,\\n\\nPlease exchange $75,000 of my notes."
    )["dated"]
    return found


@pytest.mark.parametrize("line", DATELINES)
def test_a_city_and_a_date_at_the_head_are_the_day_of_signing(line: str) -> None:
    assert dated_of(line) == "2001-08-14"


@pytest.mark.parametrize("line", TOLD)
def test_a_date_that_is_told_of_something_is_none(line: str) -> None:
    assert dated_of(line) is None
