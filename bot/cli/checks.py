"""`test` and `check`: the project's own tests, lint and types."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

ROOT = Path(__file__).parents[2]
_SIDE_BY_SIDE = ("-n", "3", "--dist", "worksteal")
"""Three on two cores: many a test waits for a server or a browser, and its core is free the while."""


def test(
    arguments: Annotated[list[str] | None, typer.Argument(help="What pytest takes: files, -k WORDS, -x ...")] = None,  # noqa: PT028  (a command, not a test)
) -> None:
    """Every test; services they need are started by the tests; what is not installed is named and skipped (with CI=true: fails)."""
    raise typer.Exit(_run("pytest", *_SIDE_BY_SIDE, *(arguments or [])))


def check(
    *, tests: Annotated[bool, typer.Option("--tests/--without-tests", help="Also run the tests.")] = True
) -> None:
    """Lint, format, types, imports; then the tests. Stops at the first that fails."""
    stages = [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("pytest", "tests/house/test_house_imports.py"),
    ]
    if tests:
        stages.append(("pytest", *_SIDE_BY_SIDE))
    for stage in stages:
        typer.echo(f"--- {' '.join(stage)}", err=True)
        if code := _run(*stage):
            raise typer.Exit(code)


def _run(program: str, *arguments: str) -> int:
    """That program of our own environment, from the project's folder; its exit code."""
    return subprocess.run([sys.executable, "-m", program, *arguments], cwd=ROOT, check=False).returncode  # noqa: S603  (fixed programs of our own environment)


COMMANDS = (check,)
