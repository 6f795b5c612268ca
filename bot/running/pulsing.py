"""Lets every part of this process say that it runs, so that another process, and people, can see when one does not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.store import Store
from bot.store.values_ops import Pulse
from bot.times.clock import real_now
from mailflows.turns import Turns

EVERY = 20.0
"""Seconds between two pulses; `bot.running.health.SILENT` allows for several to be lost."""


class Pulsing:
    """A thread that says for each part whether it runs; `parts`: name -> its trouble now, or None."""

    def __init__(self, store: Store, process: str, parts: Mapping[str, Callable[[], str | None]]) -> None:
        """Take the parts of the process of that name (`host:pid:nonce`)."""
        self._store = store
        self._process = process
        self._parts = parts
        self._turns = Turns("pulse", self._beat, EVERY, last=self._end, rests_first=True)

    def start(self) -> None:
        """Begin, with a first pulse at once."""
        self._turns.take()
        self._turns.start()

    def stop(self) -> None:
        """End in order: nobody will miss these parts."""
        self._turns.stop()

    def _beat(self) -> None:
        """Say it once; a store that is away hears it the next time."""
        now = real_now()
        self._store.pulse([Pulse(part, self._process, now, trouble()) for part, trouble in self._parts.items()])

    def _end(self) -> None:
        self._store.end_pulses(self._process)
