"""What an attachment says: its text, the forms and tables in it, or why it could not be read.

Never raises; bounded in time and size. Evidence names an attachment's text `attachment:NAME`.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from mailflows.attachments.archive import ArchiveRefusedError, members_of
from mailflows.attachments.content import MOST_BYTES, Content
from mailflows.attachments.encrypted import is_encrypted
from mailflows.attachments.kinds import PICTURES, SHEET, SIGNED_FILES, WITHOUT_WORDS, WORD, kind_of
from mailflows.forms.door import find_forms, shifted
from mailflows.tables.around import with_lines_around
from mailflows.tables.door import find_tables
from mailflows.values import Attachment, Form, Table, Trouble
from mailflows.wrappings.smime import signed_content

__all__ = ["Opened", "read_attachment"]

_log = logging.getLogger(__name__)
_SEPARATED = {"text/csv", "text/tab-separated-values", "application/csv"}


@dataclass(frozen=True, slots=True)
class Opened:
    """An attachment as read, with the forms and tables found in it."""

    attachment: Attachment
    forms: tuple[Form, ...] = ()
    tables: tuple[Table, ...] = ()
    unseen: tuple[Table, ...] = ()
    """The tables with what is hidden in them shown; empty where nothing is hidden."""
    unseen_text: str = ""


def read_attachment(name: str, content_type: str, content: bytes, *, inline: bool) -> Opened:
    """Read one attached file.

    `content_type`: as declared, parameters such as charset included. `inline`: a picture that the
    HTML body shows. Whatever is wrong with the file is told by `attachment.trouble`.
    """
    kind = kind_of(name, content_type, content)
    source = f"attachment:{name}"
    try:
        found = _read(kind, content_type, content, source, inline=inline)
        forms = find_forms(found.text, source) if found.forms is None else found.forms
        tables = (
            with_lines_around(find_tables(found.text, source), found.text) if found.tables is None else found.tables
        )
    except Exception as error:  # noqa: BLE001 - a door: whatever a stranger's file does to a library, the mail goes on
        _log.warning("an attachment of kind %s could not be read: %s", kind, type(error).__name__)
        found, forms, tables = Content(trouble=Trouble.DAMAGED), (), ()
    if found.from_picture:
        forms = tuple(_pictured(form, unsure=found.unsure) for form in forms)
    trouble = found.trouble
    if found.from_picture and found.unsure and not forms and trouble is None and not inline:
        # Writing is there, and no machine can make it out: a person has to.
        trouble = Trouble.NEEDS_OCR
    attachment = Attachment(
        name=name,
        content_type=kind,
        size=len(content),
        inline=inline,
        text=found.text,
        from_picture=found.from_picture,
        trouble=trouble,
        content=content,
    )
    return Opened(attachment, forms, tables, found.unseen, found.unseen_text)


def _pictured(form: Form, *, unsure: bool) -> Form:
    """Note on a form that it was read from a picture; one whose boxes were not all seen is not to be relied on."""
    seen = [form.all_ticked is not None, form.part_ticked is not None]
    return replace(form, from_picture=True, unsure=form.unsure or unsure or (any(seen) and not all(seen)))


def _charset(content_type: str) -> str | None:
    """Give the charset that a content type declares."""
    for parameter in content_type.split(";")[1:]:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def _read(kind: str, content_type: str, content: bytes, source: str, *, inline: bool, depth: int = 0) -> Content:
    """Hand a file to the reader of its kind; libraries are loaded only when their kind comes."""
    if len(content) > MOST_BYTES:
        return Content(trouble=Trouble.TOO_BIG)
    if content and is_encrypted(kind, content):
        return Content(trouble=Trouble.ENCRYPTED)
    if kind in SIGNED_FILES:
        return _signed(content, source, inline=inline, depth=depth)
    if not content or kind in WITHOUT_WORDS:
        return Content()
    if kind == "application/pdf":
        from mailflows.attachments.pdf import read_pdf  # noqa: PLC0415 - PDFium starts a library

        return read_pdf(content, source)
    if kind in PICTURES:
        from mailflows.attachments.picture import read_picture  # noqa: PLC0415 - numpy and Pillow are large

        return read_picture(content, inline=inline)
    if kind == WORD:
        return _word(content)
    if kind == SHEET:
        from mailflows.attachments.sheets import read_workbook  # noqa: PLC0415 - openpyxl is large

        return read_workbook(content, source)
    if kind == "application/zip":
        return _archive(content, source, depth)
    if kind == "application/x-ole":
        return Content(trouble=Trouble.UNSUPPORTED)
    return _plain(kind, content_type, content, source)


def _signed(content: bytes, source: str, *, inline: bool, depth: int) -> Content:
    """Read the file inside a signature of its own (`form.pdf.p7m`); one that holds no signed data is encrypted."""
    inner = signed_content(content)
    if inner is None or depth:
        return Content(trouble=Trouble.UNSUPPORTED if inner else Trouble.ENCRYPTED)
    name = source.removeprefix("attachment:").lower().removesuffix(".p7m")
    return _read(kind_of(name, "", inner), "", inner, source, inline=inline, depth=depth)


def _plain(kind: str, content_type: str, content: bytes, source: str) -> Content:
    """Read the kinds that are text."""
    from mailflows.attachments import plain  # noqa: PLC0415 - brings the HTML parser

    if kind in _SEPARATED:
        return plain.read_separated(content, _charset(content_type), source)
    if kind == "text/html":
        return plain.read_html(content, _charset(content_type))
    if kind == "application/rtf":
        return plain.read_rtf(content)
    if kind.startswith("text/"):
        return plain.read_text(content, _charset(content_type))
    return Content(trouble=Trouble.UNSUPPORTED)


def _word(content: bytes) -> Content:
    """Read a Word document; one that is nothing but a scanned picture is read as a picture."""
    from mailflows.attachments.word import PICTURE, pictures_of, read_document  # noqa: PLC0415 - lxml is large

    found = read_document(content)
    if (
        found.trouble is None
        and PICTURE in found.text
        and sum(c.isalnum() for c in found.text.replace(PICTURE, "")) < 60
    ):
        from mailflows.attachments.picture import read_picture  # noqa: PLC0415 - numpy and Pillow are large

        pages = [read_picture(picture, inline=False) for picture in pictures_of(content)]
        text = "\n\n".join(page.text for page in pages if page.text)
        trouble = next((page.trouble for page in pages if page.trouble), None) if not text else None
        return Content(
            text or found.text, from_picture=True, trouble=trouble, unsure=any(page.unsure for page in pages)
        )
    return found


def _archive(content: bytes, source: str, depth: int) -> Content:
    """Read a ZIP file's members one after another; an archive within an archive is not opened."""
    if depth:
        return Content(trouble=Trouble.UNSUPPORTED)
    text, forms, tables = "", [], []
    unseen: list[Table] = []
    unseen_text: list[str] = []
    hides = False
    troubles: list[Trouble] = []
    from_picture = unsure = False
    try:
        for name, member in members_of(content):
            kind = kind_of(name, "", member)
            found = _read(kind, "", member, source, inline=False, depth=1)
            start = len(text)
            text += f"{name}\n{found.text}\n\n"
            shift = start + len(name) + 1
            own_forms = find_forms(found.text, source) if found.forms is None else found.forms
            own_tables = find_tables(found.text, source) if found.tables is None else found.tables
            forms += [
                shifted(_pictured(form, unsure=found.unsure) if found.from_picture else form, shift)
                for form in own_forms
            ]
            tables += [replace(table, start=table.start + shift, end=table.end + shift) for table in own_tables]
            unseen += found.unseen or own_tables
            unseen_text.append(found.unseen_text)
            hides = hides or bool(found.unseen)
            from_picture, unsure = from_picture or found.from_picture, unsure or found.unsure
            if found.trouble is not None:
                troubles.append(found.trouble)
    except ArchiveRefusedError as refused:
        return Content(trouble=refused.trouble)
    return Content(
        text.rstrip("\n"),
        tuple(forms),
        tuple(tables),
        tuple(unseen) if hides else (),
        "\n".join(filter(None, unseen_text)),
        trouble=troubles[0] if troubles else None,
    )
