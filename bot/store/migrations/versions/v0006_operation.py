"""Keep pulses, tokens and hooks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "pulses",
        sa.Column("part", Words(), nullable=False),
        sa.Column("process", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("trouble", Words(), nullable=True),
        sa.PrimaryKeyConstraint("part", "process", name=op.f("pk_pulses")),
    )
    op.create_table(
        "tokens",
        sa.Column("name", Words(), nullable=False),
        sa.Column("digest", Words(), nullable=False),
        sa.Column("scopes", Words(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("made_by", Words(), nullable=False),
        sa.Column("revoked", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_tokens")),
    )
    op.create_index(op.f("ix_tokens_digest"), "tokens", ["digest"])
    op.create_table(
        "hooks",
        sa.Column("name", Words(), nullable=False),
        sa.Column("url", Words(), nullable=False),
        sa.Column("about", Words(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("made_by", Words(), nullable=False),
        sa.Column("told", RowNumber(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", Instant(), nullable=True),
        sa.Column("error", Words(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_hooks")),
    )
