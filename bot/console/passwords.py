"""Passwords: hashed with argon2id, and checked in the same time whether anyone bears the name or not."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from bot.errors import UsageError

SHORTEST = 12
"""Characters of a password (NIST SP 800-63B asks for 8 at least; staff may change what is on record)."""
LONGEST = 1000
_HASHER = PasswordHasher()


def hashed(password: str) -> str:
    """The hash of a new password. Raises UsageError for one that is too short or too long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise UsageError(f"a password has {SHORTEST} to {LONGEST} characters")
    return _HASHER.hash(password)


def fits(password: str, stored: str | None) -> bool:
    """Whether that is the password. `stored` None: nobody bears the name; as much work is done, and it fits never."""
    try:
        right = _HASHER.verify(stored or _nobodys(), password[:LONGEST])
    except (Argon2Error, InvalidHashError):
        return False
    return right and stored is not None


@cache
def _nobodys() -> str:
    """A hash that no password is known for."""
    return _HASHER.hash("the password of nobody at all")
