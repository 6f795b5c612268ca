"""What a workbook (XLSX) shows: the visible cells of its visible sheets, numbers exactly."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import column_index_from_string
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from mailflows.attachments.content import MOST_CELLS, MOST_CHARACTERS, Content
from mailflows.attachments.unpacked import too_big_unpacked
from mailflows.values import Table, Trouble

_LOWEST = 2
"""Points of height below which nobody sees that there is a row."""
_NARROWEST = 0.2
"""Characters of width below which nobody sees that there is a column."""
_SCALED = re.compile(r"[0#?](,+)(?=[^0#?,]*$|\.)")


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


def _hidden_columns(sheet: Worksheet) -> frozenset[int]:
    """Number the columns of a sheet that are hidden or have no width, of groups of columns each one."""
    hidden: set[int] = set()
    for letter, dimension in sheet.column_dimensions.items():
        if dimension.hidden or (dimension.customWidth and dimension.width < _NARROWEST):
            first = dimension.min or column_index_from_string(letter)
            hidden.update(range(first, min(dimension.max or first, MOST_CELLS) + 1))
    return frozenset(hidden)


def _unseen(cell: Cell | MergedCell) -> bool:
    """Say whether a cell shows nothing of what it holds: white letters on no colour, or a format that prints nothing."""
    if isinstance(cell, MergedCell) or cell.value is None:
        return False
    if (cell.number_format or "").strip() == ";;;":
        return True
    color = cell.font.color.rgb if cell.font is not None and cell.font.color is not None else None
    filled = cell.fill is not None and cell.fill.fill_type is not None
    return isinstance(color, str) and color.upper()[-6:] == "FFFFFF" and not filled


def _rows(sheet: Worksheet, *, everything: bool) -> tuple[list[tuple[str, ...]], bool] | None:
    """Give a sheet's rows, and whether anything in them is hidden; None where it is too big.

    `everything`: with the rows, columns and cells that nobody sees.
    """
    if (sheet.max_row or 0) * (sheet.max_column or 0) > 50 * MOST_CELLS:
        return None
    hidden_columns = _hidden_columns(sheet)
    rows: list[tuple[str, ...]] = []
    cells = 0
    hides = False
    for row in sheet.iter_rows():
        dimension = sheet.row_dimensions[row[0].row or 0] if row else None
        if dimension is not None and (
            dimension.hidden or (dimension.height is not None and dimension.height < _LOWEST)
        ):
            hides = hides or any(cell.value is not None for cell in row)
            if not everything:
                continue
        texts: list[str] = []
        for cell in row:
            covered = (cell.column or 1) in hidden_columns
            unseen = covered or _unseen(cell)
            hides = hides or (unseen and cell.value is not None)
            if everything or not covered:
                texts.append("" if unseen and not everything else cell_text(cell))
        # A note pinned to a cell is read by whoever opens the sheet ("not final yet").
        texts.extend(
            f"({' '.join(cell.comment.text.split())})"
            for cell in row
            if isinstance(cell, Cell) and cell.comment is not None and cell.comment.text
        )
        cells += len(texts)
        if cells > MOST_CELLS:
            return None
        rows.append(tuple(texts))
    return rows, hides


def read_workbook(content: bytes, source: str) -> Content:
    """Read a workbook: every visible sheet row by row, and a table for each block of rows.

    Formulas give the value that was last shown. Titles above a table are kept in the text, and with the sheet's name in
    the table's title. Where rows, columns, cells or whole sheets are hidden, `unseen` has the tables as they would be with them.
    """
    try:
        if too_big_unpacked(content):
            return Content(trouble=Trouble.TOO_BIG)
        book = load_workbook(io.BytesIO(content), data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError):
        return Content(trouble=Trouble.DAMAGED)
    seen = _read(book, source, everything=False)
    if seen is None:
        return Content(trouble=Trouble.TOO_BIG)
    text, tables, hides = seen
    unseen = _read(book, source, everything=True) if hides else None
    return Content(text, tables=tables, unseen=unseen[1] if unseen is not None else ())


def _read(book: Workbook, source: str, *, everything: bool) -> tuple[str, tuple[Table, ...], bool] | None:
    """Give a workbook's text and tables, and whether anything in it is hidden; None where it is too big."""
    text = ""
    tables: list[Table] = []
    hides = False
    for sheet in book.worksheets:
        shown = sheet.sheet_state == "visible"
        if not shown and not everything:
            hides = hides or any(
                cell is not None for row in sheet.iter_rows(max_row=50, values_only=True) for cell in row
            )
            continue
        read = _rows(sheet, everything=everything)
        if read is None:
            return None
        rows, of_sheet = read
        hides = hides or of_sheet
        if text and any(map(any, rows)):
            text += "\n"
        block: list[tuple[str, ...]] = []
        start = 0
        above: list[str] = []
        first = len(tables)
        for cells in [*rows, ()]:
            filled = sum(map(bool, cells))
            if filled >= 2 or (filled and block):
                if not block:
                    start = len(text)
                block.append(cells)
            elif block:
                _close(block, source, start, text, tables, (sheet.title, *above))
                block, above = [], []
            line = " | ".join(cells).rstrip(" |") if filled else ""
            if line and not block:
                above.append(line.strip(" |"))
                if tables and len(tables) > first:
                    tables[-1] = replace(tables[-1], notes=(*tables[-1].notes, line.strip(" |")))
            text += f"{line}\n"
            if len(text) > MOST_CHARACTERS:
                return None
    return text.rstrip("\n"), tuple(tables), hides


def _close(
    block: list[tuple[str, ...]], source: str, start: int, text: str, tables: list[Table], title: tuple[str, ...]
) -> None:
    """End a block of rows: a table where it has two rows of two cells; columns that are empty throughout go."""
    if sum(sum(map(bool, row)) >= 2 for row in block) < 2:
        return
    used = [column for column in range(max(map(len, block))) if any(column < len(row) and row[column] for row in block)]
    rows = tuple(tuple(row[column] if column < len(row) else "" for column in used) for row in block)
    tables.append(Table(source, rows, start, len(text.rstrip("\n")), title))
