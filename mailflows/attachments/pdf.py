"""What a PDF shows: its text line by line, typed-over notes, form fields; scanned pages by OCR."""

from __future__ import annotations

import ctypes
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from mailflows.attachments.content import MOST_CHARACTERS, MOST_PAGES, Content
from mailflows.attachments.layout import Word, written
from mailflows.attachments.pdf_fields import Field, fields_as_text, fields_of, notes_of
from mailflows.attachments.picture import can_read, read_each
from mailflows.forms.door import find_forms
from mailflows.values import Trouble

PDFIUM = threading.Lock()
"""Held by whoever uses the library: it must not be used by two threads of a process at once."""

_ENCRYPTED = 4
"""PDFium's code for a document that needs a password."""
_SCAN = 0.5
"""A page is a scan where one picture covers at least this share of it."""


@dataclass(frozen=True, slots=True)
class _PageText:
    """A page's words, and whether it is a picture of a page."""

    words: list[Word]
    scanned: bool


def _page_words(page: pdfium.PdfPage) -> list[Word]:
    """Take the words of a page with their places, y growing downwards."""
    height = page.get_height()
    text_page = page.get_textpage()
    raw, count = text_page.raw, text_page.count_chars()
    box = [ctypes.c_double() for _ in range(4)]
    words: list[Word] = []
    letters: list[str] = []
    left = right = bottom = top = 0.0

    def close() -> None:
        if letters:
            words.append(Word("".join(letters), left, height - top, right, height - bottom))
            letters.clear()

    for index in range(min(count, MOST_CHARACTERS)):
        code = pdfium.raw.FPDFText_GetUnicode(raw, index)
        char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if not char or char.isspace() or char == "\u00a0":
            close()
            continue
        if not pdfium.raw.FPDFText_GetCharBox(raw, index, *(ctypes.byref(edge) for edge in box)):
            continue
        c_left, c_right, c_bottom, c_top = (edge.value for edge in box)
        size = max(pdfium.raw.FPDFText_GetFontSize(raw, index), 1.0)
        # Boxes hug the ink: a hyphen's is thin. The font's size gives every letter the line's height.
        c_top, c_bottom = max(c_top, c_bottom + 0.45 * size), min(c_bottom, c_top)
        if letters and (
            abs(c_left - right) > 0.6 * size
            or c_left < left - size
            or abs((c_bottom + c_top) / 2 - (bottom + top) / 2) > 0.8 * size
        ):
            close()
        if letters:
            right, bottom, top = max(right, c_right), min(bottom, c_bottom), max(top, c_top)
        else:
            left, right, bottom, top = c_left, c_right, c_bottom, c_top
        letters.append("-" if code == 0x2 else char)
    close()
    return words


def _scanned(page: pdfium.PdfPage) -> bool:
    """Say whether a picture covers most of a page."""
    area = max(page.get_width() * page.get_height(), 1)
    for thing in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        left, bottom, right, top = thing.get_pos() if hasattr(thing, "get_pos") else thing.get_bounds()
        if (right - left) * (top - bottom) >= _SCAN * area:
            return True
    return False


def _picture(page: pdfium.PdfPage) -> Image.Image:
    """Render a page for OCR at about 200 dots per inch, smaller where the page is huge."""
    longest = max(page.get_width(), page.get_height(), 1)
    image: Image.Image = page.render(scale=min(200 / 72, 3400 / longest), may_draw_forms=True).to_pil()
    return image


@contextmanager
def _others_may() -> Iterator[None]:
    """Let other threads have the library while a page that was drawn already is read by OCR, which takes long."""
    PDFIUM.release()
    try:
        yield
    finally:
        PDFIUM.acquire()


def _reader(content: bytes) -> PdfReader | None:
    """Open the file with the library that knows form fields; None where it cannot."""
    try:
        return PdfReader(io.BytesIO(content), strict=False)
    except (PyPdfError, ValueError, OSError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def read_pdf(content: bytes, source: str) -> Content:
    """Read a PDF. `source`: how evidence names its text."""
    with PDFIUM:
        return _opened(content, source)


def _opened(content: bytes, source: str) -> Content:
    """Open it, read it, close it."""
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        encrypted = getattr(error, "err_code", None) == _ENCRYPTED or "password" in str(error).lower()
        return Content(trouble=Trouble.ENCRYPTED if encrypted else Trouble.DAMAGED)
    try:
        document.init_forms()
        return _read(document, content, source)
    except pdfium.PdfiumError:
        return Content(trouble=Trouble.DAMAGED)
    finally:
        document.close()


def _read(document: pdfium.PdfDocument, content: bytes, source: str) -> Content:
    """Read an opened document: page texts, then its fields, then OCR where pages are pictures."""
    pages = [document[number] for number in range(min(len(document), MOST_PAGES))]
    texts = [_PageText(_page_words(page), _scanned(page)) for page in pages]
    reader = _reader(content)
    notes = notes_of(reader, MOST_PAGES) if reader is not None else {}
    fields = (
        fields_of(reader, {n: text.words for n, text in enumerate(texts)}, MOST_PAGES) if reader is not None else []
    )
    for number, found in notes.items():
        if number < len(texts):
            texts[number].words.extend(found)
    scans = [n for n, text in enumerate(texts) if text.scanned or not text.words]
    if scans and not _filled(fields) and (can_read() or not any(text.words for text in texts)):
        return _with_scans(pages, texts, scans)
    text = "\n\n".join(written(page.words) for page in texts if page.words)[:MOST_CHARACTERS]
    return _with_fields(text, fields, source)


def _filled(fields: list[Field]) -> bool:
    """Say whether anything was entered into form fields."""
    return any(field.value or field.ticked for field in fields)


def _with_scans(pages: list[pdfium.PdfPage], texts: list[_PageText], scans: list[int]) -> Content:
    """Read scanned pages by OCR, the others by their text, in order."""
    if not can_read():
        return Content(trouble=Trouble.NEEDS_OCR, from_picture=True)
    pictures = [_picture(pages[number]) for number in scans]
    with _others_may():
        read = dict(zip(scans, read_each(pictures), strict=True))
    parts = [read[number].text if number in read else written(texts[number].words) for number in range(len(pages))]
    text = "\n\n".join(part for part in parts if part)[:MOST_CHARACTERS]
    return Content(text, from_picture=True, unsure=any(page.unsure for page in read.values()))


def _with_fields(text: str, fields: list[Field], source: str) -> Content:
    """Add the form fields below the page text, as lines that read like a retyped form."""
    if not fields:
        return Content(text)
    block = fields_as_text(fields)
    above = f"{text}\n\n" if text else ""
    whole = f"{above}{block}"
    # The page's text is left out but for its length: the first field must still begin a line.
    entered = find_forms(" " * (len(above) - 1) + "\n" + block if above else block, source)
    if entered or _filled(fields):
        return Content(whole, forms=entered)
    return Content(whole, forms=find_forms(text, source))
