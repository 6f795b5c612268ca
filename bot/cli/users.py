"""`user`: who may sign in to the staff console."""

from __future__ import annotations

import getpass
import os
import sys
from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import UsageError

app = typer.Typer(help="Who may sign in to the staff console.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def user() -> None:
    """Who may sign in to the staff console."""


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="As it will stand in the log.", metavar="NAME")],
    *,
    role: Annotated[str, typer.Option(help="viewer, reviewer or approver.", metavar="ROLE")],
    password_env: Annotated[
        str | None, typer.Option(help="Environment variable that holds the password; else it is asked for.")
    ] = None,
) -> None:
    """Let a person sign in, or give one who may already a new password and role."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.console.passwords import hashed  # noqa: PLC0415
    from bot.store.values_console import Rank  # noqa: PLC0415

    if role not in list(Rank):
        raise UsageError(f"--role: {role} is none; there are {', '.join(Rank)}")
    password = hashed(_password(password_env))
    with house(settings_of(context)) as opened:
        new = opened.store.add_person(name, Rank(role), password, by="command line")
    typer.echo(f"{name}: {'may sign in' if new else 'changed'} as {role}", err=True)


@app.command("list")
def listed(context: typer.Context) -> None:
    """Everybody who may sign in."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli.shown import rows  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        people = opened.store.people()
    rows(
        "users",
        ["name", "role", "state", "since"],
        [
            [one.name, one.rank.value, "disabled" if one.disabled else "active", f"{one.added:%Y-%m-%d}"]
            for one in people
        ],
    )


@app.command("disable")
def disable(
    context: typer.Context, name: Annotated[str, typer.Argument(help="The user's name.", metavar="NAME")]
) -> None:
    """Let a person sign in no more; what they did stays under their name."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        if not opened.store.disable_person(name, by="command line"):
            raise UsageError(f"{name}: there is no such user; `user list` shows those there are")
    typer.echo(f"{name}: may sign in no more", err=True)


def _password(variable: str | None) -> str:
    """The new password: from that variable, or typed twice. Raises UsageError."""
    if variable is not None:
        if variable not in os.environ:
            raise UsageError(f"--password-env: there is no environment variable {variable}")
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise UsageError("the password is typed at a terminal; without one, name a variable with --password-env")
    first = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != first:
        raise UsageError("the two passwords are not the same")
    return first
