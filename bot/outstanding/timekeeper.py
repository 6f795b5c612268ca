"""Reminds at the offers' times, in a thread of its own; a lease in the store lets one process do it."""

from __future__ import annotations

import structlog

from bot.flow import House
from bot.outstanding.reminders import remind_when_due
from bot.outstanding.reminding import slot_now
from bot.running.leases import Lease
from mailflows.turns import Turns

log = structlog.get_logger()

LOOK_SECONDS = 1.0
"""How often it looks at the clock."""
LEASE_SECONDS = 30.0
LEASE = "reminders"


class Timekeeper:
    """Sends the reminders that have come due, until it is told to stop."""

    def __init__(self, house: House, holder: str) -> None:
        """Remind for that house. `holder`: who asks for the lease."""
        self._house = house
        self._lease = Lease(house.store, LEASE, holder, LEASE_SECONDS, house.clock.real)
        self._done: set[tuple[str, str]] = set()
        self.turns = Turns("timekeeper", self._look, LOOK_SECONDS, troubled="The reminders wait", last=self._lease.free)
        """Its looks in the background, at whose end the lease is free for another process."""

    def look(self) -> int:
        """Send what is due for each offer, once for each of its times; answers how many reminders were queued."""
        count = 0
        for offer in self._house.desk().offers.values():
            now = self._house.clock.now()
            slot = slot_now(offer, now)
            if slot is None or (offer.id, slot.occasion) in self._done or self.turns.stopping():
                continue
            if not self._lease.held():
                return count
            sent = remind_when_due(self._house, offer, now)
            if sent is None:
                # Its letter has not gone out. Whoever gets it after this time is not reminded at it.
                self._done.add((offer.id, slot.occasion))
                continue
            self._done.add((offer.id, slot.occasion))
            count += len(sent.sent)
            log.info("reminded", offer=offer.id, slot=slot.name, count=len(sent.sent))
        return count

    def _look(self) -> None:
        self.look()
