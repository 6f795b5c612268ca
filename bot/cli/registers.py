"""`register import`: what a new register would change, and with `--apply` the change itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.cli.listing import Listing
from bot.errors import RegisterError, UsageError

app = typer.Typer(cls=Listing, help="The register of holders.", no_args_is_help=True, rich_markup_mode=None)


_WORDS = {
    "position_changed": "what is recorded stands; the position is another one",
    "position_short": "more is recorded than it holds now: waits for the holder's word (PEND/LACK)",
    "position_gone": "is no longer on the register, and had an instruction on record (PEND/LACK)",
    "read_back": "is covered again; what had been recorded is read back",
}
"""What a new register did to an account that had an instruction."""


@app.callback()
def register() -> None:
    """The register of holders."""


@app.command("import")
def imported(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="csv or xlsx, with the columns of the sample register.", metavar="FILE")],
    *,
    brokers: Annotated[Path | None, typer.Option(help="The brokers, if they change too.", metavar="FILE")] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Make the change.")] = False,
    by: Annotated[str, typer.Option(help="Who makes it.", metavar="NAME")] = "staff",
) -> None:
    """Show what would change; `--apply` does it. A bad row is named by its line and changes nothing."""
    from bot.app import house, sender  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.register.difference import difference  # noqa: PLC0415
    from bot.register.reading import read_brokers, read_register  # noqa: PLC0415
    from bot.register.recheck import put_in_force  # noqa: PLC0415

    settings = settings_of(context)
    with house(settings) as opened:
        old_brokers = opened.store.brokers()
        new_brokers, problems = read_brokers(_read(brokers), brokers.name) if brokers else (old_brokers, [])
        accounts, more = read_register(_read(file), file.name, [broker.broker for broker in new_brokers])
        for name, problem in [(brokers, found) for found in problems] + [(file, found) for found in more]:
            typer.echo(f"{name}: line {problem.line}: {problem.message}", err=True)
        if bad := len(problems) + len(more):
            raise RegisterError(f"{file}: {bad} bad {'row' if bad == 1 else 'rows'}; nothing was changed")
        changes = difference(opened.store.accounts(), accounts)
        for account in changes.added:
            typer.echo(f"+ {account.account}  {account.registration}, position {account.position:,f}")
        for changed in changes.changed:
            for change in changed.changes:
                typer.echo(f"~ {changed.account}  {change.field}: {change.before} -> {change.after}")
        for account in changes.removed:
            typer.echo(f"- {account.account}  {account.registration}")
        if changes.empty and new_brokers == old_brokers:
            typer.echo("the same as what is on file", err=True)
            return
        if not apply:
            typer.echo("nothing was changed; --apply does it", err=True)
            return
        found = put_in_force(opened, accounts, new_brokers, by)
        for event in found.events:
            typer.echo(f"! {event.account}  {_WORDS[event.name]} ({event.offer})")
        if settings.mail.outbound == "embedded":
            outbox = sender(opened)
            while outbox.send_due():
                pass
        typer.echo(f"done; {len(found.answers)} holders' addresses are told" if found.answers else "done", err=True)


def _read(file: Path) -> bytes:
    """The file's bytes. Raises UsageError."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from None
