"""The engine and its transactions: SQLite in one file, or PostgreSQL, by the URL alone.

SQLite: write-ahead log, synchronous FULL (a commit is on disk), foreign keys, and `BEGIN IMMEDIATE`
for everything that writes: a transaction that first reads and then writes would otherwise lose
updates or fail half-way. PostgreSQL: READ COMMITTED, with rows locked where they are read to be
changed, and named locks for what has no row yet.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlmodel import Session

from bot.errors import StoreError
from bot.store.columns import key_of
from bot.store.errors import StoreBusyError, StoreUnavailableError

_BUSY_SECONDS = 30
"""How long a transaction waits for another process before it gives up."""
_READS_ONLY = "holdermail_reads_only"
_POSTGRES_SETTINGS = "-c lock_timeout=60s -c idle_in_transaction_session_timeout=300s"
"""A frozen process must not hold its rows, and all others with them, for ever."""
_BUSY_SIGNS = ("database is locked", "deadlock detected", "lock timeout", "could not serialize")
_POOL_PER_PROCESS = 5


class Database:
    """A reachable database: gives write transactions, and snapshots to read from."""

    def __init__(self, url: str) -> None:
        """Prepare the engine; nothing is opened yet, but the folder of a SQLite file is made.

        Raises StoreError for a URL that is none of ours.
        """
        self._url = _understood(url)
        self.postgres = self._url.get_backend_name() == "postgresql"
        self.place = self._url.render_as_string(hide_password=True)
        self.engine = _postgres_engine(self._url) if self.postgres else _sqlite_engine(self._url)
        self._reading = self.engine.execution_options(
            **(
                {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
                if self.postgres
                else {_READS_ONLY: True}
            )
        )

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Give a bare connection within one write transaction, for migrations."""
        with self._named_errors(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session whose changes are committed together at the end, or not at all."""
        with (
            self._named_errors(),
            Session(self.engine, expire_on_commit=False, autoflush=False) as session,
            session.begin(),
        ):
            # The transaction begins here, not with the first statement: on SQLite the lock is had from here on.
            session.connection()
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one unchanging moment of the store and holds nobody up."""
        with self._named_errors(), Session(self._reading, autoflush=False) as session, session.begin():
            yield session

    def lock(self, session: Session, *names: str, together: bool = False) -> None:
        """Let no other transaction have any of these names until this one ends.

        For what has no row to lock yet. Always in the same order, so that two never wait for each
        other. On SQLite the transaction has the whole store already. `together`: any number of transactions
        may have the names at once, but none while another has them for itself.
        """
        if not self.postgres:
            return
        take = "pg_advisory_xact_lock_shared" if together else "pg_advisory_xact_lock"
        for key in sorted({int(key_of(name)[:15], 16) for name in names}):
            session.connection().execute(text(f"SELECT {take}(:key)"), {"key": key})

    def close(self) -> None:
        """Give up all connections."""
        self.engine.dispose()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        """Turn what the drivers say into the store's named errors, without parameters and passwords."""
        try:
            yield
        except PoolTimeoutError as error:
            raise StoreBusyError(f"No connection to the store {self.place} came free.") from error
        except DBAPIError as error:
            said = " ".join(str(error.orig).split())
            if any(sign in said for sign in _BUSY_SIGNS):
                raise StoreBusyError(f"The store {self.place} is held by another process: {said}.") from error
            if _is_unreachable(error):
                raise StoreUnavailableError(f"The store {self.place} cannot be reached: {said}.") from error
            if isinstance(error.orig, sqlite3.DatabaseError) and "not a database" in said:
                raise StoreError(f"The file of {self.place} is not a store.") from error
            raise


def _is_unreachable(error: DBAPIError) -> bool:
    """Whether the database itself is away, full or closed, rather than a statement wrong."""
    if error.connection_invalidated:
        return True
    name = type(error.orig).__name__
    return name in {"OperationalError", "InterfaceError", "AdminShutdown", "CannotConnectNow", "DiskFull"} and not (
        isinstance(error.orig, sqlite3.OperationalError)
        and ("no such" in str(error.orig) or "syntax" in str(error.orig))
    )


def _understood(url: str) -> URL:
    """Read the URL; `postgresql://` means psycopg 3 too."""
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(
            "The store's URL is none: sqlite:///FILE or postgresql+psycopg://USER@HOST/DATABASE."
        ) from error
    if backend in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite")
    raise StoreError(
        "The store is a SQLite file (sqlite:///FILE) or PostgreSQL (postgresql+psycopg://USER@HOST/DATABASE)."
    )


def _postgres_engine(url: URL) -> Engine:
    """Make the engine for PostgreSQL; a server that vanishes without a word is noticed within half a minute."""
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=_POOL_PER_PROCESS,
        connect_args={
            "connect_timeout": 10,
            "tcp_user_timeout": 30_000,
            "keepalives_idle": 30,
            "application_name": "holdermail",
            "options": _POSTGRES_SETTINGS,
        },
    )


def _sqlite_engine(url: URL) -> Engine:
    """Make the engine for a SQLite file, readable by its owner alone."""
    path = Path(url.database or "")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreUnavailableError(f"The store {path} cannot be opened: {error.strerror}.") from error
    engine = create_engine(
        url, hide_parameters=True, pool_size=_POOL_PER_PROCESS, connect_args={"timeout": _BUSY_SECONDS}
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - the pool's own record, not used
    """Set a new connection up; transactions are begun by us, since the driver would begin them too late."""
    connection.isolation_level = None
    for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at once, except for a transaction that only reads."""
    reads_only = connection.get_execution_options().get(_READS_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")
