"""Draws an instruction form as a fillable PDF, with account, registration, holding and reference in it already.

The fields are AcroForm fields (ISO 32000, 12.7): any viewer fills them in, and
`mailflows/attachments/pdf_fields.py` reads them back. The brackets around each box are part of the page, so
that a form printed into a flat PDF or on paper still says which box carries the mark.
"""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.acroform import AcroForm, PDFFromString
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from bot.replies.instruction_form import Choice, FormLine, InstructionForm

_WIDTH, _HEIGHT = letter
_LEFT, _RIGHT = 54.0, _WIDTH - 54.0
_BOTTOM = 54.0
_INK, _DIM, _RULE, _TINT = HexColor(0x1F2023), HexColor(0x5F6068), HexColor(0xC8C8CE), HexColor(0xF6F7FA)
_ACCENT = HexColor(0x1D4ED8)
_FIELD = 17.0
"""Height of a line to write on, in points."""
_READ_ONLY = "readOnly"


@dataclass(frozen=True, slots=True)
class Prefilled:
    """What we know already, in the words in which it is shown."""

    account: str
    registration: str
    holding: str
    reference: str
    deadline: str
    offer_title: str
    desk_name: str
    desk_address: str


def draw(form: InstructionForm, known: Prefilled) -> bytes:
    """The form as the bytes of a PDF of one page or more, in US Letter size."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, pageCompression=1, invariant=1)
    canvas.setTitle(shown(f"Instruction form, account {known.account}"))
    canvas.setAuthor(shown(known.desk_name))
    canvas.setSubject(shown(known.offer_title))
    page = _Page(canvas)
    _head(page, known)
    for group in form.groups:
        page.room(26 + 24 * len(group.choices))
        page.caption(group.heading or "What we shall do (please tick one)")
        for choice in group.choices:
            _choice(page, choice)
        if group.note:
            page.y -= 4
            page.paragraph(group.note, 9, _DIM, gap=0)
    page.room(26 + 25 * len(form.lines))
    page.caption("To be filled in and signed")
    for number, line in enumerate(form.lines):
        _line(page, line, number)
    page.room(60)
    _foot(page, known)
    canvas.save()
    return out.getvalue()


def shown(text: str) -> str:
    """The text as the standard fonts can show it: letters that they lack without their accents, else a question mark."""
    if _fits(text):
        return text
    return "".join(one if _fits(one) else _plain(one) for one in text)


def _fits(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _plain(sign: str) -> str:
    """One letter without its accent; a few that have no such form by their usual spelling."""
    base = unicodedata.normalize("NFKD", sign)
    kept = "".join(one for one in base if not unicodedata.combining(one) and _fits(one))
    return kept or {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ő": "o", "ű": "u"}.get(sign, "?")


class _Fields(AcroForm):
    """Boxes whose mark is the letter X: a viewer that prints into a flat file then leaves a mark that can be read."""

    def checkboxAP(self, key: Any, value: Any, *args: Any, **looks: Any) -> Any:  # noqa: N802, ANN401 - reportlab's own
        """The looks of a box, empty or marked."""
        box = super().checkboxAP(key, "Off", *args, **looks)
        if value != "Yes":
            return box
        size = float(str(looks["size"]))
        mark = f"q 0.12 0.13 0.14 rg BT /F1 {size * 0.95:.2f} Tf {size * 0.19:.2f} {size * 0.16:.2f} Td (X) Tj ET Q"
        font = "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>"
        resources = PDFFromString(f"<< /ProcSet [/PDF /Text] /Font {font} >>")
        return self.makeStream(size, size, f"{box.content}\n{mark}", Resources=resources)


class _Page:
    """Where the next thing is drawn; begins a new page when there is no room."""

    def __init__(self, canvas: Any) -> None:  # noqa: ANN401 - its types in reportlab are wrong
        self.canvas = canvas
        self.fields: Any = _Fields(canvas)
        # As `Canvas.acroForm` does at its first use, with boxes of our own.
        canvas._doc._catalog.AcroForm = canvas.AcroForm = self.fields  # noqa: SLF001
        self.y = _HEIGHT - 54

    def room(self, height: float) -> None:
        """Begin a new page where so much does not fit on this one."""
        if self.y - height >= _BOTTOM or self.y > _HEIGHT - 60:
            return
        self.canvas.showPage()
        self.y = _HEIGHT - 54

    def paragraph(self, text: str, size: float, colour: Color, font: str = "Helvetica", gap: float = 4) -> None:
        """Text over the whole width, wrapped."""
        self.canvas.setFont(font, size)
        self.canvas.setFillColor(colour)
        for line in simpleSplit(shown(text), font, size, _RIGHT - _LEFT):
            self.room(size * 1.4)
            self.y -= size * 1.35
            self.canvas.drawString(_LEFT, self.y, line)
        self.y -= gap

    def caption(self, text: str) -> None:
        """A heading over a part of the form, with a rule."""
        self.y -= 26
        self.canvas.setFont("Helvetica-Bold", 10)
        self.canvas.setFillColor(_INK)
        self.canvas.drawString(_LEFT, self.y, shown(text))
        self.y -= 5
        self.canvas.setStrokeColor(_RULE)
        self.canvas.setLineWidth(0.7)
        self.canvas.line(_LEFT, self.y, _RIGHT, self.y)
        self.y -= 4


def _head(page: _Page, known: Prefilled) -> None:
    """Whose form it is and what for; the account is a field that cannot be written over."""
    canvas = page.canvas
    canvas.setFillColor(_ACCENT)
    canvas.rect(0, _HEIGHT - 8, _WIDTH, 8, stroke=0, fill=1)
    page.paragraph(known.desk_name, 9, _DIM, gap=2)
    page.paragraph("INSTRUCTION FORM", 17, _INK, "Helvetica-Bold", gap=4)
    # Each of these begins as `mailflows/forms/patterns.py` knows what is printed on a form (BOILERPLATE).
    _fact(page, "For the offer", known.offer_title)
    _fact(page, "Account:", known.account, field=True)
    _fact(page, "Registered to", known.registration)
    _fact(page, "Held for you", known.holding)
    _fact(page, "Answer by", known.deadline)
    _fact(page, "Our reference", known.reference)


def _fact(page: _Page, label: str, value: str, *, field: bool = False) -> None:
    canvas = page.canvas
    canvas.setFont("Helvetica", 9)
    canvas.setFillColor(_DIM)
    page.y -= 15
    canvas.drawString(_LEFT, page.y, label)
    if field:
        _text_field(page, "Account", "Account number", 150, 190, value, flags=_READ_ONLY, size=10)
        return
    canvas.setFont("Helvetica", 10)
    canvas.setFillColor(_INK)
    lines = simpleSplit(shown(value), "Helvetica", 10, _RIGHT - 150)
    for number, line in enumerate(lines):
        page.y -= 13 if number else 0
        canvas.drawString(150, page.y, line)


def _choice(page: _Page, choice: Choice) -> None:
    """A box between brackets, the words, the blank behind them."""
    canvas = page.canvas
    page.y -= 22
    canvas.setFont("Helvetica", 12)
    canvas.setFillColor(_DIM)
    canvas.drawString(_LEFT, page.y, "[")
    canvas.drawString(_LEFT + 19, page.y, "]")
    page.fields.checkbox(
        name=f"Choice.{choice.election}",
        tooltip=shown(choice.words),
        x=_LEFT + 4.5,
        y=page.y - 2.5,
        size=13,
        borderWidth=0.7,
        borderColor=_DIM,
        fillColor=white,
        textColor=_INK,
        fieldFlags="",
    )
    canvas.setFont("Helvetica", 10.5)
    canvas.setFillColor(_INK)
    words = shown(choice.words) + (":" if choice.blank else "")
    canvas.drawString(_LEFT + 32, page.y, words)
    if choice.blank is not None:
        at = _LEFT + 32 + stringWidth(words, "Helvetica", 10.5) + 6
        if choice.blank.before:
            canvas.drawString(at, page.y, choice.blank.before)
            at += stringWidth(choice.blank.before, "Helvetica", 10.5) + 3
        _text_field(page, choice.blank.name, choice.blank.label, at, min(_RIGHT - at, 170), "")


def _line(page: _Page, line: FormLine, number: int) -> None:
    """A label and a line to write on."""
    canvas = page.canvas
    page.y -= 24
    canvas.setFont("Helvetica", 9.5)
    canvas.setFillColor(_INK)
    label = shown(f"{line.label}:")
    canvas.drawString(_LEFT, page.y, label)
    at = max(_LEFT + stringWidth(label, "Helvetica", 9.5) + 6, 190)
    _text_field(page, f"{line.item}{number}", line.label, at, _RIGHT - at, "")


def _text_field(
    page: _Page, name: str, label: str, x: float, width: float, value: str, *, flags: str = "", size: float = 10.5
) -> None:
    """One line to write on, or to read only."""
    page.fields.textfield(
        name=name,
        tooltip=shown(label),
        value=shown(value),
        x=x,
        y=page.y - (6.5 if flags else 4.5),
        width=width,
        height=_FIELD,
        fontName="Helvetica",
        fontSize=size,
        borderStyle="underlined" if not flags else "solid",
        borderWidth=0.7 if not flags else 0,
        borderColor=_DIM if not flags else None,
        fillColor=_TINT if not flags else None,
        textColor=_INK,
        fieldFlags=flags,
        maxlen=200,
    )


def _foot(page: _Page, known: Prefilled) -> None:
    """How it comes back, below everything that is filled in."""
    page.y -= 14
    page.paragraph(
        f"Please attach this form to a reply to our letter, or mail it to {known.desk_address}. We read back to you "
        "what we understood, and nothing is recorded until you say yes.",
        9,
        _DIM,
    )
