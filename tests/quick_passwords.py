"""Passwords hashed in a moment in tests: an argon2 hash of full strength takes a tenth of a second, made and checked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from argon2 import PasswordHasher

from bot.console import passwords

OF_FULL_STRENGTH = passwords._HASHER
"""What passwords are hashed with outside of the tests."""
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""The same function with as little work as it allows: what it makes is checked as quickly."""


@contextmanager
def passwords_are_quick() -> Iterator[None]:
    """Within it a password of this process takes no time to speak of, nor does that of a name that nobody bears."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", QUICK)
        passwords._nobodys.cache_clear()
        yield
    passwords._nobodys.cache_clear()
