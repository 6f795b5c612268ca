"""Keep promises of late delivery."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0005"
down_revision = "0002_console"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "protects",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("offer", Words(), nullable=False),
        sa.Column("account", Words(), nullable=True),
        sa.Column("mail_id", RowNumber(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("state", Words(), nullable=False),
        sa.Column("due", Instant(), nullable=True),
        sa.Column("body", Words(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'protected', 'covered', 'missed', 'refused')", name=op.f("ck_protects_state")
        ),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_protects_mail_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_protects")),
        sa.UniqueConstraint("mail_id", "line", name=op.f("uq_protects_mail_id_line")),
    )
    op.create_index(op.f("ix_protects_offer_state"), "protects", ["offer", "state"])
