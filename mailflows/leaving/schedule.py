"""When is a reply tried again? The attempts as data, and what follows a failed one."""

from __future__ import annotations

from datetime import timedelta

# now, 1m, 5m, 15m, 1h, 4h, 12h, 24h after the attempt before, then given up and raised to staff:
# eight attempts in about 41 hours, dense at first (greylisting, a restart), sparse later (an outage).
SCHEDULE: tuple[timedelta, ...] = (
    timedelta(0),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=12),
    timedelta(hours=24),
)


def wait_after(attempts: int) -> timedelta | None:
    """How long to wait after so many attempts (1 or more) before the next; None where the last one was made."""
    return SCHEDULE[attempts] if attempts < len(SCHEDULE) else None
