"""The bot itself, and `worker`: run until told to stop."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import typer

from bot.cli.chosen import settings_of
from bot.cli.logs import set_up_logs
from bot.errors import SettingsError

if TYPE_CHECKING:
    from bot.flow import House


def run(context: typer.Context) -> None:
    """Run the bot as the settings say, until Ctrl-C or SIGTERM."""
    from bot.app import running, wait_for_the_end  # noqa: PLC0415  (spaCy and the store take seconds to import)

    settings = settings_of(context)
    set_up_logs(settings.log.level)
    with ExitStack() as stack:
        house, ports = stack.enter_context(running(settings))
        mail = settings.mail
        kinds = [kind for kind in mail.inbound if kind != "imap"]
        hosts = {"embedded": mail.embedded.host, "lmtp": mail.lmtp.host}
        for kind, port in zip(kinds, ports, strict=True):
            protocol = "SMTP" if kind == "embedded" else "LMTP"
            typer.echo(f"holdermail: send mail for {mail.address} by {protocol} to {hosts[kind]}:{port}", err=True)
        if "imap" in mail.inbound:
            typer.echo(f"holdermail: polling {mail.imap.folder} of {mail.imap.user}@{mail.imap.host}", err=True)
        answers = f"{settings.maildir} (./run.sh answers)" if mail.outbound == "embedded" else f"by {mail.smtp.host}"
        typer.echo(f"holdermail: answers go to {answers}", err=True)
        _with_console(stack, house)
        _with_page(stack, house)
        typer.echo(f"holdermail: it is {house.clock.now():%A %d %B %Y %H:%M %Z}; stop with Ctrl-C", err=True)
        wait_for_the_end()
    typer.echo("holdermail: stopped", err=True)


def _with_console(stack: ExitStack, house: House) -> None:
    """Serve the staff console as well; where its address is taken, mail goes on without it, and that is said."""
    from bot.serving.listening import Listening  # noqa: PLC0415  (as above)

    try:
        listening = Listening(house)
    except SettingsError as error:
        typer.echo(f"holdermail: no console: {error.sentence}; mail goes on without it", err=True)
        return
    listening.start()
    stack.callback(listening.stop)
    first = "" if house.store.people() else " (make the first user: ./run.sh user add NAME --role approver)"
    typer.echo(f"holdermail: the console is at {listening.address}{first}", err=True)


def _with_page(stack: ExitStack, house: House) -> None:
    """Serve the holders' page as well, where the settings have one."""
    from bot.page.app import page  # noqa: PLC0415
    from bot.serving.listening import Listening  # noqa: PLC0415  (as above)

    if not house.settings.page.url:
        return
    try:
        listening = Listening(house, page(house), "page")
    except SettingsError as error:
        typer.echo(f"holdermail: no page for holders: {error.sentence}; mail goes on without it", err=True)
        return
    listening.start()
    stack.callback(listening.stop)
    typer.echo(f"holdermail: the holders' page is at {listening.address} (links to it stand in the answers)", err=True)


def console(context: typer.Context) -> None:
    """Serve only the staff console, until Ctrl-C or SIGTERM; mail is taken by another process on the same store."""
    from bot.app import house, wait_for_the_end, warm_up  # noqa: PLC0415  (as above)
    from bot.serving.listening import Listening  # noqa: PLC0415

    settings = settings_of(context)
    set_up_logs(settings.log.level)
    with house(settings) as opened:
        warm_up()
        listening = Listening(opened)
        listening.start()
        typer.echo(f"holdermail: the console is at {listening.address}; stop with Ctrl-C", err=True)
        wait_for_the_end()
        listening.stop()


def worker(context: typer.Context) -> None:
    """Only take mails from the store and decide them, until Ctrl-C or SIGTERM; any number may run."""
    from bot.app import running, wait_for_the_end  # noqa: PLC0415  (as above)

    settings = settings_of(context)
    set_up_logs(settings.log.level)
    with running(settings, only_work=True):
        typer.echo("holdermail: working; stop with Ctrl-C", err=True)
        wait_for_the_end()


COMMANDS = (worker, console)
