"""Sentences of holders and brokers, by class, with what each must come to; beside each class what only looks like it.

A line of `tests/wordings/*.txt` is `sender | subject | body | expected`. Expected is an action, an election and a quantity with
colons between ("confirm:tender_part:40000"), or the beginning of them; with `!` before it, what it must not come to.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import samples
from bot.fresh import reading_of

WORDINGS = Path(__file__).parent / "wordings"
DESK = samples.desk()
SENDERS = {
    "whitfield": ("mwhitfield@elmgrove.example", "Margaret A. Whitfield"),
    "castellano": ("bob.castellano@harborline.example", "Bob Castellano"),
    "okafor": ("chidi@okaforfamily.example", "Chidi Okafor, Trustee"),
    "meridian": ("pdvorak@meridiantool.example", "Paul Dvorak, President"),
    "raman": ("priya.raman@northgate.example", "Priya Raman"),
    "greenbrier": ("hcolby@greenbrierpension.example", "Harriet Colby\r\nTrustee, Greenbrier Teachers Pension Fund"),
    "tanaka": ("wtanaka@redwoodmail.example", "William K. Tanaka, custodian"),
    "holloway": ("bea.holloway@quietmail.example", "Beatrice Holloway"),
    "mercer": ("fmercer@plainsnet.example", "Franklin D. Mercer"),
    "petrov": ("vpetrov@riverside.example", "Victor Petrov"),
    "ruiz": ("aruiz@solymar.example", "Alejandro Ruiz Montoya"),
    "piedmont": ("reorg@piedmontclearing.example", "Dolores Quigg"),
}


def wordings() -> list[tuple[str, ...]]:
    """Give the lines of all files, each with its file's name before it."""
    return [
        (path.stem, *(part.strip() for part in line.split(" | ")))
        for path in sorted(WORDINGS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


@pytest.mark.parametrize(("_file", "sender", "subject", "body", "expected"), wordings())
def test_a_wording_comes_to_what_it_says(_file: str, sender: str, subject: str, body: str, expected: str) -> None:
    address, name = SENDERS[sender]
    mail = (
        f"From: {address}\r\nTo: offers@custodian.example\r\nSubject: {subject}\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\n"
        f"Message-ID: <w@holders.example>\r\n\r\n{body}\r\n\r\n{name}\r\n"
    )
    reading = reading_of(mail.encode(), DESK)
    elections = ",".join(f"{one['election']}:{one['quantity']}" for one in reading["instructions"])
    found = f"{reading['action']}:{elections}"
    if expected.startswith("!"):
        assert not found.startswith(expected[1:])
    else:
        assert found.startswith(expected)
