"""Marks that stand on a line of their own, above or below the option that they tick.

`X` typed under a line, a caret that points up to it, an answer below a quoted line. A lone mark that may belong
to either of two options belongs to none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailflows.forms.boxes import Mark, Marked, marks_before
from mailflows.forms.lines import Line
from mailflows.forms.options import Option

_LONGEST = 40
_UP = re.compile(
    r"\W*(?:[\^↑⬆]\ufe0f?[\s|]*){1,40}(?:x|yes|this(?:\s+one)?(?:,?\s+please)?|here|mine|my\s+choice)?\W*|x\s*[\^↑⬆]\ufe0f?\W*",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\W*(?:[↓⬇]\ufe0f?|v{2,}|V{2,})\W*(?:this(?:\s+one)?(?:,?\s+please)?|here|mine|my\s+choice)?\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Apart:
    """A line that holds nothing but a mark."""

    line: int
    mark: Marked
    way: int
    """-1 where it points up, +1 where it points down, 0 where its place has to tell."""


def with_marks_apart(options: Sequence[Option], lines: list[Line]) -> tuple[Option, ...]:
    """Give the options of a form, each with the marks that stand alone next to it."""
    if not options:
        return ()
    taken = {index for option in options for index in range(option.line, option.last_line + 1)}
    first, last = min(o.line for o in options), max(o.last_line for o in options)
    apart = [
        found
        for index in range(max(0, first - 2), min(len(lines), last + 3))
        if index not in taken and (found := _apart(lines[index], index)) is not None
    ]
    held = list(options)
    below = any(mark.line > last for mark in apart)
    above = any(mark.line < first for mark in apart)
    for mark in apart:
        home = _home(mark, held, lines, below=below, above=above)
        if home is not None:
            option = held[home]
            held[home] = replace(
                option,
                marks=(*option.marks, mark.mark),
                line=min(option.line, mark.line),
                last_line=max(option.last_line, mark.line),
            )
    return tuple(held)


def _apart(line: Line, index: int) -> _Apart | None:
    """Read a line that is only a mark; None where it is blank, a rule, or says more."""
    text = line.text.strip()
    if not text or len(text) > _LONGEST or line.rule:
        return None
    if _UP.fullmatch(text):
        return _Apart(index, Marked(Mark.TICK, "^", len(text), boxed=False), -1)
    if _DOWN.fullmatch(text):
        return _Apart(index, Marked(Mark.TICK, "v", len(text), boxed=False), 1)
    marks, only = marks_before(text)
    return _Apart(index, marks[0], 0) if only and len(marks) == 1 else None


def _home(mark: _Apart, options: Sequence[Option], lines: list[Line], *, below: bool, above: bool) -> int | None:
    """Say which option a mark belongs to: the nearest within two lines; None where two are as near.

    `below`, `above`: marks also stand behind the last or before the first option, which tells the two apart.
    """
    over = [n for n, option in enumerate(options) if 0 < mark.line - option.last_line <= 2]
    under = [n for n, option in enumerate(options) if 0 < option.line - mark.line <= 2]
    up, down = (over[-1] if over else None), (under[0] if under else None)
    if mark.way:
        return up if mark.way < 0 else down
    if up is not None and lines[mark.line].depth < lines[options[up].last_line].depth:
        # Typed below a quoted line: an answer stands under what it answers.
        return up
    if up is None or down is None:
        return up if down is None else down
    near_up, near_down = mark.line - options[up].last_line, options[down].line - mark.line
    if near_up != near_down:
        return up if near_up < near_down else down
    if below is above:
        return None
    return up if below else down
