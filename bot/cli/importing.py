"""`offer import` and `offer approve`: what documents say of an offer, kept as a proposal, put in force by a person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import OfferError, UsageError
from bot.files.texts import text_of

if TYPE_CHECKING:
    from bot.importing.reading import Imported


def imported(
    context: typer.Context,
    documents: Annotated[
        list[Path],
        typer.Argument(
            help="Text, HTML, Word or PDF: the documents of one offer, the most telling first.", metavar="DOCUMENT"
        ),
    ],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, as other systems rely on it.")] = False,
    save: Annotated[
        str | None, typer.Option(help="Keep it as a proposal that waits for approval.", metavar="ID")
    ] = None,
    by: Annotated[str, typer.Option(help="Who keeps it.", metavar="NAME")] = "staff",
) -> None:
    """What documents say of an offer, each value with its sentence. Nothing is kept without --save."""
    from bot.cli import shown_proposal  # noqa: PLC0415  (reading documents takes a second to import)
    from bot.importing.opening import opened  # noqa: PLC0415
    from bot.importing.reading import imported as read  # noqa: PLC0415
    from nlp.documents.plain import to_json  # noqa: PLC0415
    from nlp.notices import to_json as notice_json  # noqa: PLC0415

    found = read([opened(document) for document in documents])
    if as_json:
        value = (
            {"notice": notice_json(found.notice)} if found.notice else to_json(found.proposal) if found.proposal else {}
        )
        typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
    elif found.notice:
        shown_proposal.notice(found.documents[0].name, notice_json(found.notice))
    elif found.proposal:
        shown_proposal.proposal(found.proposal, tuple(one.name for one in found.documents))
    if save:
        _saved(context, save, found, by)


def _saved(context: typer.Context, offer_id: str, found: Imported, by: str) -> None:
    """Keep a proposal with what it was read from."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.importing.keeping import kept  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        kept(opened.store, offer_id, found, by)
    typer.echo(
        f"kept as the proposal {offer_id}; it is not in force. `offer show {offer_id}` prints its file to complete,",
        err=True,
    )
    typer.echo(f"`offer approve {offer_id} --file FILE --by NAME` puts it in force.", err=True)


def approve(
    context: typer.Context,
    offer: Annotated[str, typer.Argument(help="The proposal's id.", metavar="ID")],
    *,
    by: Annotated[str, typer.Option(help="Who approves it.", metavar="NAME")],
    file: Annotated[Path | None, typer.Option(help="The proposal's file, completed.", metavar="FILE")] = None,
) -> None:
    """Put a proposed offer in force. What staff must still say is named; until then nothing changes."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.importing.approving import approve as approved  # noqa: PLC0415
    from bot.times.moments import moment  # noqa: PLC0415

    if not by.strip():
        raise UsageError("--by: the name of who approves it is missing")
    edited = None
    if file is not None:
        edited = (file.name, text_of(file, OfferError))
    with house(settings_of(context)) as opened:
        done = approved(opened.store, offer, by, edited)
        zone = done.time_zone
        typer.echo(f"{done.id} is in force, approved by {by.strip()}: {done.title}")
        typer.echo(f"our response deadline: {moment(done.clocks.response.instant, zone)}")
        typer.echo(f"it expires: {moment(done.clocks.market.instant, zone)}")


COMMANDS = (approve,)
