"""Workbooks, lists, texts and archives as senders attach them, and files that nobody can read."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal

import pytest
from openpyxl.styles import Font

from mailflows.values import Trouble
from tests.attachment_files import (
    FORM,
    book_of,
    filled,
    opened,
    pdf_of,
    saved,
)


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
