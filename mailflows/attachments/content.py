"""What reading one file gave: the value that every reader of a kind of file returns."""

from __future__ import annotations

from dataclasses import dataclass

from mailflows.values import Form, Table, Trouble

MOST_BYTES = 26_214_400
"""Larger files are not opened (25 MiB, as mails are limited)."""
MOST_CHARACTERS = 400_000
"""Text beyond this is left out: no instruction is that long."""
MOST_CELLS = 200_000
MOST_PAGES = 20
MOST_PIXELS = 40_000_000
"""About an A4 page scanned at 600 dots per inch."""


@dataclass(frozen=True, slots=True)
class Content:
    """What one file holds.

    `forms` and `tables` None: they are to be looked for in the text.
    """

    text: str = ""
    forms: tuple[Form, ...] | None = None
    tables: tuple[Table, ...] | None = None
    unseen: tuple[Table, ...] = ()
    """The tables with what is hidden in them shown; empty where nothing is hidden."""
    unseen_text: str = ""
    """Words that nobody sees."""
    from_picture: bool = False
    trouble: Trouble | None = None
    unsure: bool = False
    """A picture that read badly."""
