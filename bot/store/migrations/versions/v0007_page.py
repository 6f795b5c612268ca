"""Keep the codes and visits of the holders' page."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, Words

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "page_codes",
        sa.Column("link", Words(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("link", name=op.f("pk_page_codes")),
    )
    op.create_table(
        "page_visits",
        sa.Column("cookie", Words(), nullable=False),
        sa.Column("link", Words(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.Column("answers_to", Words(), nullable=True),
        sa.Column("reference", Words(), nullable=True),
        sa.Column("mails", Words(), nullable=False),
        sa.PrimaryKeyConstraint("cookie", name=op.f("pk_page_visits")),
    )
    op.create_index(op.f("ix_page_visits_link"), "page_visits", ["link"])
