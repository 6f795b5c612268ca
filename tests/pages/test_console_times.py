"""Instants on the console: each says its zone, and is right on the days on which New York changes its clocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.console.forms import call_words, moment_of, with_exact_times
from bot.console.pages import ZONE
from bot.console.spoken import moment
from bot.demo.player import Stage
from bot.errors import UsageError
from tests.console_steps import BOB, console_stage, flagged_mail, visitor

FIRST = datetime(2001, 10, 28, 5, 30, tzinfo=UTC)
LATER = datetime(2001, 10, 28, 6, 30, tzinfo=UTC)
"""Both are 1:30 in New York: the clocks went back at 2:00 on that day of 2001."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with console_stage(tmp_path_factory.mktemp("console")) as running:
        flagged_mail(running, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
        yield running


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    assert (moment(FIRST, ZONE), moment(LATER, ZONE)) == ("2001-10-28 01:30 EDT", "2001-10-28 01:30 EST")


@pytest.mark.parametrize(
    ("now", "meant"),
    [(datetime(2001, 10, 28, 5, 40, tzinfo=UTC), FIRST), (datetime(2001, 10, 28, 6, 40, tzinfo=UTC), LATER)],
)
def test_of_an_hour_that_comes_twice_the_one_that_has_been_is_meant(now: datetime, meant: datetime) -> None:
    form = with_exact_times({"told": "2001-10-28T01:30", "said": "x"}, ZONE, now)
    assert moment_of(form["told"], ZONE, "it came") == meant
    later = with_exact_times(form, ZONE, datetime(2001, 10, 29, tzinfo=UTC))
    assert later == form, "who approves it the day after means the same instant"


def test_an_hour_that_the_clocks_went_over_is_refused() -> None:
    with pytest.raises(UsageError, match=r"There was no 02:30 on 2001-04-01"):
        with_exact_times({"called": "2001-04-01T02:30"}, ZONE, datetime(2001, 4, 2, tzinfo=UTC))


def test_what_is_no_time_is_left_to_be_named() -> None:
    assert with_exact_times({"called": "noon"}, ZONE, LATER) == {"called": "noon"}


def test_the_note_of_a_call_says_the_zone() -> None:
    words = call_words({"number": "617-555-0178", "called": "2001-08-13T10:00", "spoke_to": "Bob"}, ZONE)
    assert words == "Called 617-555-0178 at 2001-08-13 10:00 EDT. Spoke to Bob."


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/mail/1",
        "/case/lexington-2001/LX-1002",
        "/offers",
        "/offers/lexington-2001",
        "/register/LX-1002",
        "/audit",
        "/settings",
        "/flow",
        "/enter",
    ],
)
def test_every_instant_that_a_page_shows_says_its_zone(scene: Stage, path: str) -> None:
    page = visitor(scene, "Ann Proctor").get(path).text
    words = re.sub(r'<input[^>]*>|datetime="[^"]*"|<script.*?</script>', "", page)
    shown = re.findall(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?\S{0,6}[^<\"]{0,4}", words)
    assert shown, "the clock of the desk at least"
    assert [one for one in shown if not re.search(r"\d (?:EDT|EST)|\d[+-]\d\d:\d\d", one)] == []


def test_fields_for_a_time_say_whose_time_is_meant(scene: Stage) -> None:
    person = visitor(scene, "Rita Vance")
    for path in ("/enter", "/mail/1"):
        page = person.get(path).text
        labels = re.findall(r'<label for="([\w-]+)">([^<]*)</label><input id="\1"[^>]*type="datetime-local"', page)
        assert labels
        assert all("New York time" in words for _, words in labels)


def test_downloads_of_the_record_bear_their_offset(scene: Stage) -> None:
    person = visitor(scene, "Ann Proctor")
    for name in ("record.csv", "record.json", "calls.csv", "schedule.csv"):
        content = person.get(f"/offers/lexington-2001/{name}").text
        found = re.findall(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d\S*", content)
        assert [one for one in found if not re.search(r"[+-]\d\d:\d\d|Z", one)] == []
