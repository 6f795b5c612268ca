"""Yes and no to what we asked, thanks, questions without a mark, details and changed banks, in the words of many people.

A line of `tests/wordings/kinds/*.txt` is `sender | subject | body | expected`. Expected is the beginning of kind, action, election
and quantity with colons between ("other:ignore"); with `!` before it, what it must not come to.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.wordings_told import WORDINGS, comes_to, elections, files, read, wordings


@pytest.mark.parametrize("file", files(WORDINGS / "kinds"), ids=lambda file: file.stem)
def test_each_wording_of_a_file_is_of_its_kind(file: Path) -> None:
    misread = []
    for sender, subject, body, expected in wordings(file):
        reading = read(sender, subject, body)
        found = f"{reading['kind']}:{reading['action']}:{elections(reading)}"
        if comes_to(found, expected.removeprefix("!")) is expected.startswith("!"):
            misread.append(f"{sender} | {subject} | {body} | {expected}: read as {found}")
    assert misread == []
