"""Of what kind a file is: by its first bytes, then by its name and declared type."""

from __future__ import annotations

import io
import zipfile

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BY_ENDING: dict[str, str] = {
    "pdf": "application/pdf",
    "docx": WORD,
    "docm": WORD,
    "xlsx": SHEET,
    "xlsm": SHEET,
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "rtf": "application/rtf",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "tab": "text/tab-separated-values",
    "txt": "text/plain",
    "text": "text/plain",
    "htm": "text/html",
    "html": "text/html",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "bmp": "image/bmp",
    "webp": "image/webp",
    "heic": "image/heic",
    "zip": "application/zip",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "ics": "text/calendar",
    "vcf": "text/vcard",
    "p7s": "application/pkcs7-signature",
    "asc": "application/pgp-signature",
    "pgp": "application/pgp-encrypted",
    "gpg": "application/pgp-encrypted",
    "p7m": "application/pkcs7-mime",
}
_ENCAPSULATED = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/tiff", "image/bmp", "image/webp"})
SIGNED_FILES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
WITHOUT_WORDS = frozenset(
    {
        "text/calendar",
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
    }
)
"""Parts that mail programs add by themselves: nothing of an instruction stands in them."""


def _zip_kind(content: bytes) -> str:
    """Tell a Word document, a workbook, an OpenDocument file and a plain archive apart."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return "application/zip"
    if "word/document.xml" in names:
        return WORD
    if "xl/workbook.xml" in names:
        return SHEET
    if "mimetype" in names and "content.xml" in names:
        return "application/vnd.oasis.opendocument.text"
    return "application/zip"


def _ending(name: str) -> str:
    return name.rpartition(".")[2].strip().lower() if "." in name else ""


def _text_kind(name: str, declared: str, content: bytes) -> str:
    """Name a kind of text: by name, declared type, or because it begins like HTML."""
    by_name = _BY_ENDING.get(_ending(name), "")
    if by_name.startswith("text/") or by_name == "message/rfc822":
        return by_name
    if declared.startswith("text/"):
        return declared
    head = content[:400].lstrip().lower()
    return "text/html" if head.startswith((b"<!doctype html", b"<html")) else "text/plain"


def _looks_like_text(content: bytes) -> bool:
    """Say whether bytes are text: no control characters beyond line ends and tabs (UTF-16 by its mark)."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = content[:4096]
    odd = sum(byte < 32 and byte not in (9, 10, 12, 13, 27) for byte in head)
    return b"\x00" not in head and odd * 100 <= len(head)


def kind_of(name: str, declared: str, content: bytes) -> str:
    """Answer with the content type of a file: what its bytes say, else its name, else what was declared.

    A type of our own, `application/x-ole`, stands for old Office files and encrypted new ones.
    """
    declared = declared.partition(";")[0].strip().lower()
    head = content[:1024]
    if content.startswith(b"PK\x03\x04"):
        return _zip_kind(content)
    if b"%PDF-" in head:
        return "application/pdf"
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            return kind
    if content.startswith(b"BM") and _ending(name) in {"bmp", ""}:
        return "image/bmp"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    if declared in _ENCAPSULATED or name.strip().lower() == "winmail.dat":
        # What could be unpacked of it has been: what is left of it is damaged, whatever its bytes look like.
        return "application/ms-tnef"
    if content[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1"}:
        return "image/heic"
    by_name = _BY_ENDING.get(_ending(name), "")
    if by_name and not by_name.startswith("text/") and by_name not in WITHOUT_WORDS and by_name != "message/rfc822":
        return by_name
    if declared in WITHOUT_WORDS or by_name in WITHOUT_WORDS:
        return by_name or declared
    if _looks_like_text(content):
        return _text_kind(name, declared, content)
    return by_name or declared or "application/octet-stream"
