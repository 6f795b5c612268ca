"""Gives the rows of a CSV file or a workbook as texts by column name, each with its line number.

Nothing is guessed: a file that is not UTF-8 (or UTF-16 with its mark), a column that nobody knows,
one that is missing and a row of another width are problems with a line.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches

_LONGEST_CELL = 10_000
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, in words for staff, and on which line of the file (from 1, the heads being line 1 as a rule)."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file: its cells by column, without outer blanks; absent columns read as empty."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """Give the cell of that column, empty where the file has no such column."""
        return self.cells.get(column, "")


def read_rows(
    content: bytes, name: str, needed: Sequence[str], optional: Sequence[str] = ()
) -> tuple[list[Row], list[Problem]]:
    """Read the rows of `content`; `name` tells by its ending what it is (.xlsx a workbook, else CSV).

    The columns may stand in any order. Where the heads are wrong no row is returned, since nobody
    could say which cell is which.
    """
    problems: list[Problem] = []
    lines = _workbook(content, problems) if name.lower().endswith((".xlsx", ".xlsm")) else _csv(content, problems)
    if problems:
        return [], problems
    if not lines:
        return [], [Problem(1, "the file is empty; the first line must name the columns")]
    head_line, heads = lines[0]
    columns = [_head(cell) for cell in heads]
    problems.extend(_wrong_heads(head_line, columns, needed, optional))
    if problems:
        return [], problems
    rows = []
    for line, cells in lines[1:]:
        if len(cells) > len(columns) and any(cells[len(columns) :]):
            problems.append(Problem(line, f"has {len(cells)} cells, but the first line names {len(columns)} columns"))
        elif len(cells) < len(columns):
            problems.append(
                Problem(line, f"has only {len(cells)} cells, but the first line names {len(columns)} columns")
            )
        else:
            rows.append(Row(line, dict(zip(columns, cells, strict=False))))
    return rows, problems


def heads_of(content: bytes, name: str) -> list[str]:
    """Give the heads of the file's columns as `read_rows` knows them; nothing where it cannot be read."""
    problems: list[Problem] = []
    lines = _workbook(content, problems) if name.lower().endswith((".xlsx", ".xlsm")) else _csv(content, problems)
    return [_head(cell) for cell in lines[0][1]] if lines else []


def _head(cell: str) -> str:
    return "_".join(cell.lower().split())


def _wrong_heads(
    line: int, columns: Sequence[str], needed: Sequence[str], optional: Sequence[str]
) -> Iterator[Problem]:
    known = (*needed, *optional)
    for column in columns:
        if column not in known:
            near = get_close_matches(column, known, n=1)
            hint = f'; did you mean "{near[0]}"?' if near else f"; known are {', '.join(known)}"
            yield Problem(line, f'"{column}" is not a column that we know{hint}' if column else "a column has no name")
    yield from (Problem(line, f'the column "{column}" is missing') for column in needed if column not in columns)
    yield from (
        Problem(line, f'the column "{column}" stands there twice')
        for at, column in enumerate(columns)
        if column in columns[:at]
    )


def _decode(content: bytes, problems: list[Problem]) -> str:
    encoding = "utf-16" if content.startswith(_UTF16_MARKS) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        problems.append(Problem(line, "has a character that is not UTF-8; save the file as CSV UTF-8 and try again"))
        return ""


def _csv(content: bytes, problems: list[Problem]) -> list[tuple[int, list[str]]]:
    text = _decode(content, problems)
    first = text.partition("\n")[0]
    # Lists inside a cell are parted by semicolons, so only the heads can tell what parts the cells.
    mark = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    lines: list[tuple[int, list[str]]] = []
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                lines.append((start, [cell.strip() for cell in cells]))
            start = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(start, f"cannot be read as CSV: {error}"))
    return lines


def _workbook(content: bytes, problems: list[Problem]) -> list[tuple[int, list[str]]]:
    """Give the first sheet's lines; numbers and dates as a person would type them."""
    # A second to import, which only a workbook should cost.
    from openpyxl import load_workbook  # noqa: PLC0415
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            # Workbooks of other programs carry extensions that openpyxl leaves out and warns of.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            lines = [
                (at, [_cell(value) for value in values])
                for at, values in enumerate(book.worksheets[0].iter_rows(values_only=True), start=1)
            ]
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, IndexError, OSError):
        problems.append(Problem(1, "is not a workbook that can be read; save it as .xlsx or as CSV UTF-8"))
        return []
    filled = [(at, cells) for at, cells in lines if any(cells)]
    if not filled:
        return []
    # A sheet's lines are all as wide as its widest one, whatever the heads say.
    width = max(at for at, cell in enumerate(filled[0][1], start=1) if cell)
    return [(at, _as_wide(cells, width)) for at, cells in filled]


def _as_wide(cells: list[str], width: int) -> list[str]:
    padded = cells + [""] * (width - len(cells))
    return padded if any(padded[width:]) else padded[:width]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value).strip()[:_LONGEST_CELL]
