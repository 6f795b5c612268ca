"""Text set in two columns, as a PDF gives it line by line, put into one: first the left column, then the right."""

from __future__ import annotations

import re

_GUTTER = re.compile(r"(?<=\S)[ ]{3,200}(?=\S)")
_FEWEST = 9
"""Lines side by side that make columns; an address in two columns has fewer, or shorter ones."""
_WIDTH = 16
"""Signs of an average line of a column of prose."""


def in_one_column(text: str) -> str:
    """Give the text with every block of two columns of prose unfolded; tables and addresses stay as they are."""
    result: list[str] = []
    block: list[tuple[str, int]] = []

    for line in text.split("\n"):
        cut = _cut(line)
        if cut is not None or (block and line.strip() and _one_side(line, block)):
            block.append((line, cut if cut is not None else -1))
            continue
        result += _unfolded(block)
        block = []
        result.append(line)
    result += _unfolded(block)
    return "\n".join(result)


def _cut(line: str) -> int | None:
    """Where the right column starts: behind the only wide gap of a line."""
    gaps = list(_GUTTER.finditer(line.rstrip()[:400]))
    lead = len(line) - len(line.lstrip())
    inner = [gap for gap in gaps if gap.start() > lead]
    return inner[0].end() if len(inner) == 1 else None


def _one_side(line: str, block: list[tuple[str, int]]) -> bool:
    """Tell whether a line without a gap belongs to one column: it ends before the gutter or starts behind it."""
    gutter = [cut for _, cut in block if cut >= 0]
    if not gutter:
        return False
    start, end = len(line) - len(line.lstrip()), len(line.rstrip())
    return end < min(gutter) or start >= min(gutter) - 2


def _unfolded(block: list[tuple[str, int]]) -> list[str]:
    cuts = [cut for _, cut in block if cut >= 0]
    lines = [line for line, _ in block]
    if len(cuts) < _FEWEST or max(cuts) - min(cuts) > 12:
        return lines
    edge = min(cuts)
    left, right = [], []
    for line, cut in block:
        place = cut if cut >= 0 else edge if len(line) - len(line.lstrip()) >= edge - 2 else len(line)
        left.append(line[:place].rstrip())
        right.append(line[place:].rstrip())
    if min(_average(left), _average(right)) < _WIDTH:
        return lines
    return [*(line for line in left if line.strip()), *(line for line in right if line.strip())]


def _average(lines: list[str]) -> float:
    written = [len(line.strip()) for line in lines if line.strip()]
    return sum(written) / len(written) if written else 0
