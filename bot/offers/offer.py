"""An offer as a value: what is offered, until when, and what a client must give. Frozen, no I/O.

`bot.offers.reading` reads it from a TOML file that staff can read; rules, reading and answers follow it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fnmatch import fnmatchcase

from bot.offers.settlement import Settlement
from nlp.context import PriceRange, Series, Terms

__all__ = [
    "USUAL_REMINDERS",
    "Clocks",
    "Consideration",
    "Deadline",
    "Fact",
    "GuaranteedDelivery",
    "Lead",
    "Offer",
    "Policy",
    "PriceRange",
    "Security",
]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A clock of the offer: the literal words of its document, and the instant in its time zone."""

    words: str
    instant: datetime


@dataclass(frozen=True, slots=True)
class Clocks:
    """The offer's deadlines (DOMAIN.md). `response` is ours; `market` is the offer's expiration."""

    response: Deadline
    market: Deadline
    withdrawal: Deadline
    early: Deadline | None = None
    protect: Deadline | None = None
    cover: Deadline | None = None


@dataclass(frozen=True, slots=True)
class Security:
    """A series that may be tendered."""

    description: str
    coupon: Decimal | None = None
    due: str | None = None
    cusip: str | None = None
    isin: str | None = None
    key: str = ""
    other_cusips: tuple[str, ...] = ()
    """Further codes of the same series (144A, Regulation S)."""


@dataclass(frozen=True, slots=True)
class Consideration:
    """One part of what a tendering holder receives, with the words of the offer for it.

    `security`: the key of the only series that it is paid for; empty where it is for all.
    """

    kind: str
    words: str
    per_1000: Decimal | None = None
    per_share: Decimal | None = None
    percent: Decimal | None = None
    security: str = ""


@dataclass(frozen=True, slots=True)
class GuaranteedDelivery:
    """Late delivery promised by an eligible institution: trading days after expiration, and until what hour."""

    days: int
    time: str
    deadline: datetime


@dataclass(frozen=True, slots=True)
class Lead:
    """How long before our deadline something happens: whole days at the deadline's own hour, or hours."""

    days: int = 0
    hours: int = 0

    def __str__(self) -> str:
        """As the offer file has it: `3 days`, `1 hour`."""
        number, word = (self.days, "day") if self.days else (self.hours, "hour")
        return f"{number} {word}" + ("" if number == 1 else "s")


USUAL_REMINDERS = (Lead(days=7), Lead(days=3), Lead(days=1), Lead(hours=3))


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer to a frequent question, word for word as the offer file has it. `topic` as in `nlp.instruction.Topic`."""

    topic: str
    words: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The issuer ended the offer before its time: when that took effect, and in what words it was said."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Policy:
    """What counts for this offer (reading contract, "What counts"): each line can be read aloud.

    `all_must_sign`: account types of which every listed holder signs; of the others any one.
    `capacity_needed`: types whose signer must say in what capacity. `evidence_needed`: types that
    need evidence of authority unless the register has it. `items`: details needed from the mail or
    the register. `broker_items`: what a broker's mail needs besides account, election and quantity.
    """

    all_must_sign: tuple[str, ...] = ("joint", "trust")
    capacity_needed: tuple[str, ...] = (
        "trust",
        "estate",
        "corporation",
        "partnership",
        "llc",
        "pension",
        "custodian",
    )
    evidence_needed: tuple[str, ...] = (
        "trust",
        "estate",
        "corporation",
        "partnership",
        "llc",
        "pension",
        "custodian",
    )
    items: tuple[str, ...] = ("address", "phone", "tin")
    broker_items: tuple[str, ...] = ("signature",)


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer with its facts, clocks and policy."""

    id: str
    issuer: str
    title: str
    """As people read it in a mail: "Lexington Precision Corporation, 12 3/4% Senior Subordinated Notes due 2000"."""
    event_type: str
    securities: tuple[Security, ...]
    clocks: Clocks
    names: tuple[str, ...] = ()
    """Further words by which holders call the offer, its issuer or security."""
    offered: tuple[str, ...] = ()
    elections: tuple[str, ...] = ("tender_all", "tender_part", "do_not_tender")
    quantity_type: str = "face"
    currency: str = "USD"
    minimum: Decimal = Decimal(1000)
    multiple: Decimal = Decimal(1000)
    unit_value: Decimal = Decimal(1000)
    letter_date: date | None = None
    opens: datetime | None = None
    time_zone: str = "America/New_York"
    minimum_tender_percent: Decimal | None = None
    consideration: tuple[Consideration, ...] = ()
    guaranteed_delivery: GuaranteedDelivery | None = None
    price_range: PriceRange | None = None
    """Of a Dutch auction."""
    tender_consents: bool = True
    """Where consents are asked for as well: a tender is one, by the terms of the offer."""
    agent: str = ""
    agent_addresses: tuple[str, ...] = ()
    agent_phone: str = ""
    agent_fax: str = ""
    accounts: tuple[str, ...] = ("*",)
    """Patterns of the accounts whose position is in this offer's security."""
    items: tuple[str, ...] = ()
    """What its instruction form asks for (signature, printed_name, address, phone, tin, date, account, capacity, email)."""
    facts: tuple[Fact, ...] = ()
    reminders: tuple[Lead, ...] = USUAL_REMINDERS
    """When holders who have not answered or not finished are reminded, the earliest first."""
    policy: Policy = field(default_factory=Policy)
    version: int = 1
    on_extension: str = "keep"
    """What an extension does to instructions by the offer's terms: `keep` them, or `reopen` (they end, and are asked for anew)."""
    elections_ended: tuple[str, ...] = ()
    """Options that it had and no longer has."""
    ended: Ended | None = None
    settlement: Settlement | None = None
    """Day count, dates, price and rounding as staff approved them; without it the words of the consideration stand alone."""
    read_back_entitlements: bool = False
    """Whether a read-back says what the holder would receive."""

    def concerns(self, account: str) -> bool:
        """Whether that account's position is in this offer's security."""
        return any(fnmatchcase(account, pattern) for pattern in self.accounts)

    def terms(self) -> Terms:
        """Give what reading needs of it."""
        return Terms(
            offer=self.id,
            issuer=self.issuer,
            names=self.names,
            quantity_type=self.quantity_type,
            minimum=self.minimum,
            multiple=self.multiple,
            unit_value=self.unit_value,
            opens=self.opens,
            expires=self.clocks.market.instant,
            elections=self.elections,
            accounts=self.accounts,
            price_range=self.price_range,
            title=self.title,
            series=self.series,
            codes=tuple(code for one in self.securities for code in (one.cusip, one.isin) if code),
            tender_consents=self.tender_consents,
        )

    @property
    def series(self) -> tuple[Series, ...]:
        """The series, where the offer is for several; nothing where it is for one."""
        if len(self.securities) < 2:
            return ()
        return tuple(
            Series(one.key, one.coupon, (one.due or "")[:4], tuple(filter(None, (one.cusip, one.isin))))
            for one in self.securities
        )

    @property
    def asks_consent(self) -> bool:
        """Whether consents are asked for."""
        return self.terms().asks_consent

    @property
    def priced(self) -> bool:
        """Whether a tender needs a price."""
        return self.terms().priced
