"""`offer list` and `offer show`: the offers in force, those that ended, and those proposed."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer
from rich.text import Text

from bot.cli.chosen import settings_of
from bot.cli.listing import Listing
from bot.errors import OfferUnknownError

if TYPE_CHECKING:
    from bot.store.proposals import ProposedOffer

app = typer.Typer(
    cls=Listing, help="The offers: import, approve, list, show.", no_args_is_help=True, rich_markup_mode=None
)


@app.command("list")
def listed(context: typer.Context) -> None:
    """Every offer with its deadlines, each in the offer's own time zone."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        offers = opened.desk().offers.values()
        now = opened.clock.now()
        waiting = [one for one in opened.store.proposed_offers() if one.approved_by is None]
    lines: list[list[str | Text]] = [
        [
            offer.id,
            offer.event_type,
            _at(offer.clocks.response.instant, offer.time_zone),
            _at(offer.clocks.market.instant, offer.time_zone),
            offer.issuer,
            "ended" if offer.ended or offer.clocks.market.instant <= now else "in force",
        ]
        for offer in offers
    ]
    lines += [_waiting(one) for one in waiting]
    shown.rows("offers", ["offer", "event", "our deadline", "expires", "issuer", "standing"], lines)


def _at(instant: datetime, zone: str = "") -> str:
    """Write an instant with its zone: by name (EDT) in `zone`, an offer's; without one, as the document had it (UTC-04:00)."""
    return f"{instant.astimezone(ZoneInfo(zone)) if zone else instant:%Y-%m-%d %H:%M %Z}"


def _waiting(one: ProposedOffer) -> list[str | Text]:
    """The line of an offer that waits for its approval."""
    said = json.loads(one.read)["proposal"]
    expiration = (said["clocks"]["expiration"] or {}).get("instant")
    return [
        one.id,
        said["event_type"] or "–",
        "–",
        _at(datetime.fromisoformat(expiration)) if expiration else "–",
        said["issuer"] or "–",
        Text("proposed", style="yellow"),
    ]


@app.command()
def show(
    context: typer.Context,
    offer: Annotated[str, typer.Argument(help="The offer's id.", metavar="ID")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, as other systems rely on it.")] = False,
) -> None:
    """One offer, as its file has it; of a proposed one the file to complete, with the sentence of each value."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.offers.json_form import to_json  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = opened.desk().offers.get(offer)
        text = opened.store.offers().get(offer, "")
        waiting = opened.store.proposed_offer(offer) if found is None else None
    if waiting is not None:
        said = json.loads(waiting.read)["proposal"]
        typer.echo(json.dumps(said, ensure_ascii=False, indent=2) if as_json else waiting.toml.rstrip())
        return
    if found is None:
        raise OfferUnknownError(f"{offer}: there is no such offer; `offer list` shows those there are")
    typer.echo(json.dumps(to_json(found), ensure_ascii=False, indent=2) if as_json else text.rstrip())
