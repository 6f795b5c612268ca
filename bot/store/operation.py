"""The doors of operation: pulses, tokens, and the hooks by which other systems are called."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import col, delete, select

from bot.errors import UsageError
from bot.store.chain import HEAD, Note
from bot.store.log import logged
from bot.store.tables import ChainTable, EventTable
from bot.store.tables_ops import HookTable, PulseTable, TokenTable
from bot.store.values import LoggedEvent
from bot.store.values_ops import Hook, Pulse, Token
from bot.store.work import Room

FORGOTTEN = timedelta(days=1)
"""After so long a silent process is no longer spoken of."""


def digest_of(token: str) -> str:
    """The digest under which a token is kept: it is random and long, so it needs no slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()


class Operation(Room):
    """Pulses, tokens, hooks."""

    def pulse(self, pulses: Sequence[Pulse]) -> None:
        """Say that these parts run, or what their trouble is; processes silent for a day are forgotten."""
        with self._work() as work:
            for pulse in pulses:
                row = work.session.get(PulseTable, (pulse.part, pulse.process))
                row = row or PulseTable(part=pulse.part, process=pulse.process, at=pulse.at)
                row.at, row.trouble = pulse.at, pulse.trouble
                work.session.add(row)
                work.session.exec(delete(PulseTable).where(col(PulseTable.at) < pulse.at - FORGOTTEN))

    def end_pulses(self, process: str) -> None:
        """Say that a process has ended in order: nobody need miss it."""
        with self._work() as work:
            work.session.exec(delete(PulseTable).where(col(PulseTable.process) == process))

    def pulses(self) -> list[Pulse]:
        """List what has said that it runs, by part."""
        with self._database.read() as session:
            rows = session.exec(select(PulseTable).order_by(col(PulseTable.part), col(PulseTable.process)))
            return [Pulse(row.part, row.process, row.at, row.trouble) for row in rows]

    def add_token(self, name: str, token: str, scopes: Sequence[str], by: str) -> None:
        """Let a system in with this token for these scopes. Raises UsageError where the name is taken."""
        with self._work() as work:
            if work.session.get(TokenTable, name) is not None:
                raise UsageError(f"There is a token {name} already; take another name, or revoke that one.")
            said = " ".join(scopes)
            work.session.add(TokenTable(name=name, digest=digest_of(token), scopes=said, made=work.now, made_by=by))
            work.note(Note("token.added", (("token", name), ("scopes", " ".join(scopes))), by))

    def revoke_token(self, name: str, by: str) -> None:
        """Let that system in no more, from this moment. Raises UsageError where there is no such token in force."""
        with self._work() as work:
            row = work.session.get(TokenTable, name, with_for_update=True)
            if row is None or row.revoked is not None:
                raise UsageError(f"There is no token {name} in force; `token list` shows those there are.")
            row.revoked = work.now
            work.note(Note("token.revoked", (("token", name),), by))

    def tokens(self) -> list[Token]:
        """List the tokens by name, also those revoked."""
        with self._database.read() as session:
            return [_token(row) for row in session.exec(select(TokenTable).order_by(col(TokenTable.name)))]

    def token(self, token: str) -> Token | None:
        """Give whose token that is; None for one that is unknown or revoked."""
        with self._database.read() as session:
            row = session.exec(select(TokenTable).where(col(TokenTable.digest) == digest_of(token))).one_or_none()
            return None if row is None or row.revoked is not None else _token(row)

    def add_hook(self, name: str, url: str, about: Sequence[str], secret: bytes, by: str) -> None:
        """Call that URL from the next event on. Raises UsageError where the name is taken."""
        with self._work() as work:
            if work.session.get(HookTable, name) is not None:
                raise UsageError(f"There is a webhook {name} already; take another name, or remove that one.")
            head = work.session.get_one(ChainTable, HEAD)
            sealed = self._keyring.seal(secret, f"hook:{name}")
            work.session.add(
                HookTable(
                    name=name,
                    url=url,
                    about=" ".join(about),
                    secret=sealed,
                    made=work.now,
                    made_by=by,
                    told=head.count,
                )
            )
            work.note(Note("webhook.added", (("webhook", name), ("about", " ".join(about))), by))

    def remove_hook(self, name: str, by: str) -> None:
        """Call it no more. Raises UsageError where there is none."""
        with self._work() as work:
            row = work.session.get(HookTable, name, with_for_update=True)
            if row is None:
                raise UsageError(f"There is no webhook {name}; `webhook list` shows those there are.")
            work.session.delete(row)
            work.note(Note("webhook.removed", (("webhook", name),), by))

    def hooks(self) -> list[Hook]:
        """List the hooks by name, with their secrets."""
        with self._database.read() as session:
            return [
                Hook(
                    name=row.name,
                    url=row.url,
                    about=tuple(row.about.split()),
                    told=row.told,
                    secret=self._keyring.unseal(row.secret, f"hook:{row.name}"),
                    attempts=row.attempts,
                    next_at=row.next_at,
                    error=row.error,
                )
                for row in session.exec(select(HookTable).order_by(col(HookTable.name)))
            ]

    def hook_tried(self, name: str, next_at: datetime) -> None:
        """Count an attempt before it is made, with the next one already set (real clock)."""
        with self._work() as work:
            row = work.session.get(HookTable, name, with_for_update=True)
            if row is not None:
                row.attempts, row.next_at = row.attempts + 1, next_at

    def hook_told(self, name: str, event_id: int) -> None:
        """Say that it has been told of every event up to that one."""
        with self._work() as work:
            row = work.session.get(HookTable, name, with_for_update=True)
            if row is not None:
                row.told, row.attempts, row.next_at, row.error = max(row.told, event_id), 0, None, None

    def hook_failed(self, name: str, error: str) -> None:
        """Keep why the last attempt failed."""
        with self._work() as work:
            row = work.session.get(HookTable, name, with_for_update=True)
            if row is not None:
                row.error = error

    def events_after(self, event_id: int, limit: int = 500) -> list[LoggedEvent]:
        """List the events that follow that one, oldest first, at most so many."""
        wanted = select(EventTable).where(col(EventTable.id) > event_id).order_by(col(EventTable.id)).limit(limit)
        with self._database.read() as session:
            return [logged(row) for row in session.exec(wanted)]


def _token(row: TokenTable) -> Token:
    return Token(row.name, tuple(row.scopes.split()), row.made, row.made_by, row.revoked)
