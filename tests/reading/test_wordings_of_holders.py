"""Sentences of holders and brokers, by class, with what each must come to; beside each class what only looks like it.

A line of `tests/wordings/*.txt` is `sender | subject | body | expected`. Expected is an action, an election and a quantity with
colons between ("confirm:tender_part:40000"), or the beginning of them; with `!` before it, what it must not come to.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.wordings_told import WORDINGS, comes_to, elections, files, read, wordings


@pytest.mark.parametrize("file", files(WORDINGS), ids=lambda file: file.stem)
def test_each_wording_of_a_file_comes_to_what_it_says(file: Path) -> None:
    misread = []
    for sender, subject, body, expected in wordings(file):
        reading = read(sender, subject, body)
        found = f"{reading['action']}:{elections(reading)}"
        if comes_to(found, expected.removeprefix("!")) is expected.startswith("!"):
            misread.append(f"{sender} | {subject} | {body} | {expected}: read as {found}")
    assert misread == []
