"""Who may sign in to the console, who is signed in, and how often a name was tried in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import col, delete, select

from bot.errors import UsageError
from bot.store.chain import Note
from bot.store.columns import key_of
from bot.store.tables_console import PersonTable, SessionTable, TriesTable
from bot.store.values_console import Person, Rank, SignInTries
from bot.store.work import Room, Work

_TRIES_KEPT = timedelta(days=1)
"""Names tried in vain are forgotten after so long, so that nobody can fill the store with them."""
_SEEN_EVERY = timedelta(minutes=1)
"""How exactly it is kept when a session was last used: a write for every page would hold mails up."""


def person_key(name: str) -> str:
    """Compare names without regard to case and blanks around them."""
    return " ".join(name.split()).casefold()


class People(Room):
    """The doors for sign-in. All instants here are by the real clock, but for the events."""

    def add_person(self, name: str, rank: Rank, password_hash: str, by: str) -> bool:
        """Let a person sign in; False where somebody bears the name already, and then nothing is changed.

        Raises UsageError for a name that is none.
        """
        shown = " ".join(name.split())
        if not shown or len(shown) > 80 or not shown.isprintable():
            raise UsageError("a user's name has 1 to 80 printable characters")
        with self._work() as work:
            work.lock("people")
            if work.session.get(PersonTable, person_key(shown)) is not None:
                return False
            work.session.add(
                PersonTable(
                    key=person_key(shown),
                    name=shown,
                    rank=rank.value,
                    password=password_hash,
                    disabled=False,
                    added=work.now,
                )
            )
            work.note(Note("user.added", (("name", shown), ("rank", rank.value)), by))
            return True

    def change_person(
        self, name: str, by: str, *, rank: Rank | None = None, password_hash: str | None = None, enabled: bool = False
    ) -> bool:
        """Give a person another rank or password, or let in again one who was disabled; False where nobody bears the name.

        Their open sessions end. The name stays as it first was: who spelt it otherwise would not be the one who proposed
        something.
        """
        with self._work() as work:
            row = work.session.get(PersonTable, person_key(name), with_for_update=True)
            if row is None:
                return False
            row.rank = row.rank if rank is None else rank.value
            row.password = row.password if password_hash is None else password_hash
            row.disabled = row.disabled and not enabled
            work.session.add(row)
            _end_sessions(work, row.key)
            what = (("rank", rank is not None), ("password", password_hash is not None), ("enabled", enabled))
            changed = " ".join(word for word, is_so in what if is_so)
            work.note(Note("user.changed", (("name", row.name), ("rank", row.rank), ("changed", changed)), by))
            return True

    def people(self) -> list[Person]:
        """List everybody who may or might sign in, by name."""
        with self._database.read() as session:
            return [_person(row) for row in session.exec(select(PersonTable).order_by(col(PersonTable.key)))]

    def disable_person(self, name: str, by: str) -> bool:
        """Let a person sign in no more and end what sessions there are; False where nobody bears that name."""
        with self._work() as work:
            row = work.session.get(PersonTable, person_key(name), with_for_update=True)
            if row is None:
                return False
            row.disabled = True
            work.session.add(row)
            _end_sessions(work, row.key)
            work.note(Note("user.disabled", (("name", row.name),), by))
            return True

    def person_to_check(self, name: str) -> tuple[Person, str] | None:
        """Give the person of that name with the hash of the password, None where nobody bears it."""
        with self._database.read() as session:
            row = session.get(PersonTable, person_key(name))
            return None if row is None else (_person(row), row.password)

    def count_sign_in(
        self, name: str, now: datetime, count: Callable[[SignInTries, datetime], SignInTries]
    ) -> SignInTries | None:
        """Count a try to sign in under that name before it is made; None where the name is locked just now.

        `count`: what one more try makes of the tries so far. Counted first, so that many tries at once are counted too.
        """
        with self._work() as work:
            work.lock(f"sign-in:{person_key(name)}")
            work.session.exec(delete(TriesTable).where(col(TriesTable.last) < now - _TRIES_KEPT))
            row = work.session.get(TriesTable, _name_hash(name))
            if row is not None and row.locked_until is not None and row.locked_until > now:
                return None
            row = row or TriesTable(name_hash=_name_hash(name), last=now)
            counted = count(SignInTries(row.failed, row.locked_until), now)
            row.failed, row.locked_until, row.last = counted.failed, counted.locked_until, now
            work.session.add(row)
            return counted

    def sign_in_refused(self, name: str, tries: SignInTries | None) -> None:
        """Log a try in vain; the event names the person only where there is one. `tries` None: the name was locked."""
        with self._work() as work:
            person = work.session.get(PersonTable, person_key(name))
            locked = tries is None or tries.locked_until is not None
            data = (("tries", str(tries.failed) if tries else "not counted"), ("locked", "yes" if locked else "no"))
            work.note(Note("sign_in.refused", data, person.name if person else "console"))

    def begin_session(self, name: str, token_hash: str, now: datetime) -> None:
        """Sign a person in: the tries in vain are forgotten."""
        with self._work() as work:
            person = work.session.get_one(PersonTable, person_key(name))
            tries = work.session.get(TriesTable, _name_hash(name))
            if tries is not None:
                work.session.delete(tries)
            work.session.add(SessionTable(token_hash=token_hash, person=person.key, began=now, seen=now))
            work.note(Note("signed_in", (("rank", person.rank),), person.name))

    def session_person(
        self, token_hash: str, now: datetime, *, longest: timedelta, idle: timedelta, touch: bool
    ) -> Person | None:
        """Tell who that session belongs to; None where it is over, or its person may sign in no more.

        `longest`, `idle`: after how long it ends, counted from its beginning and from its last use. `touch`:
        whether this counts as a use; what a page fetches by itself does not.
        """
        with self._database.read() as session:
            row = session.get(SessionTable, token_hash)
            found = None if row is None else session.get(PersonTable, row.person)
            if row is None or found is None or found.disabled:
                return None
            person, began, seen = _person(found), row.began, row.seen
        if now - began >= longest or now - seen >= idle:
            return None
        if touch and now - seen >= _SEEN_EVERY:
            with self._work() as work:
                used = work.session.get(SessionTable, token_hash)
                if used is None:
                    return None
                used.seen = now
                work.session.add(used)
        return person

    def end_session(self, token_hash: str, by: str) -> None:
        """Sign out."""
        with self._work() as work:
            row = work.session.get(SessionTable, token_hash)
            if row is not None:
                work.session.delete(row)
                work.note(Note("signed_out", by=by))

    def end_old_sessions(self, before: datetime) -> None:
        """Forget the sessions that began before that instant: they are over in any case."""
        with self._work() as work:
            work.session.exec(delete(SessionTable).where(col(SessionTable.began) < before))


def _end_sessions(work: Work, key: str) -> None:
    """End every session of that person."""
    work.session.exec(delete(SessionTable).where(col(SessionTable.person) == key))


def _name_hash(name: str) -> str:
    """Name a tried name without keeping it: people type their passwords there."""
    return key_of("sign-in", person_key(name))


def _person(row: PersonTable) -> Person:
    """Give a person's row as a value."""
    return Person(row.name, Rank(row.rank), row.disabled, row.added)
