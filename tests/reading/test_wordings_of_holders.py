"""Sentences of holders and brokers, by class, with what each must come to; beside each class what only looks like it.

A line of `tests/wordings/*.txt` is `sender | subject | body | expected`. Expected is an action, an election and a quantity with
colons between ("confirm:tender_part:40000"), or the beginning of them; with `!` before it, what it must not come to.
"""

from __future__ import annotations

import pytest

from tests.wordings_told import WORDINGS, comes_to, elections, read, wordings


@pytest.mark.parametrize(("_file", "sender", "subject", "body", "expected"), wordings(WORDINGS))
def test_a_wording_comes_to_what_it_says(_file: str, sender: str, subject: str, body: str, expected: str) -> None:
    reading = read(sender, subject, body)
    found = f"{reading['action']}:{elections(reading)}"
    if expected.startswith("!"):
        assert not comes_to(found, expected[1:])
    else:
        assert comes_to(found, expected)
