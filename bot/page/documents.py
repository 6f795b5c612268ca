"""What a holder sends along on the page: which files are taken, and why others are not. Pure."""

from __future__ import annotations

from bot.model import Attachment
from bot.web.posted import Upload

DOCUMENTS = {
    "application/pdf": (b"%PDF",),
    "image/png": (b"\x89PNG",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/tiff": (b"II*\x00", b"MM\x00*"),
}
"""What may be sent along, with how such a file begins."""
LARGEST_FILE = 8_000_000
LARGEST_FORM = 17_000_000
"""Bytes of everything that is sent at once: two of the largest files, and the form."""
MOST_FILES = 5


def documents(files: tuple[Upload, ...]) -> tuple[tuple[Attachment, ...], str]:
    """The documents sent along, or why they cannot be taken."""
    if len(files) > MOST_FILES:
        return (), f"At most {MOST_FILES} documents can be sent at once."
    for file in files:
        if len(file.content) > LARGEST_FILE:
            return (), f"{file.name} is larger than {LARGEST_FILE // 1_000_000} megabytes."
        if not file.content.startswith(DOCUMENTS.get(file.content_type, ())):
            return (), f"{file.name} is no PDF and no picture (PNG, JPEG or TIFF)."
    return tuple(Attachment(file.name, file.content_type, file.content) for file in files), ""
