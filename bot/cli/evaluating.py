"""`evaluate`: how well the bot does on mails whose right reading is known; figures, and the names of what failed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from mailflows.fixtures import Measured


def evaluate(
    *,
    fixtures: Annotated[
        Path, typer.Option(help="A folder of mails with what is expected of each.", metavar="DIR", exists=True)
    ],
    details: Annotated[bool, typer.Option("--details", help="Also what was expected and what was found.")] = False,
) -> None:
    """How well mails are read as mails: what is new in them, and whether a machine wrote them.

    Beside NAME.eml (a whole mail), NAME.txt or NAME.html stands NAME.expected.toml with any of the keys
    `reply` (what the sender newly wrote, signature included), `words` (the same without it), and, for NAME.eml,
    `automatic` ("auto_reply", "bounce", "list" or "none"). White space at the ends of lines and blank lines do not
    count. Exit code 1 when something failed.
    """
    from mailflows.fixtures import KEYS, measure  # noqa: PLC0415  (reading mails takes a while to import)

    measured = list(measure(fixtures))
    for key in KEYS:
        _tell(key, [one for one in measured if one.key == key], details=details)
    if not all(one.right for one in measured):
        raise typer.Exit(1)


def _tell(key: str, measured: list[Measured], *, details: bool) -> None:
    """One line of figures for a key, then the names of what failed."""
    if not measured:
        return
    right = sum(one.right for one in measured)
    typer.echo(f"{key}: {right} of {len(measured)} right ({100 * right / len(measured):.1f} %)")
    for one in measured:
        if one.right:
            continue
        typer.echo(f"  {one.name}")
        if details:
            typer.echo(f"    expected: {one.expected.strip()!r}\n    found:    {one.found.strip()!r}")


COMMANDS = (evaluate,)
