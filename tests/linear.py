"""Whether reading ends at all on hostile input: told by orders of magnitude, and never by the clock of a busy machine.

A reader that is linear is done with a quarter of a megabyte of anything in half a second of the processor's time or less. The
quickest quadratic one, a search for blanks that a letter ends, needs most of a minute for it, and most need a quarter of an hour.
Between them lies the span that this door allows, so no slow machine makes the one look like the other.
"""

from __future__ import annotations

import faulthandler
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, ParamSpec, TypeVar

import pytest

SIZE = 250_000
"""How many signs the pieces of a hostile text come to together, unless a test says otherwise (never below 250,000 for patterns)."""

SPAN = 15.0
"""How many seconds of the processor's time, not of the clock, the reading of one text may take."""

GRACE = 30
"""How many seconds later the process is ended, where code that is not Python's hears no signal."""

Given = ParamSpec("Given")
Read = TypeVar("Read")


def repeated(piece: str, size: int = SIZE) -> str:
    """Answer with a text of that piece over and over, of at most `size` signs."""
    return piece * (size // len(piece))


def ends(function: Callable[Given, Read], *arguments: Given.args, **named: Given.kwargs) -> Read:
    """Answer with what the function answers; the test fails once that took the span of processor time."""
    with _guard(SPAN):
        return function(*arguments, **named)


@contextmanager
def _guard(span: float) -> Iterator[None]:
    """Interrupt what runs meanwhile in the main thread after so many seconds of processor time.

    `re` asks for signals while it works. Libraries in other languages do not, and for them the system's own limit ends
    the process: pytest then names the test in which it crashed.
    """

    def stop(_number: int, _frame: FrameType | None) -> NoReturn:
        # This is no Exception, so that no reader which answers "unreadable" to any of those takes it for one.
        pytest.fail(f"still not done after {span} seconds of processor time: this grows faster than its input")

    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    used = resource.getrusage(resource.RUSAGE_SELF)
    faulthandler.register(signal.SIGXCPU, file=sys.__stderr__, chain=True)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + span) + GRACE, hard))
    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, span)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
        faulthandler.unregister(signal.SIGXCPU)
