"""What the reader of a mail may know beforehand: accounts, offers, the sender. Values only.

The register itself, and where it comes from, belong to `bot`; reading is handed these values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cached_property


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

    def __hash__(self) -> int:
        """Hash by the number alone, which no other account has."""
        return hash(self.account)


_KEPT = 64
"""So many choices of accounts are kept of a register."""


class Register(tuple[Account, ...]):  # noqa: SLOT001 - what is worked out once is kept in it
    """The accounts in force, in their order.

    A custodian has tens of thousands of them, and each mail looks up a few: what is looked up is worked out once, not for every mail.
    """

    def __hash__(self) -> int:
        """Hash all accounts once: the register is the key of what is kept of it from mail to mail."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return super().__hash__()

    @cached_property
    def by_account(self) -> Mapping[str, Account]:
        """Each account by its number."""
        return {one.account: one for one in self}

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {one.account: place for place, one in enumerate(self)}

    @cached_property
    def _by_email(self) -> Mapping[str, tuple[Account, ...]]:
        found: dict[str, list[Account]] = {}
        for one in self:
            for address in dict.fromkeys(one.emails):
                found.setdefault(address, []).append(one)
        return {address: tuple(accounts) for address, accounts in found.items()}

    def of_address(self, address: str) -> tuple[Account, ...]:
        """Give the accounts for which an address (lower case) is on file, in the register's order."""
        return self._by_email.get(address, ())

    @cached_property
    def _chosen(self) -> dict[tuple[str, ...], Register]:
        return {}

    def of(self, numbers: tuple[str, ...]) -> Register:
        """Give the accounts with these numbers, in the register's order; numbers that are not in it are passed over.

        The same ones are asked for at every sentence of a mail, and a broker has hundreds: those last asked for are kept.
        """
        if (found := self._chosen.get(numbers)) is None:
            if len(self._chosen) >= _KEPT:
                self._chosen.clear()
            places = sorted({self._places[number] for number in numbers if number in self._places})
            found = self._chosen[numbers] = Register(self[place] for place in places)
        return found


@dataclass(frozen=True, slots=True)
class Broker:
    """A broker that may instruct for its own clients' accounts."""

    broker: str
    firm: str
    dtc_participant: str
    emails: tuple[str, ...]
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PriceRange:
    """The prices per share that a Dutch auction allows: lowest, highest, and the step between two of them."""

    low: Decimal
    high: Decimal
    step: Decimal

    def allows(self, price: Decimal) -> bool:
        """Whether that price is one of them."""
        return self.low <= price <= self.high and not (price - self.low) % self.step


@dataclass(frozen=True, slots=True)
class Series:
    """One of several series that an offer is for: its key on the register, and the words by which people name it."""

    key: str
    coupon: Decimal | None = None
    due: str = ""
    """The year in which it falls due, or empty."""
    codes: tuple[str, ...] = ()
    """CUSIP and ISIN."""


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
    price_range: PriceRange | None = None
    """Of a Dutch auction."""
    series: tuple[Series, ...] = ()
    """Where the offer is for several, each of them; else nothing."""
    codes: tuple[str, ...] = ()
    """CUSIP and ISIN of all of its securities, as far as they are known."""
    title: str = ""
    """As our own letters and forms print it."""
    tender_consents: bool = True
    """By the terms of the offer a tender is also a consent; matters only where consents are asked for."""

    @property
    def priced(self) -> bool:
        """Whether a tender needs a price, of the holder's choice or the auction's."""
        return bool({"tender_at_price", "tender_at_auction_price"} & set(self.elections))

    @property
    def asks_consent(self) -> bool:
        """Whether consents are asked for."""
        return "consent" in self.elections or "do_not_consent" in self.elections

    @property
    def takes_tenders(self) -> bool:
        """Whether securities can be tendered at all."""
        return any(one.startswith("tender") for one in self.elections)

    @property
    def by_number(self) -> bool:
        """Whether an amount is a number of shares or units, and no face amount."""
        return self.quantity_type == "unit"


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
    accounts: Register
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
    signed_for: bool = False
    """It is signed for the holder by somebody with a power of attorney, or by a guardian: "she wants" is the holder's wish."""
    standing: tuple[tuple[str, Decimal], ...] = ()
    """Account and quantity on record, so that "take it all back" and "a new total" can be told."""

    @property
    def own_holders(self) -> tuple[str, ...]:
        """Names of the holders whose address the mail came from."""
        return tuple(holder for account in self.own for holder in account.holders)

    @property
    def own(self) -> Register:
        """The accounts that are the sender's, or his clients'."""
        return self.accounts.of(self.sender_accounts)

    def account(self, number: str | None) -> Account | None:
        """Give the account of that number, if the register has it."""
        return self.accounts.by_account.get(number) if number else None
