"""What a token of another system may be good for."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """What a token may be good for."""

    INSTRUCTIONS = "instructions"
    """The record."""
    CASES = "cases"
    """Where each account stands, with what is asked."""
    STATUS = "status"
    """Counts, offers and deadlines, metrics."""
    FLAGGED = "flagged"
    """What waits for a person."""
