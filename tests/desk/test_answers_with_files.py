"""Answers with a file attached: the text stays text, and the file comes out as it went in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy

import pytest

from bot.model import Answer, AnswerKind, Attachment
from bot.replies import render
from bot.replies.attached import safe_name

DESK = "offers@custodian.example"
NOW = datetime.fromisoformat("2001-08-13T09:00:00-04:00")
PLAIN = Answer(AnswerKind.FLAGGED, "bob@harborline.example", None, "GS03JRB1M4S9QB7E")
CSV = Attachment("status.csv", "text/csv", "account,status\r\nBK-2001,accepted – noted\r\n".encode())
PDF = Attachment("instruction form LX-1002.pdf", "application/pdf", b"%PDF-1.7\n" + bytes(range(256)) * 400)


def rendered(answer: Answer) -> bytes:
    """The bytes that go out."""
    return render(answer, None, DESK, "Example Custodian", None, NOW, "<one@custodian.example>")


def test_files_come_out_as_they_went_in() -> None:
    message = message_from_bytes(rendered(replace(PLAIN, attachments=(CSV, PDF))), policy=policy.SMTP)
    assert message.get_content_type() == "multipart/mixed"
    files = list(message.iter_attachments())
    assert [file.get_filename() for file in files] == ["status.csv", "instruction-form-LX-1002.pdf"]
    assert [file.get_content_type() for file in files] == ["text/csv", "application/pdf"]
    assert [file.get_payload(decode=True) for file in files] == [CSV.content, PDF.content]
    assert files[0].get_content_charset() == "utf-8"


def test_text_and_page_are_those_of_the_answer_without_files() -> None:
    with_file = message_from_bytes(rendered(replace(PLAIN, attachments=(CSV,))), policy=policy.SMTP)
    without = message_from_bytes(rendered(PLAIN), policy=policy.SMTP)
    for kind in ("plain", "html"):
        body, same = with_file.get_body((kind,)), without.get_body((kind,))
        assert body is not None
        assert same is not None
        assert body.get_content() == same.get_content()
    assert without.get_content_type() == "multipart/alternative"


def test_no_line_is_longer_than_smtp_allows() -> None:
    assert max(map(len, rendered(replace(PLAIN, attachments=(PDF, CSV))).split(b"\r\n"))) <= 998


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("status.csv", "status.csv"),
        ("../../etc/passwd", "etc-passwd"),
        ('a"b\r\nBcc: x@y.example.csv', "a-b-Bcc-x-y.example.csv"),
        ("", "attachment"),
        ("Zürich.pdf", "Z-rich.pdf"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
    ],
)
def test_a_file_name_can_do_no_harm(name: str, safe: str) -> None:
    assert safe_name(name) == safe
