"""Fixtures that more than one file of tests uses: a scratch store, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import structlog

from bot.secrets.sealing import Keyring
from bot.store import Store, open_store
from bot.store.database import Database
from bot.store.migrate import migrate
from tests.quick_passwords import passwords_are_quick
from tests.servers.postgres import PostgresServer, postgres_server
from tests.store_template import stores_are_as_anywhere, stores_are_copied

if TYPE_CHECKING:
    from bot.demo.player import Stage
    from tests.console_steps import Visitor


@pytest.fixture(autouse=True)
def _log_of_this_test_only() -> Iterator[None]:
    """Forget a log that a command set up: it writes to the standard error of its test, which is closed after it."""
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session", autouse=True)
def _new_stores_are_copies() -> Iterator[None]:
    """Open new SQLite stores without running the migrations each time; see `tests.store_template`."""
    with stores_are_copied():
        yield


@pytest.fixture(scope="session", autouse=True)
def _passwords_are_quick() -> Iterator[None]:
    """Hash passwords with little work; see `tests.quick_passwords`."""
    with passwords_are_quick():
        yield


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    """Run a bot with its people at the console; a file that shares one among its tests has a `scene` of its own."""
    from tests.console_steps import console_stage  # noqa: PLC0415 - most files do without the console, which takes a while to import

    with console_stage(tmp_path) as running:
        yield running


@pytest.fixture
def rita(scene: Stage) -> Visitor:
    """Sign in Rita Vance, a reviewer."""
    from tests.console_steps import visitor  # noqa: PLC0415 - as above

    return visitor(scene, "Rita Vance")


@pytest.fixture
def ann(scene: Stage) -> Visitor:
    """Sign in Ann Proctor, an approver."""
    from tests.console_steps import visitor  # noqa: PLC0415 - as above

    return visitor(scene, "Ann Proctor")


@pytest.fixture
def stores_as_anywhere() -> Iterator[None]:
    """Migrate stores, and write them to the disk, as outside of the tests: for tests of the opening itself."""
    with stores_are_as_anywhere():
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Run one PostgreSQL for all tests; where it is not installed, see `tests.servers.need`."""
    with postgres_server() as server:
        yield server


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    """Make a key file of this test's own."""
    return Keyring.open(tmp_path / "test.key")


@pytest.fixture(scope="session")
def migrated(postgres: PostgresServer) -> Iterator[str]:
    """Name a database with all tables and nothing in them, to be copied: migrating takes longer."""
    with postgres.database() as url:
        database = Database(url)
        migrate(database)
        database.close()
        yield url.rpartition("/")[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the URL of a database without any table, once on each engine."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'test.db'}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with server.database() as url:
            yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the URL of a store that nobody has used, once on each engine."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'test.db'}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with server.database(template=request.getfixturevalue("migrated")) as url:
            yield url


@pytest.fixture
def store(store_url: str, keyring: Keyring) -> Iterator[Store]:
    """Give an open store, once on each engine."""
    opened = open_store(store_url, keyring)
    yield opened
    opened.close()
