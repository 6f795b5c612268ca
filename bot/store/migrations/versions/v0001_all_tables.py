"""Make all tables, and let nobody change what is appended to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Instant, RowNumber, Words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_APPENDED_TO = ("events", "versions")
_SHRINKS = "NEW.count <= OLD.count OR NEW.id <> OLD.id"


def upgrade() -> None:
    """Make the tables of the first version."""
    _make_tables()
    if op.get_bind().dialect.name == "sqlite":
        _guard_on_sqlite()
    else:
        _guard_on_postgres()


def _guard_on_sqlite() -> None:
    """Refuse to change or delete what is appended to, and to turn the head of the chain back."""
    for table in _APPENDED_TO:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} are only appended to'); END"
            )
    op.execute(
        "CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain "
        "BEGIN SELECT RAISE(ABORT, 'the chain keeps its head'); END"
    )
    op.execute(
        f"CREATE TRIGGER chain_only_grows BEFORE UPDATE ON chain WHEN {_SHRINKS} "
        "BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END"
    )


def _guard_on_postgres() -> None:
    """Refuse the same, and TRUNCATE, which SQLite does not know."""
    op.execute(
        "CREATE FUNCTION holdermail_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME; END $$"
    )
    for table in _APPENDED_TO:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION holdermail_refuse()"
        )
    op.execute(
        "CREATE TRIGGER chain_no_delete BEFORE DELETE OR TRUNCATE ON chain "
        "FOR EACH STATEMENT EXECUTE FUNCTION holdermail_refuse()"
    )
    op.execute(
        f"CREATE TRIGGER chain_only_grows BEFORE UPDATE ON chain FOR EACH ROW WHEN ({_SHRINKS}) "
        "EXECUTE FUNCTION holdermail_refuse()"
    )


def _make_tables() -> None:
    """Every table with its keys, indexes and checks, as `bot.store.tables` describes them."""
    op.create_table(
        "accounts",
        sa.Column("account", Words(), nullable=False),
        sa.Column("broker", Words(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.Column("tin", sa.LargeBinary(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_accounts")),
    )
    op.create_table(
        "brokers",
        sa.Column("broker", Words(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("broker", name=op.f("pk_brokers")),
    )
    op.create_table(
        "cases",
        sa.Column("offer", Words(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("state", Words(), nullable=False),
        sa.Column("hold", Words(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("offer", "account", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_state"), "cases", ["state"], unique=False)
    op.create_table(
        "chain",
        sa.Column("id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("count", RowNumber(), nullable=False),
        sa.Column("hash", Words(), nullable=False),
        sa.Column("latest", Instant(), nullable=True),
        sa.Column("seal", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chain")),
    )
    op.create_table(
        "clock",
        sa.Column("id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("start_set", Instant(), nullable=False),
        sa.Column("start", Instant(), nullable=False),
        sa.Column("applied", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock")),
    )
    op.create_table(
        "entries",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("entry_id", Words(), nullable=False),
        sa.Column("offer", Words(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("reference", Words(), nullable=False),
        sa.Column("recorded", Instant(), nullable=True),
        sa.Column("supersedes", Words(), nullable=True),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_entries")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_entries_entry_id")),
    )
    op.create_index(op.f("ix_entries_offer_account"), "entries", ["offer", "account"], unique=False)
    op.create_index(op.f("ix_entries_reference"), "entries", ["reference"], unique=False)
    op.create_index(op.f("ix_entries_supersedes"), "entries", ["supersedes"], unique=False)
    op.create_table(
        "events",
        sa.Column("id", RowNumber(), autoincrement=False, nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=True),
        sa.Column("offer", Words(), nullable=True),
        sa.Column("account", Words(), nullable=True),
        sa.Column("data", Words(), nullable=False),
        sa.Column("hash", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
    )
    op.create_index(op.f("ix_events_mail_id"), "events", ["mail_id"], unique=False)
    op.create_index(op.f("ix_events_offer_account"), "events", ["offer", "account"], unique=False)
    op.create_table(
        "leases",
        sa.Column("name", Words(), nullable=False),
        sa.Column("holder", Words(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "mails",
        sa.Column("id", RowNumber(), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("received", Instant(), nullable=False),
        sa.Column("kept", Instant(), nullable=False),
        sa.Column("message_id", Words(), nullable=True),
        sa.Column("message_key", Words(), nullable=True),
        sa.Column("sender", Words(), nullable=False),
        sa.Column("identity", Words(), nullable=True),
        sa.Column("digest", Words(), nullable=False),
        sa.Column("origin", Words(), nullable=True),
        sa.Column("origin_key", Words(), nullable=True),
        sa.Column("duplicate_of", RowNumber(), nullable=True),
        sa.Column("repeats", sa.Integer(), nullable=False),
        sa.Column("reused_message_id", sa.Boolean(), nullable=False),
        sa.Column("too_big", sa.Boolean(), nullable=False),
        sa.Column("lane", Words(), nullable=False),
        sa.Column("lane_key", Words(), nullable=False),
        sa.Column("via", Words(), nullable=False),
        sa.Column("claimed_by", Words(), nullable=True),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("cause", Words(), nullable=True),
        sa.Column("decided", Instant(), nullable=True),
        sa.Column("settled_by", Words(), nullable=True),
        sa.Column("settled_how", Words(), nullable=True),
        sa.CheckConstraint(
            "status IN ('received', 'working', 'done', 'ignored', 'flagged', 'stuck')", name=op.f("ck_mails_status")
        ),
        sa.ForeignKeyConstraint(["duplicate_of"], ["mails.id"], name=op.f("fk_mails_duplicate_of")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("identity", name=op.f("uq_mails_identity")),
        sa.UniqueConstraint("origin_key", "digest", name=op.f("uq_mails_origin_key_digest")),
    )
    op.create_index(op.f("ix_mails_duplicate_of"), "mails", ["duplicate_of"], unique=False)
    op.create_index(op.f("ix_mails_lane_key_status"), "mails", ["lane_key", "status"], unique=False)
    op.create_index(op.f("ix_mails_message_key"), "mails", ["message_key"], unique=False)
    op.create_index(op.f("ix_mails_status_received_id"), "mails", ["status", "received", "id"], unique=False)
    op.create_table(
        "offers",
        sa.Column("id", Words(), nullable=False),
        sa.Column("toml", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
    )
    op.create_table(
        "places",
        sa.Column("mailbox", Words(), nullable=False),
        sa.Column("uidvalidity", RowNumber(), nullable=False),
        sa.Column("last_uid", RowNumber(), nullable=False),
        sa.PrimaryKeyConstraint("mailbox", name=op.f("pk_places")),
    )
    op.create_table(
        "secrets",
        sa.Column("name", Words(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_secrets")),
    )
    op.create_table(
        "threads",
        sa.Column("number", RowNumber(), nullable=False),
        sa.Column("reference", Words(), nullable=False),
        sa.Column("offer", Words(), nullable=True),
        sa.Column("written", Instant(), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_threads")),
        sa.UniqueConstraint("reference", name=op.f("uq_threads_reference")),
    )
    op.create_table(
        "versions",
        sa.Column("id", RowNumber(), nullable=False),
        sa.Column("thing", Words(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=True),
        sa.Column("body", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_versions")),
    )
    op.create_index(op.f("ix_versions_mail_id"), "versions", ["mail_id"], unique=False)
    op.create_index(op.f("ix_versions_thing_name_id"), "versions", ["thing", "name", "id"], unique=False)
    op.create_table(
        "mail_bytes",
        sa.Column("mail_id", RowNumber(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("reading", sa.LargeBinary(), nullable=True),
        sa.Column("decision", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_mail_bytes_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", name=op.f("pk_mail_bytes")),
    )
    op.create_table(
        "replies",
        sa.Column("id", RowNumber(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=True),
        sa.Column("message_id", Words(), nullable=False),
        sa.Column("message_key", Words(), nullable=False),
        sa.Column("to", Words(), nullable=False),
        sa.Column("address", Words(), nullable=False),
        sa.Column("envelope_from", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("reference", Words(), nullable=True),
        sa.Column("neutral", sa.Boolean(), nullable=False),
        sa.Column("once", Words(), nullable=True),
        sa.Column("state", Words(), nullable=False),
        sa.Column("queued", Instant(), nullable=False),
        sa.Column("due", Instant(), nullable=False),
        sa.Column("sent", Instant(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", Words(), nullable=True),
        sa.Column("held_by", Words(), nullable=True),
        sa.Column("held_until", Instant(), nullable=True),
        sa.CheckConstraint("state IN ('due', 'sent', 'gave_up')", name=op.f("ck_replies_state")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_replies_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replies")),
        sa.UniqueConstraint("once", name=op.f("uq_replies_once")),
    )
    op.create_index(op.f("ix_replies_address_state"), "replies", ["address", "state"], unique=False)
    op.create_index(op.f("ix_replies_mail_id"), "replies", ["mail_id"], unique=False)
    op.create_index(op.f("ix_replies_message_key"), "replies", ["message_key"], unique=False)
    op.create_index(op.f("ix_replies_state_due"), "replies", ["state", "due"], unique=False)
    op.create_table(
        "tax_numbers",
        sa.Column("id", RowNumber(), nullable=False),
        sa.Column("account", Words(), nullable=False),
        sa.Column("mail_id", RowNumber(), nullable=False),
        sa.Column("kept", Instant(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_tax_numbers_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tax_numbers")),
    )
    op.create_index(op.f("ix_tax_numbers_account_id"), "tax_numbers", ["account", "id"], unique=False)
    op.create_table(
        "reply_bytes",
        sa.Column("reply_id", RowNumber(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["reply_id"], ["replies.id"], name=op.f("fk_reply_bytes_reply_id")),
        sa.PrimaryKeyConstraint("reply_id", name=op.f("pk_reply_bytes")),
    )
