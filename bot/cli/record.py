"""`instructions` and `audit`: the record, and whether its history is whole."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import AuditError, OfferUnknownError


class Format(StrEnum):
    """How the record is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


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
) -> None:
    """The record: what stands now."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown  # noqa: PLC0415
    from bot.record import as_csv, row  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        if offer is not None and offer not in opened.desk().offers:
            raise OfferUnknownError(f"{offer}: there is no such offer; there are {', '.join(opened.desk().offers)}")
        entries = opened.store.entries(offer, standing_only=not everything)
    if form is Format.JSON:
        typer.echo(json.dumps([row(entry) for entry in entries], ensure_ascii=False, indent=2))
    elif form is Format.CSV:
        typer.echo(as_csv(entries), nl=False)
    else:
        shown.entries("instructions", [row(entry) for entry in entries])


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
