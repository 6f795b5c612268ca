"""`deliveries`: promises of late delivery: which are due, which were missed; record a cover."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from bot.cli.chosen import settings_of
from bot.errors import OfferUnknownError, UsageError
from bot.protect import FAULTS, Protect

if TYPE_CHECKING:
    from bot.flow import House


def deliveries(
    context: typer.Context,
    *,
    offer: Annotated[str | None, typer.Option(help="Only this offer.", metavar="ID")] = None,
    due: Annotated[bool, typer.Option("--due", help="Only what is still to be covered, or was missed.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    cover: Annotated[int | None, typer.Option(help="Record that this one was delivered.", metavar="NUMBER")] = None,
    quantity: Annotated[str | None, typer.Option(help="How much was delivered, if not all.", metavar="AMOUNT")] = None,
    by: Annotated[str | None, typer.Option(help="Who records it; needed for that.", metavar="NAME")] = None,
) -> None:
    """Guaranteed deliveries: promised, due, covered, missed; record a cover."""
    from bot.app import house  # noqa: PLC0415
    from bot.lifetime import covering  # noqa: PLC0415  (spaCy and the store take seconds to import)

    if cover is not None and not (by and by.strip()):
        raise UsageError("deliveries: recording a cover needs --by NAME")
    with house(settings_of(context)) as opened:
        if offer is not None and offer not in opened.desk().offers:
            raise OfferUnknownError(f"{offer}: there is no such offer; there are {', '.join(opened.desk().offers)}")
        covering.raise_missed(opened)
        if cover is not None and by:
            done = covering.cover(opened, cover, by, _amount(quantity))
            typer.echo(f"guaranteed delivery {cover}: {done.covered:f} covered for {done.account}, and tendered")
            return
        found = [one for one in opened.store.protects(offer) if not due or one.state.value in {"protected", "missed"}]
        _print(opened, found, as_json=as_json)


def _print(opened: House, found: list[Protect], *, as_json: bool) -> None:
    from bot.cli import shown  # noqa: PLC0415  (as above)

    if as_json:
        typer.echo(json.dumps([row(one) for one in found], ensure_ascii=False, indent=2))
        return
    zone = opened.clock.now().tzinfo
    lines: list[list[str | Text]] = [
        [
            str(one.number),
            one.account or "–",
            one.broker or one.sender,
            shown.money(f"{one.quantity:f}" if one.quantity is not None else None, one.quantity_type),
            shown.coloured(one.state.value),
            f"{one.due.astimezone(zone):%a %d %b %Y %H:%M}" if one.due is not None else "–",
            "; ".join(FAULTS[fault] for fault in one.faults),
        ]
        for one in found
    ]
    shown.rows("guaranteed deliveries", ["no.", "account", "from", "quantity", "state", "due", "wrong with it"], lines)


def row(protect: Protect) -> dict[str, object]:
    """One promise, JSON-able: instants in ISO form with offset, quantities as decimal strings."""
    return {
        "number": protect.number,
        "offer": protect.offer,
        "account": protect.account,
        "broker": protect.broker or None,
        "firm": protect.firm or None,
        "quantity": f"{protect.quantity:f}" if protect.quantity is not None else None,
        "quantity_type": protect.quantity_type,
        "state": protect.state.value,
        "faults": [fault.value for fault in protect.faults],
        "received": protect.received.isoformat(),
        "due": protect.due.isoformat() if protect.due is not None else None,
        "covered": f"{protect.covered:f}" if protect.covered is not None else None,
        "by": protect.by or None,
        "mail": protect.mail_id,
    }


def _amount(text: str | None) -> Decimal | None:
    """The amount given on the command line. Raises UsageError."""
    if text is None:
        return None
    try:
        return Decimal(text.replace(",", "").lstrip("$"))
    except InvalidOperation as error:
        raise UsageError(f"--quantity: {text} is no amount; write it as 40000") from error


COMMANDS = (deliveries,)
