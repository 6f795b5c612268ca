"""The chain of events: how each is hashed over the one before, and what the head row says of all.

The hash is HMAC-SHA-256 with a key that the store keeps sealed, so that who can write to the
database but has no key file can neither change an event, nor put one in, nor cut off the end.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from bot.errors import StoreError
from bot.store.columns import storable
from bot.store.tables import ChainTable, EventTable
from bot.store.values import Break

HEAD = 1
"""Number of the head row: there is only one."""
_PAGE = 200
"""How many events are held in memory at once while the chain is walked."""


@dataclass(frozen=True, slots=True)
class Note:
    """An event to be appended when its transaction ends."""

    name: str
    data: tuple[tuple[str, str], ...] = ()
    by: str = "bot"
    mail_id: int | None = None
    offer: str | None = None
    account: str | None = None


def begin(session: Session, key: bytes) -> None:
    """Write the head row of an empty chain, where there is none yet."""
    if session.get(ChainTable, HEAD) is None:
        first = _mac(key, "first")
        session.add(ChainTable(id=HEAD, count=0, hash=first, latest=None, seal=_seal(key, 0, first)))


def append(session: Session, key: bytes, at: datetime, notes: list[Note]) -> None:
    """Append events that happened at that instant. Others wait here until this transaction ends, so call it last."""
    head = session.exec(select(ChainTable).where(col(ChainTable.id) == HEAD).with_for_update()).one_or_none()
    if head is None:
        raise StoreError("The head of the event chain is missing; `audit verify` tells more.")
    for note in notes:
        row = EventTable(
            id=head.count + 1,
            at=at,
            name=storable(note.name),
            by=storable(note.by),
            mail_id=note.mail_id,
            offer=None if note.offer is None else storable(note.offer),
            account=None if note.account is None else storable(note.account),
            data=json.dumps(dict(note.data), sort_keys=True, separators=(",", ":")),
            hash="",
        )
        row.hash = _hash_of(key, head.hash, row)
        session.add(row)
        head.count, head.hash = row.id, row.hash
    head.latest = at if head.latest is None else max(head.latest, at)
    head.seal = _seal(key, head.count, head.hash)
    session.add(head)


def verify(session: Session, key: bytes) -> Break | None:
    """Walk the whole chain; None where it holds, else the first break. Memory does not grow with it."""
    head = session.get(ChainTable, HEAD)
    if head is None:
        return Break(0, "the head of the chain is missing")
    expected, last = 0, _mac(key, "first")
    while page := session.exec(
        select(EventTable).where(col(EventTable.id) > expected).order_by(col(EventTable.id)).limit(_PAGE)
    ).all():
        for row in page:
            expected += 1
            if row.id != expected:
                return Break(expected, "the event is missing")
            if not hmac.compare_digest(row.hash, _hash_of(key, last, row)):
                return Break(row.id, "the event was changed, or the one before it")
            last = row.hash
            session.expunge(row)
    if expected < head.count:
        return Break(expected + 1, f"the event is missing: the head of the chain counts {head.count}")
    if (head.count, head.hash) != (expected, last) or not hmac.compare_digest(head.seal, _seal(key, expected, last)):
        return Break(expected, "the head of the chain does not fit its last event")
    return None


def _hash_of(key: bytes, before: str, row: EventTable) -> str:
    """Hash an event over the hash of the one before and everything that its row says."""
    canonical = json.dumps(
        {
            "id": row.id,
            "at": row.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "name": row.name,
            "by": row.by,
            "mail_id": row.mail_id,
            "offer": row.offer,
            "account": row.account,
            "data": row.data,
        },
        sort_keys=True,
        separators=(",", ":"),
    )
    return _mac(key, f"event {before} {canonical}")


def _seal(key: bytes, count: int, last: str) -> str:
    """Authenticate the head row, so that a shortened chain with a fitting head is noticed."""
    return _mac(key, f"head {count} {last}")


def _mac(key: bytes, words: str) -> str:
    """HMAC-SHA-256 of these words, in hexadecimal."""
    return hmac.new(key, words.encode(), hashlib.sha256).hexdigest()
