"""Attachments and scans as pictures that we draw ourselves, so that nothing of the file itself reaches the browser."""

from __future__ import annotations

import io
import warnings

import pypdfium2 as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError

from mailflows.attachments.content import MOST_PAGES, MOST_PIXELS
from mailflows.attachments.pdf import PDFIUM
from mailflows.values import Attachment

_LONGEST = 1700
"""Pixels of the longer side: legible on a screen, and no more."""


def picture_of(attachment: Attachment, leaf: int) -> bytes | None:
    """A page of an attachment (from 0) as PNG; None where it cannot be drawn."""
    return drawn(attachment.content, leaf)


def drawn(content: bytes, leaf: int) -> bytes | None:
    """A page (from 0) of a PDF or picture as PNG; None where it cannot be drawn."""
    if not 0 <= leaf < MOST_PAGES:
        return None
    image = _page(content, leaf) if content[:1024].lstrip().startswith(b"%PDF") else _frame(content, leaf)
    if image is None:
        return None
    out = io.BytesIO()
    image.save(out, format="PNG")
    return out.getvalue()


def leaves(content: bytes) -> int:
    """How many pages can be drawn, 0 where none can."""
    if content[:1024].lstrip().startswith(b"%PDF"):
        with PDFIUM:
            try:
                document = pdfium.PdfDocument(content)
            except pdfium.PdfiumError:
                return 0
            try:
                return min(len(document), MOST_PAGES)
            finally:
                document.close()
    return _frames(content) if _frame(content, 0) is not None else 0


def _frames(content: bytes) -> int:
    """How many pages a picture has: a fax comes as one TIFF with a page a frame."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=("TIFF",)) as image:
                return min(int(getattr(image, "n_frames", 1)), MOST_PAGES)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
        return 1


def _page(content: bytes, leaf: int) -> Image.Image | None:
    """A page of a PDF."""
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError:
            return None
        try:
            if leaf >= len(document):
                return None
            document.init_forms()
            page = document[leaf]
            longest = max(page.get_width(), page.get_height(), 1)
            image: Image.Image = page.render(scale=min(_LONGEST / longest, 3), may_draw_forms=True).to_pil()
        except pdfium.PdfiumError:
            return None
        else:
            return image.copy()
        finally:
            document.close()


def _frame(content: bytes, leaf: int) -> Image.Image | None:
    """A frame of a picture, turned as its camera said."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP")) as image:
                if image.width * image.height > MOST_PIXELS:
                    return None
                image.seek(leaf)
                upright = ImageOps.exif_transpose(image).convert("RGB")
                upright.thumbnail((_LONGEST, _LONGEST))
                return upright
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
        return None
