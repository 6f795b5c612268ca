"""Column types that mean the same on SQLite and on PostgreSQL: instants, words, row numbers."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, String, Text, TypeDecorator
from sqlalchemy.types import TypeEngine


class Instant(TypeDecorator[datetime]):
    """An aware datetime; kept in UTC to the microsecond, and always given back in UTC.

    A naive one is refused with ValueError: nobody could say later which instant it was.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[str]:
        """Text on SQLite, which has no instants; `timestamp with time zone` elsewhere."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(26))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """Check that it is aware, and turn it to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("An instant without a time zone cannot be kept.")
        value = value.astimezone(UTC)
        if dialect.name == "sqlite":
            # Of equal length for every instant, so that SQLite compares and sorts them as text.
            return value.replace(tzinfo=None).isoformat(timespec="microseconds")
        return value

    def process_result_value(self, value: datetime | str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the form tells
        """Give it back aware, in UTC."""
        if value is None:
            return None
        if isinstance(value, str):
            return datetime.fromisoformat(value).replace(tzinfo=UTC)
        return value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text of any length that both engines take, whatever a mail's header held; see `storable`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - alike on both
        """Make it storable."""
        return None if value is None else storable(value)


class RowNumber(TypeDecorator[int]):
    """A row's own number, 64 bits, counted up by the database."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[int]:
        """SQLite counts up only what is called INTEGER; it is 64 bits wide there as well."""
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())


def storable(text: str) -> str:
    """Replace what a database text cannot hold: NUL (PostgreSQL) and lone surrogates (both), by U+FFFD.

    Broken headers bring both, and a mail must not be lost for them.
    """
    if text.isascii() and "\0" not in text:
        return text
    clean = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= sign <= "\udfff" else sign for sign in clean)


def key_of(*parts: str) -> str:
    """Make one short key of any texts, for a unique or indexed column.

    Equal parts give equal keys and others do not (SHA-256); a header of any length fits, where an
    index of PostgreSQL ends at 2,704 bytes.
    """
    whole = hashlib.sha256()
    for part in parts:
        piece = part.encode("utf-8", "surrogatepass")
        whole.update(len(piece).to_bytes(8, "big") + piece)
    return whole.hexdigest()
