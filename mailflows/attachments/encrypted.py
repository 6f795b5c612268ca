"""Whether a file can only be opened with a password or a key that we do not have."""

from __future__ import annotations

import io
import zipfile

_PGP = b"-----BEGIN PGP MESSAGE-----"
_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_MOST_MANIFEST = 1_000_000
_PROTECTED_ZIP_OF_SEVEN = b"\x06\xf1\x07\x01"
"""The coder of 7-Zip that encrypts (AES-256 with SHA-256), as the file's own header names it."""


def is_encrypted(kind: str, content: bytes) -> bool:
    """Tell whether a file of that kind is encrypted: PGP, new Office files, OpenDocument, 7-Zip.

    PDF and ZIP tell it to their own readers.
    """
    if kind == "application/pgp-encrypted" or _PGP in content[:4096]:
        return True
    if kind == "application/x-ole":
        # An encrypted new Office file is an old container that holds an EncryptedPackage.
        return _PACKAGE in content
    if kind.startswith("application/vnd.oasis.opendocument"):
        return _open_document(content)
    return kind == "application/x-7z-compressed" and _PROTECTED_ZIP_OF_SEVEN in content[-4096:]


def _open_document(content: bytes) -> bool:
    """OpenDocument keeps its manifest readable and says there what is encrypted (ODF 1.3, part 2, 3.4)."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo("META-INF/manifest.xml").file_size > _MOST_MANIFEST:
                return False
            return b"encryption-data" in archive.read("META-INF/manifest.xml")
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return False
