"""Whether a program that a test starts is there, and what happens when it is not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

_BESIDE_PATH = ("/usr/sbin", "/usr/local/sbin", "/sbin", "/usr/lib/dovecot")
"""Where Debian puts servers that an ordinary user's PATH leaves out."""


def found(program: str) -> str | None:
    """Path of that program on this machine, or None.

    Looks along PATH, then where Debian keeps servers, then among PostgreSQL's own versioned
    folders, the newest version first.
    """
    versions = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda folder: int(folder.parent.name) if folder.parent.name.isdigit() else 0,
        reverse=True,
    )
    folders = [os.environ.get("PATH", ""), *_BESIDE_PATH, *map(str, versions)]
    return shutil.which(program, path=os.pathsep.join(folders))


def need(program: str) -> str:
    """Path of a program that a test cannot do without.

    Where it is absent the test is skipped with a sentence that names it; where the environment
    says `CI=true` it fails instead, so that nothing is left out there unnoticed.
    """
    path = found(program)
    if path is not None:
        return path
    sentence = f"The program {program} is not installed on this machine, and this test starts it."
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)
