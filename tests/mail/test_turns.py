"""Turns in the background: a fault is told once and ends nothing, a ring is not lost, and they end when told to."""

from __future__ import annotations

import threading
from collections.abc import MutableMapping
from typing import Any

import pytest
from structlog.testing import capture_logs

from mailflows.turns import Turns
from tests.servers.waiting import until

NEVER = 600.0
"""Seconds until a next turn that no test waits for."""


@pytest.fixture
def taken() -> list[str]:
    return []


def failing(taken: list[str], times: int) -> Turns:
    """Turns of which so many fail at first."""

    def turn() -> None:
        taken.append("turn")
        if len(taken) <= times:
            raise ConnectionError("a secret word")

    return Turns("example", turn, 0.01, troubled="The examples wait")


def test_a_fault_is_told_once_without_its_words_and_the_next_turn_is_taken(taken: list[str]) -> None:
    with capture_logs() as logged:
        turns = failing(taken, times=3)
        turns.start()
        until(lambda: len(taken) >= 5)
        turns.stop()
    assert [line["event"] for line in logged] == ["turns_failed", "turns_go_on"]
    assert "secret" not in str(logged)


def test_while_it_fails_people_are_told_why_and_no_longer(taken: list[str]) -> None:
    turns = failing(taken, times=1)
    assert turns.trouble is None
    turns.take()
    assert turns.trouble == "The examples wait (ConnectionError)."
    turns.take()
    assert turns.trouble is None


def test_a_ring_during_a_turn_calls_for_another() -> None:
    taken: list[int] = []

    def turn() -> None:
        taken.append(1)
        if len(taken) == 1:
            turns.wake()

    turns = Turns("example", turn, NEVER)
    turns.start()
    until(lambda: len(taken) == 2)
    turns.wake()
    until(lambda: len(taken) == 3)
    turns.stop()


def test_a_turn_says_itself_when_the_next_one_is_due() -> None:
    taken: list[int] = []

    def turn() -> float | None:
        taken.append(1)
        return 0.0 if len(taken) < 4 else None

    turns = Turns("example", turn, NEVER)
    turns.start()
    until(lambda: len(taken) == 4)
    turns.stop()
    assert len(taken) == 4


def test_what_rests_first_takes_no_turn_before_that(taken: list[str]) -> None:
    turns = Turns("example", lambda: taken.append("turn"), NEVER, rests_first=True, last=lambda: taken.append("last"))
    turns.start()
    turns.stop()
    assert taken == ["last"]


def test_what_tires_rests_longer_after_each_fault_and_what_does_not_keeps_its_pace() -> None:
    def turn() -> None:
        raise ConnectionError

    tiring, steady = Turns("example", turn, 0.5, tires=True), Turns("example", turn, 0.5)
    assert [round(tiring.take()) for _ in range(4)] == [1, 2, 4, 8]
    assert [steady.take() for _ in range(4)] == [0.5] * 4


def test_a_fault_at_the_end_is_logged_and_the_turns_have_ended() -> None:
    def last() -> None:
        raise ConnectionError

    logged: list[MutableMapping[str, Any]]
    with capture_logs() as logged:
        turns = Turns("example", lambda: None, NEVER, last=last)
        turns.start()
        assert turns.stop()
    assert [line["event"] for line in logged] == ["turns_not_ended"]


def test_a_turn_that_does_not_end_is_waited_for_no_longer_than_said() -> None:
    held = threading.Event()

    def turn() -> None:
        held.wait()

    turns = Turns("example", turn, NEVER, stop_within=0.05)
    turns.start()
    assert not turns.stop()
    held.set()
    until(turns.stop)


def test_what_was_stopped_can_begin_anew_and_what_never_began_can_stop(taken: list[str]) -> None:
    turns = Turns("example", lambda: taken.append("turn"), NEVER)
    assert turns.stop()
    for count in (1, 2):
        turns.start()
        until(lambda count=count: len(taken) == count)  # type: ignore[misc]
        assert turns.stop()
        assert turns.stopping()


def test_a_long_turn_can_ask_whether_it_is_to_stop() -> None:
    begun = threading.Event()

    def turn() -> None:
        begun.set()
        while not turns.stopping():
            turns.rest(NEVER)

    turns = Turns("example", turn, NEVER)
    turns.start()
    assert begun.wait(20)
    assert turns.stop()
