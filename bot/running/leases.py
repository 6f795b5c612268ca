"""Which process does what only one may do at a time? The one that holds its lease in the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.store import Store
from bot.times.clock import real_now


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to do the thing of that name, for so many seconds at a time. `holder`: who asks for it."""

    store: Store
    name: str
    holder: str
    seconds: float
    now: Callable[[], datetime] = real_now
    """The real clock: leases are among processes, whatever time an offer is in."""

    def held(self) -> bool:
        """Take it, or take it longer; False while another holds it. Raises StoreError where the store is away."""
        return self.store.lease(self.name, self.holder, self.seconds, self.now())

    def free(self) -> None:
        """Give it up at the end, so that nobody waits until it runs out. Raises StoreError as above."""
        self.store.release_lease(self.name, self.holder)
