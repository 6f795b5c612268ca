"""What is done again and again in the background? Turns in a thread of its own: a fault is told once and never ends them."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog

from mailflows.backoff import Backoff

log = structlog.get_logger("mailflows.turns")


class Turns:
    """Takes one turn after the other until told to stop. What a turn is belongs to whoever gives it."""

    def __init__(
        self,
        name: str,
        turn: Callable[[], float | None],
        every: float,
        *,
        troubled: str = "It waits",
        last: Callable[[], None] | None = None,
        rests_first: bool = False,
        tires: bool = False,
        stop_within: float | None = None,
    ) -> None:
        """Take `turn` every so many seconds, or after as many as it answers itself.

        `name`: of the thread, and of its lines in the log (`turns_failed`, `turns_go_on`). `troubled`: the beginning of the
        sentence for people while it fails. `last`: done when the turns end. `rests_first`: the first turn comes only after
        a rest. `tires`: after failures in a row it rests longer each time. `stop_within`: how many seconds `stop` waits
        for the turn in hand; None: as long as it takes.
        """
        self._name = name
        self._turn = turn
        self._every = every
        self._troubled = troubled
        self._last = last
        self._rests_first = rests_first
        self._tires = tires
        self._stop_within = stop_within
        self._failing = Backoff()
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self.trouble: str | None = None
        """Why its work is not done at present, in a sentence; None while it is."""

    def start(self) -> None:
        """Begin in the background."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def stop(self) -> bool:
        """Finish the turn in hand and end; answers whether it has ended. Does nothing where no turns are taken."""
        self.tell_to_stop()
        if self._thread is not None:
            self._thread.join(self._stop_within)
            if self._thread.is_alive():
                return False
            self._thread = None
        return True

    def tell_to_stop(self) -> None:
        """Let the turns end after the one in hand, without waiting for that."""
        self._stopping.set()
        self._wake.set()

    def wake(self) -> None:
        """Take the next turn at once: there is something to do."""
        self._wake.set()

    def stopping(self) -> bool:
        """Whether it is told to stop, for turns that are long."""
        return self._stopping.is_set()

    def rest(self, seconds: float) -> None:
        """Wait so many seconds within a turn, or until woken or told to stop."""
        self._wake.wait(seconds)

    def take(self) -> float:
        """Take one turn now, whatever becomes of it; answers how many seconds to rest after it."""
        try:
            rest = self._turn()
        except Exception as error:  # noqa: BLE001 - a store that is away, or a fault of ours, must not end the turns
            if self._failing.failed():
                log.error("turns_failed", of=self._name, error=type(error).__name__)  # noqa: TRY400 - a traceback may show a mail
            self.trouble = f"{self._troubled} ({type(error).__name__})."
            return self._failing.remaining if self._tires else self._every
        if self._failing.worked():
            log.info("turns_go_on", of=self._name)
        self.trouble = None
        return self._every if rest is None else rest

    def _run(self) -> None:
        rest = self._every if self._rests_first else 0.0
        while not self._stopping.is_set():
            if rest:
                self.rest(rest)
                if self._stopping.is_set():
                    break
            # Forgotten before the turn and not after it: who rings during a turn may have come too late for it.
            self._wake.clear()
            rest = self.take()
        if self._last is not None:
            try:
                self._last()
            except Exception as error:  # noqa: BLE001 - what is away at the end must not keep the process from ending
                log.warning("turns_not_ended", of=self._name, error=type(error).__name__)
