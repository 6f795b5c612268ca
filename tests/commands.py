"""A command as `./run.sh` runs it, in this process: its exit code and what it wrote, without a start of a second each."""

from __future__ import annotations

import os
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from bot.__main__ import main


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit code, and what it wrote."""

    code: int
    out: str
    error: str


def run_here(config: Path, *arguments: object, folder: Path | None = None, **environment: str) -> Ran:
    """Run a command with that settings file. An error that the command line does not tell in a line is raised.

    `folder`: the working directory, the present one where it is not given. `environment`: variables set besides.
    """
    out, error = TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True), StringIO()
    words = ["run.sh", "--config", str(config), *map(str, arguments)]
    with (
        chdir(folder or Path.cwd()),
        redirect_stdout(out),
        redirect_stderr(error),
        patch.object(sys, "argv", words),
        patch.dict(os.environ, environment),
    ):
        try:
            code = main()
        except SystemExit as end:
            code = int(end.code or 0)
    out.seek(0)
    return Ran(code, out.read(), error.getvalue())
