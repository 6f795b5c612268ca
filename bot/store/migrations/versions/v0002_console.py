"""Make the tables of the staff console."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0002_console"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of people, of the queue, and of what staff write down."""
    _people()
    _queue()
    _written_down()


def _people() -> None:
    """Who may sign in, and who has."""
    op.create_table(
        "people",
        sa.Column("key", Words(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("rank", Words(), nullable=False),
        sa.Column("password", Words(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.Column("added", Instant(), nullable=False),
        sa.CheckConstraint("rank IN ('viewer', 'reviewer', 'approver')", name=op.f("ck_people_rank")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_people")),
    )
    op.create_table(
        "sessions",
        sa.Column("token_hash", Words(), nullable=False),
        sa.Column("person", Words(), nullable=False),
        sa.Column("began", Instant(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.key"], name=op.f("fk_sessions_person")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_person"), "sessions", ["person"], unique=False)
    op.create_table(
        "sign_in_tries",
        sa.Column("name_hash", Words(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("locked_until", Instant(), nullable=True),
        sa.Column("last", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name_hash", name=op.f("pk_sign_in_tries")),
    )


def _queue() -> None:
    """What lists show of a mail, and who looks after it."""
    op.create_table(
        "mail_summaries",
        sa.Column("mail_id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("offer", Words(), nullable=True),
        sa.Column("reasons", Words(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_mail_summaries_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", name=op.f("pk_mail_summaries")),
    )
    op.create_table(
        "mail_accounts",
        sa.Column("mail_id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_mail_accounts_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", "account", name=op.f("pk_mail_accounts")),
    )
    op.create_index(op.f("ix_mail_accounts_account_mail_id"), "mail_accounts", ["account", "mail_id"], unique=False)
    op.create_table(
        "assignments",
        sa.Column("mail_id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("person", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_assignments_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", name=op.f("pk_assignments")),
    )
    op.create_table(
        "presence",
        sa.Column("mail_id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("person", Words(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_presence_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", "person", name=op.f("pk_presence")),
    )


def _written_down() -> None:
    """Notes and calls, proposals, scans, labelled sentences."""
    op.create_table(
        "remarks",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=True),
        sa.Column("offer", Words(), nullable=True),
        sa.Column("account", Words(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind IN ('note', 'call', 'paper')", name=op.f("ck_remarks_kind")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_remarks_mail_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_remarks")),
    )
    op.create_index(op.f("ix_remarks_mail_id"), "remarks", ["mail_id"], unique=False)
    op.create_index(op.f("ix_remarks_offer_account"), "remarks", ["offer", "account"], unique=False)
    op.create_table(
        "proposals",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=True),
        sa.Column("offer", Words(), nullable=True),
        sa.Column("account", Words(), nullable=True),
        sa.Column("because", Words(), nullable=False),
        sa.Column("state", Words(), nullable=False),
        sa.Column("settled_by", Words(), nullable=True),
        sa.Column("settled_at", Instant(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'approved', 'refused', 'taken_back')", name=op.f("ck_proposals_state")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_proposals_mail_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_proposals")),
    )
    op.create_index(op.f("ix_proposals_mail_id"), "proposals", ["mail_id"], unique=False)
    op.create_index(op.f("ix_proposals_state_number"), "proposals", ["state", "number"], unique=False)
    op.create_table(
        "papers",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("content_type", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("offer", Words(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_papers")),
    )
    op.create_index(op.f("ix_papers_offer_account"), "papers", ["offer", "account"], unique=False)
    op.create_table(
        "examples",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_examples_mail_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_examples")),
    )
