"""The queue: by deadline and age, filtered, sought, in pages, and quick however long it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.demo.player import Stage
from bot.store import Store
from bot.store.values_console import Sought
from tests.console_queue import asked_for, fill
from tests.console_steps import Visitor, console_stage
from tests.store_values import decide, keep


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with console_stage(tmp_path_factory.mktemp("console")) as opened:
        fill(opened, 10_000)
        yield opened


def numbers(person: Visitor, query: str = "") -> list[int]:
    return [int(number) for number in re.findall(r'<tr id="mail-(\d+)"', person.get(f"/{query}").text)]


def test_the_first_page_asks_no_more_of_ten_thousand_waiting_mails_than_of_sixty(scene: Stage, tmp_path: Path) -> None:
    with console_stage(tmp_path) as short:
        fill(short, 60)
        few = asked_for(short, "/")
    many = asked_for(scene, "/")
    assert many == few
    of_mails = [statement for statement in many if "FROM mails" in statement]
    assert len(of_mails) == 2
    for statement in of_mails:
        assert "LIMIT" in statement or "count(" in statement, "every mail that waits would be fetched"


def test_the_nearest_deadline_comes_first_and_within_it_the_oldest(rita: Visitor) -> None:
    found = numbers(rita)
    assert len(found) == 50
    assert found == sorted(found, reverse=True), "those numbered higher came in earlier"
    assert {number % 3 for number in found} == {0}, "lexington-2001 ends before lexington-2002"
    assert {number % 3 for number in numbers(rita, "?page=200")} == {2}, "mails of no offer come last"


def test_pages_hold_every_mail_once(rita: Visitor) -> None:
    assert not set(numbers(rita, "?page=1")) & set(numbers(rita, "?page=2"))
    assert "10000 mails wait, page 2 of 200" in rita.get("/?page=2").text
    assert numbers(rita, "?page=201") == []
    assert numbers(rita, "?page=0") == numbers(rita, "?page=x") == numbers(rita)


def test_filters_and_searches(rita: Visitor) -> None:
    assert {number % 6 for number in numbers(rita, "?reason=late")} == {1}
    assert {number % 3 for number in numbers(rita, "?offer=lexington-2002")} == {1}
    assert numbers(rita, "?q=4711") == [4711]
    assert numbers(rita, "?q=holder4711@") == [4711]
    assert numbers(rita, "?order=newest")[:3] == [1, 2, 3]
    assert numbers(rita, "?order=oldest")[:2] == [10000, 9999]
    assert numbers(rita, "?status=stuck") == []
    assert numbers(rita, "?reason=%25") == [], "a per cent sign is no wild card"
    holders = numbers(rita, "?q=CASTELLANO")
    assert holders
    assert all(number % 41 == 2 - 1 for number in holders)


def test_what_was_sought_is_shown_harmlessly(rita: Visitor) -> None:
    answer = rita.get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&reason=%3Cb%3E")
    assert "<script>alert" not in answer.text
    assert "Nothing waits that fits these filters" in answer.text


def test_a_mail_of_an_older_store_gets_its_summary_when_the_console_starts(store: Store) -> None:
    mail_id = keep(store).mail_id
    decide(store, mail_id)
    with store._database.write() as session:
        session.connection().exec_driver_sql("DELETE FROM mail_summaries")
    assert store.summarise() == 1
    assert store.summarise() == 0
    assert store.waiting(Sought(), {}, first=0, count=5).total == 0
