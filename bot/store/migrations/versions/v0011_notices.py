"""Keep issuers' notices."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0011_notices"
down_revision = "0010_handover"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "notices",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=False),
        sa.Column("source_key", Words(), nullable=False),
        sa.Column("offer", Words(), nullable=True),
        sa.Column("form", Words(), nullable=False),
        sa.Column("received", Instant(), nullable=False),
        sa.Column("standing", Words(), nullable=False),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("proposal", Words(), nullable=False),
        sa.Column("settled_by", Words(), nullable=True),
        sa.Column("settled_at", Instant(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("proposal IN ('none', 'waiting', 'approved', 'dropped')", name=op.f("ck_notices_proposal")),
        sa.CheckConstraint(
            "standing IN ('known', 'unknown', 'unauthenticated', 'client')", name=op.f("ck_notices_standing")
        ),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_notices_mail_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_notices")),
        sa.UniqueConstraint("mail_id", "source_key", name=op.f("uq_notices_mail_id_source_key")),
    )
    op.create_index(op.f("ix_notices_offer_proposal"), "notices", ["offer", "proposal"])


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("notices")
