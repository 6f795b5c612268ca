"""The table of issuers' notices. What a notice says holds words of its mail, so it is sealed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field

from bot.notices.notice import Proposal, Standing
from bot.store.columns import Instant, RowNumber, Words
from bot.store.tables import Table, one_of

PROPOSALS = tuple(proposal.value for proposal in Proposal)
STANDINGS = tuple(standing.value for standing in Standing)


class NoticeTable(Table, table=True):
    """Filings and announcements that came by mail, one row for each part of a mail that is one."""

    __tablename__ = "notices"
    __table_args__ = (
        UniqueConstraint("mail_id", "source_key"),
        Index(None, "offer", "proposal"),
        CheckConstraint(one_of("proposal", PROPOSALS), name="proposal"),
        CheckConstraint(one_of("standing", STANDINGS), name="standing"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    mail_id: int = Field(foreign_key="mails.id", sa_type=RowNumber)
    source_key: str = Field(sa_type=Words)
    offer: str | None = Field(default=None, sa_type=Words)
    form: str = Field(sa_type=Words)
    received: datetime = Field(sa_type=Instant)
    standing: str = Field(sa_type=Words)
    until: datetime | None = Field(default=None, sa_type=Instant)
    proposal: str = Field(sa_type=Words)
    settled_by: str | None = Field(default=None, sa_type=Words)
    settled_at: datetime | None = Field(default=None, sa_type=Instant)
    body: bytes = Field(sa_type=LargeBinary)
