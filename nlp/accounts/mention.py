"""What a mention of an account is: words, and the accounts of the register that they name."""

from __future__ import annotations

from dataclasses import dataclass

OTHER = ("*other*",)
"""The accounts of a mention that says "the other one": those of the sender that were not named last."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name an account. `accounts` is empty where the register has none such; `sure`: by its number."""

    start: int
    end: int
    text: str
    accounts: tuple[str, ...]
    sure: bool = True
    """False for a bare number or a description, which name nothing when they fit no account of the sender."""
