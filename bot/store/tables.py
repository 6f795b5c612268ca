"""The tables, one class each. Migrations make them; a test holds both together.

Sealed columns (`LargeBinary`) hold what `bot.secrets.sealing` made, bound to the row that they stand in.
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index, LargeBinary, MetaData, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.model import MailStatus
from bot.store.columns import Instant, RowNumber, Words

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def one_of(column: str, values: tuple[str, ...]) -> str:
    """Write the condition that a column holds one of these words."""
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


MAIL_STATUSES = tuple(status.value for status in MailStatus)
REPLY_STATES = ("due", "sent", "gave_up")


class Table(SQLModel):
    """What all tables share: one catalogue, apart from other users of SQLModel."""

    metadata: ClassVar[MetaData] = METADATA


class MailTable(Table, table=True):
    """Kept mails. `identity` is set on originals only: it is what makes one mail one row."""

    __tablename__ = "mails"
    __table_args__ = (
        UniqueConstraint("identity"),
        UniqueConstraint("origin_key", "digest"),
        Index(None, "status", "received", "id"),
        Index(None, "lane_key", "status"),
        Index(None, "message_key"),
        Index(None, "duplicate_of"),
        CheckConstraint(one_of("status", MAIL_STATUSES), name="status"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    status: str = Field(sa_type=Words)
    received: datetime = Field(sa_type=Instant)
    kept: datetime = Field(sa_type=Instant)
    message_id: str | None = Field(default=None, sa_type=Words)
    message_key: str | None = Field(default=None, sa_type=Words)
    sender: str = Field(sa_type=Words)
    identity: str | None = Field(default=None, sa_type=Words)
    digest: str = Field(sa_type=Words)
    origin: str | None = Field(default=None, sa_type=Words)
    origin_key: str | None = Field(default=None, sa_type=Words)
    duplicate_of: int | None = Field(default=None, foreign_key="mails.id", sa_type=RowNumber)
    repeats: int = 0
    reused_message_id: bool = False
    too_big: bool = False
    lane: str = Field(sa_type=Words)
    lane_key: str = Field(sa_type=Words)
    via: str = Field(sa_type=Words)
    claimed_by: str | None = Field(default=None, sa_type=Words)
    lease_until: datetime | None = Field(default=None, sa_type=Instant)
    attempts: int = 0
    cause: str | None = Field(default=None, sa_type=Words)
    decided: datetime | None = Field(default=None, sa_type=Instant)
    settled_by: str | None = Field(default=None, sa_type=Words)
    settled_how: str | None = Field(default=None, sa_type=Words)


class MailBytesTable(Table, table=True):
    """The sealed content of a mail, and sealed what was read and decided: it holds the mail's words too."""

    __tablename__ = "mail_bytes"

    mail_id: int = Field(primary_key=True, foreign_key="mails.id", sa_type=RowNumber)
    raw: bytes = Field(sa_type=LargeBinary)
    reading: bytes | None = Field(default=None, sa_type=LargeBinary)
    decision: bytes | None = Field(default=None, sa_type=LargeBinary)


class CaseTable(Table, table=True):
    """Cases: one row for an account in an offer, the whole value in `body`."""

    __tablename__ = "cases"
    __table_args__ = (Index(None, "state"),)

    offer: str = Field(primary_key=True, sa_type=Words)
    account: str = Field(primary_key=True, sa_type=Words)
    state: str = Field(sa_type=Words)
    hold: str | None = Field(default=None, sa_type=Words)
    version: int
    changed: datetime = Field(sa_type=Instant)
    body: str = Field(sa_type=Words)


class EntryTable(Table, table=True):
    """Lines of the record, the whole value in `body`. `number` keeps the order in which they were first written."""

    __tablename__ = "entries"
    __table_args__ = (
        UniqueConstraint("entry_id"),
        Index(None, "offer", "account"),
        Index(None, "supersedes"),
        Index(None, "reference"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    entry_id: str = Field(sa_type=Words)
    offer: str = Field(sa_type=Words)
    account: str = Field(sa_type=Words)
    kind: str = Field(sa_type=Words)
    status: str = Field(sa_type=Words)
    reference: str = Field(sa_type=Words)
    recorded: datetime | None = Field(default=None, sa_type=Instant)
    supersedes: str | None = Field(default=None, sa_type=Words)
    body: str = Field(sa_type=Words)


class ThreadTable(Table, table=True):
    """What each of our answers spoke of, by its reference."""

    __tablename__ = "threads"
    __table_args__ = (UniqueConstraint("reference"),)

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    reference: str = Field(sa_type=Words)
    offer: str | None = Field(default=None, sa_type=Words)
    written: datetime = Field(sa_type=Instant)
    body: str = Field(sa_type=Words)


class ReplyTable(Table, table=True):
    """Answers due and sent. `held_by` is the sender that has one in hand, until `held_until`."""

    __tablename__ = "replies"
    __table_args__ = (
        UniqueConstraint("once"),
        Index(None, "state", "due"),
        Index(None, "address", "state"),
        Index(None, "message_key"),
        Index(None, "mail_id"),
        CheckConstraint(one_of("state", REPLY_STATES), name="state"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    mail_id: int | None = Field(default=None, foreign_key="mails.id", sa_type=RowNumber)
    message_id: str = Field(sa_type=Words)
    message_key: str = Field(sa_type=Words)
    to: str = Field(sa_type=Words)
    address: str = Field(sa_type=Words)
    envelope_from: str = Field(sa_type=Words)
    kind: str = Field(sa_type=Words)
    reference: str | None = Field(default=None, sa_type=Words)
    neutral: bool = False
    once: str | None = Field(default=None, sa_type=Words)
    state: str = Field(sa_type=Words)
    queued: datetime = Field(sa_type=Instant)
    due: datetime = Field(sa_type=Instant)
    sent: datetime | None = Field(default=None, sa_type=Instant)
    attempts: int = 0
    error: str | None = Field(default=None, sa_type=Words)
    held_by: str | None = Field(default=None, sa_type=Words)
    held_until: datetime | None = Field(default=None, sa_type=Instant)


class ReplyBytesTable(Table, table=True):
    """The sealed content of an answer."""

    __tablename__ = "reply_bytes"

    reply_id: int = Field(primary_key=True, foreign_key="replies.id", sa_type=RowNumber)
    raw: bytes = Field(sa_type=LargeBinary)


class EventTable(Table, table=True):
    """The log: appended to, never changed (triggers see to it), each row's hash made over the one before."""

    __tablename__ = "events"
    __table_args__ = (Index(None, "mail_id"), Index(None, "offer", "account"))

    id: int = Field(primary_key=True, sa_type=RowNumber, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=Instant)
    name: str = Field(sa_type=Words)
    by: str = Field(sa_type=Words)
    mail_id: int | None = Field(default=None, sa_type=RowNumber)
    offer: str | None = Field(default=None, sa_type=Words)
    account: str | None = Field(default=None, sa_type=Words)
    data: str = Field(sa_type=Words)
    hash: str = Field(sa_type=Words)


class ChainTable(Table, table=True):
    """One row: how many events there are, the last one's hash, the latest instant, and the seal over these."""

    __tablename__ = "chain"

    id: int = Field(primary_key=True, sa_type=RowNumber, sa_column_kwargs={"autoincrement": False})
    count: int = Field(sa_type=RowNumber)
    hash: str = Field(sa_type=Words)
    latest: datetime | None = Field(default=None, sa_type=Instant)
    seal: str = Field(sa_type=Words)


class VersionTable(Table, table=True):
    """Every version of what changes (`thing`: offer, case, entry, account, broker), appended to only."""

    __tablename__ = "versions"
    __table_args__ = (Index(None, "thing", "name", "id"), Index(None, "mail_id"))

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    thing: str = Field(sa_type=Words)
    name: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    by: str = Field(sa_type=Words)
    mail_id: int | None = Field(default=None, sa_type=RowNumber)
    body: str = Field(sa_type=Words)


class OfferTable(Table, table=True):
    """Offers as staff wrote them."""

    __tablename__ = "offers"

    id: str = Field(primary_key=True, sa_type=Words)
    toml: str = Field(sa_type=Words)


class AccountTable(Table, table=True):
    """The register. The taxpayer number on file is sealed and not in `body`."""

    __tablename__ = "accounts"

    account: str = Field(primary_key=True, sa_type=Words)
    broker: str = Field(sa_type=Words)
    body: str = Field(sa_type=Words)
    tin: bytes | None = Field(default=None, sa_type=LargeBinary)
    place: int = 0


class BrokerTable(Table, table=True):
    """The brokers of the register."""

    __tablename__ = "brokers"

    broker: str = Field(primary_key=True, sa_type=Words)
    body: str = Field(sa_type=Words)
    place: int = 0


class TaxNumberTable(Table, table=True):
    """Taxpayer numbers that came by mail, sealed; the newest of an account counts."""

    __tablename__ = "tax_numbers"
    __table_args__ = (Index(None, "account", "id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    account: str = Field(sa_type=Words)
    mail_id: int = Field(foreign_key="mails.id", sa_type=RowNumber)
    kept: datetime = Field(sa_type=Instant)
    sealed: bytes = Field(sa_type=LargeBinary)


class PlaceTable(Table, table=True):
    """How far each mailbox has been read."""

    __tablename__ = "places"

    mailbox: str = Field(primary_key=True, sa_type=Words)
    uidvalidity: int = Field(sa_type=RowNumber)
    last_uid: int = Field(sa_type=RowNumber)


class LeaseTable(Table, table=True):
    """Who does what only one may do (polling a mailbox), until when by the real clock."""

    __tablename__ = "leases"

    name: str = Field(primary_key=True, sa_type=Words)
    holder: str = Field(sa_type=Words)
    until: datetime = Field(sa_type=Instant)


class ClockTable(Table, table=True):
    """One row: the start that is set, what our clock said when it was applied, and when that was."""

    __tablename__ = "clock"

    id: int = Field(primary_key=True, sa_type=RowNumber, sa_column_kwargs={"autoincrement": False})
    start_set: datetime = Field(sa_type=Instant)
    start: datetime = Field(sa_type=Instant)
    applied: datetime = Field(sa_type=Instant)


class SecretTable(Table, table=True):
    """The store's own secrets, sealed: the key of the event chain, which also shows a wrong key file."""

    __tablename__ = "secrets"

    name: str = Field(primary_key=True, sa_type=Words)
    sealed: bytes = Field(sa_type=LargeBinary)
