"""`feed`, `answers`, `status`, `retry`: mails in, answers out, and where everything stands."""

from __future__ import annotations

import email
import email.policy
import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.chosen import settings_of
from bot.errors import UsageError
from bot.model import MailStatus


def feed(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Mails, as .eml files.", metavar="FILE...")],
) -> None:
    """Process mails as if they had just arrived; tells for each what became of it."""
    from bot.app import house, sender, worker_name  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.cli import shown  # noqa: PLC0415
    from bot.flow import keep, work  # noqa: PLC0415
    from mailflows.arriving.arrival import Arrival  # noqa: PLC0415

    contents = [_read(file) for file in files]
    settings = settings_of(context)
    with house(settings) as opened:
        numbers = [keep(opened, raw, Arrival(received=None, via="smtp")) for raw in contents]
        work(opened, worker_name())
        if settings.mail.outbound == "embedded":
            outbox = sender(opened)
            while outbox.send_due():
                pass
        for file, number in zip(files, numbers, strict=True):
            row = opened.store.mail(number).row
            shown.console.print(f"{file}: mail {number}", shown.coloured(row.status.value))


def answers(
    context: typer.Context,
    *,
    to: Annotated[str | None, typer.Option(help="Only those to this address.", metavar="ADDRESS")] = None,
    raw: Annotated[bool, typer.Option("--raw", help="Whole, as sent.")] = False,
) -> None:
    """The answers sent or due, newest last."""
    from bot.app import house  # noqa: PLC0415  (as above)

    with house(settings_of(context)) as opened:
        zone = opened.clock.now().tzinfo
        for answer in opened.store.answers(to):
            if raw:
                typer.echo(answer.raw.decode("utf-8", "replace"))
                continue
            message = email.message_from_bytes(answer.raw, policy=email.policy.default)
            body = message.get_body(("plain",))
            typer.echo(f"{'=' * 76}\n{answer.queued.astimezone(zone):%Y-%m-%d %H:%M}  {answer.state}  ({answer.kind})")
            for name in ("From", "To", "Subject", "X-Instruction-Action", "X-Instruction-Reference"):
                if message[name]:
                    typer.echo(f"{name}: {message[name]}")
            for line in message.get_all("X-Instruction-Status", []):
                typer.echo(f"X-Instruction-Status: {line}")
            typer.echo(f"\n{body.get_content() if body else ''}")


def status(
    context: typer.Context, *, as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False
) -> None:
    """Counts: mails by status, cases by state, replies by state, the oldest waiting."""
    from bot.app import house  # noqa: PLC0415  (as above)
    from bot.cli import shown  # noqa: PLC0415

    with house(settings_of(context)) as opened:
        counts, stuck = opened.store.counts(), opened.store.mails(MailStatus.STUCK)
        now = opened.clock.now()
    waiting = counts.oldest_waiting
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "mails": counts.mails,
                    "cases": counts.cases,
                    "replies": counts.replies,
                    "stuck": [{"mail": row.mail_id, "cause": row.cause} for row in stuck],
                    "oldest_waiting": waiting.isoformat() if waiting else None,
                    "now": now.isoformat(),
                }
            )
        )
        return
    for title, found in (("mails", counts.mails), ("cases", counts.cases), ("answers", counts.replies)):
        shown.rows(title, [title, "count"], [[shown.coloured(name), str(count)] for name, count in found.items()])
    for row in stuck:
        shown.console.print(
            f"mail {row.mail_id} is stuck: {row.cause}; `retry {row.mail_id}` takes it up again", style="red"
        )
    typer.echo(f"oldest waiting: {waiting.isoformat() if waiting else 'none'}")


def retry(
    context: typer.Context, which: Annotated[str, typer.Argument(help="A mail's number, or: all", metavar="ID|all")]
) -> None:
    """Queue stuck mails again."""
    from bot.app import house  # noqa: PLC0415  (as above)

    if which != "all" and not which.isdigit():
        raise UsageError(f"retry {which}: give a mail's number, or: all")
    with house(settings_of(context)) as opened:
        numbers = opened.store.retry(None if which == "all" else int(which))
    typer.echo(f"queued again: {', '.join(map(str, numbers)) or 'none is stuck'}")


def _read(file: Path) -> bytes:
    """The file's bytes. Raises UsageError, before anything is changed."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from None


COMMANDS = (feed, answers, status, retry)
