"""Word documents as holders send them: tables, boxes ticked in any way, words struck out or hidden."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from mailflows.values import Trouble
from tests.attachment_files import (
    FORM,
    filled,
    in_font,
    opened,
    options_with,
    saved,
    symbol,
    word_of,
)


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


def test_a_zip_with_a_password() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("form.txt", "secret")
    content = bytearray(out.getvalue())
    # The flag that says "encrypted" stands in both headers of the member.
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert opened("all.zip", bytes(content)).attachment.trouble is Trouble.ENCRYPTED
