r"""Sentences of brokers and of institutions' officers, by class, with what each must come to, account by account.

A line of `tests/wordings/brokers/*.txt` is `sender | subject | body | expected`; `\n` in a body is a line break. Expected is an
action, a kind behind a slash where it matters, and the instructions ("confirm BK-3001=tender_part:65000"); with `!` before it, what
the reading must not begin with.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import samples
from bot.fresh import reading_of

WORDINGS = Path(__file__).parent / "wordings" / "brokers"
DESK = samples.desk()
SENDERS = {
    "hartwell": ("corpactions@hartwellstone.example", "Jocelyn Pelletier"),
    "piedmont": ("reorg@piedmontclearing.example", "Warren Lucey"),
    "greenbrier": ("hcolby@greenbrierpension.example", "Harriet Colby\r\nTrustee, Greenbrier Teachers Pension Fund"),
    "meridian": ("pdvorak@meridiantool.example", "Paul Dvorak, President"),
    "frost": ("afrost@northwindfoundation.example", "Abigail Frost\r\nExecutive Director"),
}


def wordings() -> list[tuple[str, ...]]:
    """Give the lines of all files, each with its file's name before it."""
    return [
        (path.stem, *(part.strip() for part in line.split(" | ")))
        for path in sorted(WORDINGS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def told(sender: str, subject: str, body: str, expected: str) -> str:
    """Give what a mail comes to, in the form of what is expected of it."""
    address, name = SENDERS[sender]
    words = body.replace("\\n", "\r\n")
    mail = (
        f"From: {address}\r\nTo: offers@custodian.example\r\nSubject: {subject}\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\n"
        f"Message-ID: <w@brokers.example>\r\n\r\n{words}\r\n\r\n{name}\r\n"
    )
    reading = reading_of(mail.encode(), DESK)
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


@pytest.mark.parametrize(("_file", "sender", "subject", "body", "expected"), wordings())
def test_a_wording_comes_to_what_it_says(_file: str, sender: str, subject: str, body: str, expected: str) -> None:
    found = told(sender, subject, body, expected.lstrip("!"))
    if expected.startswith("!"):
        assert not found.startswith(in_order(expected[1:]))
    else:
        assert found == in_order(expected)
