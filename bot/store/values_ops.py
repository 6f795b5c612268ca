"""What the doors of operation take and give. Frozen, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Pulse:
    """A part of a process (`sender`, `poller`, `workers`) that said when it last ran, and its trouble if any."""

    part: str
    process: str
    at: datetime
    """By the real clock."""
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """What another system may do. The token itself is nowhere kept."""

    name: str
    scopes: tuple[str, ...]
    made: datetime
    made_by: str
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hook:
    """Where another system wants to be called, about what, and how far it has been told.

    `told`: number of the last event that it has been told of; `attempts`: how often the next one was tried in vain.
    """

    name: str
    url: str
    about: tuple[str, ...]
    told: int
    secret: bytes = field(repr=False, default=b"")
    attempts: int = 0
    next_at: datetime | None = None
    error: str | None = None
