r"""Whole short mails, signature included: capacities, forms retyped, deaths told by others, dictation, the close in the line.

A line of `tests/whole_mails/*.txt` is `sender | subject | body | expected`; `\n` in the body is a new line. Expected are
parts joined by `&&`: the beginning of "action:election:quantity what is missing and why names with capacities";
behind `~` what stands in it; behind `!` what it must not begin with.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.fresh import reading_of
from bot.sample import samples

MAILS = Path(__file__).parents[1] / "whole_mails"
DESK = samples.desk()
SENDERS = {
    "abernathy": "ruth.abernathy@hillcountry.example",
    "brandt": "susan.keller@brightpath.example",
    "brightwell": "naomi.brightwell@lanternmail.example",
    "castellano": "bob.castellano@harborline.example",
    "castlegate": "m.ashworth@castlegatelp.example",
    "feldman": "dfeldman@sunsetvillage.example",
    "goldberg": "goldbergs@maplerow.example",
    "greenbrier": "hcolby@greenbrierpension.example",
    "hinckley": "whinckleyjr@timbermail.example",
    "holloway": "bea.holloway@quietmail.example",
    "kavanagh": "sean@kavanaghbros.example",
    "li": "xm.li@jademail.example",
    "mercer": "fmercer@plainsnet.example",
    "meridian": "pdvorak@meridiantool.example",
    "nguyen": "tnguyen@pacificmail.example",
    "northwind": "afrost@northwindfoundation.example",
    "okafor": "chidi@okaforfamily.example",
    "osei": "dkosei@goldcoastmail.example",
    "petrov": "vpetrov@riverside.example",
    "ruiz": "aruiz@solymar.example",
    "tanaka": "wtanaka@redwoodmail.example",
    "whitfield": "mwhitfield@elmgrove.example",
}


def mails() -> list[tuple[str, ...]]:
    """Give the lines of all files, each with its file's name before it."""
    return [
        (path.stem, *(part.strip() for part in line.split(" | ")))
        for path in sorted(MAILS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


@pytest.mark.parametrize(("_file", "sender", "subject", "body", "expected"), mails())
def test_a_mail_comes_to_what_it_says(_file: str, sender: str, subject: str, body: str, expected: str) -> None:
    text = body.replace("\\n", "\r\n")
    mail = (
        f"From: {SENDERS[sender]}\r\nTo: offers@custodian.example\r\nSubject: {subject}\r\n"
        f"Date: Wed, 15 Aug 2001 12:00:00 -0400\r\nMessage-ID: <w@holders.example>\r\n\r\n{text}\r\n"
    )
    reading = reading_of(mail.encode(), DESK)
    elections = ",".join(f"{one['election']}:{one['quantity']}" for one in reading["instructions"])
    why = "+".join(reading["missing"] + reading["reasons"])
    names = ";".join(f"{one['name']}={one['capacity']}" for one in reading["signers"])
    found = f"{reading['action']}:{elections} {why} {names}"
    for part in expected.split(" && "):
        if part.startswith("!"):
            assert not found.startswith(part[1:]), found
        elif part.startswith("~"):
            assert part[1:] in found, found
        else:
            assert found.startswith(part), found
