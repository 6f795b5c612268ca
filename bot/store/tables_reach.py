"""The tables of addresses that cannot be reached, and of what was told whom: letters and reminders."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from bot.store.columns import Instant, RowNumber, Words
from bot.store.tables import Table


class BounceTable(Table, table=True):
    """Addresses to which nothing can be delivered, since when and why; a row is gone once the address is heard from."""

    __tablename__ = "bounces"

    address: str = Field(primary_key=True, sa_type=Words)
    since: datetime = Field(sa_type=Instant)
    code: str = Field(sa_type=Words)
    reason: str = Field(sa_type=Words)
    how: str = Field(sa_type=Words)
    reference: str | None = Field(default=None, sa_type=Words)
    mail_id: int | None = Field(default=None, sa_type=RowNumber)


class TellingTable(Table, table=True):
    """Letters and reminders, one row for each account that one told an address about: none is told twice."""

    __tablename__ = "tellings"

    offer: str = Field(primary_key=True, sa_type=Words)
    occasion: str = Field(primary_key=True, sa_type=Words)
    address: str = Field(primary_key=True, sa_type=Words)
    account: str = Field(primary_key=True, sa_type=Words)
    kind: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    reference: str = Field(sa_type=Words)
