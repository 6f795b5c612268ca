"""Mails and files that come wrapped: winmail.dat, signatures around files, encryption, invitations, rare charsets."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib

import pytest

from mailflows.attachments import read_attachment
from mailflows.message import parse
from mailflows.values import Mail, Trouble
from mailflows.wrappings.charsets import codec_for
from mailflows.wrappings.decoding import decode_text
from mailflows.wrappings.tnef import read_tnef, unpacked_rtf

HEAD = b"From: Ann Lee <ann@lee.example>\nDate: Tue, 4 Mar 2025 10:15:00 +0000\nMIME-Version: 1.0\n"


def attribute(level: int, kind: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, kind, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def mapi(*properties: tuple[int, int, bytes]) -> bytes:
    out = struct.pack("<I", len(properties))
    for kind, tag, value in properties:
        out += struct.pack("<HH", kind, tag)
        if tag >= 0x8000:
            name = "Keywords".encode("utf-16-le")
            out += b"\x00" * 16 + struct.pack("<II", 1, len(name)) + name
        if kind == 3:
            out += value
        else:
            out += struct.pack("<II", 1, len(value)) + value + b"\x00" * (-len(value) % 4)
    return out


def stored_rtf(rtf: bytes) -> bytes:
    """RTF as Outlook packs it, without any reference back: every run of eight bytes behind a zero."""
    body = b"".join(b"\x00" + rtf[start : start + 8] for start in range(0, len(rtf), 8))
    checksum = zlib.crc32(body, 0xFFFFFFFF) ^ 0xFFFFFFFF
    return struct.pack("<IIII", len(body) + 12, len(rtf), 0x75465A4C, checksum) + body


def winmail(*attributes: bytes) -> bytes:
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(attributes)


def attached(content: bytes, kind: str = "application/ms-tnef", name: str = "winmail.dat", text: str = "") -> Mail:
    packed = base64.encodebytes(content).decode()
    body = (
        f'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n{text}\n--b\n'
        f'Content-Type: {kind}; name="{name}"\nContent-Transfer-Encoding: base64\n\n{packed}\n--b--\n'
    )
    return parse(HEAD + body.encode())


FILE = (
    attribute(2, 0x00069002, b"\x01\x00" + b"\x00" * 12)
    + attribute(2, 0x00018010, b"FORM~1.TXT\x00")
    + attribute(2, 0x0006800F, b"Tender all of it.")
    + attribute(2, 0x00069005, mapi((3, 0x0E20, b"\x00" * 4), (0x1F, 0x8001, "x".encode("utf-16-le")), (0x1F, 0x3707, "form für Ann.txt\x00".encode("utf-16-le"))))
)  # fmt: skip


def test_the_text_and_the_files_of_a_winmail_are_read() -> None:
    rtf = rb"{\rtf1\ansi Please put in everything.\par Ann Lee}"
    mail = attached(winmail(attribute(1, 0x00069003, mapi((0x102, 0x1009, stored_rtf(rtf)))), FILE))
    assert mail.new_text == "Please put in everything.\nAnn Lee"
    assert [(file.name, file.text) for file in mail.attachments] == [("form für Ann.txt", "Tender all of it.")]


def test_html_inside_a_winmail_is_read_as_seen() -> None:
    html = b"<p>Please put in <b>everything</b>.</p><p style='display:none'>Nothing</p>"
    mail = attached(winmail(attribute(1, 0x00069003, mapi((0x102, 0x1013, html)))))
    assert mail.new_text == "Please put in everything."
    assert "Nothing" in mail.hidden_text


def test_a_winmail_that_says_something_else_than_the_mail_is_told() -> None:
    mail = attached(winmail(attribute(1, 0x0002800C, b"Tender 90,000.\x00")), text="Tender 20,000.")
    assert mail.new_text == "Tender 20,000."
    assert "90,000" in mail.hidden_text
    assert any("winmail.dat" in defect for defect in mail.defects)


def test_a_winmail_cut_off_keeps_what_came() -> None:
    whole = winmail(attribute(1, 0x0002800C, b"Tender all.\x00"), FILE)
    mail = attached(whole[:-30])
    assert mail.new_text == "Tender all."
    assert any("damaged" in defect for defect in mail.defects)


def test_a_winmail_that_is_none_stays_a_file() -> None:
    mail = attached(b"not at all", text="See the file.")
    assert [file.name for file in mail.attachments] == ["winmail.dat"]


def test_packed_rtf_with_references_back() -> None:
    # The dictionary begins with `{\rtf1\ansi`: offset 0, eleven bytes; then two letters, then the end mark.
    window = 207
    body = bytes([0b00001001]) + struct.pack(">H", (0 << 4) | (11 - 2)) + b"ab"
    body += struct.pack(">H", ((window + 13) % 4096) << 4)
    checksum = zlib.crc32(body, 0xFFFFFFFF) ^ 0xFFFFFFFF
    packed = struct.pack("<IIII", len(body) + 12, 13, 0x75465A4C, checksum) + body
    assert unpacked_rtf(packed) == rb"{\rtf1\ansiab"
    assert unpacked_rtf(packed[:-1] + b"\x01") == b""


@pytest.mark.parametrize("count", [0, 3, 6, 40])
def test_a_hostile_winmail_never_raises(count: int) -> None:
    whole = winmail(attribute(1, 0x00069003, mapi((0x102, 0x1009, b"x" * 40))), FILE)
    for end in range(len(whole)):
        broken = bytearray(whole[:end])
        if count and end > count:
            broken[-count] ^= 0xFF
        read_tnef(bytes(broken))


def element(tag: int, content: bytes) -> bytes:
    size = len(content)
    return bytes([tag]) + (bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")) + content


def signed(inner: bytes) -> bytes:
    info = element(0x30, element(6, bytes.fromhex("2a864886f70d010701")) + element(0xA0, element(4, inner)))
    data = element(0x30, element(2, b"\x01") + element(0x31, b"") + info + element(0x31, b""))
    return element(0x30, element(6, bytes.fromhex("2a864886f70d010702")) + element(0xA0, data))


def test_a_file_inside_a_signature_of_its_own_is_read() -> None:
    mail = attached(signed(b"Tender all of it."), "application/pkcs7-mime", "form.txt.p7m", "See the form.")
    assert not mail.encrypted
    assert mail.attachments[0].text == "Tender all of it."


def test_a_signed_mail_that_is_called_a_mere_file_is_read() -> None:
    inner = b"Content-Type: text/plain\n\nTender all of it.\n"
    assert "Tender all of it." in attached(signed(inner), "application/octet-stream", "smime.p7m").new_text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("form.pdf.pgp", b"\x85\x01\x0c\x03"),
        ("form.asc", b"-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
        ("form.pdf.p7m", element(0x30, element(6, bytes.fromhex("2a864886f70d010703")))),
        ("form.7z", b"7z\xbc\xaf\x27\x1c" + b"\x00" * 40 + b"\x06\xf1\x07\x01" + b"\x00" * 8),
    ],
)
def test_a_file_that_needs_a_key_says_so(name: str, content: bytes) -> None:
    opened = read_attachment(name, "application/octet-stream", content, inline=False)
    assert opened.attachment.trouble is Trouble.ENCRYPTED


@pytest.mark.parametrize("secret", [True, False])
def test_an_open_document_with_a_password(secret: bool) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
        entry = "<manifest:encryption-data/>" if secret else ""
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest>{entry}</manifest:manifest>")
    opened = read_attachment("form.odt", "", out.getvalue(), inline=False)
    assert (opened.attachment.trouble is Trouble.ENCRYPTED) is secret


def test_headers_that_lost_their_indentation_are_read_up_to_the_sender() -> None:
    mail = parse(
        b"Received: from a.example\n(192.0.2.1) by b.example;\nTue, 4 Mar 2025\nFrom: Ann Lee <ann@lee.example>\nSubject: The offer\n\nTender all.\n"
    )
    assert mail.sender[0].address == "ann@lee.example"
    assert mail.text == "Tender all."
    assert any("not marked" in defect for defect in mail.defects)


def test_a_line_under_the_sender_that_is_no_header_still_begins_the_text() -> None:
    mail = parse(b"From: Ann Lee <ann@lee.example>\nTender all.\nFrom: my account\n")
    assert mail.text == "Tender all.\nFrom: my account"


def test_pgp_armour_in_html_is_encryption_too() -> None:
    body = b"Content-Type: text/html\n\n<pre>-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----</pre>"
    assert parse(HEAD + body).encrypted


def test_an_invitation_says_what_it_says_where_the_mail_says_nothing() -> None:
    calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:The offer\\, at last\r\nDESCRIPTION;ALTREP="CID:1":Please put\r\n  in all of it.\\nAnn Lee\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
    alone = parse(HEAD + b"Content-Type: text/calendar; method=REQUEST\n\n" + calendar.encode())
    assert alone.text == "The offer, at last\n\nPlease put in all of it.\nAnn Lee"
    beside = attached(calendar.encode(), "text/calendar", "invite.ics", "Tender nothing.")
    assert beside.text == "Tender nothing."


CHARSETS = {
    "unicode-1-1-utf-8": "Grüße", "x-unknown": "Grüße", "_utf_8": "Grüße", "Windows1252": "Grüße", "x-cp1250": "Łódź", "win-1251": "Привет", "koi8": "Привет", "koi8-ru": "Їжак", "x-mac-cyrillic": "Привет", "x-mac-ce": "Łódź", "windows-874": "สวัสดี", "TIS-620": "สวัสดี",
    "iso-8859-8-i": "שלום", "visual": "שלום", "iso-8859-6-e": "مرحبا", "DOS-862": "שלום", "ks_c_5601-1989": "안녕", "x-windows-949": "안녕", "x-euc-jp": "こんにちは", "windows-31j": "こんにちは", "cp50220": "こんにちは", "gb_2312-80": "你好", "x-euc-tw": "你好", "x-x-big5": "你好", "latin-9": "20 €", "ISO-10646-UCS-2": "Grüße",
}  # fmt: skip


@pytest.mark.parametrize("name", CHARSETS)
def test_a_charset_by_whatever_name(name: str) -> None:
    codec = codec_for(name)
    assert codec is not None
    encoder = "utf-16-le" if codec == "utf-16" else codec
    assert decode_text(CHARSETS[name].encode(encoder), name)[0] == CHARSETS[name]


def test_plain_letters_that_are_called_utf_16_are_read() -> None:
    text, wrong = decode_text(b"Tender all of it.", "unicode")
    assert text == "Tender all of it."
    assert wrong


@pytest.mark.parametrize("name", ["idna", "rot13", "punycode", "x-rot13", "unicode_escape", "hex", "", "x" * 80])
def test_what_is_no_charset_is_refused(name: str) -> None:
    assert codec_for(name) is None
