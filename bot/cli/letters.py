"""`letters`, `remind` and `calls`: what the desk sends of its own accord, and whom it must call."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console
from rich.text import Text

from bot.cli.chosen import settings_of
from bot.cli.listing import Listing
from bot.errors import OfferUnknownError, UsageError

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.flow import House
    from bot.outstanding.calling import Call

app = typer.Typer(cls=Listing, help="The letter to clients.", no_args_is_help=True, rich_markup_mode=None)
progress = Console(stderr=True, highlight=False)


class Form(StrEnum):
    """How the call list is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class Outcome(StrEnum):
    """What became of a call (`bot.outstanding.calling.Result`)."""

    REACHED = "reached"
    DECLINED = "declined"
    MESSAGE = "message"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    CALL_AGAIN = "call_again"


Offer = Annotated[str, typer.Argument(help="The offer's id.", metavar="OFFER")]
Anyway = Annotated[bool, typer.Option("--anyway", help="Also after our own deadline, while the offer itself is open.")]


@app.command("send")
def send(context: typer.Context, offer: Offer, *, anyway: Anyway = False) -> None:
    """Send the letter to everybody concerned; may be broken off and called again, nobody gets it twice."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.letters.sending import send_letters  # noqa: PLC0415

    settings = settings_of(context)
    with house(settings) as opened:
        with _bar("letters") as told:
            found = send_letters(opened, offer, anyway=anyway, told=told)
        _send_out(opened, settings)
    bounced = ", ".join(f"{account} ({address})" for account, address in found.bounced)
    typer.echo(
        f"{found.sent} letters {'sent' if settings.mail.outbound == 'embedded' else 'queued for the running bot'}"
    )
    typer.echo(f"{found.before} sent before")
    typer.echo(f"{len(found.no_address)} without e-mail{_named(', '.join(found.no_address))}")
    typer.echo(f"{len(found.bounced)} bounced{_named(bounced)}")
    if found.no_address or found.bounced:
        typer.echo(f"Whom no mail reaches is on the call list: ./run.sh calls {offer}", err=True)


@app.command("clear")
def clear(
    context: typer.Context,
    addresses: Annotated[list[str], typer.Argument(help="Addresses that take mail again.", metavar="ADDRESS...")],
    *,
    by: Annotated[str, typer.Option(help="Your name.", metavar="NAME")],
) -> None:
    """Write again to an address that bounced, because somebody knows that it takes mail now."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        for address in addresses:
            known = opened.store.clear_bounced(address, by)
            typer.echo(f"{address}: {'is written to again' if known else 'had not bounced'}")


def remind(
    context: typer.Context,
    offer: Offer,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show who would be reminded, and of what.")] = False,
    anyway: Anyway = False,
) -> None:
    """Remind those who have not answered, owe something, or have not said yes; nobody twice at one of the offer's times."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown  # noqa: PLC0415
    from bot.outstanding.reminders import remind as send_reminders  # noqa: PLC0415

    settings = settings_of(context)
    with house(settings) as opened:
        zone = opened.clock.now().tzinfo
        with _bar("reminders") as told:
            found = send_reminders(opened, offer, anyway=anyway, dry_run=dry_run, told=told)
        if not dry_run:
            _send_out(opened, settings)
    words = {"silent": "has not answered", "items": "something is missing", "yes": "read back, no yes"}
    lines: list[list[str | Text]] = [
        [
            words[one.kind.value],
            ", ".join(one.accounts[:4]) + (f" and {len(one.accounts) - 4} more" if len(one.accounts) > 4 else ""),
            one.to,
            f"{one.since.astimezone(zone):%Y-%m-%d %H:%M}" if one.since else "–",
        ]
        for one in found.sent
    ]
    if dry_run or lines:
        shown.rows("to be reminded" if dry_run else "reminded", ["kind", "accounts", "to", "since"], lines)
    verb = "would be sent" if dry_run else "sent" if settings.mail.outbound == "embedded" else "queued"
    typer.echo(f"{len(found.sent)} reminders {verb}; {found.before} sent before ({found.slot.name})")


def calls(
    context: typer.Context,
    offer: Offer,
    *,
    form: Annotated[Form, typer.Option("--format", help="How.")] = Form.TABLE,
    called: Annotated[str | None, typer.Option(help="Record that this account was called.", metavar="ACCOUNT")] = None,
    by: Annotated[str, typer.Option(help="Who called.", metavar="NAME")] = "",
    note: Annotated[str, typer.Option(help="What was said.", metavar="TEXT")] = "",
    result: Annotated[Outcome, typer.Option(help="What came of it.")] = Outcome.REACHED,
) -> None:
    """Whom to call, the most urgent first; or record a call."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.outstanding.call_list import as_csv, call_list, record_call, row  # noqa: PLC0415
    from bot.outstanding.calling import Result  # noqa: PLC0415

    if called is not None and not by.strip():
        raise UsageError("calls --called: say who called, with --by NAME")
    with house(settings_of(context)) as opened:
        if called is not None:
            record_call(opened, offer, called, by=by, note=note, result=Result(result.value))
            typer.echo(f"{called}: called by {by.strip()}, {result.value.replace('_', ' ')}")
            return
        found = call_list(opened, offer)
        chosen = opened.desk().offers.get(offer)
        zone = opened.clock.now().tzinfo
    if chosen is None:
        raise OfferUnknownError
    if form is Form.JSON:
        typer.echo(json.dumps([row(call, chosen) for call in found], ensure_ascii=False, indent=2))
    elif form is Form.CSV:
        typer.echo(as_csv(found, chosen), nl=False)
    else:
        _table(found, chosen.quantity_type, zone)


def _table(found: tuple[Call, ...], quantity_type: str, zone: tzinfo | None) -> None:
    """The call list for people; telephone numbers and amounts are never broken over lines."""
    from rich.table import Table  # noqa: PLC0415  (as above)

    from bot.cli import shown  # noqa: PLC0415

    if not found:
        shown.console.print("to call: nobody")
        return
    table = Table(
        title="to call", title_justify="left", title_style="bold", header_style="bold", box=None, pad_edge=False
    )
    for head in ("why", "account", "name", "phone", "holding", "since", "called"):
        whole = head in {"phone", "holding", "since"}
        side: Literal["left", "right"] = "right" if head == "holding" else "left"
        least = {"name": 17, "account": 8}.get(head)
        table.add_column(head, justify=side, no_wrap=whole, overflow="fold", min_width=least)
    for call in found:
        several = f"{call.account} ({len(call.accounts)})" if len(call.accounts) > 1 else call.account
        table.add_row(
            Text(", ".join(call.why), style="red" if call.why[0].name in ("YES", "ITEMS") else "yellow"),
            several,
            call.name,
            call.phone or "no number",
            shown.money(f"{call.position:f}", quantity_type),
            f"{call.since.astimezone(zone):%b %d}" if call.since else "–",
            f"{call.last.result.replace('_', ' ')}, {call.last.by}" if call.last else "–",
        )
    shown.console.print(table)


def _named(words: str) -> str:
    return f": {words}" if words else ""


def _send_out(opened: House, settings: Settings) -> None:
    """Send what is due at once where answers go into a folder; a mail server is left to the running bot."""
    from bot.app import sender  # noqa: PLC0415  (as above)

    if settings.mail.outbound == "embedded":
        outbox = sender(opened)
        while outbox.send_due():
            pass


@contextmanager
def _bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, nothing elsewhere."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=progress, transient=True, disable=not progress.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, all_of_them: bar.update(task, completed=done, total=all_of_them)


COMMANDS = (remind, calls)
