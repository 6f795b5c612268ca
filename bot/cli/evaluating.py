"""`evaluate`: how well the bot does on what is known of sentences, mails and amounts; figures, and what failed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

TESTS = Path(__file__).parents[2] / "tests"
MAILS = TESTS / "mails" / "corpus"
AMOUNTS = TESTS / "readings" / "amounts.toml"


def evaluate(
    *,
    mails: Annotated[
        Path | None,
        typer.Option(help="Only these: a folder of mails with a labels.jsonl.", metavar="DIR", exists=True),
    ] = None,
    fixtures: Annotated[
        Path | None,
        typer.Option(help="Only these: a folder of mails with what is new in each.", metavar="DIR", exists=True),
    ] = None,
    details: Annotated[bool, typer.Option("--details", help="Also what was expected and what was found.")] = False,
) -> None:
    """How well the bot reads: the model on its test sentences, labelled mails as a whole, amounts.

    Of the mails, false confirms come first: readings that would be read back to the holder, or recorded, and are not
    what the mail says. A mail's label holds only what is to be compared, in the form of the reading contract.

    With --fixtures: what is new in mails, and whether a machine wrote them. Beside NAME.eml (a whole mail), NAME.txt or
    NAME.html stands NAME.expected.toml with any of the keys `reply` (what the sender newly wrote, signature included),
    `words` (the same without it), and, for NAME.eml, `automatic` ("auto_reply", "bounce", "list" or "none"). White
    space at the ends of lines and blank lines do not count.

    Exit code 1 when a mail is falsely confirmed, an amount misread or a fixture failed.
    """
    # Reading takes seconds to import, which --help should not wait for.
    from bot.cli import evaluated  # noqa: PLC0415

    if fixtures is not None:
        right = evaluated.fixtures(fixtures, details=details)
    elif mails is not None:
        right = evaluated.mails(mails, details=details)
    else:
        evaluated.model()
        # Each is told, whatever the others came to.
        right = all([evaluated.mails(MAILS, details=details), evaluated.amounts(AMOUNTS, details=details)])
    if not right:
        raise typer.Exit(1)


COMMANDS = (evaluate,)
