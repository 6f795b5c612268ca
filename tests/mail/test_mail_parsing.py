import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailflows.body import separate, separate_html
from mailflows.message import parse
from mailflows.values import Mail, Trouble

ODD = Path(__file__).parents[1] / "mails" / "odd"
DEV = Path(__file__).parents[2] / ".." / "shared" / "mails" / "dev"


def odd(name: str) -> Mail:
    return parse((ODD / name).read_bytes())


@given(st.binary(max_size=3000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_parse(raw: bytes) -> None:
    mail = parse(raw)
    assert mail.size == len(raw)


PIECES = st.sampled_from(
    [
        "From: a@b.example\n", "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: text/html\n", "\n", "--b\n", "--b--\n", "Subject: =?utf-8?b?w6k?=\n", "> quoted\n", "On Aug 6, 2001, x@y.example wrote:\n",
        "<blockquote>x</blockquote>", "<p>y\n", "Content-Transfer-Encoding: base64\n", "text\n", "-----Original Message-----\n", "Sent: 1\n", "To: x\n", "Regards,\n", "Ann Lee\n", "-- \n", "Content-Type: message/rfc822\n", "\u200b", "\x0b", "=\n",
    ]
)  # fmt: skip


def is_kept(line: str, kept: set[str]) -> bool:
    """Whether a line is among those kept, whole or in two: an attribution behind the sender's words is given a line of its own."""
    return line in kept or any(
        line[:at].rstrip() in kept and line[at:].lstrip() in kept for at in range(1, len(line)) if line[at].isspace()
    )


@given(st.lists(PIECES, max_size=40))
@example(["Content-Type: text/html\n", "\u200b", "From: a@b.example\n", "On Aug 6, 2001, x@y.example wrote:\n"])
@settings(max_examples=150, deadline=None)
def test_mails_of_odd_pieces_parse_and_lose_no_line(pieces: list[str]) -> None:
    mail = parse("".join(pieces).encode())
    kept = {*mail.new_text.split("\n"), *mail.quoted_text.split("\n")}
    assert all(is_kept(line, kept) for line in mail.text.split("\n") if line.strip())
    if mail.new_start >= 0:
        assert mail.text[mail.new_start :].startswith(mail.new_text)


@given(st.lists(st.one_of(PIECES, st.text(max_size=30)), max_size=30).map("\n".join))
@settings(max_examples=200, deadline=None)
def test_separation_loses_no_line(text: str) -> None:
    found = separate(text)
    kept = {*found.new.split("\n"), *found.quoted.split("\n")}
    parts = {*found.words.split("\n"), *found.signature.split("\n")}
    assert all(line in kept for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip())
    assert all(line in parts for line in found.new.split("\n") if line.strip())


@given(st.text(max_size=500))
@settings(max_examples=100, deadline=None)
def test_any_html_is_separated(html: str) -> None:
    assert separate_html(html) == separate_html(html)


def test_charsets_that_lie_or_are_unknown_are_read() -> None:
    mail = odd("unknown_charset.eml")
    assert mail.new_text == "Sørensen tenders 20 bonds."
    assert mail.sender[0].name == "Jörg Sørensen"
    assert any("charset" in defect for defect in mail.defects)


def test_broken_base64_is_read_as_far_as_it_goes() -> None:
    mail = odd("broken_base64.eml")
    assert mail.new_text.startswith("Please tender all of my notes.")
    assert any("base64" in defect for defect in mail.defects)


def test_two_senders_are_both_named() -> None:
    mail = odd("two_senders.eml")
    assert [address.address for address in mail.sender] == ["ann@lee.example", "bo@lee.example"]
    assert "It names more than one sender." in mail.defects


def test_a_display_name_that_looks_like_an_address_is_only_a_name() -> None:
    mail = odd("name_like_an_address.eml")
    assert [address.address for address in mail.sender] == ["thief@elsewhere.example"]


def test_headers_in_many_encodings_are_decoded() -> None:
    mail = odd("encoded_headers.eml")
    assert mail.subject == "Überweisung und Tausch – alles"
    assert mail.to[0].name == "Offer Desk, Custodian"
    assert mail.message_id == "<odd-7@lee.example>"
    assert mail.date == datetime(2001, 8, 6, 13, 0, tzinfo=UTC)


def test_hidden_words_are_kept_apart() -> None:
    mail = odd("hidden_words.eml")
    assert mail.new_text == "Please send me the form.\n\nAnn Lee"
    for words in (
        "preheader",
        "white on white",
        "size nothing",
        "by its class",
        "transparent",
        "clipped",
        "far outside",
    ):
        assert words in mail.hidden_text
        assert words not in mail.text


def test_white_text_on_a_dark_ground_is_seen() -> None:
    mail = odd("white_on_dark.eml")
    assert "Tender 10 bonds." in mail.new_text
    assert mail.hidden_text == ""


def test_the_html_that_people_see_is_read_where_the_plain_text_says_otherwise() -> None:
    mail = odd("two_faces.eml")
    assert mail.new_text == "Please do not tender my notes.\n\nAnn Lee"
    assert "tender all" in mail.hidden_text


def test_struck_out_words_are_left_out() -> None:
    mail = odd("struck_out.eml")
    assert mail.new_text == "Tender $20,000 of my notes.\n\nAnn Lee"


def test_tick_boxes_and_rows_of_an_html_form() -> None:
    mail = odd("html_form.eml")
    assert "[ ] | Tender all" in mail.text
    assert "[x] | Tender only: $7,000" in mail.text
    assert "- first\n- second" in mail.text


def test_an_opaquely_or_clear_signed_mail_is_read_through() -> None:
    assert odd("pgp_signed.eml").new_text == "Tender all of it.\n\nAnn Lee"
    assert not odd("pgp_signed.eml").attachments


def test_an_encrypted_mail_is_noticed() -> None:
    assert odd("pgp_encrypted.eml").encrypted


def test_an_opaque_s_mime_signature_is_unwrapped() -> None:
    inner = b"Content-Type: text/plain\r\n\r\nTender all of it.\r\n"

    def element(tag: int, content: bytes) -> bytes:
        size = len(content)
        length = bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")
        return bytes([tag]) + length + content

    kind = element(6, bytes.fromhex("2a864886f70d010702"))
    info = element(0x30, element(6, bytes.fromhex("2a864886f70d010701")) + element(0xA0, element(4, inner)))
    signed = element(0x30, element(2, b"\x01") + element(0x31, b"") + info + element(0x31, b""))
    packed = base64.encodebytes(element(0x30, kind + element(0xA0, signed)))
    head = b"From: a@b.example\nContent-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n"
    assert parse(head + packed).new_text == "Tender all of it."
    assert parse(head + packed[:-40]).encrypted


def test_a_forwarded_mail_is_parsed_and_stays_an_attachment() -> None:
    mail = odd("forwarded_mail.eml")
    assert mail.new_text == "See below."
    inner = mail.attachments[0].mail
    assert inner is not None
    assert inner.new_text == "Tender all of mine.\n\nRob Hay"
    assert inner.sender[0].address == "rob@hay.example"


def test_flowed_lines_are_joined() -> None:
    assert odd("flowed.eml").new_text == "Please tender twenty of my bonds and keep the rest.\n\n--\nAnn Lee"


def test_bombs_are_bounded() -> None:
    deep = b"From: a@b.example\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(300)
    )
    wide = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 5000
    html = b"From: a@b.example\nContent-Type: text/html\n\n" + b"<div>" * 100_000
    assert any("nested" in defect for defect in parse(deep).defects)
    assert any("parts" in defect for defect in parse(wide).defects)
    assert any("nested" in defect for defect in parse(html).defects)
    assert parse(html + b"tender all").text == ""


@pytest.mark.skipif(not DEV.is_dir(), reason="the development mails are not beside this folder")
def test_nothing_of_the_letter_is_taken_for_new_in_the_development_mails() -> None:
    # Three of the mails hold the form typed or pasted without any mark: it is their sender's own text.
    pasted = {"dev-031.eml", "dev-040.eml"}
    for path in sorted(DEV.glob("*.eml")):
        if path.name in pasted or b"image/png" in path.read_bytes():
            continue
        mail = parse(path.read_bytes())
        assert "Offering Circular, dated" not in mail.new_text, path.name
        assert "wrote:" not in mail.new_text, path.name
        assert mail.new_text or path.name == "dev-082.eml", path.name


def test_what_is_not_opened_of_many_attachments_is_still_listed() -> None:
    part = b"--b\nContent-Type: text/csv; name=a.csv\nContent-Disposition: attachment\n\na,b\n"
    mail = parse(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + part * 70)
    assert len(mail.attachments) == 70
    assert sum(attachment.trouble is Trouble.TOO_BIG for attachment in mail.attachments) == 10
    assert "It has more attachments than are opened." in mail.defects
