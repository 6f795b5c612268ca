"""Make the tables of addresses that cannot be reached, and of what was told whom on which occasion."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0007_reach"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it."""
    op.create_table(
        "bounces",
        sa.Column("address", Words(), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("code", Words(), nullable=False),
        sa.Column("reason", Words(), nullable=False),
        sa.Column("how", Words(), nullable=False),
        sa.Column("reference", Words(), nullable=True),
        sa.Column("mail_id", RowNumber(), nullable=True),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_bounces")),
    )
    op.create_table(
        "tellings",
        sa.Column("offer", Words(), nullable=False),
        sa.Column("occasion", Words(), nullable=False),
        sa.Column("address", Words(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("reference", Words(), nullable=False),
        sa.PrimaryKeyConstraint("offer", "occasion", "address", "account", name=op.f("pk_tellings")),
    )
