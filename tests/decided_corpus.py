"""Corpora of mails with the decision they come to: loads `readings/decided_*.toml`, each mail one table.

Keys of a mail: `name` (the situation), `from`, `subject`, `text`, and of what is expected those that matter:
`action`, `kind`, `lines` ("LX-1001 tender_part 40000", a dash for what cannot be told), `signers` ("Name/capacity"), `reasons`, `missing`.
`form` puts the filled-in lines of a form where `{form}` stands in the text; `{letter}` is our letter's own first lines.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

from bot import fresh
from bot.desk import Desk
from bot.sample import samples

FOLDER = Path(__file__).parent / "readings"
FORM = """INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER

[{all}] Tender all Old Notes held for my account.

[{part}] Tender only the aggregate principal amount of Old Notes Indicated:
     {amount}

Dated: {dated}

SIGN HERE

{signed}
------------------------------------------------------------
                        SIGNATURE(S)

{printed}
------------------------------------------------------------
                 PLEASE TYPE OR PRINT NAME(S)

{address}
------------------------------------------------------------
                 PLEASE TYPE OR PRINT ADDRESS

{phone}
------------------------------------------------------------
               AREA CODE AND TELEPHONE NUMBER

{tin}
------------------------------------------------------------
     TAXPAYER IDENTIFICATION OR SOCIAL SECURITY NUMBER
"""
BLANK = {
    "all": "__",
    "part": "__",
    "amount": "_____________.",
    "dated": "____________, 2001",
    "signed": "",
    "printed": "",
    "address": "",
    "phone": "",
    "tin": "",
}


@dataclass(frozen=True)
class Decided:
    """One mail and what it is expected to come to."""

    name: str
    mail: dict[str, Any]
    source: str

    def raw(self) -> bytes:
        """The mail as bytes."""
        text: str = self.mail["text"]
        for mark in ("> ", "| ", ""):
            filled = "".join(
                f"{mark.replace('|', '>')}{line}".rstrip() + "\n"
                for line in FORM.format(**(BLANK | self.mail.get("form", {}))).splitlines()
            )
            text = text.replace(f"{mark}{{form}}", filled)
        message = EmailMessage()
        message["From"] = self.mail["from"]
        message["To"] = "Exchange Offer Desk <offers@custodian.example>"
        message["Subject"] = self.mail.get("subject", "Lexington exchange offer")
        message["Date"] = "Wed, 15 Aug 2001 10:12:00 -0400"
        message["Message-ID"] = f"<{abs(hash(self.name))}@test.example>"
        message.set_content(text)
        if "html" in self.mail:
            message.add_alternative(self.mail["html"], subtype="html")
        for name, content in self.mail.get("attached", {}).items():
            message.add_attachment(content.encode(), maintype="text", subtype="csv", filename=name)
        return message.as_bytes()


def decided(*names: str) -> list[Decided]:
    """Load the mails of some corpora."""
    return [
        Decided(mail["name"], mail, name)
        for name in names
        for mail in tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))["mail"]
    ]


@cache
def _desk() -> Desk:
    return samples.desk()


def outcome(case: Decided) -> dict[str, Any]:
    """What the program makes of the mail as a fresh case."""
    return fresh.reading_of(case.raw(), _desk())


def differences(case: Decided, found: dict[str, Any]) -> list[str]:
    """Name what came out otherwise than expected, one line each; empty where all is as expected."""
    shown = {
        "action": found["action"],
        "kind": found["kind"],
        "lines": sorted(
            f"{line['account'] or '-'} {line['election'] or '-'} {line['quantity'] or '-'}"
            for line in found["instructions"]
        ),
        "signers": sorted(f"{one['name']}/{one['capacity'] or '-'}" for one in found["signers"]),
    }
    wrong = []
    for key, value in shown.items():
        expected = case.mail.get(key)
        if expected is None:
            continue
        wanted = sorted(expected) if isinstance(expected, list) else expected.split("|")
        if (value != wanted) if isinstance(expected, list) else (value not in wanted):
            wrong.append(f"{key}: expected {expected}, was {value}")
    wrong.extend(
        f"{key}: expected {case.mail[key]}, was {found[key]}"
        for key in ("reasons", "missing")
        if not set(case.mail.get(key, ())) <= set(found[key])
    )
    wrong.extend(
        f"{key}: expected {case.mail[key]!r}, was {found[key]!r}"
        for key in ("phone", "tin_last4", "dated", "address")
        if key in case.mail and (found[key] or "") != case.mail[key]
    )
    return wrong
