"""A broker's mail with a list: as words, as CSV or as a workbook, read whole; and the lines that most of them come to."""

from __future__ import annotations

import io
from email.message import EmailMessage

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.fresh import reading_of
from bot.sample import samples

DESK = samples.desk()
HARTWELL = "Jocelyn Pelletier <j.pelletier@hartwellstone.example>"
PIEDMONT = "Tamsin Boyd <tamsin.boyd@piedmontclearing.example>"
Line = tuple[str | None, str | None, str | None]
CHU_PART = ("BK-3001", "tender_part", "75000")
BELL_ALL = ("BK-3002", "tender_all", "48000")
BELL_NO = ("BK-3002", "do_not_tender", None)


def read(
    words: str,
    *,
    sender: str = PIEDMONT,
    csv: str = "",
    book: Workbook | None = None,
    subject: str = "Lexington exchange",
    sign: bool = True,
) -> dict[str, object]:
    """The reading of a broker's mail with these words, signed, and these files."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "offers@custodian.example", subject
    mail["Date"], mail["Message-ID"] = "Wed, 15 Aug 2001 12:00:00 -0400", "<list@piedmontclearing.example>"
    mail.set_content(f"{words}\n\n{sender.partition(' <')[0]}\n" if sign else words)
    if csv:
        mail.add_attachment(csv.encode(), maintype="text", subtype="csv", filename="list.csv")
    if book is not None:
        file = io.BytesIO()
        book.save(file)
        kind = "vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        mail.add_attachment(file.getvalue(), maintype="application", subtype=kind, filename="list.xlsx")
    return reading_of(mail.as_bytes(), DESK)


def lines(reading: dict[str, object]) -> set[Line]:
    """What a reading instructs."""
    found = reading["instructions"]
    assert isinstance(found, list)
    return {(one["account"], one["election"], one["quantity"]) for one in found}


def book_of(rows: list[list[object]], title: str = "Lexington") -> tuple[Workbook, Worksheet]:
    """A workbook of one sheet with these rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return book, sheet
