"""The desks of the sample offers of other kinds, and one mail read on one of them as a fresh case."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

from bot import fresh
from bot.desk import Desk
from bot.sample import samples

OFFERS = Path(__file__).parent / "offers"
NOW = datetime.fromisoformat("2003-05-12T10:00:00-04:00")
WRITERS = {
    "dutch_auction": ("emarsh@larkfield.example", "Eleanor B. Marsh"),
    "consents": ("jcalder@westquay.example", "Josephine A. Calder"),
    "cash_tender": ("margit@lindholm.example", "Margit Lindholm"),
    "tender_with_consent": ("margit@lindholm.example", "Margit Lindholm"),
}
"""Who writes where nobody is named: a person with one account."""


@cache
def desk(kind: str) -> Desk:
    """The desk of one sample; `tender_with_consent` is the cash tender with consents asked for as well."""
    folder = OFFERS / ("cash_tender" if kind == "tender_with_consent" else kind)
    offers = samples.offers(folder)
    if kind == "tender_with_consent":
        offers = {
            name: replace(one, elections=(*one.elections, "consent", "do_not_consent")) for name, one in offers.items()
        }
    return Desk(
        offers=offers,
        accounts=samples.register(folder / "register.csv"),
        brokers=samples.brokers(folder / "brokers.csv"),
        own=frozenset({"offers@custodian.example"}),
    )


def read(kind: str, body: str, sender: str = "", name: str = "", on: Desk | None = None) -> dict[str, Any]:
    """The reading and decision of a mail with that body and its writer's name under it. `on`: another desk than that kind's."""
    address, own = WRITERS[kind]
    mail = EmailMessage()
    mail["From"] = f"{name or own} <{sender or address}>"
    mail["To"] = "offers@custodian.example"
    mail["Subject"] = "my instruction"
    mail["Message-ID"] = "<one@larkfield.example>"
    mail["Date"] = "Mon, 12 May 2003 09:00:00 -0400"
    mail.set_content(f"{body}\n\n{name or own}\n")
    return fresh.reading_of(mail.as_bytes(), on or desk(kind), NOW)


def said(reading: dict[str, Any]) -> list[tuple[Any, ...]]:
    """What is instructed: account, election, amount, price, condition, odd lot."""
    return [
        (
            one["account"],
            one["election"],
            one["quantity"],
            one.get("price"),
            one.get("conditional_quantity"),
            one.get("odd_lot", False),
        )
        for one in reading["instructions"]
    ]
