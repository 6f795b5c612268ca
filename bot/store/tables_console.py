"""The tables of the staff console: people and their sessions, what the queue shows, and what staff wrote down."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary
from sqlmodel import Field

from bot.store.columns import Instant, RowNumber, Words
from bot.store.tables import Table, one_of
from bot.store.values_console import Rank

RANKS = tuple(rank.value for rank in Rank)
REMARK_KINDS = ("note", "call", "paper")
PROPOSAL_STATES = ("open", "approved", "refused", "taken_back")


class PersonTable(Table, table=True):
    """Members of staff who may sign in. `key` is the name without regard to case; `password` an argon2 hash."""

    __tablename__ = "people"
    __table_args__ = (CheckConstraint(one_of("rank", RANKS), name="rank"),)

    key: str = Field(primary_key=True, sa_type=Words)
    name: str = Field(sa_type=Words)
    rank: str = Field(sa_type=Words)
    password: str = Field(sa_type=Words)
    disabled: bool = False
    added: datetime = Field(sa_type=Instant)


class SessionTable(Table, table=True):
    """Who is signed in: the hash of the session's token, never the token. Instants by the real clock."""

    __tablename__ = "sessions"
    __table_args__ = (Index(None, "person"),)

    token_hash: str = Field(primary_key=True, sa_type=Words)
    person: str = Field(foreign_key="people.key", sa_type=Words)
    began: datetime = Field(sa_type=Instant)
    seen: datetime = Field(sa_type=Instant)


class TriesTable(Table, table=True):
    """Failed tries to sign in, by the hash of the name that was given, whether anyone bears it or not."""

    __tablename__ = "sign_in_tries"

    name_hash: str = Field(primary_key=True, sa_type=Words)
    failed: int = 0
    locked_until: datetime | None = Field(default=None, sa_type=Instant)
    last: datetime = Field(sa_type=Instant)


class SummaryTable(Table, table=True):
    """What the queue shows of a decided mail, so that no mail has to be unsealed for a list.

    `reasons`: words with a blank before, between and behind, so that one can be sought.
    """

    __tablename__ = "mail_summaries"

    mail_id: int = Field(
        primary_key=True, foreign_key="mails.id", sa_type=RowNumber, sa_column_kwargs={"autoincrement": False}
    )
    kind: str = Field(sa_type=Words)
    offer: str | None = Field(default=None, sa_type=Words)
    reasons: str = Field(default="", sa_type=Words)


class MailAccountTable(Table, table=True):
    """Which accounts a mail speaks of: for the queue, for searching, and for the timeline of a case."""

    __tablename__ = "mail_accounts"
    __table_args__ = (Index(None, "account", "mail_id"),)

    mail_id: int = Field(
        primary_key=True, foreign_key="mails.id", sa_type=RowNumber, sa_column_kwargs={"autoincrement": False}
    )
    account: str = Field(primary_key=True, sa_type=Words)
    place: int = 0


class AssignmentTable(Table, table=True):
    """Who has taken a mail upon them."""

    __tablename__ = "assignments"

    mail_id: int = Field(
        primary_key=True, foreign_key="mails.id", sa_type=RowNumber, sa_column_kwargs={"autoincrement": False}
    )
    person: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)


class PresenceTable(Table, table=True):
    """Who looks at which mail just now. Instants by the real clock."""

    __tablename__ = "presence"

    mail_id: int = Field(
        primary_key=True, foreign_key="mails.id", sa_type=RowNumber, sa_column_kwargs={"autoincrement": False}
    )
    person: str = Field(primary_key=True, sa_type=Words)
    seen: datetime = Field(sa_type=Instant)


class RemarkTable(Table, table=True):
    """What staff wrote down about a mail or a case; sealed, since it speaks of persons."""

    __tablename__ = "remarks"
    __table_args__ = (
        Index(None, "mail_id"),
        Index(None, "offer", "account"),
        CheckConstraint(one_of("kind", REMARK_KINDS), name="kind"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    kind: str = Field(sa_type=Words)
    by: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    mail_id: int | None = Field(default=None, foreign_key="mails.id", sa_type=RowNumber)
    offer: str | None = Field(default=None, sa_type=Words)
    account: str | None = Field(default=None, sa_type=Words)
    sealed: bytes = Field(sa_type=LargeBinary)


class ProposalTable(Table, table=True):
    """What waits for, or had, a second pair of eyes. `sealed`: what the act needs, as JSON."""

    __tablename__ = "proposals"
    __table_args__ = (
        Index(None, "state", "number"),
        Index(None, "mail_id"),
        CheckConstraint(one_of("state", PROPOSAL_STATES), name="state"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    kind: str = Field(sa_type=Words)
    by: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    mail_id: int | None = Field(default=None, foreign_key="mails.id", sa_type=RowNumber)
    offer: str | None = Field(default=None, sa_type=Words)
    account: str | None = Field(default=None, sa_type=Words)
    because: str = Field(sa_type=Words)
    state: str = Field(sa_type=Words)
    settled_by: str | None = Field(default=None, sa_type=Words)
    settled_at: datetime | None = Field(default=None, sa_type=Instant)
    sealed: bytes = Field(sa_type=LargeBinary)


class PaperTable(Table, table=True):
    """Scans of what came on paper, sealed."""

    __tablename__ = "papers"
    __table_args__ = (Index(None, "offer", "account"),)

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    name: str = Field(sa_type=Words)
    content_type: str = Field(sa_type=Words)
    by: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    offer: str = Field(sa_type=Words)
    account: str = Field(sa_type=Words)
    sealed: bytes = Field(sa_type=LargeBinary)


class ExampleTable(Table, table=True):
    """Sentences that were misread, labelled by staff; sealed, since they are a mail's words."""

    __tablename__ = "examples"

    number: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    mail_id: int = Field(foreign_key="mails.id", sa_type=RowNumber)
    by: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Instant)
    sealed: bytes = Field(sa_type=LargeBinary)
