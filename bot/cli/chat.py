"""`chat`: talk to the bot in the terminal as somebody on file would, for trying it. Real: what is confirmed is recorded."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from rich.markup import escape
from rich.panel import Panel

from bot.cli.chosen import settings_of
from bot.errors import UsageError


def chat(
    context: typer.Context,
    *,
    address: Annotated[str, typer.Option("--as", help="Who writes: an address on file.", metavar="ADDRESS")],
) -> None:
    """Talk to the bot as that address: one line, one message; an empty line or Ctrl-D ends it."""
    from bot.app import house, sender, warm_up, worker_name  # noqa: PLC0415
    from bot.chat import chatting  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown  # noqa: PLC0415
    from bot.flow import work  # noqa: PLC0415

    if "@" not in address or address != address.strip() or any(sign in address for sign in "<>, \t\r\n"):
        raise UsageError(f"chat --as {address}: give one bare address, such as bob@example.org")
    settings = settings_of(context)
    with house(settings) as opened:
        warm_up()
        worker, talk = worker_name(), chatting.Chat(address.lower())
        shown.console.print(
            f"You are {escape(address)}. What you confirm here is recorded. An empty line ends it.", style="dim"
        )
        while words := _line():
            said = chatting.say(opened, talk, words, lambda: work(opened, worker))
            talk = said.chat
            for answer in said.answers:
                head = " · ".join((answer.kind, *answer.status))
                colour = shown.COLOURS.get(answer.kind, "cyan")
                panel = Panel(escape(answer.words), title=head, title_align="left", border_style=colour, padding=(1, 2))
                shown.console.print(panel)
            if not said.answers:
                shown.console.print(f"no answer: mail {said.mail_id} is {said.status.value}", style="dim")
        if settings.mail.outbound == "embedded":
            outbox = sender(opened)
            while outbox.send_due():
                pass


def _line() -> str:
    """The next line, empty at the end."""
    if sys.stdin.isatty():
        sys.stdout.write("> ")
        sys.stdout.flush()
    return sys.stdin.readline().strip()


COMMANDS = (chat,)
