"""The tables of the holders' page: the code of each link, and who is in."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from bot.store.columns import Instant, Words
from bot.store.tables import Table


class PageCodeTable(Table, table=True):
    """The code of a link; the value in `body` holds its digest only."""

    __tablename__ = "page_codes"

    link: str = Field(primary_key=True, sa_type=Words)
    body: str = Field(sa_type=Words)


class PageVisitTable(Table, table=True):
    """Who is in: by the digest of the cookie, for one link, until when; and how far the chat has come."""

    __tablename__ = "page_visits"

    cookie: str = Field(primary_key=True, sa_type=Words)
    link: str = Field(sa_type=Words, index=True)
    seen: datetime = Field(sa_type=Instant)
    until: datetime = Field(sa_type=Instant)
    answers_to: str | None = Field(default=None, sa_type=Words)
    reference: str | None = Field(default=None, sa_type=Words)
    mails: str = Field(default="", sa_type=Words)
