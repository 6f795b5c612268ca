"""Attachments as people send them: every readable kind, and every way of being unreadable."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from openpyxl import Workbook
from openpyxl.styles import Font
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
from mailflows.values import Form, Trouble

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
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]
    assert [line.text for line in form.printed_names] == ["Edna P. Marsh"]
    assert form.address is not None
    assert form.address.text == "14 Quarry Lane, Barre, VT 05641"
    assert form.phone is not None
    assert form.phone.text == "802-555-0111"
    assert form.tin is not None
    assert form.tin.text == "900-70-4444"
    assert form.dated is not None
    assert form.dated.text == "August 20, 2001"


def word_of(lines: list[str]) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    return saved(document)


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def test_a_pdf_with_text() -> None:
    found = opened("form.pdf", pdf_of(FORM))
    assert found.attachment.content_type == "application/pdf"
    assert not found.attachment.from_picture
    filled(found.forms[0])


def test_a_pdf_named_otherwise_is_known_by_its_bytes() -> None:
    assert opened("form.txt", pdf_of(FORM), "text/plain").attachment.content_type == "application/pdf"


def test_two_signatures_on_one_line_of_a_pdf() -> None:
    lines = [line if line != "Edna P. Marsh" else "Edna P. Marsh          Karl Marsh" for line in FORM]
    assert [line.text for line in opened("f.pdf", pdf_of(lines)).forms[0].signatures] == ["Edna P. Marsh", "Karl Marsh"]


def test_an_untouched_pdf_form_is_no_form() -> None:
    blank = [line for line in FORM if "Marsh" not in line and not line[:1].isdigit()]
    blank = [
        line.replace("[X]", "[__]").replace("$12,000", "________").replace("August 20, 2001", "________, 2001")
        for line in blank
    ]
    found = opened("form.pdf", pdf_of(blank))
    assert found.forms == ()
    assert "SIGNATURE(S)" in found.attachment.text


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


@pytest.mark.parametrize("all_on", [True, False])
def test_form_fields_of_a_pdf(all_on: bool) -> None:
    form = opened("form.pdf", fillable(all_on)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (all_on, not all_on)
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]
    assert form.tin is not None
    assert (form.amount is None) == all_on


def test_an_empty_signature_field_is_no_signature() -> None:
    form = opened("form.pdf", fillable(all_on=False, signature="")).forms[0]
    assert form.signatures == ()
    assert [line.text for line in form.printed_names] == ["Edna P. Marsh"]


def test_form_fields_without_a_telling_name_are_known_by_the_words_beside_them() -> None:
    page = pdf_of(
        [
            "    Tender all Old Notes held for my account",
            "    Tender only the amount of:",
            "Signature(s):",
            "Print name(s):",
            "Taxpayer ID:",
        ]
    )
    top = 740
    fields = [
        check_box("Check Box1", on=False, place=rect(54, top - 2, 12, 12)),
        check_box("Check Box2", on=True, place=rect(54, top - 18, 12, 12)),
        text_field("Text3", "$12,000", rect(260, top - 18, 150, 13)),
        text_field("Text4", "Edna P. Marsh", rect(180, top - 34, 150, 13)),
        text_field("Text5", "Edna P. Marsh", rect(180, top - 50, 150, 13)),
        text_field("Text6", "900-70-4444", rect(180, top - 66, 150, 13)),
    ]
    form = opened("form.pdf", with_annotations(page, fields)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]
    assert form.tin is not None
    assert form.amount is not None


def test_form_fields_known_by_their_tooltips() -> None:
    fields = [
        check_box("c1", on=True, place=rect(54, 700, 12, 12), tooltip="Tender all Old Notes"),
        check_box("c2", on=False, place=rect(54, 680, 12, 12), tooltip="Tender only the amount indicated"),
        text_field("t1", "Edna P. Marsh", rect(54, 650, 150, 13), tooltip="Signature of beneficial owner"),
        text_field("t2", "900-70-4444", rect(54, 630, 150, 13), tooltip="Social Security Number"),
    ]
    form = opened("form.pdf", with_annotations(pdf_of(["Instruction Form"]), fields)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (True, False)
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]


def test_untouched_form_fields_are_no_form() -> None:
    fields = [
        check_box("Tender all", on=False, place=rect(54, 700, 12, 12)),
        check_box("Tender only", on=False, place=rect(54, 680, 12, 12)),
        text_field("Signature", "", rect(54, 650, 150, 13)),
    ]
    assert opened("form.pdf", with_annotations(pdf_of(["Instruction Form"]), fields)).forms == ()


def test_words_typed_over_a_flat_pdf_stand_where_they_were_typed() -> None:
    page = pdf_of(
        [
            "[  ] Tender all Old Notes held for my account.",
            "",
            "SIGN HERE",
            "",
            "------------------------",
            "SIGNATURE(S)",
        ]
    )

    def note(words: str, place: ArrayObject) -> DictionaryObject:
        return DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/FreeText"),
                NameObject("/Contents"): TextStringObject(words), NameObject("/Rect"): place,
            }
        )  # fmt: skip

    notes = [note("X", rect(61, 738, 8, 12)), note("Edna P. Marsh", rect(60, 689, 120, 14))]
    form = opened("form.pdf", with_annotations(page, notes, fields=False)).forms[0]
    assert form.all_ticked is True
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]


def test_an_encrypted_pdf() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_of(FORM))))
    writer.encrypt("quarry", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    found = opened("form.pdf", out.getvalue())
    assert found.attachment.trouble is Trouble.ENCRYPTED
    assert found.forms == ()


@pytest.mark.parametrize("name", ["form.pdf", "form.docx", "form.xlsx", "scan.png", "form.zip"])
def test_a_damaged_file_of_any_kind(name: str) -> None:
    content = (
        b"%PDF-1.4 \x00\x01broken"
        if name.endswith("pdf")
        else b"\x89PNG\r\n\x1a\n\x00\x00broken"
        if name.endswith("png")
        else b"PK\x03\x04broken"
    )
    assert opened(name, content).attachment.trouble is Trouble.DAMAGED


def test_bytes_of_no_kind_are_unsupported() -> None:
    assert opened("thing.bin", bytes(range(256)) * 4).attachment.trouble is Trouble.UNSUPPORTED


@pytest.mark.parametrize("cut", [100, 400, 700])
def test_a_pdf_cut_off_never_raises(cut: int) -> None:
    found = opened("form.pdf", pdf_of(FORM)[:cut])
    assert found.attachment.trouble in {Trouble.DAMAGED, None, Trouble.NEEDS_OCR}


def test_a_word_document() -> None:
    filled(opened("form.docx", word_of(FORM)).forms[0])


def test_a_word_document_with_a_table() -> None:
    document = Document()
    table = document.add_table(rows=0, cols=2)
    for left, right in [
        ("☐", "Tender all Old Notes"),
        ("☒", "Tender only: $12,000"),
        ("Signature(s)", "Edna P. Marsh"),
        ("Tax ID", "900-70-4444"),
    ]:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = left, right
    form = opened("form.docx", saved(document)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, True)
    assert [line.text for line in form.signatures] == ["Edna P. Marsh"]


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


@pytest.mark.parametrize(
    ("ticked", "empty", "font"),
    [
        ("F0FE", "F0A8", "Wingdings"),
        ("F0FD", "F06F", "Wingdings"),
        ("F0FC", "F071", "Wingdings"),
        ("F0FB", "F0A8", "Wingdings"),
        ("F052", "F0A3", "Wingdings 2"),
        ("F054", "F0A3", "Wingdings 2"),
    ],
)
def test_symbol_font_boxes_are_read_as_seen(ticked: str, empty: str, font: str) -> None:
    form = opened("form.docx", options_with(Document(), symbol(empty, font), symbol(ticked, font))).forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, True)


def in_font(letter: str, font: str = "Wingdings") -> object:
    return parse_xml(
        f'<w:r {nsdecls("w")}><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:t>{letter}</w:t></w:r>'
    )


@pytest.mark.parametrize(("ticked", "empty"), [("þ", "¨"), ("ý", "o"), ("x", "q"), ("ü", "o")])
def test_letters_typed_in_a_symbol_font(ticked: str, empty: str) -> None:
    form = opened("form.docx", options_with(Document(), in_font(ticked), in_font(empty))).forms[0]
    assert (form.all_ticked, form.part_ticked) == (True, False)


@pytest.mark.parametrize("on", [True, False])
def test_check_box_content_controls(on: bool) -> None:
    def control(state: bool) -> object:
        return parse_xml(
            f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(state)}"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:t>{'☒' if state else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
        )

    form = opened("form.docx", options_with(Document(), control(on), control(not on))).forms[0]
    assert (form.all_ticked, form.part_ticked) == (on, not on)


def test_check_boxes_of_old_form_fields() -> None:
    def field(state: str) -> object:
        return parse_xml(
            f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
        )

    form = opened("form.docx", options_with(Document(), field('<w:checked w:val="0"/>'), field("<w:checked/>"))).forms[
        0
    ]
    assert (form.all_ticked, form.part_ticked) == (False, True)


def test_a_line_struck_out_in_word_is_not_ticked() -> None:
    document = Document()
    document.add_paragraph().add_run("[X] Tender all Old Notes held for my account.").font.strike = True
    document.add_paragraph("[X] Tender only the amount of: $12,000")
    document.add_paragraph("Signature: Edna P. Marsh")
    form = opened("form.docx", saved(document)).forms[0]
    assert (form.all_ticked, form.part_ticked) == (False, True)


def test_hidden_and_deleted_words_of_a_word_document_are_not_read() -> None:
    document = Document()
    paragraph = document.add_paragraph("[ ] Tender all Old Notes")
    paragraph.add_run(" HIDDEN").font.hidden = True
    paragraph._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="a"><w:r><w:delText>GONE</w:delText></w:r></w:del>')
    )
    paragraph._p.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="2" w:author="a"><w:r><w:t> ADDED</w:t></w:r></w:ins>'))
    text = opened("form.docx", saved(document)).attachment.text
    assert "HIDDEN" not in text
    assert "GONE" not in text
    assert "ADDED" in text


def book_of(rows: list[list[object]]) -> Workbook:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    return book


def test_a_workbook_gives_its_visible_rows_and_exact_numbers() -> None:
    book = book_of(
        [
            ["Hartley Securities"],
            [],
            ["Account", "Owner", "Elect", "Par"],
            ["BK-7001", "Marsh", "ALL", 125000],
            ["BK-7002", "Voss", "PART", 10000.5],
            ["BK-7003", "Gone", "ALL", 5],
        ]
    )
    sheet = book.active
    assert sheet is not None
    sheet.row_dimensions[6].hidden = True
    hidden = book.create_sheet("old")
    hidden.append(["BK-9999", "Old", "ALL", 1])
    hidden.sheet_state = "hidden"
    found = opened("batch.xlsx", saved(book))
    assert found.tables[0].rows == (
        ("Account", "Owner", "Elect", "Par"),
        ("BK-7001", "Marsh", "ALL", "125000"),
        ("BK-7002", "Voss", "PART", "10000.5"),
    )
    assert Decimal(found.tables[0].rows[2][3]) == Decimal("10000.5")
    assert "Hartley Securities" in found.attachment.text
    assert "BK-9999" not in found.attachment.text
    assert found.attachment.text[found.tables[0].start :].startswith("Account | Owner")


def test_numbers_of_a_workbook_as_a_person_sees_them() -> None:
    book = book_of([["Account", "Par", "Share"], ["BK-7001", 125000, 0.4]])
    sheet = book.active
    assert sheet is not None
    sheet["B2"].number_format = "#,##0,"
    sheet["C2"].number_format = "0%"
    assert opened("b.xlsx", saved(book)).tables[0].rows[1] == ("BK-7001", "125", "40%")


def test_a_struck_out_cell_says_so() -> None:
    book = book_of([["Account", "Par"], ["BK-7001", "5000"]])
    sheet = book.active
    assert sheet is not None
    sheet["A2"].font = Font(strike=True)
    assert opened("b.xlsx", saved(book)).tables[0].rows[1][0] == "~~BK-7001~~"


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_csv_with_any_delimiter(mark: str) -> None:
    text = (
        mark.join(["acct", "owner", "par"])
        + "\n"
        + mark.join(["BK-7001", '"Marsh, Edna"', "75000"])
        + "\n\n"
        + mark.join(["BK-7002", "Voss", ""])
        + "\n"
    )
    found = opened("batch.csv", text.encode(), "text/csv")
    assert found.tables[0].rows == (
        ("acct", "owner", "par"),
        ("BK-7001", "Marsh, Edna", "75000"),
        ("BK-7002", "Voss", ""),
    )


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "cp1252", "utf-8"])
def test_csv_in_any_charset(charset: str) -> None:
    content = "acct,owner,par\nBK-7001,Jürgen Große,75000\nBK-7002,Voss,1000\n".encode(charset)
    assert opened("batch.csv", content, "text/csv").tables[0].rows[1][1] == "Jürgen Große"


def test_csv_that_names_its_delimiter_and_has_a_title() -> None:
    content = b"sep=;\r\nHartley Securities\r\nacct;owner;par\r\nBK-7001;Marsh;75,000\r\n"
    assert opened("batch.csv", content).tables[0].rows == (("acct", "owner", "par"), ("BK-7001", "Marsh", "75,000"))


def test_plain_text_and_html_files() -> None:
    filled(opened("form.txt", "\r\n".join(FORM).encode(), "text/plain").forms[0])
    html = (
        "<html><body>" + "".join(f"<p>{line}</p>" for line in FORM) + "<p style='display:none'>HIDDEN</p></body></html>"
    )
    found = opened("form.html", html.encode(), "text/html; charset=utf-8")
    filled(found.forms[0])
    assert "HIDDEN" not in found.attachment.text


def test_rtf() -> None:
    body = "\\par\n".join(line.replace("\\", "\\\\") for line in FORM)
    content = (
        r"{\rtf1\ansi{\fonttbl{\f0 Courier;}}{\*\generator Quarry;}\f0 " + body + r"\par \'e9t\'e9 \u8364? {\v HIDDEN}}"
    )
    found = opened("form.rtf", content.encode("latin-1"))
    filled(found.forms[0])
    assert "été €" in found.attachment.text
    assert "HIDDEN" not in found.attachment.text


def test_a_zip_of_forms() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("letters/form.pdf", pdf_of(FORM))
        archive.writestr("batch.csv", "acct,par\nBK-7001,5000\n")
    found = opened("all.zip", out.getvalue())
    filled(found.forms[0])
    assert found.tables[-1].rows[1] == ("BK-7001", "5000")


def test_a_zip_bomb_is_not_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("form.txt", b"0" * 60_000_000)
    assert opened("all.zip", out.getvalue()).attachment.trouble is Trouble.TOO_BIG


def test_a_zip_with_a_password() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("form.txt", "secret")
    content = bytearray(out.getvalue())
    # The flag that says "encrypted" stands in both headers of the member.
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert opened("all.zip", bytes(content)).attachment.trouble is Trouble.ENCRYPTED


def test_old_office_files() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    assert opened("form.doc", ole).attachment.trouble is Trouble.UNSUPPORTED
    assert opened("form.docx", ole + "EncryptedPackage".encode("utf-16-le")).attachment.trouble is Trouble.ENCRYPTED


def test_what_mail_programs_add_by_themselves_is_no_trouble() -> None:
    assert opened("smime.p7s", b"\x30\x80\x06\x09", "application/pkcs7-signature").attachment.trouble is None
    assert opened("invite.ics", b"BEGIN:VCALENDAR", "text/calendar").attachment.text == ""


def test_an_empty_attachment_is_no_trouble() -> None:
    assert opened("form.pdf", b"").attachment.trouble is None


def test_too_big_is_said_and_not_read() -> None:
    assert opened("big.txt", b"a" * 26_300_000).attachment.trouble is Trouble.TOO_BIG


def test_an_authority_document_keeps_its_text() -> None:
    found = opened(
        "poa.pdf",
        pdf_of(
            [
                "DURABLE POWER OF ATTORNEY",
                "I, Karl Marsh, appoint Edna P. Marsh my attorney-in-fact.",
                "Signature: /s/ Karl Marsh",
            ]
        ),
    )
    assert "POWER OF ATTORNEY" in found.attachment.text
    assert found.forms == ()


def test_a_filled_notice_of_guaranteed_delivery() -> None:
    lines = [
        "NOTICE OF GUARANTEED DELIVERY", "", "Principal Amount of Old Notes Tendered: $60,000", "Certificate No.(s) of Old Notes Tendered (if available): R-0338",
        "GUARANTEE", "Name of Firm: Hartley Securities LLC", "Authorized Signature: /s/ Jo Pell", "Date: August 31, 2001",
    ]  # fmt: skip
    form = opened("ngd.pdf", pdf_of(lines)).forms[0]
    assert form.kind == "guaranteed_delivery"
    assert form.amount is not None
    assert form.amount.text == "$60,000"
    assert [line.text for line in form.signatures] == ["Jo Pell"]
