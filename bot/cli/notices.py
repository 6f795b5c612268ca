"""`notices`: filings and announcements of issuers, and the changes of the offer that they propose; approve or drop one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.cli.listing import Listing
from bot.errors import OfferUnknownError, UsageError
from bot.files.texts import text_of

app = typer.Typer(
    cls=Listing,
    help="Issuers' notices and what they propose.",
    invoke_without_command=True,
    no_args_is_help=False,
    rich_markup_mode=None,
)
By = Annotated[str, typer.Option(help="Who settles it.", metavar="NAME")]
Number = Annotated[int, typer.Argument(help="The notice's number in the list.", metavar="N")]


@app.callback()
def notices(
    context: typer.Context,
    *,
    offer: Annotated[str | None, typer.Option(help="Only those filed under this offer.", metavar="ID")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON list.")] = False,
) -> None:
    """The notices with their summary and the change that each proposes, oldest first."""
    if context.invoked_subcommand is not None:
        return
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown_notices  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = opened.store.notices(offer)
        zone = opened.clock.now().tzinfo
        offers = opened.desk().offers
        if offer is not None and offer not in offers:
            raise OfferUnknownError(f"{offer}: there is no such offer; there are {', '.join(offers) or 'none'}")
    if as_json:
        typer.echo(json.dumps([shown_notices.row(one, offers) for one in found], ensure_ascii=False, indent=2))
        return
    shown_notices.listed(found, offers, zone)


@app.command()
def approve(
    context: typer.Context,
    number: Number,
    *,
    by: By,
    offer: Annotated[
        str | None, typer.Option(help="The offer, where the notice is filed under none.", metavar="ID")
    ] = None,
    file: Annotated[
        Path | None, typer.Option(help="The offer's file with the new terms that the notice states.", metavar="FILE")
    ] = None,
) -> None:
    """Do to the offer what the notice says: another expiration, other terms, its end."""
    from bot.app import house, sender  # noqa: PLC0415
    from bot.cli import shown_notices  # noqa: PLC0415
    from bot.lifetime import notice_settling  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        changed = notice_settling.Changed(text_of(file, UsageError), file.name) if file is not None else None
        approved = notice_settling.approve(opened, number, _name(by), offer, changed)
        shown_notices.approved(approved.notice, opened.desk().offers.get(approved.notice.offer or ""))
        if approved.done:
            typer.echo(f"{approved.done.cases} cases changed, {approved.done.told} holders told")
        for warning in approved.done.warnings if approved.done else ():
            typer.echo(f"note: {warning}", err=True)
        if opened.settings.mail.outbound == "embedded":
            outbox = sender(opened)
            while outbox.send_due():
                pass


@app.command()
def drop(context: typer.Context, number: Number, *, by: By) -> None:
    """Leave the offer as it is."""
    from bot.app import house  # noqa: PLC0415
    from bot.lifetime import notice_settling  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        notice_settling.drop(opened, number, _name(by))
        typer.echo(f"notice {number}: dropped by {by.strip()}; the offer stays as it is")


def _name(by: str) -> str:
    """The name of who settles. Raises UsageError for none."""
    if not by.strip():
        raise UsageError("notices: settling needs --by NAME")
    return by.strip()
