"""Which tables stand in a text: aligned columns, tabs, or `|` between cells.

A table is at least two rows of at least two cells with an account, an amount or an election
standing alone in their cells. Lists with bullets, the form and printed letters are none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailflows.forms.lines import Line, lines_of
from mailflows.tables import patterns as words
from mailflows.values import Table

_WORTH_READING = re.compile(r"[\t|]|\S {2,}\S|\.{4}|\s\.{3}\s|\s/\s[^/\n]{0,60}\s/\s|,[^,\n]{0,60},|;[^;\n]{0,60};")
_DIGIT = re.compile(r"\d")
_ACCOUNT = re.compile(words.ACCOUNT, re.IGNORECASE)
_AMOUNT = re.compile(words.AMOUNT, re.IGNORECASE)
_ELECTION = re.compile(words.ELECTION, re.IGNORECASE)
_HEADER = re.compile(words.HEADER, re.IGNORECASE)
_BULLET = re.compile(words.BULLET)
_FORM_LABEL = re.compile(words.FORM_LABEL, re.IGNORECASE)
_GAP = re.compile(r"\s{2,}")
_CELL = re.compile(r"\S+(?:\s\S+)*")
_LEADERS = re.compile(r"(?<=[\w)\]])\s?\.{4,200}\s?(?=[\w$(])|(?<=[\w)\].]\s)\.{3}(?=\s[\w$(])")
"""Dots that lead from one column to the next: "Grant ........ 70,000"."""
_FIGURE = re.compile(r"(?<![\w.-])\$?\d{1,3}(?:,\d{3}){1,4}(?![\d,])")
_TOWN_BEHIND = re.compile(
    r"(?:[A-Z]{2}|[A-Z][a-z]{2,4}\.?|[A-Z]\.[A-Z]\.)\s\d{5}(?:-\d{4})?\.?|[A-Z]{2}\s[A-Z]\d[A-Z]\s\d[A-Z]\d"
)
"""The last cell of what is an address on one line: "718 Magazine Street, New Orleans, LA 70130"."""
_IN_FIGURE = "\ue000"
"""Stands for the commas of a figure while a line is parted."""
_LONE_TOTAL = re.compile(r"\s*(?:(?:grand\s+)?total:?\s*)?[$€£]?\s*\d[\d,.']*\s*", re.IGNORECASE)
_HEADING = re.compile(words.HEADING, re.IGNORECASE)
_MAX_ROWS = 5000
_LONGEST_ROW = 2000
"""Characters beyond which a line is no row."""


_Cells = tuple[str, tuple[str, ...], tuple[tuple[int, int], ...]]
"""The style of a row, its cells, and for aligned columns the columns they cover."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One line as cells: texts and, for aligned columns, the columns they cover."""

    line: Line
    style: str
    cells: tuple[str, ...]
    columns: tuple[tuple[int, int], ...] = ()


def _row(line: Line) -> _Row | None:
    """Split a line that is neither blank nor a rule into cells by `|`, tabs, or two and more blanks; None where it is no row."""
    cells = _cells(line.text) if len(line.text) <= _LONGEST_ROW else None
    return None if cells is None else _Row(line, *cells)


@lru_cache(maxsize=2048)
def _cells(written: str) -> _Cells | None:
    """Give a line's style, its cells and the columns they cover. The lines of a letter that its readers quote are kept."""
    text = _LEADERS.sub(lambda dots: " " * len(dots.group()), written)
    if "|" in text:
        inner = text.strip().strip("|") if text.strip().startswith("|") else text.strip().removesuffix("|")
        cells = tuple(cell.strip() for cell in inner.split("|"))
        return ("|", cells, ()) if len(cells) >= 2 else None
    if "\t" in text.strip():
        cells = tuple(cell.strip() for cell in text.strip("\n").split("\t"))
        return ("\t", cells, ()) if sum(map(bool, cells)) >= 2 else None
    if _BULLET.match(text):
        return None
    if not _GAP.search(text.strip()):
        return _separated(written)
    matches = list(_CELL.finditer(text))
    if len(matches) < 2 or matches[0].group().endswith(":") or any(len(match.group().split()) > 8 for match in matches):
        return None
    return " ", tuple(match.group() for match in matches), tuple(match.span() for match in matches)


def _with_wrapped(first: _Row, last: _Row, line: Line) -> _Row | None:
    """Give the last row with the amount that a mail program wrapped to the line below it, or None.

    Only under a header of one more column whose row has no amount of its own: else the figure is the list's sum.
    """
    figure = line.text.strip()
    if (
        not _header(first.cells)
        or first is last
        or len(first.cells) != len(last.cells) + 1
        or _AMOUNT.fullmatch(figure) is None
        or any(_AMOUNT.fullmatch(cell.strip()) for cell in last.cells if cell.strip())
    ):
        return None
    return _Row(last.line, last.style, (*last.cells, figure), (*last.columns, *first.columns[-1:]))


def _separated(text: str) -> _Cells | None:
    """Split a pasted line of a CSV file: at least three cells, an account or amount among them, no sentence."""
    for mark in (";", ",", " / "):
        # "$100,000 of $125,000" is no line of cells: a comma in a figure parts nothing.
        parted = _FIGURE.sub(lambda figure: figure.group().replace(",", _IN_FIGURE), text)
        if parted.count(mark) >= 2:
            cells = tuple(cell.strip().strip('"').replace(_IN_FIGURE, ",") for cell in parted.split(mark))
            if mark == "," and (_is_address(cells) or ("@" in cells[-1] and cells[-1].endswith(":"))):
                return None
            if all(len(cell.split()) <= 5 for cell in cells) and (any(map(_data, cells)) or _header(cells)):
                return mark, cells, ()
    return None


def _is_address(cells: Sequence[str]) -> bool:
    """Say whether the cells are the parts of a postal address, with nothing else beside them."""
    return _TOWN_BEHIND.fullmatch(cells[-1]) is not None and not any(map(_data, cells[:-1]))


def _data(cell: str) -> bool:
    """Say whether a cell is an account or an amount and nothing else."""
    cell = cell.strip(" *_")
    return bool(cell) and (_ACCOUNT.fullmatch(cell) is not None or _AMOUNT.fullmatch(cell) is not None)


def _header(cells: Sequence[str]) -> bool:
    """Say whether a row names columns: most cells hold a header's word and none holds data."""
    named = [cell for cell in cells if cell]
    return (
        len(named) >= 2
        and sum(_HEADER.search(cell) is not None for cell in named) * 2 >= len(named)
        and not any(map(_data, named))
    )


def _telling(row: _Row) -> bool:
    """Say whether a row holds something of a client's instruction standing alone in a cell."""
    account = any(_ACCOUNT.fullmatch(cell.strip()) for cell in row.cells)
    amount = any(_AMOUNT.fullmatch(cell.strip()) for cell in row.cells if cell.strip())
    election = any(_ELECTION.fullmatch(cell.strip()) for cell in row.cells if cell.strip())
    return (
        account or (amount and (election or any(len(cell) > 2 and not _data(cell) for cell in row.cells))) or election
    )


def _aligned(rows: Sequence[_Row]) -> tuple[tuple[str, ...], ...]:
    """Put the cells of aligned rows into common columns, with empty cells where a row has none."""
    spans = sorted(span for row in rows if len(row.cells) > 1 for span in row.columns)
    bands: list[list[int]] = []
    for begin, end in spans:
        if bands and begin < bands[-1][1]:
            bands[-1][1] = max(bands[-1][1], end)
        else:
            bands.append([begin, end])
    widest = max(len(row.cells) for row in rows)
    if len(bands) < widest or len(bands) > widest + 2:
        return tuple(row.cells for row in rows)
    placed = []
    for row in rows:
        cells = [""] * len(bands)
        if len(row.cells) == 1:
            placed.append((row.cells[0], *cells[1:]))
            continue
        for cell, (begin, _) in zip(row.cells, row.columns, strict=True):
            band = next(number for number, (low, high) in enumerate(bands) if low <= begin < high)
            cells[band] = f"{cells[band]} {cell}".strip()
        placed.append(tuple(cells))
    return tuple(placed)


def _columns_agree(rows: Sequence[_Row]) -> bool:
    """Say whether rows of aligned columns share a column beyond the first: justified prose does not."""
    rows = [row for row in rows if len(row.cells) > 1]
    if rows[0].style != " ":
        return True
    agreeing = 0
    for above, below in itertools.pairwise(rows):
        lefts = {begin for begin, _ in above.columns[1:]}
        rights = {end for _, end in above.columns[1:]}
        agreeing += any(begin in lefts or end in rights for begin, end in below.columns[1:]) or _header(above.cells)
    return agreeing * 2 >= len(rows) - 1


def _is_table(rows: Sequence[_Row]) -> bool:
    """Say whether rows that follow one another are a table of instructions or holdings."""
    body = [row for row in rows if len(row.cells) > 1 and not _header(row.cells)]
    telling = sum(_telling(row) for row in body)
    if len(rows) < 2 or not body or telling * 2 < len(body):
        return False
    if sum(bool(_FORM_LABEL.search(" ".join(row.cells))) for row in rows) >= 2:
        return False
    if not any(_data(cell) and sum(c.isdigit() for c in cell) >= 3 for row in body for cell in row.cells):
        return False
    return _columns_agree(rows)


def find_tables(text: str, source: str, lines: list[Line] | None = None) -> tuple[Table, ...]:
    """Find the tables of a text, in their order, header row first where there is one.

    `source`: how evidence names the text. `lines`: those of the text, where they are known. Offsets cover the table's lines in `text`.
    """
    if not _DIGIT.search(text) or not _WORTH_READING.search(text):
        return ()
    tables: list[Table] = []
    rows: list[_Row] = []
    end = 0
    extra: list[tuple[str, ...]] = []
    gap = 0

    def close() -> None:
        if len(rows) >= 2 and _is_table(rows):
            cells = _aligned(rows) if rows[0].style == " " else tuple(row.cells for row in rows)
            tables.append(Table(source, (*cells, *extra), rows[0].line.start, end))
        rows.clear()
        extra.clear()

    for line in lines_of(text) if lines is None else lines:
        if not line.text or line.blank:
            gap += 1
            continue
        if not rows and (len(line.text) > _LONGEST_ROW or _cells(line.text) is None):
            # Most lines: neither a row nor below one.
            continue
        if line.rule:
            continue
        row = _row(line)
        if row is None and rows and not extra and gap <= 1 and _HEADING.fullmatch(line.text):
            # "NOT TENDERING" between rows: what it says of those below it must stay with them.
            row = _Row(line, rows[-1].style, (line.text.strip(" \t:*_>-"),), ((0, 1),))
        if (
            row is not None
            and rows
            and not extra
            and row.style == rows[-1].style
            and line.depth == rows[-1].line.depth
            and gap <= 1
            and len(rows) < _MAX_ROWS
        ):
            rows.append(row)
            end = line.end
        elif row is not None:
            close()
            rows.append(row)
            end = line.end
        elif rows and not extra and gap == 0 and (whole := _with_wrapped(rows[0], rows[-1], line)) is not None:
            rows[-1] = whole
            end = line.end
        elif rows and not extra and gap == 0 and _LONE_TOTAL.fullmatch(line.text):
            # The sum below the last column belongs to the table, and is no amount of its own.
            extra.append((line.text.strip(),))
            end = line.end
        else:
            close()
        gap = 0
    close()
    return tuple(tables)
