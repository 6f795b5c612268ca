"""Opens the documents of an offer: text, HTML, PDF and Word files to their text, each with its name and digest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from bot.errors import OfferError
from mailflows.attachments import read_attachment
from nlp.documents.columns import in_one_column

MOST_BYTES = 60_000_000
"""A document larger than this is no letter and no circular."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document's name, its text, and the SHA-256 of its bytes."""

    name: str
    text: str
    digest: str


def opened(file: Path) -> Opened:
    """Open a document. Raises `OfferError` where there is none, it is too large, or no text can be had from it."""
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= MOST_BYTES else b""
    except (OSError, ValueError) as error:
        raise OfferError(f"{file}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if size > MOST_BYTES:
        raise OfferError(f"{file}: {size:,} bytes are too many for a document of an offer (at most {MOST_BYTES:,})")
    return text_of(file.name, content)


def text_of(name: str, content: bytes) -> Opened:
    """Give the text of a document's bytes. Raises `OfferError` where it has none."""
    found = read_attachment(name, "application/octet-stream", content, inline=False).attachment
    text = found.text or ""
    if not text.strip():
        trouble = found.trouble.value.replace("_", " ") if found.trouble else "no text was found in it"
        raise OfferError(f"{name}: cannot be read as a document ({trouble}); give it as text, HTML, Word or PDF")
    if "pdf" in found.content_type:
        text = in_one_column(text)
    return Opened(name, text, hashlib.sha256(content).hexdigest())
