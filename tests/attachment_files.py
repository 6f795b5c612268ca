"""Files as senders attach them, made for a test: PDFs with and without form fields, Word documents, workbooks."""

from __future__ import annotations

import io

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from openpyxl import Workbook
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from mailflows.attachments import Opened, read_attachment
from mailflows.values import Form
from tests.filled_forms import says_what_edna_marsh_filled_in

FORM = [
    "INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER",
    "",
    "[__] Tender all Old Notes held for my account.",
    "[X] Tender only the aggregate principal amount of Old Notes Indicated: $12,000",
    "Dated: August 20, 2001",
    "SIGN HERE",
    "Edna P. Marsh",
    "------------------------------------------------",
    "SIGNATURE(S)",
    "Edna P. Marsh",
    "------------------------------------------------",
    "PLEASE TYPE OR PRINT NAME(S)",
    "14 Quarry Lane, Barre, VT 05641",
    "------------------------------------------------",
    "PLEASE TYPE OR PRINT ADDRESS",
    "802-555-0111",
    "------------------------------------------------",
    "AREA CODE AND TELEPHONE NUMBER",
    "900-70-4444",
    "------------------------------------------------",
    "TAXPAYER IDENTIFICATION OR SOCIAL SECURITY NUMBER",
]


def pdf_of(lines: list[str], size: int = 11) -> bytes:
    """A PDF of one page with a few lines of Courier, written object by object."""
    shown = ["BT", f"/F1 {size} Tf", "54 740 Td", f"{size + 5} TL"]
    for line in lines:
        escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        shown.append(f"({escaped}) Tj T*")
    stream = "\n".join([*shown, "ET"]).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, xref))


def rect(x: float, y: float, width: float, height: float) -> ArrayObject:
    return ArrayObject([FloatObject(x), FloatObject(y), FloatObject(x + width), FloatObject(y + height)])


def with_annotations(pdf: bytes, annotations: list[DictionaryObject], fields: bool = True) -> bytes:
    """The PDF with annotations on its first page; as form fields where `fields`."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    page = writer.pages[0]
    references = ArrayObject([writer._add_object(annotation) for annotation in annotations])
    page[NameObject("/Annots")] = references
    if fields:
        form = DictionaryObject(
            {NameObject("/Fields"): references, NameObject("/NeedAppearances"): BooleanObject(value=True)}
        )
        writer._root_object[NameObject("/AcroForm")] = writer._add_object(form)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text_field(name: str, value: str, place: ArrayObject, tooltip: str = "") -> DictionaryObject:
    field = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Widget"), NameObject("/FT"): NameObject("/Tx"),
            NameObject("/T"): TextStringObject(name), NameObject("/V"): TextStringObject(value), NameObject("/Rect"): place,
        }
    )  # fmt: skip
    if tooltip:
        field[NameObject("/TU")] = TextStringObject(tooltip)
    return field


def check_box(name: str, on: bool, place: ArrayObject, state: str = "/Yes", tooltip: str = "") -> DictionaryObject:
    shown = NameObject(state if on else "/Off")
    box = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Widget"), NameObject("/FT"): NameObject("/Btn"),
            NameObject("/T"): TextStringObject(name), NameObject("/V"): shown, NameObject("/AS"): shown, NameObject("/Rect"): place, NameObject("/Ff"): NumberObject(0),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): DictionaryObject({NameObject(state): DictionaryObject(), NameObject("/Off"): DictionaryObject()})}),
        }
    )  # fmt: skip
    if tooltip:
        box[NameObject("/TU")] = TextStringObject(tooltip)
    return box


def opened(
    name: str, content: bytes, content_type: str = "application/octet-stream", *, inline: bool = False
) -> Opened:
    """The attachment read, with every value of its forms checked against its text."""
    found = read_attachment(name, content_type, content, inline=inline)
    for form in found.forms:
        assert form.source == f"attachment:{name}"
        for line in (
            form.amount,
            form.account,
            form.dated,
            form.phone,
            form.tin,
            form.address,
            *form.signatures,
            *form.printed_names,
        ):
            if line is not None and line.end:
                assert found.attachment.text[line.start : line.end] == line.text
    return found


def filled(form: Form) -> None:
    """The form holds what FORM says."""
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert form.amount is not None
    assert form.amount.text == "$12,000"
    says_what_edna_marsh_filled_in(form, dated="August 20, 2001")


def word_of(lines: list[str]) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    return saved(document)


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def fillable(all_on: bool, *, signature: str = "Edna P. Marsh") -> bytes:
    page = pdf_of(["INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER"])
    return with_annotations(
        page,
        [
            check_box("Tender all", all_on, rect(54, 690, 12, 12), "/On"),
            check_box("Tender only", not all_on, rect(54, 660, 12, 12), "/1"),
            text_field("Amount", "" if all_on else "12,000.00", rect(200, 660, 200, 14)),
            text_field("Date", "8/20/2001", rect(200, 630, 200, 14)),
            text_field("Signature", signature, rect(200, 600, 200, 14)),
            text_field("PrintName", "Edna P. Marsh", rect(200, 570, 200, 14)),
            text_field("SSN", "900-70-4444", rect(200, 540, 200, 14)),
            text_field("Phone", "802-555-0111", rect(200, 510, 200, 14)),
        ],
    )


def options_with(document: object, first: object, second: object) -> bytes:
    """A Word form whose boxes are the given elements before the options' words."""
    for element, words in (
        (first, " Tender all Old Notes held for my account."),
        (second, " Tender only the amount of: $12,000"),
    ):
        paragraph = document.add_paragraph()  # type: ignore[attr-defined]
        paragraph._p.append(element)
        paragraph.add_run(words)
    document.add_paragraph("Signature: Edna P. Marsh")  # type: ignore[attr-defined]
    return saved(document)


def symbol(code: str, font: str = "Wingdings") -> object:
    run = OxmlElement("w:r")
    sign = OxmlElement("w:sym")
    sign.set(qn("w:font"), font)
    sign.set(qn("w:char"), code)
    run.append(sign)
    return run


def in_font(letter: str, font: str = "Wingdings") -> object:
    return parse_xml(
        f'<w:r {nsdecls("w")}><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:t>{letter}</w:t></w:r>'
    )


def book_of(rows: list[list[object]]) -> Workbook:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    return book
