"""The store: the only SQL of Holdermail. `open_store` gives it, on SQLite or PostgreSQL by the URL alone.

Each file holds the doors for one purpose: `inbox` keeps mails, `queue` hands them out, `deciding`
writes what comes of them, `outbox` has the answers, `record` and `log` are to look at, `register`
holds what the desk knows, `shared` what processes agree on. Values stand in `values`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime

from bot.secrets.sealing import Keyring, SecretsError
from bot.store import chain
from bot.store.changing import Changes, Changing
from bot.store.database import Database
from bot.store.deciding import Deciding, Decisions
from bot.store.desk_work import DeskWork
from bot.store.errors import (
    AlreadyDecidedError,
    LostClaimError,
    NewerStoreError,
    NotLockedError,
    StoreBusyError,
    StoreUnavailableError,
    WrongKeyError,
)
from bot.store.handover import Handover
from bot.store.inbox import Inbox
from bot.store.log import Log
from bot.store.migrate import migrate
from bot.store.notices import Notices
from bot.store.operation import Operation
from bot.store.outbox import Outbox
from bot.store.people import People
from bot.store.proposals import Proposals
from bot.store.protects import Protects
from bot.store.queue import Queue
from bot.store.reach import Reach
from bot.store.record import Record
from bot.store.register_changing import RegisterChanges
from bot.store.shared import Shared
from bot.store.tables import SecretTable
from bot.store.telling import Tellings
from bot.store.threads import Threads
from bot.store.timeline import Timeline
from bot.store.visits import Visits
from bot.store.waiting import Waits

__all__ = [
    "AlreadyDecidedError",
    "Changing",
    "Deciding",
    "LostClaimError",
    "NewerStoreError",
    "NotLockedError",
    "Store",
    "StoreBusyError",
    "StoreUnavailableError",
    "WrongKeyError",
    "open_store",
]

_CHAIN_KEY = "chain key"


class Store(
    Inbox,
    Queue,
    Decisions,
    Changes,
    Threads,
    Operation,
    Outbox,
    Protects,
    Handover,
    Record,
    RegisterChanges,
    Shared,
    Log,
    People,
    Waits,
    DeskWork,
    Timeline,
    Visits,
    Notices,
    Proposals,
    Reach,
    Tellings,
):
    """An open store. Safe to share between threads; every process opens its own."""

    @property
    def keyring(self) -> Keyring:
        """The keys that seal what the store keeps; links to the holders' page are sealed with them too."""
        return self._keyring

    def use_clock(self, clock: Callable[[], datetime]) -> None:
        """Take our present instant from here on from this clock: events, decisions and answers bear it."""
        self._clock = clock

    def close(self) -> None:
        """Give up all connections."""
        self._database.close()


def open_store(url: str, keyring: Keyring, *, clock: Callable[[], datetime] | None = None) -> Store:
    """Open the store, making it or bringing it to the newest form first; any number may do so at once.

    `url`: `sqlite:///FILE` or `postgresql+psycopg://USER:PASSWORD@HOST/DATABASE`. `clock`: our
    present instant, aware; the real time where it is not given (see `Store.use_clock`).

    Raises StoreUnavailableError where the database cannot be reached, WrongKeyError where it was
    made with another key file, NewerStoreError where a newer version used it last, and StoreError
    for a URL that is none of ours.
    """
    database = Database(url)
    try:
        migrate(database)
        chain_key = _chain_key(database, keyring)
    except BaseException:
        database.close()
        raise
    return Store(database, keyring, chain_key, clock or _real_now)


def _real_now() -> datetime:
    """Tell the machine's time."""
    return datetime.now(UTC)


def _chain_key(database: Database, keyring: Keyring) -> bytes:
    """Unseal the store's own secret, made at the first opening: only the right key file can."""
    with database.write() as session:
        database.lock(session, "first opening")
        row = session.get(SecretTable, _CHAIN_KEY)
        if row is not None:
            try:
                return keyring.unseal(row.sealed, _CHAIN_KEY)
            except SecretsError as error:
                raise WrongKeyError(
                    f"The store {database.place} was made with another key file (key {keyring.key_of(row.sealed)}). "
                    "Set security.key_file to that one."
                ) from error
        key = os.urandom(32)
        session.add(SecretTable(name=_CHAIN_KEY, sealed=keyring.seal(key, _CHAIN_KEY)))
        chain.begin(session, key)
        return key
