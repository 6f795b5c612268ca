"""How bytes are sealed before they are written down: AES-GCM with the keys of one key file.

A sealed value names its key and is bound to the row it belongs to, so that it can neither be read
without the key file nor be moved to another row. The key file holds one key a line (32 bytes in
base64), oldest first; blank lines and lines that begin with `#` are skipped. The last key seals,
every key unseals: to rotate, append a line that `new_line()` gives.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import HolderMailError

_MARK = b"HM1"
"""First bytes of every sealed value: the form described here, so that another can follow it one day."""
_KEY_BYTES = 32
_ID_BYTES = 8
_NONCE_BYTES = 12
"""A random nonce of 96 bits (NIST SP 800-38D, 8.2.2): safe for some four thousand million values a key."""
_HEAD_BYTES = len(_MARK) + _ID_BYTES + _NONCE_BYTES


class SecretsError(HolderMailError):
    """What is kept encrypted cannot be used."""


class KeyFileError(SecretsError):
    """The key file cannot be read, made or understood."""


class UnknownKeyError(SecretsError):
    """The value was sealed with a key that the key file does not hold."""


class BrokenSealError(SecretsError):
    """The sealed value was changed, cut short, or belongs to another row."""


def new_line() -> str:
    """Make a line for the key file with a new random key."""
    return base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode() + "\n"


def _id_of(key: bytes) -> bytes:
    """Name a key without telling anything about it."""
    return hashlib.sha256(b"holdermail key id" + key).digest()[:_ID_BYTES]


def _create(path: Path) -> None:
    """Make the key file with one new key; where another process was faster, its file stays.

    The file gets its name only when it is whole and on disk: a lost key is all mail lost.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(new_line())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _keys_in(path: Path) -> list[bytes]:
    """Read the keys of a key file, oldest first; a line that is no key is named by its number."""
    keys: list[bytes] = []
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), start=1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        try:
            key = base64.b64decode(words, validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if len(key) != _KEY_BYTES:
            raise KeyFileError(f"Line {number} of the key file {path} is no key: {_KEY_BYTES} bytes in base64 are.")
        keys.append(key)
    if not keys:
        raise KeyFileError(f"The key file {path} holds no key. Put the right file back; a new one opens no old store.")
    return keys


class Keyring:
    """The keys that seal and unseal; see the module for the form of their file."""

    def __init__(self, keys: list[bytes]) -> None:
        """Take keys of 32 bytes, oldest first, at least one; the last seals."""
        self._ciphers = {_id_of(key): AESGCM(key) for key in keys}
        self._sealing = _id_of(keys[-1])

    @classmethod
    def open(cls, path: Path | str) -> Keyring:
        """Read the key file, making it with mode 0600 and one new key where there is none.

        Raises KeyFileError with the file's name when it cannot be read, made or understood.
        """
        path = Path(path)
        try:
            if not path.exists():
                _create(path)
            return cls(_keys_in(path))
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is not plain text"
            raise KeyFileError(f"The key file {path} cannot be read or made: {why}.") from error

    @property
    def key_id(self) -> str:
        """Name of the key that seals now, 16 hexadecimal digits; it tells nothing about the key."""
        return self._sealing.hex()

    def seal(self, plain: bytes, bound_to: str) -> bytes:
        """Encrypt these bytes for the row that `bound_to` names (`mail:4711`)."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._ciphers[self._sealing].encrypt(nonce, plain, bound_to.encode())
        return _MARK + self._sealing + nonce + sealed

    def unseal(self, sealed: bytes, bound_to: str) -> bytes:
        """Decrypt what `seal` made for the same row.

        Raises UnknownKeyError where its key is not in the key file, and BrokenSealError where it
        was changed, cut short or sealed for another row.
        """
        if not sealed.startswith(_MARK) or len(sealed) < _HEAD_BYTES:
            raise BrokenSealError(f"What is kept for {bound_to} is no sealed value.")
        key_id = self.key_of(sealed)
        cipher = self._ciphers.get(bytes.fromhex(key_id))
        if cipher is None:
            raise UnknownKeyError(
                f"What is kept for {bound_to} was sealed with key {key_id}, which is not in the key file."
            )
        nonce = sealed[len(_MARK) + _ID_BYTES : _HEAD_BYTES]
        try:
            return cipher.decrypt(nonce, sealed[_HEAD_BYTES:], bound_to.encode())
        except InvalidTag as error:
            raise BrokenSealError(f"What is kept for {bound_to} was changed, or belongs elsewhere.") from error

    @staticmethod
    def key_of(sealed: bytes) -> str:
        """Name the key with which a value was sealed (16 hexadecimal digits), without unsealing it."""
        return sealed[len(_MARK) : len(_MARK) + _ID_BYTES].hex()
