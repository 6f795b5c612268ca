"""What stands above and below the tables of a document: "DRAFT - not for processing" over one, "Wirth is not final" under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailflows.values import Table

_MOST_LINES = 80
"""Lines that stand round one table; a longer text is no memo."""


def with_lines_around(tables: Sequence[Table], text: str) -> tuple[Table, ...]:
    """Give the tables of a document with the lines above each as its title and those below as its notes.

    Lines between two tables belong to both. The title begins with the name of a sheet, which a document has not.
    """
    result = []
    for index, table in enumerate(tables):
        before = tables[index - 1].end if index else 0
        after = tables[index + 1].start if index + 1 < len(tables) else len(text)
        above, below = _lines(text[before : table.start]), _lines(text[table.end : after])
        near = len(above) + len(below) <= _MOST_LINES
        result.append(replace(table, title=("", *above), notes=below) if near else table)
    return tuple(result)


def _lines(text: str) -> tuple[str, ...]:
    """Give the lines of a text that say something."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())
