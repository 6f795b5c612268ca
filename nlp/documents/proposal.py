"""What a document says of an offer, as values: each field, and the sentence that it came from. Nothing here is in force.

The names are those of the offer contract; a value that was not found is None or empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence of a value: `text` with single spaces, its place in the document's text, the document's name."""

    field: str
    text: str
    start: int
    end: int
    document: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A deadline: its literal words and the instant they mean."""

    words: str
    instant: datetime


@dataclass(frozen=True, slots=True)
class Series:
    """A security that may be tendered. `due`: a day as 2000-02-01, or a year; a floating rate has no coupon."""

    description: str
    coupon: Decimal | None = None
    due: str | None = None
    cusip: str | None = None
    isin: str | None = None
    other_cusips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what is paid, with its words; `percent` is of the amount tendered.

    `series`: the title of the only series that it is paid for, as a table of several has it; empty where it is for all.
    """

    kind: str
    words: str
    per_1000: Decimal | None = None
    per_share: Decimal | None = None
    percent: Decimal | None = None
    series: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """Who takes the tenders: exchange agent, depositary or tabulation agent."""

    name: str | None = None
    addresses: tuple[str, ...] = ()
    phone: str | None = None
    fax: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """Guaranteed delivery: trading days after the day on which the offer expires, until what hour of which day."""

    days: int
    time: str
    deadline: datetime | None


@dataclass(frozen=True, slots=True)
class PriceRange:
    """The prices of an auction, lowest and highest, and their step."""

    low: Decimal
    high: Decimal
    step: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that a document, or several documents of one offer, say. `contradictions` names where they differ."""

    issuer: str | None = None
    event_type: str | None = None
    securities: tuple[Series, ...] = ()
    offered: tuple[str, ...] = ()
    quantity_type: str | None = None
    currency: str | None = None
    minimum: Decimal | None = None
    multiple: Decimal | None = None
    letter_date: date | None = None
    expiration: Clock | None = None
    early: Clock | None = None
    withdrawal: Clock | None = None
    response: Clock | None = None
    minimum_tender_percent: Decimal | None = None
    consideration: tuple[Part, ...] = ()
    agent: Agent = Agent()
    guaranteed_delivery: Delivery | None = None
    elections: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    price_range: PriceRange | None = None
    conditions: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    not_found: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()

    def sentences(self, field: str) -> tuple[Evidence, ...]:
        """Give the sentences of a field and of its parts (`securities` has those of `securities.0.cusip`)."""
        return tuple(one for one in self.evidence if one.field == field or one.field.startswith(f"{field}."))
