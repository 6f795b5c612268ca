"""PDFs as holders send them: with text, with form fields, typed over, encrypted, cut off."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from mailflows.values import Trouble
from tests.attachment_files import (
    FORM,
    check_box,
    fillable,
    filled,
    opened,
    options_with,
    pdf_of,
    rect,
    text_field,
    with_annotations,
)


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


@pytest.mark.parametrize("cut", [100, 400, 700])
def test_a_pdf_cut_off_never_raises(cut: int) -> None:
    found = opened("form.pdf", pdf_of(FORM)[:cut])
    assert found.attachment.trouble in {Trouble.DAMAGED, None, Trouble.NEEDS_OCR}


def test_check_boxes_of_old_form_fields() -> None:
    def field(state: str) -> object:
        return parse_xml(
            f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
        )

    form = opened("form.docx", options_with(Document(), field('<w:checked w:val="0"/>'), field("<w:checked/>"))).forms[
        0
    ]
    assert (form.all_ticked, form.part_ticked) == (False, True)
