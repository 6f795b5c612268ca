"""`read`: what each mail says and what would be done with it as a fresh case; the store is not touched."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import UsageError


def read(
    files: Annotated[list[Path], typer.Argument(help="The mails, as .eml files.", metavar="FILE...")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="The mail with its readings marked in colour, and why each rule fired.")
    ] = False,
    offer: Annotated[str | None, typer.Option(help="Only this offer.", metavar="ID")] = None,
    register: Annotated[Path | None, typer.Option(help="Another register than the sample's.", metavar="CSV")] = None,
    brokers: Annotated[Path | None, typer.Option(help="Other brokers than the sample's.", metavar="CSV")] = None,
    now: Annotated[
        str | None, typer.Option(help="The instant of receipt; else the Date header, else now.", metavar="ISO")
    ] = None,
) -> None:
    """The reading and decision for each mail as a fresh case.

    A file that cannot be read keeps none of the others from being read; it is told at the end, with exit code 2.
    """
    if as_json and explain:
        raise UsageError("read: give one of --json, --explain; the JSON has the reasons as well, under why and rules")
    # These take seconds to import (spaCy), which no other command should wait for.
    from bot import fresh  # noqa: PLC0415
    from bot.sample import samples  # noqa: PLC0415

    received = _instant(now) if now else None
    desk = samples.desk(offer=offer, register_file=register, brokers_file=brokers)
    unread: list[str] = []
    for file in files:
        try:
            raw = file.read_bytes()
        except OSError as error:
            unread.append(f"{file}: cannot be read: {error.strerror}")
            continue
        result = {"file": str(file), **fresh.reading_of(raw, desk, received)}
        if as_json:
            typer.echo(json.dumps(result, ensure_ascii=False))
        elif explain:
            from bot.cli.explaining import explained  # noqa: PLC0415
            from mailflows.message import parse  # noqa: PLC0415

            explained(parse(raw), result)
        else:
            from bot.cli import shown  # noqa: PLC0415

            shown.reading(result)
    if unread:
        raise UsageError("; ".join(unread))


def _instant(text: str) -> datetime:
    """An instant with its zone. Raises UsageError."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise UsageError(f"--now {text}: not an instant with a zone, such as 2001-08-14T10:00:00-04:00")
    return found


COMMANDS = (read,)
