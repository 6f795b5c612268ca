"""What time is it for us? The real time, or a start that was set and has run on since it was applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


def real_now() -> datetime:
    """The machine's time, in UTC. The only place that asks for it."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Our clock: `start` plus the real time since `applied`; the real time where no start is set.

    The store keeps when a start was first applied, so that every process on it tells the same time.
    """

    start: datetime | None = None
    applied: datetime | None = None
    real: Callable[[], datetime] = real_now

    @property
    def is_set(self) -> bool:
        """Whether a start was set: then receipt is our clock at arrival, not what a server says."""
        return self.start is not None

    def now(self) -> datetime:
        """The present instant, with its zone."""
        real = self.real()
        if self.start is None or self.applied is None:
            return real
        return self.start + (real - self.applied)
