"""Every named way in which the store refuses, each with its sentence."""

from __future__ import annotations

from bot.errors import ConflictError, StoreError


class StoreUnavailableError(StoreError):
    """The database cannot be reached; we try again."""


class StoreBusyError(StoreUnavailableError):
    """Another process holds the database too long; the same again in a moment should do."""


class WrongKeyError(StoreError):
    """The store was made with another key file than the one that is set."""


class NewerStoreError(StoreError):
    """The store was last used by a newer version of Holdermail; use that version."""


class AlreadyDecidedError(ConflictError):
    """That mail has been decided already; nothing is written twice."""


class LostClaimError(ConflictError):
    """Another worker has taken that mail over; this one must drop it."""


class NotLockedError(ConflictError):
    """A case may only be changed by the transaction that asked for it first."""
