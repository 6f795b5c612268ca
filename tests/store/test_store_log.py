"""The event log: appended to only, and every change from outside is noticed."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.model import Event
from bot.store import Store
from bot.store.chain import Note
from bot.store.values import LoggedEvent
from tests.store_values import NOON, OFFER, decide, keep

_GUARDS = {
    "sqlite": [
        "DROP TRIGGER events_no_update",
        "DROP TRIGGER events_no_delete",
        "DROP TRIGGER chain_no_delete",
        "DROP TRIGGER chain_only_grows",
    ],
    "postgresql": [
        "ALTER TABLE events DISABLE TRIGGER ALL",
        "ALTER TABLE chain DISABLE TRIGGER ALL",
    ],
}


def filled(store: Store, count: int = 5) -> None:
    """Log a few events."""
    for number in range(count):
        store.log(Event("test", (("number", str(number)),), OFFER, f"LX-{number}", "Ann"))


def tamper(store: Store, *statements: str) -> None:
    """Do what only an owner of the database can: take the guards away, then change it."""
    with store._database.connection() as connection:
        for statement in (*_GUARDS[connection.dialect.name], *statements):
            connection.execute(text(statement))


def test_an_event_comes_back_as_it_happened(store: Store) -> None:
    store.use_clock(lambda: NOON)
    store.log(Event("offer.extended", (("until", "later"),), OFFER, "LX-1003", "Ann"), mail_id=7)
    assert store.events() == [
        LoggedEvent(1, NOON, "offer.extended", "Ann", 7, OFFER, "LX-1003", {"until": "later"}),
    ]


def test_events_are_found_by_mail_offer_and_account(store: Store) -> None:
    filled(store)
    keep(store)
    assert [event.event_id for event in store.events(mail_id=1)] == [6]
    assert len(store.events(offer=OFFER)) == 5
    assert [event.event_id for event in store.events(offer=OFFER, account="LX-3")] == [4]


def test_an_empty_and_a_filled_log_hold(store: Store) -> None:
    assert store.verify() is None
    filled(store)
    decide(store, keep(store).mail_id)
    assert store.verify() is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET by = 'Bob' WHERE id = 3",
        "DELETE FROM events WHERE id = 5",
        "UPDATE versions SET body = ''",
        "DELETE FROM versions",
        "DELETE FROM chain",
        "UPDATE chain SET count = 3",
        "UPDATE chain SET hash = ''",
    ],
)
def test_the_database_itself_refuses_to_change_it(store: Store, statement: str) -> None:
    filled(store)
    decide(store, keep(store).mail_id)
    with (
        pytest.raises(DBAPIError, match=r"appended to|only grows|keeps its head"),
        store._database.connection() as connection,
    ):
        connection.execute(text(statement))
    assert store.verify() is None


@pytest.mark.parametrize(
    ("statement", "event_id"),
    [
        ("UPDATE events SET by = 'Bob' WHERE id = 3", 3),
        ("UPDATE events SET at = (SELECT at FROM events WHERE id = 1) WHERE id = 3", 3),
        ("UPDATE events SET data = '{}' WHERE id = 1", 1),
        ("UPDATE events SET account = NULL WHERE id = 5", 5),
        ("UPDATE events SET mail_id = 1 WHERE id = 2", 2),
        ("UPDATE events SET hash = 'x' WHERE id = 4", 4),
        ("DELETE FROM events WHERE id = 1", 1),
        ("DELETE FROM events WHERE id = 3", 3),
        ("DELETE FROM events WHERE id = 5", 5),
        ("DELETE FROM events", 1),
        ("DELETE FROM chain", 0),
        ("UPDATE chain SET count = 4", 5),
        ("UPDATE chain SET seal = 'x'", 5),
    ],
)
def test_every_change_from_outside_is_found_where_it_is(store: Store, statement: str, event_id: int) -> None:
    filled(store)
    tamper(store, statement)
    found = store.verify()
    assert found is not None
    assert found.event_id == event_id


def test_a_shortened_log_with_a_fitting_head_is_found(store: Store) -> None:
    filled(store)
    tamper(
        store,
        "DELETE FROM events WHERE id > 3",
        "UPDATE chain SET count = 3, hash = (SELECT hash FROM events WHERE id = 3)",
    )
    found = store.verify()
    assert found is not None
    assert found.event_id == 3


def test_a_log_without_its_head_takes_no_more_and_the_change_is_not_made(store: Store) -> None:
    filled(store)
    tamper(store, "DELETE FROM chain")
    with pytest.raises(Exception, match="audit verify"):
        keep(store)
    assert store.mails() == []


def test_the_head_knows_the_latest_instant_even_when_clocks_disagree(store: Store) -> None:
    for year in (2001, 2003, 2002):
        store.use_clock(lambda year=year: datetime(year, 1, 1, tzinfo=UTC))
        store.log(Event("test"))
    assert store.clock_anchor(NOON, NOON).start == datetime(2003, 1, 1, tzinfo=UTC)


def test_a_long_log_is_walked_in_constant_memory(store: Store) -> None:
    def peak_of_walking() -> int:
        tracemalloc.start()
        assert store.verify() is None
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    append(store, 500)
    short = peak_of_walking()
    append(store, 1500)
    assert peak_of_walking() < short * 1.5


def append(store: Store, count: int) -> None:
    """Append many events in one transaction."""
    with store._work() as work:
        for number in range(count):
            work.note(Note("test", (("number", str(number)), ("padding", "x" * 500))))
