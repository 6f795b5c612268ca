"""`offer extend`, `amend`, `end`, `close` and `history`: what becomes of an offer after it was approved."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from bot.cli.chosen import settings_of
from bot.errors import OfferError, OfferUnknownError, UsageError
from bot.files.texts import text_of

if TYPE_CHECKING:
    from bot.flow import House
    from bot.lifetime.extending import Done

Id = Annotated[str, typer.Argument(help="The offer's id.", metavar="ID")]
By = Annotated[str, typer.Option(help="Who does it.", metavar="NAME")]


def extend(
    context: typer.Context,
    offer: Id,
    *,
    until: Annotated[str, typer.Option(help="The new expiration: 2001-09-12T17:00; T24:00 is the end of a day.")],
    by: By,
    words: Annotated[str, typer.Option(help="The announcement's own words for it.", metavar="TEXT")] = "",
    response: Annotated[str | None, typer.Option(help="Our own deadline, where it shall not go along.")] = None,
    withdrawal: Annotated[str | None, typer.Option(help="The withdrawal deadline, where it differs.")] = None,
    early: Annotated[str | None, typer.Option(help="The early deadline, where that moves as well.")] = None,
) -> None:
    """Extend an offer: its clocks move, instructions are kept or reopened, holders are told."""
    from bot.app import house  # noqa: PLC0415
    from bot.lifetime import extending  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.times.instants import instant  # noqa: PLC0415
    from bot.times.moments import moment  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = opened.desk().offers.get(offer)
        if found is None:
            raise OfferUnknownError(f"{offer}: there is no such offer; `offer list` shows those there are")

        def at(text: str | None) -> datetime | None:
            return None if text is None else instant(text, found.time_zone)

        done = extending.extend(
            opened,
            offer,
            instant(until, found.time_zone),
            words,
            _named(by),
            response=at(response),
            withdrawal=at(withdrawal),
            early=at(early),
        )
        zone = done.offer.time_zone
        typer.echo(
            f"{offer} now ends at {moment(done.offer.clocks.market.instant, zone)} (version {done.offer.version})"
        )
        typer.echo(f"our response deadline: {moment(done.offer.clocks.response.instant, zone)}")
        typer.echo(f"withdrawals until: {moment(done.offer.clocks.withdrawal.instant, zone)}")
        _said(done)
        _sent(context, opened)


def amend(
    context: typer.Context,
    offer: Id,
    *,
    file: Annotated[Path, typer.Option(help="The offer's file with its new terms.", metavar="FILE")],
    by: By,
) -> None:
    """Change the terms of an offer to those of a file; holders are told what changed."""
    from bot.app import house  # noqa: PLC0415
    from bot.lifetime import extending  # noqa: PLC0415  (as above)

    text = text_of(file, OfferError)
    with house(settings_of(context)) as opened:
        done = extending.amend(opened, offer, text, file.name, _named(by))
        typer.echo(f"{offer} was changed (version {done.offer.version})")
        _said(done)
        _sent(context, opened)


def end(
    context: typer.Context,
    offer: Id,
    *,
    reason: Annotated[str, typer.Option(help="Why, in words that holders will read.", metavar="TEXT")],
    by: By,
) -> None:
    """End an offer as its issuer did: everything is cancelled, holders are told."""
    from bot.app import house  # noqa: PLC0415
    from bot.lifetime import extending  # noqa: PLC0415  (as above)

    if not reason.strip():
        raise UsageError("offer end: --reason needs words")
    with house(settings_of(context)) as opened:
        done = extending.end(opened, offer, reason, _named(by))
        typer.echo(f"{offer} has ended (version {done.offer.version})")
        _said(done)
        _sent(context, opened)


def close(context: typer.Context, offer: Id, *, by: By) -> None:
    """Settle what the market deadline settles; the running bot does it by itself."""
    from bot.app import house  # noqa: PLC0415
    from bot.lifetime import closing  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        closed = closing.close(opened, offer, _named(by))
        typer.echo(
            f"{offer}: {closed.defaults} silent, {closed.rejected} rejected, {closed.told} told"
            if not closed.nothing
            else f"{offer}: nothing was left to settle"
        )
        if closed.withdrawals:
            typer.echo(f"withdrawals in time that wait for a person: {', '.join(closed.withdrawals)}")
        if closed.promised:
            typer.echo(f"guaranteed deliveries still to come: {', '.join(closed.promised)}")
        _sent(context, opened)


def history(context: typer.Context, offer: Id) -> None:
    """Every version of an offer: when, by whom, what became of it, its deadlines."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown  # noqa: PLC0415
    from bot.offers.reading import load  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        versions = opened.store.history("offer", offer)
        events = [event for event in opened.store.events(offer=offer) if event.name.startswith("offer.")]
    if not versions:
        raise OfferUnknownError(f"{offer}: there is no such offer; `offer list` shows those there are")
    acts = {
        event.at: event.name.partition(".")[2] for event in events if event.name not in {"offer.saved", "offer.told"}
    }
    lines: list[list[str | Text]] = []
    for version in versions:
        text = load(version.body, f"offer {offer}, version {version.number}")
        lines.append([
            str(version.number),
            f"{version.at.astimezone(text.clocks.market.instant.tzinfo):%Y-%m-%d %H:%M}",
            version.by,
            acts.get(version.at, "saved"),
            f"{text.clocks.response.instant:%Y-%m-%d %H:%M}",
            f"{text.clocks.market.instant:%Y-%m-%d %H:%M}",
            text.clocks.market.words,
        ])  # fmt: skip
    shown.rows("versions", ["version", "at", "by", "what", "our deadline", "expires", "in words"], lines)


def _named(by: str) -> str:
    if not by.strip():
        raise UsageError("--by needs the name of who does it")
    return by.strip()


def _said(done: Done) -> None:
    typer.echo(f"{done.cases} cases changed, {done.again} late mails decided again, {done.told} holders told")
    for warning in done.warnings:
        typer.echo(f"note: {warning}", err=True)


def _sent(context: typer.Context, opened: House) -> None:
    """With the embedded way out, what is due goes into the Maildir at once; otherwise the running bot sends it."""
    from bot.app import sender  # noqa: PLC0415  (as above)

    if settings_of(context).mail.outbound == "embedded":
        outbox = sender(opened)
        while outbox.send_due():
            pass


COMMANDS = (extend, amend, end, close, history)
