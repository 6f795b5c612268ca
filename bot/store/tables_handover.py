"""The tables of hand-over batches, of the files that each gave, and of the agent's acknowledgements."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field

from bot.store.columns import Instant, RowNumber, Words
from bot.store.tables import Table


class BatchTable(Table, table=True):
    """Frozen batches, numbered within their offer; the whole value in `body`."""

    __tablename__ = "batches"

    offer: str = Field(primary_key=True, sa_type=Words)
    number: int = Field(primary_key=True, sa_type=RowNumber, sa_column_kwargs={"autoincrement": False})
    made: datetime = Field(sa_type=Instant)
    by: str = Field(sa_type=Words)
    body: str = Field(sa_type=Words)


class BatchFileTable(Table, table=True):
    """The files of a batch as they were handed over, sealed: they name holders."""

    __tablename__ = "batch_files"

    offer: str = Field(primary_key=True, sa_type=Words)
    number: int = Field(primary_key=True, sa_type=RowNumber, sa_column_kwargs={"autoincrement": False})
    name: str = Field(primary_key=True, sa_type=Words)
    content: bytes = Field(sa_type=LargeBinary)


class AcknowledgementTable(Table, table=True):
    """The agent's acknowledgements, a row a file; what each line of it was matched to stands in `body`."""

    __tablename__ = "acknowledgements"
    __table_args__ = (Index(None, "offer"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    offer: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    by: str = Field(sa_type=Words)
    file: str = Field(sa_type=Words)
    body: str = Field(sa_type=Words)
