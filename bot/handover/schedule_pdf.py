"""The schedule in print: heads on every page, page numbers, totals, the balance, what was held back."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.lib import colors
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from bot.handover.print_font import BOLD, PLAIN, fonts, printable, visible
from bot.handover.reconcile import figure
from bot.handover.schedule import Schedule, Total
from bot.handover.schedule_columns import Cell, Column, columns

_PAGE = landscape(letter)
_MARGIN = 0.5 * inch
_INK = colors.HexColor("#1F3A5F")
_PALE = colors.HexColor("#F1F5F9")
_BAD = colors.HexColor("#B91C1C")
_TEXT = ParagraphStyle("text", fontName=PLAIN, fontSize=7, leading=8.5)
_RIGHT = ParagraphStyle("right", parent=_TEXT, alignment=2)
_HEAD = ParagraphStyle("head", parent=_TEXT, fontName=BOLD, textColor=colors.white)
_HEAD_RIGHT = ParagraphStyle("head right", parent=_HEAD, alignment=2)
_BOLD = ParagraphStyle("bold", parent=_TEXT, fontName=BOLD)
_BOLD_RIGHT = ParagraphStyle("bold right", parent=_BOLD, alignment=2)
_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=12, leading=15, textColor=_INK)
_SECTION = ParagraphStyle("section", fontName=BOLD, fontSize=9, leading=12, textColor=_INK, spaceBefore=8, spaceAfter=3)
_SMALL = ParagraphStyle("small", fontName=PLAIN, fontSize=7.5, leading=10, textColor=colors.HexColor("#475569"))
_WARNING = ParagraphStyle("warning", parent=_SMALL, textColor=_BAD)
_NARROWEST, _WIDEST = 80.0, 130.0
"""Points that a holder's name has at least, and any other column at most."""
_BALANCE = (
    ("position", "Position"),
    ("instructed", "Instructed (a no included)"),
    ("pending", "Pending, up to what is free"),
    ("protected", "Protected (guaranteed delivery)"),
    ("uninstructed", "Uninstructed"),
)
_MEMO = (
    ("too_much", "More than the position"),
    ("excess", "Memo: pending beyond what is free"),
    ("withdrawn", "Memo: withdrawn"),
)


def to_pdf(schedule: Schedule) -> bytes:
    """Print the schedule on letter paper, landscape. The same schedule gives the same bytes."""
    fonts()
    out = io.BytesIO()
    offer = schedule.offer
    document = SimpleDocTemplate(
        out,
        pagesize=_PAGE,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=0.6 * inch,
        title=f"{offer.id}: {schedule.title}",
        author="Holdermail",
        invariant=1,
    )
    story = [*_opening(schedule), _lines(schedule), *_closing(schedule)]
    document.build(story, canvasmaker=_numbered(f"{offer.id} · {schedule.title}"))
    return out.getvalue()


def _opening(schedule: Schedule) -> list[Flowable]:
    """Title, moment, and how quantities are counted."""
    offer, zone = schedule.offer, ZoneInfo(schedule.offer.time_zone)
    made = f"{schedule.made.astimezone(UTC).astimezone(zone):%Y-%m-%d %H:%M %Z}"
    by = f", by {schedule.by}" if schedule.by else ""
    kind = f"face amount in {offer.currency}" if offer.quantity_type == "face" else "number of units"
    agent = f" For: {offer.agent}." if offer.agent else ""
    return [
        Paragraph(printable(offer.title), _TITLE),
        Paragraph(
            printable(f"{schedule.title}, {made}{by}. {len(schedule.rows)} lines. Quantities: {kind}.{agent}"), _SMALL
        ),
        Spacer(1, 6),
    ]


def _lines(schedule: Schedule) -> Flowable:
    """The lines, their heads on every page, and the total under the last."""
    some = [
        column
        for column in columns(schedule)
        if column.printed and any(column.cell(row) not in {None, ""} for row in schedule.rows)
    ]
    if not schedule.rows:
        return Paragraph("There is no line.", _SMALL)
    widths = _widths(some, schedule)
    cells: list[list[Flowable | str]] = [
        [Paragraph(printable(column.head), _HEAD_RIGHT if column.number else _HEAD) for column in some]
    ]
    # A plain text is drawn ten times faster than a paragraph; only what may need two lines is one.
    broken = {
        at for at, column in enumerate(some) if column.name == "registration" or widths[at] < _needed(column, schedule)
    }
    cells += [
        [_cell(column, column.cell(row), broken=at in broken) for at, column in enumerate(some)]
        for row in schedule.rows
    ]
    cells.append([_total_cell(column, at, schedule) for at, column in enumerate(some)])
    return _table(cells, widths, total=True, right=[at for at, column in enumerate(some) if column.number])


def _cell(column: Column, value: Cell, *, broken: bool) -> Flowable | str:
    """A cell, as a paragraph where its text may need more than one line."""
    words = _shown(column, value)
    return Paragraph(escape(words), _RIGHT if column.number else _TEXT) if broken else words


def _figure(value: Decimal, *, money: bool) -> str:
    return f"{value:,.2f}" if money and value == round(value, 2) else figure(value)


def _total_cell(column: Column, at: int, schedule: Schedule) -> Flowable:
    if at == 0:
        return Paragraph("Total", _BOLD)
    if column.name == "quantity":
        return Paragraph(figure(schedule.total), _BOLD_RIGHT)
    if column.unit:
        return Paragraph(_figure(schedule.brought(column.unit), money=column.money), _BOLD_RIGHT)
    return Paragraph("", _BOLD)


def _widths(some: Sequence[Column], schedule: Schedule) -> list[float]:
    """Give each column the room that its longest text needs on one line; what is left, or lacking, is the holder's name's."""
    room = _PAGE[0] - 2 * _MARGIN
    needed = [_needed(column, schedule) for column in some]
    names = [at for at, column in enumerate(some) if column.name == "registration"]
    fixed = sum(width for at, width in enumerate(needed) if at not in names)
    for at in names:
        needed[at] = max(room - fixed, _NARROWEST)
    whole = sum(needed)
    # A table with very many columns is still as wide as the page: then some texts break.
    return [room * width / whole for width in needed] if whole > room or not names else needed


def _needed(column: Column, schedule: Schedule) -> float:
    shown = [_shown(column, column.cell(row)) for row in schedule.rows]
    if column.name == "quantity":
        shown.append(figure(schedule.total))
    elif column.unit:
        shown.append(_figure(schedule.brought(column.unit), money=column.money))
    longest = max((stringWidth(words, BOLD, _TEXT.fontSize) for words in (column.head, *shown)), default=0)
    return min(longest + 8, _WIDEST)


def _shown(column: Column, value: Cell) -> str:
    return _figure(value, money=column.money) if isinstance(value, Decimal) else visible(value or "", 90)


def _table(
    cells: Sequence[list[Flowable | str]], widths: Sequence[float], *, total: bool, right: Sequence[int] = ()
) -> Table:
    style: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, 0), _INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONT", (0, 0), (-1, -1), PLAIN, _TEXT.fontSize, _TEXT.leading),
        *(("ALIGN", (at, 0), (at, -1), "RIGHT") for at in right),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, _PALE]),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, _INK),
    ]
    if total:
        style.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, _INK))
    return Table(cells, colWidths=widths, repeatRows=1, style=TableStyle(style))


def _closing(schedule: Schedule) -> list[Flowable]:
    """Totals, balance, held back, and what the offer's words leave open."""
    blocks = [("By option", schedule.by_option()), ("By broker", schedule.by_broker())]
    if schedule.batch is not None:
        blocks.append(("By act", schedule.by_act()))
    found: list[Flowable] = [_block(head, some) for head, some in blocks if some]
    found.append(_balance(schedule))
    if schedule.held:
        found.append(Paragraph("Held back from this batch", _SECTION))
        found += [Paragraph(printable(f"{held.account}: {held.why}"), _WARNING) for held in schedule.held]
    words = schedule.left_to_words()
    if words:
        found.append(Paragraph("Not reckoned here, or not wholly; the offer says", _SECTION))
        found += [Paragraph(printable(one, 1200), _SMALL) for one in words]
    return found


def _block(head: str, some: Sequence[Total]) -> Flowable:
    """One block of totals."""
    cells: list[list[Flowable | str]] = [
        [Paragraph(head, _HEAD), Paragraph("Lines", _HEAD_RIGHT), Paragraph("Quantity", _HEAD_RIGHT)]
    ]
    cells += [
        [
            Paragraph(printable(one.name), _TEXT),
            Paragraph(f"{one.lines:,}", _RIGHT),
            Paragraph(figure(one.quantity), _RIGHT),
        ]
        for one in some
    ]
    cells.append(
        [
            Paragraph("Total", _BOLD),
            Paragraph(f"{sum(one.lines for one in some):,}", _BOLD_RIGHT),
            Paragraph(figure(sum((one.quantity for one in some), Decimal(0))), _BOLD_RIGHT),
        ]
    )
    table = _table(cells, [1.8 * inch, 0.8 * inch, 1.5 * inch], total=True)
    table.hAlign = "LEFT"
    return KeepTogether([Spacer(1, 10), table])


def _balance(schedule: Schedule) -> Flowable:
    """The offer's balance and what does not fit in it."""
    balance = schedule.balance
    cells: list[list[Flowable | str]] = [[Paragraph("Reconciliation", _HEAD), Paragraph("Quantity", _HEAD_RIGHT)]]
    for name, words in (*_BALANCE, *_MEMO):
        value: Decimal = getattr(balance.total, name)
        if value or (name, words) in _BALANCE:
            cells.append([Paragraph(words, _TEXT), Paragraph(figure(value), _RIGHT)])
    table = _table(cells, [2.6 * inch, 1.5 * inch], total=False)
    table.hAlign = "LEFT"
    said = (
        [Paragraph("The offer reconciles.", _SMALL)]
        if balance.holds
        else [Paragraph(printable(f"{one.account} {one.words}"), _WARNING) for one in balance.differences]
    )
    notes = [Paragraph(printable(note), _SMALL) for note in balance.notes]
    return KeepTogether([Spacer(1, 10), table, Spacer(1, 3), *said, *notes])


def _numbered(foot: str) -> type[Canvas]:
    """A canvas that writes `Page 2 of 7` under each page: how many there are is known only at the end."""

    class Numbered(Canvas):
        """Keeps its pages until the last is drawn."""

        def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - what the canvas itself takes
            super().__init__(*arguments, **named)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - the name that reportlab calls
            """Keep the page."""
            self._pages.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # the stubs leave it out

        def save(self) -> None:
            """Draw the foot of every page, and write the file."""
            for number, page in enumerate(self._pages, start=1):
                self.__dict__.update(page)
                self.setFont(PLAIN, 7)
                self.setFillColor(colors.HexColor("#475569"))
                self.drawString(_MARGIN, 0.35 * inch, foot)
                self.drawRightString(_PAGE[0] - _MARGIN, 0.35 * inch, f"Page {number} of {len(self._pages)}")
                Canvas.showPage(self)
            Canvas.save(self)

    return Numbered
