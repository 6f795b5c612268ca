"""The door that tells a quadratic reader from a linear one can tell them apart, and leaves nothing behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import linear
from tests.linear import ends, repeated

# Large enough to take many times the span given here, and small enough to hear the signal soon.
BLANKS = repeated(" ", 100_000)


def test_a_quadratic_pattern_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linear, "SPAN", 0.3)
    with pytest.raises(pytest.fail.Exception, match="grows faster than its input"):
        ends(re.search, r"\s+x", BLANKS)


def test_a_reader_that_excuses_every_error_is_interrupted_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def excuses(text: str) -> str:
        try:
            re.search(r"\s+x", text)
        except Exception:  # noqa: BLE001  (that is what it is about)
            return "unreadable"
        return text

    monkeypatch.setattr(linear, "SPAN", 0.3)
    with pytest.raises(pytest.fail.Exception):
        ends(excuses, BLANKS)


def test_a_linear_pattern_answers_at_the_same_size() -> None:
    assert ends(re.search, r"(?<!\s)\s+x", BLANKS) is None
    assert len(ends(re.findall, r"\s", string=BLANKS)) == len(BLANKS)


def test_no_timer_and_no_handler_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGPROF)
    ends(len, "")
    monkeypatch.setattr(linear, "SPAN", 0.1)
    with pytest.raises(pytest.fail.Exception):
        ends(re.search, r"\s+x", BLANKS)
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGPROF) is before


def test_what_hears_no_signal_is_ended_with_its_process() -> None:
    # A handler that returns stands for a library which never lets Python look.
    script = (
        "import signal\n"
        "from tests import linear\n"
        "linear.SPAN, linear.GRACE = 0.1, 1\n"
        "def deaf():\n"
        "    signal.signal(signal.SIGPROF, signal.SIG_IGN)\n"
        "    while True:\n"
        "        pass\n"
        "linear.ends(deaf)\n"
    )
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == -signal.SIGXCPU
    assert "in deaf" in run.stderr
