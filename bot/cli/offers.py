"""`offer list` and `offer show`: the offers in force."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.text import Text

from bot.cli.chosen import settings_of
from bot.errors import OfferUnknownError

app = typer.Typer(help="The offers in force.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def listed(context: typer.Context) -> None:
    """Every offer with its deadlines."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        offers = opened.desk().offers.values()
    lines: list[list[str | Text]] = [
        [
            offer.id,
            offer.event_type,
            f"{offer.clocks.response.instant:%Y-%m-%d %H:%M}",
            f"{offer.clocks.market.instant:%Y-%m-%d %H:%M}",
            offer.issuer,
        ]
        for offer in offers
    ]
    shown.rows("offers", ["offer", "event", "our deadline", "expires", "issuer"], lines)


@app.command()
def show(
    context: typer.Context,
    offer: Annotated[str, typer.Argument(help="The offer's id.", metavar="ID")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, as other systems rely on it.")] = False,
) -> None:
    """One offer, as its file has it."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.offers_json import to_json  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = opened.desk().offers.get(offer)
        text = opened.store.offers().get(offer, "")
    if found is None:
        raise OfferUnknownError(f"{offer}: there is no such offer; `offer list` shows those there are")
    typer.echo(json.dumps(to_json(found), ensure_ascii=False, indent=2) if as_json else text.rstrip())
