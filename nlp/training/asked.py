"""What the judges of whole mails are asked about a mail: for learning from it as it will be read."""

from __future__ import annotations

from mailflows.values import Mail
from nlp.context import Context
from nlp.instruction import Instruction, Why
from nlp.reading import read
from nlp.tenor.whole import Whole


def as_asked(mail: Mail, context: Context) -> Whole | None:
    """Give a mail as the judges are asked about it; None where it looks like one that no person wrote."""
    asked: list[Whole] = []

    def hear(whole: Whole) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
        asked.append(whole)
        return whole.lines, whole.why

    read(mail, context, hear)
    return asked[0] if asked else None
