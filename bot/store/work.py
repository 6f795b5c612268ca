"""One transaction of the store: its session, its locks, and the events that it will have appended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlmodel import Session

from bot.secrets.sealing import Keyring
from bot.store import chain
from bot.store.chain import Note
from bot.store.database import Database
from bot.store.tables import VersionTable


class Work:
    """A write transaction under way."""

    def __init__(self, database: Database, session: Session, now: datetime) -> None:
        """Take the session of a begun transaction; `now` is our clock's instant for all that it writes."""
        self.session = session
        self.now = now
        self.notes: list[Note] = []
        self._database = database

    def lock(self, *names: str, together: bool = False) -> None:
        """Let no other transaction have these names until this one ends; see `Database.lock`."""
        self._database.lock(self.session, *names, together=together)

    def note(self, note: Note) -> None:
        """Have an event appended when the transaction ends."""
        self.notes.append(note)

    def version(self, thing: str, name: str, body: str, *, by: str = "bot", mail_id: int | None = None) -> None:
        """Keep this version of something that changes."""
        self.session.add(VersionTable(thing=thing, name=name, at=self.now, by=by, mail_id=mail_id, body=body))


class Room:
    """What every part of the store stands on: the database, the keyring, the chain's key and our clock."""

    def __init__(self, database: Database, keyring: Keyring, chain_key: bytes, clock: Callable[[], datetime]) -> None:
        """Take what `open_store` has prepared. `clock` gives our present instant, aware."""
        self._database = database
        self._keyring = keyring
        self._chain_key = chain_key
        self._clock = clock

    @contextmanager
    def _work(self) -> Iterator[Work]:
        """Give a write transaction; its events are appended last, since all others wait for the chain's head."""
        with self._database.write() as session:
            work = Work(self._database, session, self._clock())
            yield work
            session.flush()
            if work.notes:
                chain.append(session, self._chain_key, work.now, work.notes)
