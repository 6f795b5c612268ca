"""What stands in a ZIP file: its members, each to be read like an attachment of its own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from mailflows.values import Trouble

_MOST_MEMBERS = 20
_MOST_UNPACKED = 50_000_000
_HIGHEST_RATIO = 200


class ArchiveRefusedError(Exception):
    """A ZIP file that cannot be opened; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        """Keep why: damaged, encrypted, or too big."""
        super().__init__(f"The archive cannot be opened: {trouble}.")
        self.trouble = trouble


def members_of(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Unpack a ZIP file's members, names without folders.

    Raises ArchiveRefusedError where it is damaged, needs a password, or unpacks to far more than it is.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir() and "__MACOSX" not in entry.filename]
            if any(entry.flag_bits & 1 for entry in entries):
                raise ArchiveRefusedError(Trouble.ENCRYPTED)
            unpacked = sum(entry.file_size for entry in entries)
            if (
                len(entries) > _MOST_MEMBERS
                or unpacked > _MOST_UNPACKED
                or unpacked > _HIGHEST_RATIO * max(len(content), 5000)
            ):
                raise ArchiveRefusedError(Trouble.TOO_BIG)
            for entry in entries:
                with archive.open(entry) as member:
                    # The directory may lie about sizes: never read more than it promised.
                    yield entry.filename.rpartition("/")[2], member.read(entry.file_size + 1)[: entry.file_size]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise ArchiveRefusedError(Trouble.DAMAGED) from error
