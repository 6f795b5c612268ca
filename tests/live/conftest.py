"""Servers that several live tests share: started once, every test with a user of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
import structlog

from tests.servers.certificate import Certificates, make_certificates
from tests.servers.dovecot import DovecotServer, dovecot_server

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[DovecotServer]:
    """Run a Dovecot for tests that leave it running."""
    with dovecot_server() as server:
        yield server


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Make an authority of the tests' own and a certificate for loopback."""
    folder: Path = tmp_path_factory.mktemp("certificates")
    return make_certificates(folder)


@pytest.fixture
def user() -> str:
    """Name a mailbox that no other test uses."""
    return f"desk{next(_numbers)}"


@pytest.fixture
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """Collect every line that is logged during the test, as its keys and values."""
    with structlog.testing.capture_logs() as lines:
        yield lines
