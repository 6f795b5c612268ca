"""The schedule as a workbook: formatted, heads frozen, totals by option and broker, the balance on its own sheet."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC
from decimal import Decimal
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bot.files.cells import without_controls
from bot.handover.reconcile import Reconciliation, Row
from bot.handover.schedule import Schedule, Total
from bot.handover.schedule_columns import Cell, columns

_HEAD = Font(bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="1F3A5F")
_BOLD = Font(bold=True)
_RIGHT = Alignment(horizontal="right")
_TITLE = Font(bold=True, size=14)
_SMALL = Font(italic=True, color="555555")
_ABOVE = Border(top=Side(style="thin"))
_BAD = Font(bold=True, color="B91C1C")
_LONGEST = 32_000
"""Characters of a cell; a workbook takes 32,767."""
_ROW_NAMES = (
    ("position", "Position"),
    ("instructed", "Instructed (a no included)"),
    ("pending", "Pending, up to what is free"),
    ("protected", "Protected (guaranteed delivery)"),
    ("uninstructed", "Uninstructed"),
    ("too_much", "More than the position"),
    ("excess", "Memo: pending beyond what is free"),
    ("withdrawn", "Memo: withdrawn"),
)


def to_xlsx(schedule: Schedule) -> bytes:
    """Write the schedule as a workbook of three sheets: schedule, totals, reconciliation."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("A new workbook has a first sheet.")
    _schedule(sheet, schedule)
    _totals(book.create_sheet("Totals"), schedule)
    _reconciliation(book.create_sheet("Reconciliation"), schedule.balance)
    # A file of the same content is to be the same bytes: the time in it is that of the schedule.
    made = schedule.made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    book.properties.created = book.properties.modified = made
    book.properties.creator = "Holdermail"
    book.properties.title = without_controls(f"{schedule.offer.id}: {schedule.title}")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def put(sheet: Worksheet, row: int, column: int, value: Cell, *, money: bool = False) -> SheetCell:
    """Put a value into a cell: a number as a number, a text as a text that is never calculated."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, SheetCell):
        raise TypeError("The cell is part of a merged one.")
    if isinstance(value, Decimal):
        cell.value = value
        places = max(0, -int(value.normalize().as_tuple().exponent)) if value else 0
        cell.number_format = "#,##0.00" if money and places <= 2 else "#,##0" + (f".{'0' * places}" if places else "")
        cell.alignment = _RIGHT
    elif value:
        cell.value = without_controls(value)[:_LONGEST]
        cell.data_type = "s"
        # The mark that a spreadsheet sets for a typed apostrophe: edited or copied, the text stays a text.
        cell.quotePrefix = True
    return cell


def heads(sheet: Worksheet, row: int, some: Sequence[tuple[str, int, bool]]) -> None:
    """Write the heads of columns: each its words, its width in characters, and whether figures stand under it."""
    for at, (words, width, number) in enumerate(some, start=1):
        cell = put(sheet, row, at, words)
        cell.font, cell.fill = _HEAD, _HEAD_FILL
        cell.alignment = Alignment(horizontal="right" if number else "left", vertical="center")
        sheet.column_dimensions[get_column_letter(at)].width = width


def _schedule(sheet: Worksheet, schedule: Schedule) -> None:
    """The lines, under a title and heads that stay in sight."""
    sheet.title = "Schedule"
    some = columns(schedule)
    offer, zone = schedule.offer, ZoneInfo(schedule.offer.time_zone)
    put(sheet, 1, 1, offer.title).font = _TITLE
    made = f"{schedule.made.astimezone(zone):%Y-%m-%d %H:%M %Z}"
    by = f", by {schedule.by}" if schedule.by else ""
    kind = f"face amount in {offer.currency}" if offer.quantity_type == "face" else "number of units"
    put(sheet, 2, 1, f"{schedule.title}, {made}{by}; {len(schedule.rows)} lines; quantities: {kind}").font = _SMALL
    heads(sheet, 4, [(column.head, column.width + 2, column.number) for column in some])
    for line, row in enumerate(schedule.rows, start=5):
        for at, column in enumerate(some, start=1):
            put(sheet, line, at, column.cell(row), money=column.money)
    last = 5 + len(schedule.rows)
    for at, column in enumerate(some, start=1):
        value: Cell = "Total" if at == 1 else None
        if column.name == "quantity":
            value = schedule.total
        elif column.unit:
            value = schedule.brought(column.unit)
        cell = put(sheet, last, at, value, money=column.money)
        cell.font, cell.border = _BOLD, _ABOVE
    sheet.freeze_panes = "B5" if schedule.batch is None else "C5"
    if schedule.rows:
        sheet.auto_filter.ref = f"A4:{get_column_letter(len(some))}{last - 1}"
    _printed(sheet, heads="4:4")


def _totals(sheet: Worksheet, schedule: Schedule) -> None:
    """Totals by option, by broker and, in a batch, by act; what the offer's words leave open; what was held back."""
    line = 1
    blocks: list[tuple[str, tuple[Total, ...]]] = [("Option", schedule.by_option()), ("Broker", schedule.by_broker())]
    if schedule.batch is not None:
        blocks.append(("Act", schedule.by_act()))
    for head, some in blocks:
        line = _block(sheet, line, head, some) + 1
    if schedule.held:
        put(sheet, line, 1, "Held back from this batch").font = _BAD
        for held in schedule.held:
            line += 1
            put(sheet, line, 1, held.account)
            put(sheet, line, 2, held.why)
        line += 2
    if schedule.left_to_words():
        put(sheet, line, 1, "Not reckoned here, or not wholly; the offer says:").font = _BOLD
        for words in schedule.left_to_words():
            line += 1
            put(sheet, line, 1, words)
    for letter, width in (("A", 24), ("B", 12), ("C", 20)):
        sheet.column_dimensions[letter].width = width
    _printed(sheet)


def _block(sheet: Worksheet, line: int, head: str, some: tuple[Total, ...]) -> int:
    """One block of totals with its sum; gives the line after it."""
    for at, words in enumerate((head, "Lines", "Quantity"), start=1):
        cell = put(sheet, line, at, words)
        cell.font, cell.fill = _HEAD, _HEAD_FILL
    for total in some:
        line += 1
        put(sheet, line, 1, total.name)
        put(sheet, line, 2, Decimal(total.lines))
        put(sheet, line, 3, total.quantity)
    line += 1
    sums: tuple[Cell, ...] = (
        "Total",
        Decimal(sum(one.lines for one in some)),
        sum((one.quantity for one in some), Decimal(0)),
    )
    for at, value in enumerate(sums, start=1):
        cell = put(sheet, line, at, value)
        cell.font, cell.border = _BOLD, _ABOVE
    return line + 1


def _reconciliation(sheet: Worksheet, balance: Reconciliation) -> None:
    """The balance: the totals, what does not fit, then each account."""
    holds = "The offer reconciles." if balance.holds else f"{len(balance.differences)} differences"
    put(sheet, 1, 1, holds).font = _BOLD if balance.holds else _BAD
    line = 2
    for name, words in _ROW_NAMES:
        line += 1
        put(sheet, line, 1, words)
        put(sheet, line, 2, getattr(balance.total, name))
    line += 1
    for difference in balance.differences:
        line += 1
        put(sheet, line, 1, f"{difference.account} {difference.words}").font = _BAD
    for note in balance.notes:
        line += 1
        put(sheet, line, 1, note).font = _SMALL
    line += 2
    heads = ["Account", *(words for _, words in _ROW_NAMES), "Option"]
    for at, words in enumerate(heads, start=1):
        cell = put(sheet, line, at, words)
        cell.font, cell.fill = _HEAD, _HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(at)].width = 34 if at == 1 else 17
    for row in balance.rows:
        line += 1
        _account(sheet, line, row)
    _printed(sheet)


def _account(sheet: Worksheet, line: int, row: Row) -> None:
    put(sheet, line, 1, row.account)
    for at, (name, _) in enumerate(_ROW_NAMES, start=2):
        put(sheet, line, at, getattr(row, name))
    put(sheet, line, len(_ROW_NAMES) + 2, row.option)


def _printed(sheet: Worksheet, heads: str | None = None) -> None:
    """Landscape, as wide as a page, with page numbers."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.oddFooter is not None:
        sheet.oddFooter.center = _HeaderFooterPart("Page &P of &N")
    if heads:
        sheet.print_title_rows = heads
