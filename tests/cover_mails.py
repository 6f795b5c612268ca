"""Mails with a complete form of a holder in one of seven shapes, and covering words over it."""

from __future__ import annotations

import html
import io
from dataclasses import dataclass
from functools import cache
from typing import Any

import docx
from filled_forms import letter_form, quoted
from form_mails import mail
from reportlab.pdfgen import canvas

from bot import fresh
from bot.desk import Desk
from bot.sample import samples

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHAPES = ("docx", "pdf", "fields", "table", "pasted", "html", "quoted")


@dataclass(frozen=True)
class Filled:
    """A form as a holder filled it in: `amount` is empty where all is tendered; `account` only where he names it."""

    sender: str
    signed: str
    name: str
    amount: str = ""
    account: str = ""


FORMS = {
    "castlegate": Filled("Martin Ashworth <m.ashworth@castlegatelp.example>", "Castlegate Partners, L.P.\nBy: /s/ Martin Ashworth, General Partner", "Martin Ashworth", "$2,000,000", "LX-1018"),
    "goldberg": Filled("Samuel Goldberg <goldbergs@maplerow.example>", "/s/ Samuel Goldberg   /s/ Esther Goldberg", "Samuel Goldberg and Esther Goldberg", "ninety thousand dollars ($90,000)"),
    "one goldberg": Filled("Samuel Goldberg <goldbergs@maplerow.example>", "/s/ Samuel Goldberg", "Samuel Goldberg", "$90,000"),
    "nguyen": Filled("Thomas R. Nguyen <tnguyen@pacificmail.example>", "/s/ Thomas R. Nguyen\n/s/ Linda P. Nguyen", "Thomas R. Nguyen, Linda P. Nguyen"),
    "raman": Filled("Priya Raman <priya.raman@northgate.example>", "/s/ Priya Raman", "Priya Raman", "", "LX-1009"),
    "castellano": Filled("Bob Castellano <bob.castellano@harborline.example>", "/s/ Robert J. Castellano", "Robert J. Castellano", "$40,000"),
    "whitfield": Filled("Margaret A. Whitfield <mwhitfield@elmgrove.example>", "/s/ Margaret A. Whitfield", "Margaret A. Whitfield"),
    "meridian": Filled("Paul Dvorak <pdvorak@meridiantool.example>", "Meridian Tool & Die, Inc.\nBy: /s/ Paul Dvorak\nTitle: President", "Paul Dvorak, President", "", "LX-1007"),
    "okafor": Filled("Chidi Okafor <chidi@okaforfamily.example>", "/s/ Chidi Okafor, Trustee", "Chidi Okafor, Trustee u/a dtd 3/14/1994", "$250,000"),
    "greenbrier": Filled("Harriet Colby <hcolby@greenbrierpension.example>", "Greenbrier Teachers Pension Fund\nBy: /s/ Harriet Colby, Trustee", "Harriet Colby, Trustee", "$2,000,000"),
    "tanaka": Filled("William K. Tanaka <wtanaka@redwoodmail.example>", "/s/ William K. Tanaka, Custodian", "William K. Tanaka, as custodian for Emily Tanaka"),
    "mercer": Filled("Franklin D. Mercer <fmercer@plainsnet.example>", "/s/ Franklin D. Mercer", "Franklin D. Mercer", "$50,000.00"),
    "hinckley": Filled('"Walter Hinckley Jr." <whinckleyjr@timbermail.example>', "/s/ Walter Hinckley Jr.", "Walter Hinckley Jr.", "60,000"),
}  # fmt: skip


def cover(holder: str, subject: str, words: str, shape: str) -> bytes:
    """The mail: these words, and the holder's form in that shape."""
    form = FORMS[holder]
    if shape == "pasted":
        return mail(f"{words}\n\n{_text(form)}", sender=form.sender, subject=subject)
    if shape == "html":
        lead = html.escape(words).replace("\n", "<br>")
        return mail(None, html=f"<p>{lead}</p>{_page(form)}", sender=form.sender, subject=subject)
    if shape == "quoted":
        lead = f"{words}\n\nOn Mon, Aug 6, 2001 at 9:00 AM, Exchange Offer Desk <offers@custodian.example> wrote:\n"
        return mail(lead + quoted(_text(form)), sender=form.sender, subject=subject)
    name, kind, content = {
        "docx": ("form.docx", WORD, _word(form)),
        "table": ("form.docx", WORD, _table(form)),
        "pdf": ("form.pdf", "application/pdf", _printed(_text(form))),
        "fields": ("form.pdf", "application/pdf", _fields(form)),
    }[shape]
    return mail(words, sender=form.sender, subject=subject, attached=((name, kind, content),))


def outcome(raw: bytes) -> dict[str, Any]:
    """The reading and decision of a mail as a fresh case."""
    return fresh.reading_of(raw, _desk())


@cache
def _desk() -> Desk:
    return samples.desk()


def _text(form: Filled) -> str:
    """The letter's form as text."""
    known = {"amount": form.amount} if form.amount else {}
    account = f"Account: {form.account}\n\n" if form.account else ""
    return account + letter_form(
        all_box="[__]" if form.amount else "[X_]",
        part_box="[X_]" if form.amount else "[__]",
        dated="August 14, 2001",
        signed=form.signed,
        name=form.name,
        **known,
    )


def _rows(form: Filled) -> list[tuple[str, str]]:
    """The form as rows of two cells: what is asked, and what is filled in; marks before a choice."""
    account = [("Account", form.account)] if form.account else []
    ticked = ("☐", "☒") if form.amount else ("☒", "☐")
    return [
        *account,
        (ticked[0], "Tender all Old Notes held for my account."),
        (ticked[1], f"Tender only the aggregate principal amount of Old Notes Indicated: {form.amount or '________'}"),
        ("Dated", "14 August 2001"),
        ("Signature(s)", form.signed),
        ("Please type or print name(s)", form.name),
    ]


def _page(form: Filled) -> str:
    rows = "".join(
        f"<tr><td>{html.escape(a)}</td><td>{html.escape(b).replace(chr(10), '<br>')}</td></tr>" for a, b in _rows(form)
    )
    return f"<h3>Instructions with respect to the Exchange Offer</h3><table>{rows}</table>"


def _word(form: Filled) -> bytes:
    document = docx.Document()
    for part in _text(form).split("\n\n"):
        document.add_paragraph("\n".join(line.strip() for line in part.splitlines()))
    return _saved(document)


def _table(form: Filled) -> bytes:
    document = docx.Document()
    document.add_paragraph("INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER BY LEXINGTON PRECISION CORPORATION")
    table = document.add_table(rows=0, cols=2)
    for row in _rows(form):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return _saved(document)


def _saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _printed(text: str) -> bytes:
    """The text on a page of a PDF file."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(612, 792))
    page.setFont("Courier", 9)
    for number, line in enumerate(text.split("\n")):
        page.drawString(54, 740 - 12 * number, line)
    page.save()
    return out.getvalue()


def _fields(form: Filled) -> bytes:
    """A PDF file whose fields are filled in; the account, where named, is printed above."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(612, 792))
    page.drawString(50, 740, "INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER")
    page.drawString(50, 722, f"Account {form.account}" if form.account else "Lexington Precision Corporation")
    down = 690
    for label, ticked in (
        ("Tender all Old Notes held for my account", not form.amount),
        ("Tender only the aggregate principal amount of Old Notes indicated", bool(form.amount)),
    ):
        page.acroForm.checkbox(name=label, checked=ticked, x=50, y=down - 4, size=16, buttonStyle="check")
        page.drawString(74, down, label)
        down -= 28
    for label, value in (
        ("Principal amount", form.amount),
        ("Dated", "August 14, 2001"),
        ("Signature(s)", form.signed.replace("\n", "; ")),
        ("Type or print name(s)", form.name),
    ):
        page.drawString(50, down, label)
        page.acroForm.textfield(name=label, value=value, x=230, y=down - 6, width=340, height=20, maxlen=200)
        down -= 30
    page.save()
    return out.getvalue()
