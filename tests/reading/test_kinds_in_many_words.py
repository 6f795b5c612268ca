"""Yes and no to what we asked, thanks, questions without a mark, details and changed banks, in the words of many people.

A line of `tests/wordings/kinds/*.txt` is `sender | subject | body | expected`. Expected is the beginning of kind, action, election
and quantity with colons between ("other:ignore"); with `!` before it, what it must not come to.
"""

from __future__ import annotations

import pytest

from tests.wordings_told import WORDINGS, comes_to, elections, read, wordings


@pytest.mark.parametrize(("_file", "sender", "subject", "body", "expected"), wordings(WORDINGS / "kinds"))
def test_a_wording_is_of_its_kind(_file: str, sender: str, subject: str, body: str, expected: str) -> None:
    reading = read(sender, subject, body)
    found = f"{reading['kind']}:{reading['action']}:{elections(reading)}"
    if expected.startswith("!"):
        assert not comes_to(found, expected[1:])
    else:
        assert comes_to(found, expected)
