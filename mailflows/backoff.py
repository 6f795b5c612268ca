"""How long do we wait before trying a server again? One second, doubling to five minutes."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 300.0


def delay(failures: int) -> float:
    """Seconds to wait after so many failures in a row: 1, 2, 4 … 300; none after none."""
    if failures <= 0:
        return 0.0
    # Beyond nine doublings the longest delay is reached; a larger power would only grow.
    return min(FIRST_SECONDS * 2.0 ** min(failures - 1, 9), LONGEST_SECONDS)


class Backoff:
    """Failures in a row of one thing, and when it is due again. Knows whether a failure is news."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        """Count from none, by that clock (seconds that only grow)."""
        self._now = now
        self._failures = 0
        self._due = 0.0

    @property
    def failures(self) -> int:
        """How often it failed since it last worked."""
        return self._failures

    @property
    def remaining(self) -> float:
        """Seconds until it is due again, 0 where it is due."""
        return max(0.0, self._due - self._now())

    def failed(self) -> bool:
        """Count a failure; answers whether it is the first in a row, which alone is worth a line in the log."""
        self._failures += 1
        self._due = self._now() + delay(self._failures)
        return self._failures == 1

    def worked(self) -> bool:
        """Forget the failures; answers whether there were any, so that its return can be told once."""
        had_failed = self._failures > 0
        self._failures, self._due = 0, 0.0
        return had_failed
