"""Reads the files of `tests/wordings/whole`: mails of many people, each with everything that its reading must come to.

A mail begins with `@@ sender | subject | Header=value …`; its body follows, and behind it `=> kind action | …` tells what is expected:
`i:` the lines (account, election, quantity; `-` is none), `missing:`, `reasons:` (at least these), `s:` who signs (name/capacity), `phone:`,
`tin_last4:`, `address:`. In a body `{letter}`, `{asked}` and `{readback}` stand for what of ours is quoted. "a|b" allows either.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

QUOTED = {
    "letter": (
        "On Tue, Aug 7, 2001 at 9:02 AM, offers@custodian.example wrote:\n> To Our Clients:\n> Enclosed for your consideration is an Offering Circular, dated August 6,\n"
        "> 2001, in connection with the offer by Lexington Precision Corporation.\n> IF YOU AUTHORIZE THE TENDER OF YOUR OLD NOTES, ALL OLD NOTES HELD BY US FOR\n"
        "> YOUR ACCOUNT WILL BE TENDERED UNLESS OTHERWISE SPECIFIED.\n>      [__] Tender all Old Notes held for my account.\n"
        ">      [__] Tender only the aggregate principal amount of Old Notes Indicated:\n>           _____________.\n"
    ),
    "asked": (
        "On Tue, Aug 14, 2001 at 4:10 PM, offers@custodian.example wrote:\n> Before we can go on we still need from you:\n>  - the items named below\n"
        "> Please answer this mail by Friday, August 31, 2001, 5:00 p.m. New York time.\n"
    ),
    "readback": (
        "On Tue, Aug 14, 2001 at 4:10 PM, offers@custodian.example wrote:\n> This is what we understood from your mail:\n>   Account: as on our register\n"
        ">   Election: tender Old Notes\n> If this is right, please answer this mail with yes. If it is not, tell us\n> what is wrong. Nothing is recorded before you have answered.\n"
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One mail of a file, and what is expected of its reading."""

    name: str
    raw: bytes
    expected: dict[str, str]


def told(path: Path) -> list[Told]:
    """Give the mails of one file, in order; each is named by the file and its subject's place in it."""
    blocks = re.split(r"^@@ ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_told(f"{path.stem}-{number:02}", block) for number, block in enumerate(blocks, start=1)]


def _told(name: str, block: str) -> Told:
    """Make the mail of one block."""
    head, _, rest = block.partition("\n")
    body, _, expected = rest.rpartition("\n=> ")
    sender, subject, *headers = head.split(" | ")
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "offers@custodian.example", subject
    given = dict(header.split("=", 1) for header in headers)
    mail["Date"] = given.pop("Date", "Wed, 15 Aug 2001 12:00:00 -0400")
    mail["Message-ID"] = f"<{name}@mail.example>"
    for header, value in given.items():
        mail[header] = value
    mail.set_content(re.sub(r"\{(\w+)\}", lambda found: QUOTED[found[1]], body).strip("\n") + "\n")
    first, *others = expected.strip().split(" | ")
    kind, action = first.split()
    return Told(name, bytes(mail), {"kind": kind, "action": action, **dict(map(_part, others))})


def _part(part: str) -> tuple[str, str]:
    """Give one expectation by its name."""
    name, _, value = part.partition(":")
    return name.strip(), value.strip()


def differs(reading: dict[str, Any], expected: dict[str, str]) -> list[str]:
    """Give what of a reading is not as expected, in words."""
    found = {
        "kind": reading["kind"],
        "action": reading["action"],
        "i": "; ".join(
            sorted(
                f"{one['account'] or '-'} {one['election'] or '-'} {one['quantity'] or '-'}"
                for one in reading["instructions"]
            )
        ),
        "missing": " ".join(sorted(reading["missing"])),
        "s": "; ".join(
            sorted("/".join(filter(None, (one["name"].rstrip("."), one["capacity"]))) for one in reading["signers"])
        ),
        "phone": reading["phone"] or "",
        "tin_last4": reading["tin_last4"] or "",
        "address": reading["address"] or "",
    }
    wanted = {"i": ""} | expected
    wrong = []
    for name, value in wanted.items():
        if name == "reasons":
            if lost := set(value.split()) - set(reading["reasons"]):
                wrong.append(f"reasons: {sorted(lost)} not in {reading['reasons']}")
            continue
        if name in ("kind", "action"):
            same = found[name] in value.split("|")
        elif name in ("i", "s"):
            same = found[name] == "; ".join(sorted(one.strip().rstrip(".") for one in value.split(";") if one.strip()))
        elif name == "missing":
            same = found[name] == " ".join(sorted(value.split()))
        else:
            same = found[name] == value
        if not same:
            wrong.append(f"{name}: {found[name]!r}, not {value!r}")
    return wrong
