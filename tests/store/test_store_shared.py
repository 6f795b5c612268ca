"""What processes agree on: one clock, one place in each mailbox, one holder of a lease."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.model import Event
from bot.secrets.sealing import Keyring
from bot.store import Store, open_store
from bot.store.values import Place
from tests.store_values import REAL

START = datetime(2001, 8, 13, 9, 0, tzinfo=timezone(timedelta(hours=-4)))
HOUR = timedelta(hours=1)


def test_every_process_computes_the_same_time_from_the_first_start(
    store: Store, store_url: str, keyring: Keyring
) -> None:
    other = open_store(store_url, keyring)
    first = store.clock_anchor(START, REAL)
    second = other.clock_anchor(START, REAL + HOUR)
    other.close()
    assert first == second
    assert second.now(REAL + HOUR) == START + HOUR
    assert second.start.utcoffset() == timedelta(hours=-4)


def test_the_clock_runs_on_over_restarts(store: Store) -> None:
    store.clock_anchor(START, REAL)
    assert store.clock_anchor(START, REAL + 100 * HOUR).now(REAL + 100 * HOUR) == START + 100 * HOUR


def test_a_changed_start_applies_afresh(store: Store) -> None:
    store.clock_anchor(START, REAL)
    later = store.clock_anchor(START + 48 * HOUR, REAL + HOUR)
    assert later.now(REAL + HOUR) == START + 48 * HOUR
    assert store.clock_anchor(START + 48 * HOUR, REAL + 2 * HOUR) == later


def test_a_changed_start_never_goes_back_before_the_last_event(store: Store) -> None:
    anchor = store.clock_anchor(START, REAL)
    store.use_clock(lambda: anchor.now(REAL + 10 * HOUR))
    store.log(Event("test"))
    earlier = store.clock_anchor(START - 48 * HOUR, REAL + 20 * HOUR)
    assert earlier.now(REAL + 20 * HOUR) == START + 10 * HOUR
    assert store.clock_anchor(START - 48 * HOUR, REAL + 30 * HOUR) == earlier


def test_the_same_start_in_another_zone_is_no_change(store: Store) -> None:
    anchor = store.clock_anchor(START, REAL)
    assert store.clock_anchor(START.astimezone(UTC), REAL + HOUR) == anchor


def test_without_a_start_our_clock_is_the_real_one(store: Store) -> None:
    store.clock_anchor(START, REAL)
    anchor = store.clock_anchor(None, REAL + HOUR)
    assert anchor.now(REAL + 2 * HOUR) == REAL + 2 * HOUR


def test_a_start_set_again_after_the_real_time_ran_does_not_jump_ahead(store: Store) -> None:
    store.clock_anchor(START, REAL)
    store.clock_anchor(None, REAL + HOUR)
    assert store.clock_anchor(START, REAL + 50 * HOUR).now(REAL + 50 * HOUR) == START


def test_a_place_moves_forward_only_until_the_mailbox_is_renumbered(store: Store) -> None:
    assert store.place("INBOX") is None
    for uid, expected in ((5, 5), (9, 9), (7, 9)):
        store.set_place("INBOX", 4_294_967_295, uid)
        assert store.place("INBOX") == Place(4_294_967_295, expected)
    store.set_place("INBOX", 8, 1)
    assert store.place("INBOX") == Place(8, 1)
    assert store.place("Other") is None
    assert [event.name for event in store.events()] == ["mailbox.renumbered"]


def test_one_holder_at_a_time_until_it_runs_out_or_is_given_back(store: Store) -> None:
    assert store.lease("poll", "host:1:a", 60, REAL)
    assert not store.lease("poll", "host:2:b", 60, REAL + timedelta(seconds=59))
    assert store.lease("poll", "host:1:a", 60, REAL + timedelta(seconds=59))
    assert not store.lease("poll", "host:2:b", 60, REAL + timedelta(seconds=61))
    assert store.lease("poll", "host:2:b", 60, REAL + timedelta(seconds=119))
    store.release_lease("poll", "host:1:a")
    assert not store.lease("poll", "host:3:c", 60, REAL + timedelta(seconds=119))
    store.release_lease("poll", "host:2:b")
    assert store.lease("poll", "host:3:c", 60, REAL + timedelta(seconds=119))
    assert store.lease("other", "host:4:d", 60, REAL)


@pytest.mark.parametrize("name", ["", "x" * 5000, "INBOX/\u00dcbersicht"])
def test_any_name_of_a_mailbox_or_lease_will_do(store: Store, name: str) -> None:
    store.set_place(name, 1, 2)
    assert store.place(name) == Place(1, 2)
    assert store.lease(name, name, 1, REAL)
