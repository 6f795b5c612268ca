"""What a workbook (XLSX) shows: the visible cells of its visible sheets, numbers exactly."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime, time
from decimal import Decimal

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from mailflows.attachments.content import MOST_CELLS, MOST_CHARACTERS, Content
from mailflows.values import Table, Trouble

_MOST_UNPACKED = 100_000_000
_SCALED = re.compile(r"[0#?](,+)(?=[^0#?,]*$|\.)")


def too_big_unpacked(content: bytes) -> bool:
    """Say whether a zipped document would fill more memory than any honest one (a zip bomb)."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return sum(entry.file_size for entry in archive.infolist()) > _MOST_UNPACKED or len(archive.infolist()) > 5000


def _number(value: Decimal, shape: str) -> str:
    """Write a number exactly as stored, scaled where its format shows thousands or percent."""
    shape = shape.partition(";")[0]
    if "%" in shape:
        return f"{_plain(value * 100)}%"
    scaled = _SCALED.search(re.sub(r'"[^"]*"|\\.', "", shape))
    if scaled:
        # A format such as `#,##0,` shows thousands: a person reads 100 where 100000 is stored.
        value /= Decimal(1000) ** len(scaled.group(1))
    return _plain(value)


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def cell_text(cell: Cell | MergedCell) -> str:
    """Write a cell as text: numbers exact, dates in ISO form, what is struck out between `~~`."""
    value = cell.value
    if value is None or isinstance(cell, MergedCell):
        return ""
    if isinstance(value, bool):
        text = "TRUE" if value else "FALSE"
    elif isinstance(value, int):
        text = _number(Decimal(value), cell.number_format or "")
    elif isinstance(value, float):
        text = _number(Decimal(repr(value)), cell.number_format or "")
    elif isinstance(value, datetime):
        text = value.date().isoformat() if value.time() == time(0) else value.isoformat(sep=" ")
    elif isinstance(value, (date, time)):
        text = value.isoformat()
    else:
        text = " ".join(str(value).split())
    return f"~~{text}~~" if text and cell.font is not None and cell.font.strike else text


def _visible_rows(sheet: Worksheet) -> list[tuple[str, ...]] | None:
    """Give a sheet's rows without hidden rows and columns; None where it is too big."""
    if (sheet.max_row or 0) * (sheet.max_column or 0) > 50 * MOST_CELLS:
        return None
    hidden_columns: set[str] = set()
    for letter, dimension in sheet.column_dimensions.items():
        if dimension.hidden:
            hidden_columns.add(letter)
    rows: list[tuple[str, ...]] = []
    cells = 0
    for row in sheet.iter_rows():
        if row and sheet.row_dimensions[row[0].row or 0].hidden:
            continue
        texts = tuple(cell_text(cell) for cell in row if get_column_letter(cell.column or 1) not in hidden_columns)
        # A note pinned to a cell is read by whoever opens the sheet ("not final yet").
        noted = tuple(
            f"({' '.join(cell.comment.text.split())})"
            for cell in row
            if isinstance(cell, Cell) and cell.comment is not None and cell.comment.text
        )
        texts += noted
        cells += len(texts)
        if cells > MOST_CELLS:
            return None
        rows.append(texts)
    return rows


def read_workbook(content: bytes, source: str) -> Content:
    """Read a workbook: every visible sheet row by row, and a table for each block of rows.

    Formulas give the value that was last shown. Titles above a table are kept in the text.
    """
    try:
        if too_big_unpacked(content):
            return Content(trouble=Trouble.TOO_BIG)
        book = load_workbook(io.BytesIO(content), data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError):
        return Content(trouble=Trouble.DAMAGED)
    text = ""
    tables: list[Table] = []
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        rows = _visible_rows(sheet)
        if rows is None:
            return Content(trouble=Trouble.TOO_BIG)
        if text and any(map(any, rows)):
            text += "\n"
        block: list[tuple[str, ...]] = []
        start = 0
        for cells in [*rows, ()]:
            filled = sum(map(bool, cells))
            if filled >= 2 or (filled and block):
                if not block:
                    start = len(text)
                block.append(cells)
            elif block:
                _close(block, source, start, text, tables)
                block = []
            line = " | ".join(cells).rstrip(" |") if filled else ""
            text += f"{line}\n"
            if len(text) > MOST_CHARACTERS:
                return Content(trouble=Trouble.TOO_BIG)
    return Content(text.rstrip("\n"), tables=tuple(tables))


def _close(block: list[tuple[str, ...]], source: str, start: int, text: str, tables: list[Table]) -> None:
    """End a block of rows: a table where it has two rows of two cells; columns that are empty throughout go."""
    if sum(sum(map(bool, row)) >= 2 for row in block) < 2:
        return
    used = [column for column in range(max(map(len, block))) if any(column < len(row) and row[column] for row in block)]
    rows = tuple(tuple(row[column] if column < len(row) else "" for column in used) for row in block)
    tables.append(Table(source, rows, start, len(text.rstrip("\n"))))
