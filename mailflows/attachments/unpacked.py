"""Whether an Office file, which is a ZIP file, would fill too much memory once unpacked."""

from __future__ import annotations

import io
import zipfile

_MOST_UNPACKED = 100_000_000
_MOST_ENTRIES = 5000


def too_big_unpacked(content: bytes) -> bool:
    """Say whether a zipped document would fill more memory than any honest one (a zip bomb).

    Raises zipfile.BadZipFile where it is no ZIP file.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        return sum(entry.file_size for entry in entries) > _MOST_UNPACKED or len(entries) > _MOST_ENTRIES
