"""Keep hand-over batches, their files and the agent's acknowledgements."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0010_handover"
down_revision = "0007_reach"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "batches",
        sa.Column("offer", Words(), nullable=False),
        sa.Column("number", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("offer", "number", name=op.f("pk_batches")),
    )
    op.create_table(
        "batch_files",
        sa.Column("offer", Words(), nullable=False),
        sa.Column("number", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("offer", "number", "name", name=op.f("pk_batch_files")),
    )
    op.create_table(
        "acknowledgements",
        sa.Column("id", RowNumber(), nullable=False),
        sa.Column("offer", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("file", Words(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acknowledgements")),
    )
    op.create_index(op.f("ix_acknowledgements_offer"), "acknowledgements", ["offer"])
