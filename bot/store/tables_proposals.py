"""The table of offers proposed from documents. A proposal is never in force: approval writes an offer."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from bot.store.columns import Instant, Words
from bot.store.tables import Table


class OfferProposalTable(Table, table=True):
    """One row an offer: the file as proposed, what it was read from (documents, evidence; JSON), who approved it."""

    __tablename__ = "offer_proposals"

    id: str = Field(primary_key=True, sa_type=Words)
    toml: str = Field(sa_type=Words)
    read: str = Field(sa_type=Words)
    saved: datetime = Field(sa_type=Instant)
    saved_by: str = Field(sa_type=Words)
    approved: datetime | None = Field(default=None, sa_type=Instant)
    approved_by: str | None = Field(default=None, sa_type=Words)
