"""What the reader of a mail may know beforehand: accounts, offers, the sender. Values only.

The register itself, and where it comes from, belong to `bot`; reading is handed these values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Account:
    """One account of the register: who holds it, what is on file, how much of the security it has."""

    account: str
    registration: str
    type: str
    """individual, joint, trust, estate, corporation, llc, partnership, pension, custodian, ira."""
    holders: tuple[str, ...]
    """The persons who may sign for it."""
    emails: tuple[str, ...] = ()
    """Lower case."""
    address: str = ""
    phone: str = ""
    tin: str = field(default="", repr=False)
    """The taxpayer number on file, or empty. Never shown whole."""
    authority_on_file: bool = False
    broker: str = ""
    """The broker's code where the account is a broker's client's, else empty."""
    position: Decimal = Decimal(0)
    """Face amount of debt, or number of shares."""
    security: str = ""
    """Key of the security held; empty where the register has only one."""
    free: Decimal | None = None
    """How much of the position has been received and is not on loan; None: all of it."""


@dataclass(frozen=True, slots=True)
class Broker:
    """A broker that may instruct for its own clients' accounts."""

    broker: str
    firm: str
    dtc_participant: str
    emails: tuple[str, ...]
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What reading needs of an offer: how it is named, how it is counted, when it was open."""

    offer: str
    issuer: str
    names: tuple[str, ...]
    """Further words by which people call it ("Lexington", "12 3/4% notes", "LEXP")."""
    quantity_type: str = "face"
    minimum: Decimal = Decimal(1000)
    multiple: Decimal = Decimal(1000)
    unit_value: Decimal = Decimal(1000)
    """Face amount of one bond or note; 1 for shares and units."""
    opens: datetime | None = None
    expires: datetime | None = None
    """The market deadline: the offer's own end."""
    elections: tuple[str, ...] = ("tender_all", "tender_part", "do_not_tender")
    accounts: tuple[str, ...] = ("*",)
    """Patterns (fnmatch) of the accounts whose position is in this offer's security."""


@dataclass(frozen=True, slots=True)
class Context:
    """Everything known beforehand about one mail.

    `sender_accounts`: accounts for which the From address is on file, or all accounts of the
    broker that wrote; empty for an unknown sender. `accounts`: the whole register (names and
    account numbers are looked up in it). `received`: instant of receipt with zone.
    `asked_about`: accounts of the thread or reference that this mail answers, in their order.
    """

    received: datetime
    offers: tuple[Terms, ...]
    accounts: tuple[Account, ...]
    sender_address: str = ""
    sender_name: str = ""
    role: str = "unknown"
    """holder, broker, staff, unknown."""
    broker: str = ""
    sender_accounts: tuple[str, ...] = ()
    reference_offer: str | None = None
    """The offer of the thread or reference that this mail answers, if any."""
    asked_about: tuple[str, ...] = ()
    answers_read_back: bool = False
    """It stands in the thread of one of our read-backs (so a bare "fine" is a yes)."""
    standing: tuple[tuple[str, Decimal], ...] = ()
    """Account and quantity on record, so that "take it all back" and "a new total" can be told."""
