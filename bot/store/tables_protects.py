"""The table of guaranteed deliveries: the whole value in `body`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from bot.protect import ProtectState
from bot.store.columns import Instant, RowNumber, Words
from bot.store.tables import Table, one_of

PROTECT_STATES = tuple(state.value for state in ProtectState)


class ProtectTable(Table, table=True):
    """Promises of late delivery, one row for each account of a notice; `line` counts the lines of its mail."""

    __tablename__ = "protects"
    __table_args__ = (
        UniqueConstraint("mail_id", "line"),
        Index(None, "offer", "state"),
        CheckConstraint(one_of("state", PROTECT_STATES), name="state"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    offer: str = Field(sa_type=Words)
    account: str | None = Field(default=None, sa_type=Words)
    mail_id: int = Field(foreign_key="mails.id", sa_type=RowNumber)
    line: int
    state: str = Field(sa_type=Words)
    due: datetime | None = Field(default=None, sa_type=Instant)
    body: str = Field(sa_type=Words)
