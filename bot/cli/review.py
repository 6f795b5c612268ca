"""`review`: flagged mails in the terminal: the list; one with its reading and evidence; settle it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import UsageError


def review(
    context: typer.Context,
    mail: Annotated[int | None, typer.Argument(help="The mail's number; without one: the list.", metavar="ID")] = None,
    *,
    accept: Annotated[bool, typer.Option("--accept", help="Go on as though nothing had flagged it.")] = False,
    ask: Annotated[str | None, typer.Option(help="Send the writer this question.", metavar="TEXT")] = None,
    reject: Annotated[str | None, typer.Option(help="Refuse it with this reason code.", metavar="CODE")] = None,
    approve: Annotated[
        bool, typer.Option("--approve", help="Approve, as the second person, that it is accepted.")
    ] = False,
    by: Annotated[str | None, typer.Option(help="Who settles it; needed for that.", metavar="NAME")] = None,
    password_env: Annotated[
        str | None,
        typer.Option(
            help="Where two people are needed: environment variable that holds the password; else it is asked for.",
            metavar="VAR",
        ),
    ] = None,
) -> None:
    """Flagged mails: the list; one with its reading and evidence; settle it.

    What needs two people in the console needs them here: a reviewer proposes with --accept, an approver goes on with --approve.
    """
    from bot.app import house, sender  # noqa: PLC0415
    from bot.cli import shown, two_people  # noqa: PLC0415
    from bot.staff import settling  # noqa: PLC0415  (spaCy and the store take seconds to import)

    ways = [way for way in (accept or None, approve or None, ask, reject) if way is not None]
    if len(ways) > 1:
        raise UsageError("review: give one of --accept, --approve, --ask TEXT, --reject CODE")
    if ways and (mail is None or not by or not by.strip()):
        raise UsageError("review: settling needs the mail's number and --by NAME")
    settings = settings_of(context)
    with house(settings) as opened:
        if mail is None:
            found = [settling.flagged(opened, row.mail_id) for row in opened.store.flagged()]
            shown.flagged(found, opened.clock.now())
            return
        if not ways or not by:
            shown.flagged_mail(settling.flagged(opened, mail), opened.clock.now().tzinfo)
            return
        if accept:
            typer.echo(two_people.accepted(opened, mail, by, password_env))
        elif approve:
            typer.echo(two_people.approved(opened, mail, by, password_env))
        elif ask is not None:
            settling.ask(opened, mail, ask, by)
            typer.echo(f"mail {mail}: asked by {by}")
        elif reject is not None:
            settling.reject(opened, mail, reject, by)
            typer.echo(f"mail {mail}: rejected by {by} with {reject}")
        if settings.mail.outbound == "embedded":
            outbox = sender(opened)
            while outbox.send_due():
                pass


COMMANDS = (review,)
