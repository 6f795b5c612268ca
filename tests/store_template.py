"""A new SQLite store without its migrations run anew: the tables that they make, made once per process and copied.

Running the migrations takes a tenth of a second, and hundreds of tests open a store that nobody has used. What
they are given is what the migrations made: the statements come from a store that they brought to its newest form.
Nor does a store of a test wait for the disk at every commit: that only matters when a machine loses its power.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import URL, make_url

import bot.store
from bot.store import database as databases
from bot.store.database import Database
from bot.store.migrate import migrate as migrated

_real_preparing = databases._prepare_sqlite
_real_engine = databases._sqlite_engine


@contextmanager
def stores_are_copied() -> Iterator[None]:
    """Within it every new SQLite store of this process is a copy, and is not waited for at each commit.

    Processes that a test starts are not concerned: they open their stores as they always do.
    """
    _statements()  # Now, so that processes forked by a test have them as well.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.store, "migrate", _copied)
        patch.setattr(databases, "_prepare_sqlite", _prepared_without_waiting)
        patch.setattr(databases, "_sqlite_engine", _knowing_engine)
        yield


@contextmanager
def stores_are_as_anywhere() -> Iterator[None]:
    """Within it stores are migrated, and written to the disk, as outside of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.store, "migrate", migrated)
        patch.setattr(databases, "_prepare_sqlite", _real_preparing)
        patch.setattr(databases, "_sqlite_engine", _real_engine)
        yield


def _copied(database: Database) -> None:
    """Give an empty SQLite store its tables; any other store is migrated as it always is."""
    if not database.postgres and _is_made_now(database):
        return
    migrated(database)


def _is_made_now(database: Database) -> bool:
    """Whether the store was empty and now has its tables: looked at and made in one transaction."""
    statements = _statements()
    with database.connection() as connection:
        if connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one():
            return False
        driver: Any = connection.connection.driver_connection
        for statement in statements:
            driver.execute(statement)
    return True


@cache
def _statements() -> tuple[str, ...]:
    """The statements that make a store as the migrations make it, rows of its own (its form's number) included."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        database = Database(f"sqlite:///{path}")
        migrated(database)
        database.close()
        connection = sqlite3.connect(path)
        statements = tuple(connection.iterdump())
        connection.close()
    # The dump is a transaction of its own; ours is begun already.
    return tuple(one for one in statements if one not in {"BEGIN TRANSACTION;", "COMMIT;"})


def _prepared_without_waiting(connection: sqlite3.Connection, record: object) -> None:
    """Set a new connection up as always, but do not wait for the disk."""
    _real_preparing(connection, record)
    connection.execute("PRAGMA synchronous = OFF")


def _knowing_engine(url: URL) -> Engine:
    """Make an engine that knows the statements which others of this process have put into words: SQLAlchemy keeps them by dialect."""
    engine = _real_engine(url)
    first = _first_engine()
    engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
    return engine


@cache
def _first_engine() -> Engine:
    """The engine of a store that is opened and gone: what it knows of SQLite holds for every other."""
    with tempfile.TemporaryDirectory() as folder:
        engine = _real_engine(make_url(f"sqlite:///{Path(folder) / 'first.db'}"))
        engine.connect().close()
        engine.dispose()
    return engine
