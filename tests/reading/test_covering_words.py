"""Covering words over a complete form: they stop it only where they are about the election.

A line of `tests/covers/*.txt` is `holder | subject | covering words | expected`: the holder's form stands in
`cover_mails.py`, its shape goes round from line to line. Expected is an action, an election and a quantity with colons
between, or the beginning of them; with `!` before it, what it must not come to.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from cover_mails import SHAPES, cover, outcome

COVERS = Path(__file__).parents[1] / "covers"


def covers() -> list[tuple[str, ...]]:
    """Give the lines of all files, each with the shape of its form before it."""
    lines = [
        tuple(part.strip() for part in line.split(" | "))
        for path in sorted(COVERS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    return [(SHAPES[number % len(SHAPES)], *line) for number, line in enumerate(lines)]


@pytest.mark.parametrize(("shape", "holder", "subject", "words", "expected"), covers())
def test_covering_words_come_to_what_they_say(shape: str, holder: str, subject: str, words: str, expected: str) -> None:
    reading = outcome(cover(holder, subject, words.replace("\\n", "\n"), shape))
    elections = ",".join(f"{one['election']}:{one['quantity']}" for one in reading["instructions"])
    found = f"{reading['action']}:{elections}"
    if expected.startswith("!"):
        assert not found.startswith(expected[1:])
    else:
        assert found.startswith(expected)
