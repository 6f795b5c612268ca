"""Asks about what a mail instructs where a sentence of it is in a language, or of a kind, that nobody understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.instruction import Instruction, Problem, Why


def asked_about(
    lines: tuple[Instruction, ...], doubts: tuple[Why, ...], unread: Sequence[str]
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Give the lines, each open that was clean, where there are sentences that were not understood; `doubts` with which they are."""
    if not lines or not unread:
        return lines, doubts
    held = (line if line.problems else replace(line, problems=(Problem.CONDITIONAL,)) for line in lines)
    meaning = "A sentence in another language was not wholly understood."
    return tuple(held), (*doubts, Why("another_language", meaning, " ".join(unread[0].split())))
