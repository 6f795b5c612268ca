"""`token` and `webhook`: the desk's other systems: who may read, and who is called."""

from __future__ import annotations

import os
import secrets
from typing import Annotated

import typer

from bot.api.scopes import Scope
from bot.cli.chosen import settings_of
from bot.cli.listing import Listing
from bot.errors import UsageError

tokens = typer.Typer(
    cls=Listing, help="Tokens by which other systems read the API.", no_args_is_help=True, rich_markup_mode=None
)
hooks = typer.Typer(
    cls=Listing, help="Systems that are called when something happens.", no_args_is_help=True, rich_markup_mode=None
)

Name = Annotated[str, typer.Argument(help="What the system is called.", metavar="NAME")]
By = Annotated[str, typer.Option("--by", help="Who does it; it stands in the log.", metavar="NAME")]


@tokens.command("add")
def token_add(
    context: typer.Context,
    name: Name,
    scope: Annotated[
        list[str],
        typer.Option(help=f"What it may read; may be given several times: {', '.join(Scope)}.", metavar="SCOPE"),
    ],
    by: By,
) -> None:
    """Make a token. It is printed once, on standard output, and kept nowhere."""
    from bot.app import house  # noqa: PLC0415  (the store takes a second to import)

    for one in scope:
        if one not in list(Scope):
            raise UsageError(f"--scope: {one} is none; there are {', '.join(Scope)}")
    made = f"hm_{secrets.token_urlsafe(32)}"
    with house(settings_of(context)) as opened:
        opened.store.add_token(name, made, list(dict.fromkeys(scope)), by)
    typer.echo(made)
    typer.echo("Keep it now: it is shown this once. Send it as: Authorization: Bearer TOKEN", err=True)


@tokens.command("list")
def token_list(context: typer.Context) -> None:
    """Every token with its scopes; the tokens themselves are kept nowhere."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = opened.store.tokens()
    shown.rows(
        "tokens",
        ["name", "scopes", "made", "by", "revoked"],
        [
            [
                token.name,
                ", ".join(token.scopes),
                f"{token.made:%Y-%m-%d %H:%M}",
                token.made_by,
                f"{token.revoked:%Y-%m-%d %H:%M}" if token.revoked else "–",
            ]
            for token in found
        ],
    )


@tokens.command("revoke")
def token_revoke(context: typer.Context, name: Name, by: By) -> None:
    """Let that system in no more, from now on."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        opened.store.revoke_token(name, by)
    typer.echo(f"token {name} is revoked")


@hooks.command("add")
def hook_add(
    context: typer.Context,
    name: Name,
    url: Annotated[str, typer.Argument(help="Where to call: https://…", metavar="URL")],
    by: By,
    about: Annotated[
        list[str] | None,
        typer.Option(
            help="recorded, cancelled or flagged; may be given several times. Without it: recorded and flagged."
        ),
    ] = None,
    secret_env: Annotated[
        str | None,
        typer.Option(help="Variable that holds the secret for signatures; else one is made.", metavar="VARIABLE"),
    ] = None,
) -> None:
    """Call a system from the next event on. A secret made for it is printed once, on standard output."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.running.webhooks import ABOUT, checked_url  # noqa: PLC0415

    about = about or ["recorded", "flagged"]
    wrong = [one for one in about if one not in ABOUT]
    if wrong:
        raise UsageError(f"webhook: {wrong[0]} is nothing to be called about; there are {', '.join(ABOUT)}")
    secret = os.environ.get(secret_env, "") if secret_env else secrets.token_urlsafe(32)
    if not secret:
        raise UsageError(f"webhook: there is no environment variable {secret_env}, or it is empty")
    with house(settings_of(context)) as opened:
        opened.store.add_hook(name, checked_url(url), tuple(dict.fromkeys(about)), secret.encode(), by)
    if not secret_env:
        typer.echo(secret)
        typer.echo(
            "Keep this secret now: it is shown this once. It signs every call (X-Holdermail-Signature).", err=True
        )


@hooks.command("list")
def hook_list(context: typer.Context) -> None:
    """Every system that is called, how far it has been told, and its trouble."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        found = opened.store.hooks()
    shown.rows(
        "webhooks",
        ["name", "url", "about", "told up to event", "tries", "trouble"],
        [
            [one.name, one.url, ", ".join(one.about), str(one.told), str(one.attempts), one.error or "–"]
            for one in found
        ],
    )


@hooks.command("remove")
def hook_remove(context: typer.Context, name: Name, by: By) -> None:
    """Call that system no more."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        opened.store.remove_hook(name, by)
    typer.echo(f"webhook {name} is removed")
