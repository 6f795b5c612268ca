"""Yes and no to what we asked, thanks, questions without a mark, details and changed banks, in the words of many people.

A line of `tests/wordings/kinds/*.txt` is `sender | subject | body | expected`. Expected is the beginning of kind, action, election
and quantity with colons between ("other:ignore"); with `!` before it, what it must not come to.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import samples
from bot.fresh import reading_of

WORDINGS = Path(__file__).parent / "wordings" / "kinds"
DESK = samples.desk()
SENDERS = {
    "whitfield": ("mwhitfield@elmgrove.example", "Margaret A. Whitfield"),
    "castellano": ("bob.castellano@harborline.example", "Bob Castellano"),
    "nguyen": ("tnguyen@pacificmail.example", "Thomas R. Nguyen\r\nLinda P. Nguyen"),
}


def wordings() -> list[list[str]]:
    """Give the lines of all files."""
    return [
        [part.strip() for part in line.split(" | ")]
        for path in sorted(WORDINGS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


@pytest.mark.parametrize(("sender", "subject", "body", "expected"), wordings())
def test_a_wording_is_of_its_kind(sender: str, subject: str, body: str, expected: str) -> None:
    address, name = SENDERS[sender]
    mail = (
        f"From: {address}\r\nTo: offers@custodian.example\r\nSubject: {subject}\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\n"
        f"Message-ID: <k@holders.example>\r\n\r\n{body}\r\n\r\n{name}\r\n"
    )
    reading = reading_of(mail.encode(), DESK)
    elections = ",".join(f"{one['election']}:{one['quantity']}" for one in reading["instructions"])
    found = f"{reading['kind']}:{reading['action']}:{elections}"
    if expected.startswith("!"):
        assert not found.startswith(expected[1:])
    else:
        assert found.startswith(expected)
