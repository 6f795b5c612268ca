"""Writes blocks as plain text of at most 72 columns: lists hang, tables and facts stand in columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from bot.replies.markup import Block

COLUMNS = 72
_INDENT = "  "
_ITEM = "- "
_NARROWEST = 9


def plain(blocks: Iterable[Block]) -> str:
    """Write the blocks, one blank line between any two, ending with a newline."""
    return "\n\n".join("\n".join(line.rstrip() for line in _lines(block)) for block in blocks) + "\n"


def _lines(block: Block) -> list[str]:
    if block.kind == "heading":
        return _wrap(block.text.upper())
    if block.kind == "list":
        return [line for row in block.rows for line in _wrap(row[0], "  - ", "    ")]
    if block.kind == "facts":
        return _facts(block.rows)
    if block.kind == "table":
        return _table(block.rows, block.figures)
    if block.kind == "form":
        return [line for row in block.rows for line in _wrap(row[0], _INDENT, _INDENT) or [""]]
    if block.kind == "link":
        words, target = block.rows[0]
        return [*_wrap(f"{words}:"), target]
    if block.kind == "call":
        return _wrap(block.text, "==> ", "    ")
    return _wrap(block.text)


def _wrap(text: str, first: str = "", rest: str = "", width: int = COLUMNS, *, cut: bool = False) -> list[str]:
    """Wrap at blanks only, so that addresses and references stay whole; `cut` also inside long words."""
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=cut, break_on_hyphens=False
    )


def _facts(rows: Sequence[Sequence[str]]) -> list[str]:
    """Stand label and value in two columns; the colon keeps them from being read as a table when quoted."""
    width = max(len(row[0]) for row in rows) + len(_INDENT) + 3
    return [line for label, value in rows for line in _wrap(value, f"{_INDENT}{label}:".ljust(width), " " * width)]


def _table(rows: Sequence[Sequence[str]], figures: Sequence[bool]) -> list[str]:
    """Stand the cells in columns, amounts at the right; the widest columns are wrapped until the table fits.

    Each row is marked as an item of a list: quoted in a broker's yes, a bare table would be read as
    the broker's own table of instructions.
    """
    count = max(len(row) for row in rows)
    full = [[*row, *[""] * (count - len(row))] for row in rows]
    widths = _widths(full, count)
    right = [*figures, *[False] * (count - len(figures))]
    ruled = [full[0], ["-" * width for width in widths], *full[1:]]
    lines = []
    for number, row in enumerate(ruled):
        cells = [_wrap(cell, width=width, cut=True) or [""] for cell, width in zip(row, widths, strict=True)]
        for at in range(max(len(cell) for cell in cells)):
            parts = (
                f"{cell[at] if at < len(cell) else '':{'>' if to_right else '<'}{width}}"
                for cell, width, to_right in zip(cells, widths, right, strict=True)
            )
            lines.append((_ITEM if number > 1 and at == 0 else _INDENT) + _INDENT.join(parts))
    return lines


def _widths(rows: Sequence[Sequence[str]], count: int) -> list[int]:
    widths = [max(len(row[at]) for row in rows) or 1 for at in range(count)]
    room = COLUMNS - len(_INDENT) * count
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths
