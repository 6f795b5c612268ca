"""Where alembic begins: it runs in the transaction that `bot.store.migrate` has open."""

from __future__ import annotations

from alembic import context

from bot.store import (  # noqa: F401  (their tables belong to the catalogue)
    tables_console,
    tables_handover,
    tables_notices,
    tables_ops,
    tables_page,
    tables_proposals,
    tables_protects,
    tables_reach,
)
from bot.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    compare_type=True,
    render_as_batch=True,
)
context.run_migrations()
