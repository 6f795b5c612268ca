"""How the console refuses a visit."""

from __future__ import annotations

from bot.errors import HolderMailError


class RefusedError(HolderMailError):
    """This may not be opened."""

    def __init__(self, status: int, sentence: str) -> None:
        """Keep the HTTP status beside the sentence."""
        super().__init__(sentence)
        self.status = status


class SignInNeededError(HolderMailError):
    """Please sign in first."""


class NothingThereError(HolderMailError):
    """There is no such page."""
