"""Cells that are safe in a spreadsheet: a text that it would calculate stays a text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

_CALCULATED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_UNSEEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))
"""Control characters, which no spreadsheet and no XML takes."""


def safe(value: object) -> str:
    """Give a cell's text; one that a spreadsheet would take for a formula gets an apostrophe before it.

    A number is a number (minus sign included) and is left alone; None is empty.
    """
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return plain_number(value)
    text = without_controls(str(value))
    return f"'{text}" if text.lstrip(" ").startswith(_CALCULATED) else text


def without_controls(text: str) -> str:
    """Take out what no spreadsheet and no XML takes: control characters, lone surrogates, non-characters."""
    clean = text.translate(_UNSEEN)
    return clean if clean.isascii() else "".join(one for one in clean if not _surrogate(one))


def _surrogate(sign: str) -> bool:
    return "\ud800" <= sign <= "\udfff" or sign in {"\ufffe", "\uffff"}


def plain_number(value: Decimal) -> str:
    """A decimal without exponent and without needless zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def as_csv(lines: Iterable[Sequence[object]]) -> str:
    """Write lines as CSV, each cell made safe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([safe(cell) for cell in line] for line in lines)
    return out.getvalue()
