"""Brokers' mails with papers, written down as text: lists in HTML, workbooks, CSV files, Word memos, forwarded mails.

A file of `tests/papers` holds cases. Each begins with `== expected`, then `sender | subject`, then the mail's words; a line
`--- kind title` begins a paper: `xlsx` (cells between `|`; `<` joins a cell to the one left of it), `csv`, `docx` (rows of a table
begin with `|`), `html` (the words again, as HTML), `mail` (title: `name <address> | subject`). Expected is an action and, behind it,
`account election quantity` with `;` between; `not confirm` where nothing may be read back.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from docx import Document
from openpyxl import Workbook

SENDERS = {
    "hartwell": "Jocelyn Pelletier <j.pelletier@hartwellstone.example>",
    "hartdesk": "Hartwell Corporate Actions <corpactions@hartwellstone.example>",
    "piedmont": "Tamsin Boyd <tamsin.boyd@piedmontclearing.example>",
    "pieddesk": "Piedmont Reorg <reorg@piedmontclearing.example>",
}
ELECTIONS = {"all": "tender_all", "part": "tender_part", "no": "do_not_tender", "out": "withdraw_all", "less": "withdraw_part", "none": None}  # fmt: skip
Line = tuple[str, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One mail, and what it must come to. `lines`: None where only the action is said."""

    name: str
    action: str
    lines: frozenset[Line] | None
    mail: bytes


def cases(directory: Path) -> list[Case]:
    """The cases of all files of a directory."""
    return [case for path in sorted(directory.glob("*.txt")) for case in cases_of(path)]


def cases_of(path: Path) -> Iterator[Case]:
    """The cases of one file, named by the file and the line they begin in."""
    at = 1
    for number, piece in enumerate(path.read_text(encoding="utf-8").split("\n== ")):
        if number:
            expected, head, *rest = piece.split("\n")
            action, _, wanted = expected.partition(" ")
            if action == "not":
                action, wanted = "not confirm", ""
            lines = frozenset(_line(one.split()) for one in wanted.split(";")) if wanted.strip() else None
            yield Case(f"{path.stem}:{at}", action, lines, _mail(head, rest))
        at += piece.count("\n") + 1


def _line(words: list[str]) -> Line:
    account, election, *quantity = words
    return account, ELECTIONS[election], quantity[0] if quantity else None


def _mail(head: str, lines: list[str]) -> bytes:
    sender, _, subject = (part.strip() for part in head.partition("|"))
    sections: list[tuple[str, str, list[str]]] = [("words", "", [])]
    for line in lines:
        if line.startswith("--- "):
            kind, _, title = line[4:].partition(" ")
            sections.append((kind, title, []))
        else:
            sections[-1][2].append(line)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = SENDERS[sender], "offers@custodian.example", subject
    mail["Date"], mail["Message-ID"] = "Wed, 15 Aug 2001 12:00:00 -0400", "<papers@brokers.example>"
    body = "\n".join(sections[0][2]).strip("\n") + "\n"
    html = next(("\n".join(rows) for kind, _, rows in sections if kind == "html"), None)
    mail.set_content(body) if html is None else mail.set_content(f"<html><body>{html}</body></html>", subtype="html")
    book: Workbook | None = None
    for kind, title, rows in sections[1:]:
        if kind == "xlsx":
            book = _with_sheet(book, title or "Sheet1", rows)
        elif kind == "csv":
            mail.add_attachment("\n".join(rows).strip("\n").encode(), maintype="text", subtype="csv", filename=title or "list.csv")  # fmt: skip
        elif kind == "docx":
            mail.add_attachment(_word(rows), maintype="application", subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename=title or "memo.docx")  # fmt: skip
        elif kind == "mail":
            mail.add_attachment(_inner(title, rows))
    if book is not None:
        file = io.BytesIO()
        book.save(file)
        mail.add_attachment(file.getvalue(), maintype="application", subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet", filename="list.xlsx")  # fmt: skip
    return mail.as_bytes()


def _with_sheet(book: Workbook | None, title: str, rows: list[str]) -> Workbook:
    if book is None:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = title
    else:
        sheet = book.create_sheet(title)
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in row.split("|")] if row.strip() else []
        for column, cell in enumerate(cells, 1):
            if cell == "<":
                start = column - 1
                sheet.merge_cells(start_row=number, start_column=start, end_row=number, end_column=column)
            elif cell:
                sheet.cell(number, column, float(cell) if cell.replace(".", "", 1).isdigit() else cell)
    return book


def _word(rows: list[str]) -> bytes:
    document = Document()
    table: list[list[str]] = []
    for row in [*rows, ""]:
        if row.startswith("|"):
            table.append([cell.strip() for cell in row.strip().strip("|").split("|")])
            continue
        if table:
            made = document.add_table(rows=len(table), cols=max(map(len, table)))
            for place, cells in zip(made.rows, table, strict=True):
                for cell, text in zip(place.cells, cells, strict=False):
                    cell.text = text
            table = []
        if row.strip():
            document.add_paragraph(row)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _inner(title: str, rows: list[str]) -> EmailMessage:
    sender, _, subject = (part.strip() for part in title.partition("|"))
    inner = EmailMessage()
    inner["From"], inner["To"], inner["Subject"] = sender, "broker@brokers.example", subject
    inner["Date"], inner["Message-ID"] = "Tue, 14 Aug 2001 18:00:00 -0400", "<inner@clients.example>"
    inner.set_content("\n".join(rows).strip("\n") + "\n")
    return inner
