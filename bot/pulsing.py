"""Lets every part of this process say that it runs, so that another process, and people, can see when one does not."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

import structlog

from bot.clock import real_now
from bot.store import Store
from bot.store.values_ops import Pulse

log = structlog.get_logger()

EVERY = 20.0
"""Seconds between two pulses; `bot.health.SILENT` allows for several to be lost."""


class Pulsing:
    """A thread that says for each part whether it runs; `parts`: name -> its trouble now, or None."""

    def __init__(self, store: Store, process: str, parts: Mapping[str, Callable[[], str | None]]) -> None:
        """Take the parts of the process of that name (`host:pid:nonce`)."""
        self._store = store
        self._process = process
        self._parts = parts
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def start(self) -> None:
        """Begin, with a first pulse at once."""
        self._beat()
        self._thread.start()

    def stop(self) -> None:
        """End in order: nobody will miss these parts."""
        self._stopping.set()
        self._thread.join()
        try:
            self._store.end_pulses(self._process)
        except Exception as error:  # noqa: BLE001  (a store that is away must not keep the process from ending)
            log.warning("pulse_not_ended", error=type(error).__name__)

    def _run(self) -> None:
        while not self._stopping.wait(EVERY):
            self._beat()

    def _beat(self) -> None:
        """Say it once; a store that is away hears it the next time."""
        try:
            now = real_now()
            self._store.pulse([Pulse(part, self._process, now, trouble()) for part, trouble in self._parts.items()])
        except Exception as error:  # noqa: BLE001  (as above: it goes on with the next beat)
            log.warning("pulse_not_written", error=type(error).__name__)
