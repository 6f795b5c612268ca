"""`instructions` and `audit`: the record, and whether its history is whole."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import AuditError, OfferUnknownError, UsageError


class Format(StrEnum):
    """How the record is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    SEEV033 = "seev033"
    """Instruction messages of what stands."""
    SEEV034 = "seev034"
    """Status messages of every instruction shown."""
    SEEV041 = "seev041"
    """Status messages of withdrawals."""


MESSAGES = (Format.SEEV033, Format.SEEV034, Format.SEEV041)


class Audit(StrEnum):
    """What can be done with the log of events."""

    VERIFY = "verify"


def instructions(
    context: typer.Context,
    *,
    offer: Annotated[str | None, typer.Option(help="Only this offer.", metavar="ID")] = None,
    form: Annotated[Format, typer.Option("--format", help="How.")] = Format.TABLE,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is pending, superseded, withdrawn or rejected.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(help="Where to: a file, or for messages a folder; standard output without it.", metavar="PATH"),
    ] = None,
) -> None:
    """The record: what stands now."""
    from bot.agent import record_side  # noqa: PLC0415
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown  # noqa: PLC0415
    from bot.cli.handing_over import write_out  # noqa: PLC0415
    from bot.record import as_csv, row  # noqa: PLC0415

    if out is not None and form is Format.TABLE:
        raise UsageError("instructions: --out needs a --format that is written to a file")
    with house(settings_of(context)) as opened:
        if offer is not None and offer not in opened.desk().offers:
            raise OfferUnknownError(f"{offer}: there is no such offer; there are {', '.join(opened.desk().offers)}")
        whole = form is Format.SEEV041 or everything
        entries = opened.store.entries(offer, standing_only=not whole)
        where = record_side.whereabouts(opened, offer)
        messages = record_side.messages(opened, entries, form.value, where) if form in MESSAGES else {}
    if form in MESSAGES:
        record_side.write_messages(messages, out)
    elif form is Format.XLSX:
        write_out(record_side.workbook(entries, where), out)
    elif form is Format.JSON:
        lines = [row(entry, where.get(entry.entry_id)) for entry in entries]
        text = json.dumps(lines, ensure_ascii=False, indent=2) + "\n"
        write_out(text.encode(), out, text=True)
    elif form is Format.CSV:
        write_out(as_csv(entries, where).encode(), out, text=True)
    else:
        shown.entries("instructions", [row(entry, where.get(entry.entry_id)) for entry in entries])


def audit(
    context: typer.Context,
    what: Annotated[Audit, typer.Argument(help="verify: walk the chain of events.")],
) -> None:
    """Walk the chain of events; fails with the first break."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        broken = opened.store.verify()
        count = len(opened.store.events())
    if broken is not None:
        raise AuditError(f"audit {what.value}: event {broken.event_id}: {broken.why}")
    typer.echo(f"{count} events, the chain is whole")


COMMANDS = (instructions,)
