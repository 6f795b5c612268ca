"""The commands of `./run.sh`. One file a theme; each command is a thin shell over the modules it names.

Results go to standard output, errors and progress to standard error. What is slow to import is
imported inside the command that needs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import (
    benching,
    chat,
    checks,
    deliveries,
    demo,
    evaluating,
    handing_over,
    importing,
    letters,
    lifetime,
    mails,
    notices,
    offers,
    reading,
    record,
    registers,
    review,
    running,
    systems,
    training,
    users,
)
from bot.cli.chosen import Chosen
from bot.cli.listing import Listing
from bot.cli.logs import set_up_logs

DEFAULT = Path(__file__).parents[2] / "config.toml"

app = typer.Typer(
    cls=Listing,
    name="holdermail",
    help="Takes holders' instructions for tender and exchange offers by e-mail. Without a command: runs the bot.",
    invoke_without_command=True,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,
)


@app.callback()
def start(
    context: typer.Context,
    config: Annotated[Path, typer.Option(help="The settings file.", metavar="FILE")] = DEFAULT,
) -> None:
    """Keep the settings file for the command; run the bot where none is given."""
    set_up_logs("warning")
    context.obj = Chosen(config)
    if context.invoked_subcommand is None:
        running.run(context)


# What pytest takes is not ours to know.
app.command(context_settings={"ignore_unknown_options": True})(checks.test)
for theme in (
    running,
    demo,
    reading,
    mails,
    letters,
    record,
    deliveries,
    handing_over,
    review,
    chat,
    training,
    evaluating,
    benching,
    checks,
):
    for command in theme.COMMANDS:
        app.command()(command)
app.command("audit")(record.audit)
app.add_typer(letters.app, name="letters")
for command in lifetime.COMMANDS:
    offers.app.command()(command)
offers.app.command("import")(importing.imported)
for command in importing.COMMANDS:
    offers.app.command()(command)
app.add_typer(offers.app, name="offer")
app.add_typer(registers.app, name="register")
app.add_typer(systems.tokens, name="token")
app.add_typer(systems.hooks, name="webhook")
app.add_typer(users.app, name="user")
app.add_typer(notices.app, name="notices")
