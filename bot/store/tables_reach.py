"""The table of addresses that cannot be reached."""

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
