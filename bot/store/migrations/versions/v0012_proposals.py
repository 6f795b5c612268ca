"""Keep offers proposed from documents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, Words

revision = "0012_proposals"
down_revision = "0011_notices"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "offer_proposals",
        sa.Column("id", Words(), nullable=False),
        sa.Column("toml", Words(), nullable=False),
        sa.Column("read", Words(), nullable=False),
        sa.Column("saved", Instant(), nullable=False),
        sa.Column("saved_by", Words(), nullable=False),
        sa.Column("approved", Instant(), nullable=True),
        sa.Column("approved_by", Words(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_proposals")),
    )


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("offer_proposals")
