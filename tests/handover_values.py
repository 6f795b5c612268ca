"""Offers, accounts and lines of the record as short as tests of the hand-over need them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from bot.model import Case, CaseState, Draft, Entry, Status
from bot.offers.offer import Clocks, Consideration, Deadline, Offer, PriceRange, Security
from nlp.context import Account
from nlp.instruction import Election, Kind

NOON = datetime(2001, 8, 20, 16, tzinfo=UTC)
RESPONSE = Deadline("our deadline", datetime(2001, 8, 31, 21, tzinfo=UTC))
END = Deadline("the end", datetime(2001, 9, 5, 4, tzinfo=UTC))
NOTES = Offer(
    id="harbor-2001",
    issuer="Harbor Mills Inc.",
    title="Harbor Mills Inc., exchange of its 10% Notes due 2003",
    event_type="EXOF",
    securities=(
        Security("10% Senior Notes due March 1, 2003", Decimal(10), "2003-03-01", cusip="411 900 AA1".replace(" ", "")),
    ),
    clocks=Clocks(RESPONSE, END, END),
    consideration=(
        Consideration("securities", "New Notes in a principal amount equal to the principal amount tendered"),
        Consideration("warrants", "warrants for 5.45 shares for each $1,000", per_1000=Decimal("5.45")),
        Consideration("cash_fee", "a fee of 3%", percent=Decimal(3)),
    ),
)
SHARES = Offer(
    id="kestrel-2001",
    issuer="Kestrel Tool Corporation",
    title="Kestrel Tool Corporation, offer to buy its shares",
    event_type="DTCH",
    securities=(Security("Common stock, par value $0.10", isin="US4920011007"),),
    clocks=Clocks(RESPONSE, END, END),
    elections=("tender_at_price", "tender_at_auction_price", "odd_lot", "conditional"),
    quantity_type="unit",
    minimum=Decimal(1),
    multiple=Decimal(1),
    unit_value=Decimal(1),
    price_range=PriceRange(Decimal("9.75"), Decimal("10.50"), Decimal("0.05")),
    consideration=(Consideration("cash", "the price found, between $9.75 and $10.50, for each share taken"),),
)


def account(name: str, position: object, **changed: Any) -> Account:
    """Make an account of one person, except for what is said."""
    given: dict[str, Any] = {
        "registration": f"Holder of {name}",
        "type": "individual",
        "holders": (f"Holder of {name}",),
        "emails": (f"{name.lower()}@quarry.example",),
        "address": "7 Quarry Lane, Barre, VT 05641",
        "position": Decimal(str(position)),
    }
    return Account(account=name, **(given | changed))


def entry(name: str, quantity: object, election: Election = Election.TENDER_PART, **changed: Any) -> Entry:
    """Make an accepted line of the record, except for what is said."""
    given: dict[str, Any] = {
        "entry_id": f"I-{name}",
        "offer": NOTES.id,
        "account": name,
        "election": election,
        "quantity": None if quantity is None else Decimal(str(quantity)),
        "quantity_type": "face",
        "status": Status.PACK,
        "codes": (),
        "reference": f"REF-{name}",
        "message_id": f"<{name}@quarry.example>",
        "signers": (f"Holder of {name}",),
        "received": NOON,
        "recorded": NOON,
        "confirmed": NOON,
        "confirmed_by": f"{name.lower()}@quarry.example",
    }
    return Entry(**(given | changed))


def case_of(line: Entry | None, account: str = "", **changed: Any) -> Case:
    """Make the case of a line of the record, except for what is said."""
    given: dict[str, Any] = {"state": CaseState.RECORDED if line else CaseState.OPEN, "standing": line, "version": 1}
    name = line.account if line else account
    return replace(Case(line.offer if line else NOTES.id, name), **(given | changed))


def draft(quantity: object, election: Election = Election.TENDER_PART, **changed: Any) -> Draft:
    """Make an instruction that is being gathered, except for what is said."""
    given: dict[str, Any] = {
        "entry_id": "I-draft",
        "kind": Kind.INSTRUCTION,
        "election": election,
        "quantity": None if quantity is None else Decimal(str(quantity)),
        "quantity_type": "face",
        "received": NOON,
        "mail_id": 7,
    }
    return Draft(**(given | changed))
