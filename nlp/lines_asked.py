"""A line that was read cleanly becomes a question to the holder: what the mail says besides leaves it open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.instruction import Instruction, Problem


def asked(line: Instruction, problem: Problem = Problem.CONDITIONAL) -> Instruction:
    """Give a line with a problem, so that the holder is asked; one that has a problem already stays as it is."""
    return line if line.problems else replace(line, problems=(problem,))


def asked_if_electing(line: Instruction, problem: Problem | None = Problem.CONDITIONAL) -> Instruction:
    """Give a line that elects as `asked` does; one that elects nothing, or of which nothing is left open (None), stays as it is."""
    return line if problem is None or line.election is None else asked(line, problem)


def newly_asked(before: Sequence[Instruction], after: Sequence[Instruction]) -> tuple[str | None, ...]:
    """Give the accounts of the lines that have become questions; `after`: the same lines as `before`, one for one."""
    return tuple(line.account for line, was in zip(after, before, strict=True) if line.problems and not was.problems)
