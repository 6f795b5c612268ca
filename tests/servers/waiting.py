"""Waiting for what another thread or process will bring about, without fixed sleeps."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable


def until(happened: Callable[[], object], seconds: float = 20.0, what: str = "") -> None:
    """Return as soon as `happened()` is true; fail with `what` when it is not within so many seconds."""
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            raise AssertionError(what or f"it did not happen within {seconds:g} seconds")
        time.sleep(0.02)


def free_port() -> int:
    """Find a port of loopback that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def accepts(port: int) -> bool:
    """Whether somebody listens on that port of loopback."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
