"""Mails that bring a form filled in by the holder of LX-1029 (position 110,000), and what they come to."""

from __future__ import annotations

from email.message import EmailMessage
from functools import cache
from typing import Any

from bot import fresh
from bot.desk import Desk
from bot.sample import samples

NAOMI = "Naomi Brightwell <naomi.brightwell@lanternmail.example>"
ALL = "Tender all Old Notes held for my account."
PART = "Tender only the aggregate principal amount of Old Notes Indicated:"
RULE = "-" * 70
SIGNED = f"""

Dated: August 14, 2001

SIGN HERE

Naomi Brightwell
{RULE}
                     SIGNATURE(S)

Naomi Brightwell
{RULE}
             PLEASE TYPE OR PRINT NAME(S)
"""
WHOLE = "LX-1029 tender_all 110000"
FORTY = "LX-1029 tender_part 40000"


def quoted(text: str, mark: str = "> ") -> str:
    """The text below a header of our letter, as a mail program quotes it."""
    lines = "\n".join((mark + line).rstrip() for line in text.split("\n"))
    return f"Here it is.\n\nNaomi Brightwell\n\nOn Mon, Aug 6, 2001 at 9:00 AM, Exchange Offer Desk <offers@custodian.example> wrote:\n{lines}"


def mail(text: str | None, *, sender: str = NAOMI, html: str | None = None, subject: str = "Lexington exchange offer", attached: tuple[tuple[str, str, bytes], ...] = ()) -> bytes:  # fmt: skip
    """A mail's bytes. `attached`: name, content type and bytes of each file."""
    message = EmailMessage()
    message["From"], message["To"] = sender, "Exchange Offer Desk <offers@custodian.example>"
    message["Subject"], message["Date"] = subject, "Wed, 15 Aug 2001 10:12:00 -0400"
    message["Message-ID"] = "<form@mails.example>"
    if text is not None:
        message.set_content(text)
    if html is not None:
        (message.set_content if text is None else message.add_alternative)(html, subtype="html")
    for name, kind, content in attached:
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


@cache
def _desk() -> Desk:
    return samples.desk()


def outcome(raw: bytes) -> dict[str, Any]:
    """The reading and decision of a mail as a fresh case."""
    return fresh.reading_of(raw, _desk())


def told(raw: bytes) -> tuple[str, list[str]]:
    """The action, and each instruction in a line; a part that is the whole position is all."""
    found = outcome(raw)
    lines = []
    for line in found["instructions"]:
        account, election, quantity = line["account"] or "-", line["election"] or "-", line["quantity"] or "-"
        known = _desk().accounts.get(account)
        if known is not None and election == "tender_part" and quantity == str(known.position):
            election = "tender_all"
        lines.append(f"{account} {election} {quantity}")
    return found["action"], sorted(lines)
