"""Opening a store: made, migrated, refused with a sentence."""

from __future__ import annotations

import socket
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.errors import StoreError
from bot.secrets.sealing import Keyring
from bot.store import NewerStoreError, Store, StoreUnavailableError, WrongKeyError, open_store
from bot.store.columns import Instant
from bot.store.database import Database
from bot.store.tables import MAIL_STATUSES, METADATA, REPLY_STATES
from tests.store_values import answer, decide, keep

pytestmark = pytest.mark.usefixtures("stores_as_anywhere")


def test_the_migrations_make_exactly_the_tables_that_the_program_uses(store: Store) -> None:
    with store._database.connection() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_migrations_know_the_same_words_for_a_status_as_the_program(store: Store) -> None:
    mail_id = keep(store).mail_id
    decide(store, mail_id, answer())
    for table, column, words in (("mails", "status", MAIL_STATUSES), ("replies", "state", REPLY_STATES)):
        for word in words:
            with store._database.connection() as connection:
                connection.execute(text(f"UPDATE {table} SET {column} = :word"), {"word": word})  # noqa: S608 - the names stand above
        with pytest.raises(IntegrityError, match=f"ck_{table}"), store._database.connection() as connection:
            connection.execute(text(f"UPDATE {table} SET {column} = 'lost'"))  # noqa: S608 - as above


def test_opened_again_it_holds_what_was_kept(store: Store, store_url: str, keyring: Keyring) -> None:
    kept = keep(store)
    store.close()
    again = open_store(store_url, keyring)
    assert again.mail(kept.mail_id).raw.endswith(b"Mail 1")
    again.close()


def test_processes_that_open_a_new_store_at_once_all_succeed(empty_url: str, tmp_path: Path) -> None:
    program = "import sys; from bot.secrets.sealing import Keyring; from bot.store import open_store; open_store(sys.argv[1], Keyring.open(sys.argv[2])).close()"
    command = [sys.executable, "-c", program, empty_url, str(tmp_path / "shared.key")]
    root = Path(__file__).parents[2]
    running = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    said = [process.communicate(timeout=60)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0, 0], said
    opened = open_store(empty_url, Keyring.open(tmp_path / "shared.key"))
    assert opened.verify() is None
    opened.close()


def test_another_key_file_is_refused_by_name_and_changes_nothing(
    store: Store, store_url: str, tmp_path: Path, keyring: Keyring
) -> None:
    keep(store)
    with pytest.raises(WrongKeyError, match=keyring.key_id) as caught:
        open_store(store_url, Keyring.open(tmp_path / "other.key"))
    assert "\n" not in caught.value.sentence
    assert store.verify() is None
    assert len(store.mails()) == 1


def test_a_store_of_a_newer_version_is_refused(store: Store, store_url: str, keyring: Keyring) -> None:
    with store._database.connection() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerStoreError, match="9999"):
        open_store(store_url, keyring)


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "sqlite://", "sqlite:///:memory:", "mysql://localhost/x", "oracle://x", "data/holdermail.db"],
)
def test_a_url_that_is_none_of_ours_is_refused(url: str, keyring: Keyring) -> None:
    with pytest.raises(StoreError, match="sqlite:///FILE"):
        open_store(url, keyring)


def test_a_server_that_is_away_gives_one_line_without_the_password(keyring: Keyring) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"postgresql+psycopg://me:hush-hush@127.0.0.1:{taken.getsockname()[1]}/nowhere"
        with pytest.raises(StoreUnavailableError) as caught:
            open_store(url, keyring)
    assert "hush-hush" not in caught.value.sentence
    assert "127.0.0.1" in caught.value.sentence
    assert "\n" not in caught.value.sentence


def test_a_file_that_is_no_store_is_refused(tmp_path: Path, keyring: Keyring) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear client, " * 1000)
    with pytest.raises(StoreError, match="not a store"):
        open_store(f"sqlite:///{path}", keyring)
    assert path.read_text() == "Dear client, " * 1000


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, keyring: Keyring) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailableError, match="cannot be opened"):
        open_store(f"sqlite:///{tmp_path / 'file' / 'x.db'}", keyring)


def test_a_sqlite_store_is_its_owners_alone_and_writes_to_disk_at_every_commit(
    tmp_path: Path, keyring: Keyring
) -> None:
    path = tmp_path / "new" / "holdermail.db"
    opened = open_store(f"sqlite:///{path}", keyring)
    keep(opened)
    for one in path.parent.iterdir():
        assert stat.S_IMODE(one.stat().st_mode) == 0o600, one
    with opened._database.read() as session:
        found = {
            name: session.connection().execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    opened.close()


def test_plain_postgresql_in_the_url_means_psycopg_3() -> None:
    database = Database("postgresql://me@127.0.0.1/x")
    assert database.engine.dialect.driver == "psycopg"


def test_threads_may_share_a_store(store: Store) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            keep(store, number)
            store.counts()
        except BaseException as error:  # noqa: BLE001 - whatever it was, the test shows it
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.counts().mails["received"] == 12


def test_instants_come_back_equal_aware_and_in_utc(store: Store) -> None:
    new_york = timezone(timedelta(hours=-4))
    for number, instant in enumerate(
        [
            datetime(2001, 8, 31, 17, 0, 0, 123456, tzinfo=new_york),
            datetime(1, 1, 2, tzinfo=UTC),
            datetime(9999, 12, 30, 23, 59, 59, 999999, tzinfo=UTC),
        ]
    ):
        kept = keep(store, number, received=instant)
        back = store.mail(kept.mail_id).row.received
        assert back == instant
        assert back.tzinfo == UTC


def test_an_instant_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        keep(store, received=datetime(2001, 8, 14))  # noqa: DTZ001 - that is what is refused
    assert store.mails() == []
    assert Instant().cache_ok


def test_what_went_wrong_in_a_statement_never_shows_its_values(store: Store) -> None:
    with pytest.raises(Exception, match="hide_parameters") as caught, store._database.write() as session:
        session.connection().execute(text("INSERT INTO nowhere VALUES (:number)"), {"number": "123-45-6789"})
    assert "123-45-6789" not in str(caught.value)
