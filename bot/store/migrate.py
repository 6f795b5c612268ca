"""Bring a store to the newest form of its tables, whoever else is starting at the same time."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from bot.store.columns import key_of
from bot.store.database import Database
from bot.store.errors import NewerStoreError

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = int(key_of("holdermail migrations")[:15], 16)


def alembic_config(connection: Connection) -> Config:
    """Make alembic's settings for that connection; no alembic.ini is needed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(database: Database) -> None:
    """Run the migrations that are missing, all in one transaction that others wait for.

    Raises NewerStoreError where the store has a form that this version does not know.
    """
    with database.connection() as connection:
        if database.postgres:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        config = alembic_config(connection)
        newest = ScriptDirectory.from_config(config).get_current_head()
        present = MigrationContext.configure(connection).get_current_revision()
        if present == newest:
            return
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise NewerStoreError(
                f"The store {database.place} was last used by another version of Holdermail (form {present}); use that one."
            ) from error
