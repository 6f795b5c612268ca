"""A PostgreSQL server of the tests' own: made in a scratch folder, stopped and removed afterwards."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.servers.need import need

_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "60",
    "shared_buffers": "16MB",
    # Commits of a scratch server need not outlive a power cut: what is tested is who sees what, and when.
    "fsync": "off",
    "synchronous_commit": "off",
}


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server on loopback that trusts its user `postgres`."""

    port: int

    def url(self, database: str) -> str:
        """SQLAlchemy URL of that database, through psycopg 3."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """URL of a new database, empty or a copy of the one named, dropped afterwards."""
        name = f"t{secrets.token_hex(6)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        try:
            yield self.url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with psycopg.connect(
            host="127.0.0.1", port=self.port, user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _as_server_user(*command: str) -> list[str]:
    """Let a user run it who may run PostgreSQL: it refuses root, so root hands over to `postgres`."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else list(command)


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Run a PostgreSQL for the length of the `with`; see `need` for where it is not installed."""
    initdb, pg_ctl = need("initdb"), need("pg_ctl")
    folder = Path(tempfile.mkdtemp(prefix="holdermail-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data, port = folder / "data", _free_port()
    settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
    try:
        _quietly(initdb, "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        _quietly(
            pg_ctl, "-D", str(data), "-w", "-t", "60", "-l", str(folder / "log"),
            "-o", f"-p {port} -k {folder} {settings}", "start",
        )  # fmt: skip
        try:
            yield PostgresServer(port)
        finally:
            _quietly(pg_ctl, "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _quietly(*command: str) -> None:
    """Run it to its end; a failure shows what the program said."""
    done = subprocess.run(_as_server_user(*command), capture_output=True, text=True, check=False, cwd="/")
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
