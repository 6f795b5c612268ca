"""Reminds at the offers' times, in a thread of its own; a lease in the store lets one process do it."""

from __future__ import annotations

import threading
from contextlib import suppress

import structlog

from bot.errors import HolderMailError
from bot.flow import House
from bot.reminders import remind_when_due
from bot.reminding import slot_now

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
        self._holder = holder
        self._stopping = threading.Event()
        self._done: set[tuple[str, str]] = set()
        self.trouble: str | None = None
        """Why nobody is reminded at present; None while all is well."""
        self._thread = threading.Thread(target=self._run, name="timekeeper", daemon=True)

    def start(self) -> None:
        """Begin in the background."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the reminder in hand and end."""
        self._stopping.set()
        self._thread.join()
        # A store that is away at the end frees the lease by itself, when it runs out.
        with suppress(HolderMailError):
            self._house.store.release_lease(LEASE, self._holder)

    def look(self) -> int:
        """Send what is due for each offer, once for each of its times; answers how many reminders were queued."""
        count = 0
        for offer in self._house.desk().offers.values():
            now = self._house.clock.now()
            slot = slot_now(offer, now)
            if slot is None or (offer.id, slot.occasion) in self._done or self._stopping.is_set():
                continue
            if not self._house.store.lease(LEASE, self._holder, LEASE_SECONDS, self._house.clock.real()):
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

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self.look()
                self.trouble = None
            except Exception as error:  # noqa: BLE001 - a store that is down must not end the reminders
                if self.trouble is None:
                    log.error("timekeeper_waits", error=type(error).__name__)  # noqa: TRY400 - a traceback may show a mail
                self.trouble = f"The reminders wait: {type(error).__name__}."
            self._stopping.wait(LOOK_SECONDS)
