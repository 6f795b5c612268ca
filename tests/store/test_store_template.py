"""The store that most tests are given is what the migrations make, and the other one can still be had."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from bot.secrets.sealing import Keyring
from bot.store import open_store
from tests.store_template import stores_are_as_anywhere


def made(path: Path, keyring: Keyring) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], int]:
    """Of a new store: everything in it by name with its statement, the number of its form, how a commit is waited for."""
    opened = open_store(f"sqlite:///{path}", keyring)
    with opened._database.read() as session:
        waits = int(session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one())
    opened.close()
    connection = sqlite3.connect(path)
    tables = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    form = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    connection.close()
    return tables, form, waits


def test_a_copied_store_is_like_a_migrated_one(tmp_path: Path, keyring: Keyring) -> None:
    copied = made(tmp_path / "copied.db", keyring)
    with stores_are_as_anywhere():
        migrated = made(tmp_path / "migrated.db", keyring)
    assert len(migrated[0]) > 40
    assert copied[:2] == migrated[:2]
    assert (copied[2], migrated[2]) == (0, 2)


def test_a_copied_store_is_opened_again_as_it_was_left(tmp_path: Path, keyring: Keyring) -> None:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    for number in range(2):
        opened = open_store(url, keyring)
        assert len(opened.offers()) == number
        opened.save_offer("one", "text", "test")
        assert opened.verify() is None
        opened.close()
