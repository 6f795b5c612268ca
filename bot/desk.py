"""What the desk knows when it decides: offers, register, brokers, its own addresses. A value, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.offers.offer import Offer
from nlp.context import Account, Broker, Register


@dataclass(frozen=True, slots=True)
class Desk:
    """The offers, accounts and brokers in force, and which addresses are the desk's own or its staff's."""

    offers: Mapping[str, Offer]
    accounts: Mapping[str, Account]
    brokers: Mapping[str, Broker]
    staff: frozenset[str] = field(default_factory=frozenset)
    own: frozenset[str] = field(default_factory=frozenset)
    register: Register = field(init=False, repr=False, compare=False)
    """The accounts, for those who look up a few of many."""

    def __post_init__(self) -> None:
        """Put the register together; the desk itself is frozen, and made anew when the register changes."""
        object.__setattr__(self, "register", Register(self.accounts.values()))

    def accounts_of(self, address: str) -> tuple[Account, ...]:
        """Accounts for which that address (lower case) is on file as the holder's own."""
        return self.register.of_address(address)

    def broker_of(self, address: str) -> Broker | None:
        """The broker for which that address is on file."""
        return next((broker for broker in self.brokers.values() if address in broker.emails), None)

    def clients_of(self, broker: str) -> tuple[Account, ...]:
        """The accounts of that broker's clients."""
        return tuple(account for account in self.accounts.values() if account.broker == broker)
