"""The tables of operation: pulses of what runs, tokens of other systems, and where they want to be called."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field

from bot.store.columns import Instant, RowNumber, Words
from bot.store.tables import Table


class PulseTable(Table, table=True):
    """When each part of each process last said that it runs, by the real clock, and its trouble if it has one."""

    __tablename__ = "pulses"

    part: str = Field(primary_key=True, sa_type=Words)
    process: str = Field(primary_key=True, sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    trouble: str | None = Field(default=None, sa_type=Words)


class TokenTable(Table, table=True):
    """Tokens by which other systems read; only the digest of each is kept."""

    __tablename__ = "tokens"

    name: str = Field(primary_key=True, sa_type=Words)
    digest: str = Field(sa_type=Words, index=True)
    scopes: str = Field(sa_type=Words)
    made: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    revoked: datetime | None = Field(default=None, sa_type=Instant)


class HookTable(Table, table=True):
    """Where other systems want to be called, and up to which event they have been."""

    __tablename__ = "hooks"

    name: str = Field(primary_key=True, sa_type=Words)
    url: str = Field(sa_type=Words)
    about: str = Field(sa_type=Words)
    secret: bytes = Field(sa_type=LargeBinary)
    made: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    told: int = Field(sa_type=RowNumber)
    attempts: int = 0
    next_at: datetime | None = Field(default=None, sa_type=Instant)
    error: str | None = Field(default=None, sa_type=Words)
