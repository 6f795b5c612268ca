"""`user`: who may sign in to the staff console."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.chosen import settings_of
from bot.cli.listing import Listing
from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.store.values_console import Rank

app = typer.Typer(
    cls=Listing, help="Who may sign in to the staff console.", no_args_is_help=True, rich_markup_mode=None
)

Name = Annotated[str, typer.Argument(help="The user's name.", metavar="NAME")]
PasswordEnv = Annotated[
    str | None,
    typer.Option(help="Environment variable that holds the password; else it is asked for.", metavar="VAR"),
]


@app.callback()
def user() -> None:
    """Who may sign in to the staff console."""


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="As it will stand in the log.", metavar="NAME")],
    *,
    role: Annotated[str, typer.Option(help="viewer, reviewer or approver.", metavar="ROLE")],
    password_env: PasswordEnv = None,
) -> None:
    """Let a person sign in."""
    from bot.app import house  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.console.passwords import hashed  # noqa: PLC0415

    rank = _rank(role, "--role")
    password = hashed(_password(password_env))
    with house(settings_of(context)) as opened:
        if not opened.store.add_person(name, rank, password, by="command line"):
            raise UsageError(
                f"{name}: there is such a user already; `user password NAME`, `user role NAME ROLE` and "
                "`user enable NAME` change one"
            )
    typer.echo(f"{name}: may sign in as {role}", err=True)


@app.command("password")
def password(
    context: typer.Context,
    name: Name,
    *,
    password_env: PasswordEnv = None,
) -> None:
    """Give a person another password; whoever is signed in under the name is signed out."""
    from bot.console.passwords import hashed  # noqa: PLC0415  (as above)

    _change(context, name, "has the new password", password_hash=hashed(_password(password_env)))


@app.command("role")
def role(
    context: typer.Context,
    name: Name,
    role: Annotated[str, typer.Argument(help="viewer, reviewer or approver.", metavar="ROLE")],
) -> None:
    """Give a person another role; whoever is signed in under the name is signed out."""
    _change(context, name, f"is {role} now", rank=_rank(role, "user role"))


@app.command("enable")
def enable(context: typer.Context, name: Name) -> None:
    """Let a person sign in again who was disabled, with the password and role that they had."""
    _change(context, name, "may sign in again", enabled=True)


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
def disable(context: typer.Context, name: Name) -> None:
    """Let a person sign in no more; what they did stays under their name."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        if not opened.store.disable_person(name, by="command line"):
            raise _no_such(name)
    typer.echo(f"{name}: may sign in no more", err=True)


def _change(
    context: typer.Context,
    name: str,
    done: str,
    *,
    rank: Rank | None = None,
    password_hash: str | None = None,
    enabled: bool = False,
) -> None:
    """Change what is given, and say in a few words what was done. Raises UsageError where nobody bears the name."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        if not opened.store.change_person(
            name, "command line", rank=rank, password_hash=password_hash, enabled=enabled
        ):
            raise _no_such(name)
    typer.echo(f"{name}: {done}", err=True)


def _no_such(name: str) -> UsageError:
    return UsageError(f"{name}: there is no such user; `user list` shows those there are")


def _rank(role: str, where: str) -> Rank:
    """The rank of that name. `where`: what it was given to. Raises UsageError."""
    from bot.store.values_console import Rank  # noqa: PLC0415  (as above)

    if role not in list(Rank):
        raise UsageError(f"{where}: {role} is none; there are {', '.join(Rank)}")
    return Rank(role)


def _password(variable: str | None) -> str:
    """The new password: from that variable, or typed twice. Raises UsageError."""
    first = given_password(variable)
    if variable is None and getpass.getpass("Once more: ") != first:
        raise UsageError("the two passwords are not the same")
    return first


def given_password(variable: str | None, whose: str = "") -> str:
    """A password: from that variable, or typed. `whose`: the name that is asked for it. Raises UsageError."""
    if variable is not None:
        if variable not in os.environ:
            raise UsageError(f"--password-env: there is no environment variable {variable}")
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise UsageError("the password is typed at a terminal; without one, name a variable with --password-env")
    return getpass.getpass(f"Password of {whose}: " if whose else "Password: ")
