r"""Sentences of brokers and of institutions' officers, by class, with what each must come to, account by account.

Expected in `tests/wordings/brokers/*.txt` is an action, a kind behind a slash where it matters, and the instructions
("confirm BK-3001=tender_part:65000"); with `!` before it, what the reading must not begin with.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.wordings_told import WORDINGS, files, read, wordings


def told(sender: str, subject: str, body: str, expected: str) -> str:
    """Give what a mail comes to, in the form of what is expected of it."""
    reading = read(sender, subject, body)
    lines = sorted(
        f"{one['account']}={one['election']}" + (f":{one['quantity']}" if one["quantity"] else "")
        for one in reading["instructions"]
    )
    kind = f"/{reading['kind']}" if "/" in expected.partition(" ")[0] else ""
    return f"{reading['action']}{kind} {', '.join(lines)}".strip()


def in_order(expected: str) -> str:
    """Put the instructions of an expectation in the order of their accounts."""
    head, _, lines = expected.partition(" ")
    return f"{head} {', '.join(sorted(lines.split(', ')))}".strip()


@pytest.mark.parametrize("file", files(WORDINGS / "brokers"), ids=lambda file: file.stem)
def test_each_wording_of_a_file_comes_to_what_it_says(file: Path) -> None:
    misread = []
    for sender, subject, body, expected in wordings(file):
        found = told(sender, subject, body, expected.removeprefix("!"))
        meant = in_order(expected.removeprefix("!"))
        right = not found.startswith(meant) if expected.startswith("!") else found == meant
        if not right:
            misread.append(f"{sender} | {subject} | {body} | {expected}: read as {found}")
    assert misread == []
