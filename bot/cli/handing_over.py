"""`reconcile`, `schedule`, `handover`, `acknowledge`: the balance of an offer, and what leaves the house."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import HandoverError, ReconcileError, UsageError

if TYPE_CHECKING:
    from bot.flow import House
    from bot.handover.batches import Batch

OfferArgument = Annotated[str, typer.Argument(help="The offer's id.", metavar="OFFER")]


class BalanceFormat(StrEnum):
    """How the balance is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class ScheduleFormat(StrEnum):
    """How the schedule is written."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


def reconcile(
    context: typer.Context,
    offer: OfferArgument,
    *,
    form: Annotated[BalanceFormat, typer.Option("--format", help="How.")] = BalanceFormat.TABLE,
) -> None:
    """Positions against instructed, pending, protected, uninstructed; exit 1 with the differences named."""
    from bot.agent.desk_side import offer_of  # noqa: PLC0415
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown_balance  # noqa: PLC0415
    from bot.handover.books import balance  # noqa: PLC0415
    from bot.handover.reconcile_forms import to_csv, to_json  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = balance(offer_of(opened, offer), opened.desk(), opened.store.books(offer))
    if form is BalanceFormat.JSON:
        typer.echo(json.dumps(to_json(found), ensure_ascii=False, indent=2))
    elif form is BalanceFormat.CSV:
        typer.echo(to_csv(found), nl=False)
    else:
        shown_balance.balance(found)
    if not found.holds:
        named = "; ".join(f"{one.account} {one.words}" for one in found.differences)
        raise ReconcileError(f"{offer} does not reconcile: {named}")


def schedule(
    context: typer.Context,
    offer: OfferArgument,
    *,
    form: Annotated[ScheduleFormat, typer.Option("--format", help="How.")] = ScheduleFormat.CSV,
    out: Annotated[Path | None, typer.Option(help="Where to; standard output without it.", metavar="FILE")] = None,
) -> None:
    """The schedule of everything that stands on record, with totals and the balance."""
    from bot.agent.desk_side import schedule_csv, schedule_of  # noqa: PLC0415
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.handover.schedule_pdf import to_pdf  # noqa: PLC0415
    from bot.handover.schedule_xlsx import to_xlsx  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = schedule_of(opened, offer)
    if form is ScheduleFormat.CSV:
        write_out(schedule_csv(found).encode("utf-8-sig" if out is not None else "utf-8"), out, text=True)
    else:
        write_out(to_xlsx(found) if form is ScheduleFormat.XLSX else to_pdf(found), out)


def handover(
    context: typer.Context,
    offer: OfferArgument,
    *,
    by: Annotated[str | None, typer.Option(help="Who hands over; needed for a new batch.", metavar="NAME")] = None,
    listed: Annotated[bool, typer.Option("--list", help="The batches so far.")] = False,
    show: Annotated[int | None, typer.Option(help="The lines of this batch.", metavar="N")] = None,
    again: Annotated[int | None, typer.Option(help="Write the files of this batch again.", metavar="N")] = None,
    out: Annotated[
        Path | None,
        typer.Option(help="The folder in which the batch's own is made; data/handover without it.", metavar="FOLDER"),
    ] = None,
) -> None:
    """Freeze the next numbered batch of what was accepted, changed or taken back, and write its files."""
    from bot.agent import desk_side  # noqa: PLC0415
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown_balance  # noqa: PLC0415

    if sum((listed, show is not None, again is not None)) > 1:
        raise UsageError("handover: give one of --list, --show N, --again N")
    with house(settings_of(context)) as opened:
        desk_side.offer_of(opened, offer)
        if listed:
            shown_balance.batches(opened.store.books(offer), opened.clock.now().tzinfo)
        elif show is not None:
            shown_balance.batch(desk_side.batch_of(opened, offer, show), opened.store.books(offer))
        elif again is not None:
            typer.echo(desk_side.write_files(opened, offer, again, out))
        elif not by or not by.strip():
            raise UsageError("handover: a new batch needs --by NAME")
        else:
            frozen = desk_side.hand_over(opened, offer, by.strip())
            _say(frozen)
            typer.echo(_written(opened, frozen, out))


def _say(batch: Batch) -> None:
    """What is in the batch, and what was held back, on standard error."""
    acts = [
        f"{sum(line.act is act for line in batch.lines)} {act.value}"
        for act in dict.fromkeys(line.act for line in batch.lines)
    ]
    typer.echo(f"batch {batch.number}: {', '.join(acts)}", err=True)
    for held in batch.held:
        typer.echo(f"held back: {held.account}: {held.why}", err=True)


def _written(opened: House, batch: Batch, out: Path | None) -> Path:
    from bot.agent.desk_side import write_files  # noqa: PLC0415  (as above)

    return write_files(opened, batch.offer, batch.number, out)


def acknowledge(
    context: typer.Context,
    offer: OfferArgument,
    file: Annotated[
        Path, typer.Argument(help="The agent's list (csv, xlsx) or status messages (xml).", metavar="FILE")
    ],
    *,
    by: Annotated[str, typer.Option(help="Who imports it.", metavar="NAME")],
) -> None:
    """Import the agent's acknowledgements and match them to what was handed over; exit 1 where a person must look."""
    from bot.agent import desk_side  # noqa: PLC0415
    from bot.agent.acknowledgement_files import read_acknowledgements  # noqa: PLC0415
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown_balance  # noqa: PLC0415
    from bot.handover.acknowledgements import Match  # noqa: PLC0415

    if not by.strip():
        raise UsageError("acknowledge: --by needs a name")
    said, problems = read_acknowledgements(read_file(file), file.name)
    for problem in problems:
        typer.echo(f"{file}: line {problem.line}: {problem.message}", err=True)
    if problems:
        raise HandoverError(f"{file}: cannot be used; nothing was taken from it")
    with house(settings_of(context)) as opened:
        desk_side.offer_of(opened, offer)
        kept = desk_side.acknowledge(opened, offer, said, file.name, by.strip())
        shown_balance.acknowledged(kept, opened.store.books(offer))
    if wrong := [row for row in kept.rows if row.match is not Match.MATCHED]:
        raise HandoverError(f"{offer}: {len(wrong)} of {len(kept.rows)} lines need a person; the others are recorded")


def read_file(file: Path) -> bytes:
    """The file's bytes. Raises UsageError."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from None


def write_out(content: bytes, out: Path | None, *, text: bool = False) -> None:
    """Write a file, whole or not at all; or to standard output, unless that is a terminal and it is no text."""
    if out is None:
        if not text and sys.stdout.isatty():
            raise UsageError("this is no text for a terminal: name a file with --out FILE")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    making = out.with_name(f".{out.name}.part")
    try:
        making.write_bytes(content)
        making.replace(out)
    except OSError as error:
        raise UsageError(f"{out}: cannot be written: {error.strerror}") from None
    typer.echo(f"{out}: {len(content):,} bytes", err=True)


COMMANDS = (reconcile, schedule, handover, acknowledge)
