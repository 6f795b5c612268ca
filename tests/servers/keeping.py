"""A stand-in for the store of ten lines: keeps mails in memory, each once, by origin and by content."""

from __future__ import annotations

import threading

from mailflows.arriving.arrival import Arrival
from mailflows.imap import Place


class Keeping:
    """`keep`, `place` and `set_place` of one mailbox. `fails`: set it to make keeping fail."""

    def __init__(self) -> None:
        """Begin empty."""
        self.mails: list[tuple[bytes, Arrival]] = []
        self.known: Place | None = None
        self.repeated = 0
        self.fails: str | None = None
        """Keeping fails for mails that contain this text."""
        self._lock = threading.Lock()

    def keep(self, raw: bytes, arrival: Arrival) -> int:
        """Keep it, or answer the number it was kept under."""
        with self._lock:
            if self.fails is not None and self.fails.encode() in raw:
                raise RuntimeError("the store is down")
            for number, (known, how) in enumerate(self.mails, 1):
                if (arrival.origin and arrival.origin == how.origin) or known == raw:
                    self.repeated += 1
                    return number
            self.mails.append((raw, arrival))
            return len(self.mails)

    def place(self) -> Place | None:
        """Answer how far the mailbox was read."""
        return self.known

    def set_place(self, place: Place) -> None:
        """Remember how far the mailbox was read."""
        self.known = place

    @property
    def subjects(self) -> list[str]:
        """What stands behind `Subject: ` in each mail kept, in order."""
        return [raw.split(b"\r\n", 1)[0].removeprefix(b"Subject: ").decode() for raw, _ in self.mails]
