"""Who is written to about an account, and who cannot be: by the register, brokers for clients without an address. Pure.

A holder with an address is written to directly, a joint account at every address on file. Clients of a broker who
have none are reached through the broker's first address that takes mail: one letter lists them all.
"""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import dataclass

from bot.desk import Desk
from bot.offers.offer import Offer
from nlp.context import Account, Broker


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address and the accounts that it is written to about: one account of its own, or those of a broker's clients."""

    to: str
    accounts: tuple[Account, ...]
    broker: Broker | None = None


@dataclass(frozen=True, slots=True)
class Recipients:
    """Everybody concerned by an offer: who is written to, and which accounts cannot be."""

    letters: tuple[Recipient, ...]
    no_address: tuple[str, ...]
    """Accounts without any address, neither their own nor a broker's."""
    bounced: tuple[tuple[str, str], ...]
    """Account and address that does not take mail."""


def holders_of(offer: Offer, desk: Desk, only: Collection[str] | None = None) -> tuple[Account, ...]:
    """The accounts that hold something of the offer's security, in the order of the register; `only` those named."""
    return tuple(
        account
        for account in desk.accounts.values()
        if offer.concerns(account.account) and account.position > 0 and (only is None or account.account in only)
    )


def addresses_of(account: Account, desk: Desk) -> tuple[str, ...]:
    """All addresses for an account: its own, else those of its broker."""
    if account.emails:
        return account.emails
    broker = desk.brokers.get(account.broker)
    return broker.emails if broker is not None else ()


def reachable(account: Account, desk: Desk, bounced: Container[str]) -> tuple[str, ...]:
    """Where a mail about that account goes: every own address that takes mail, else the broker's first that does."""
    found = tuple(address for address in addresses_of(account, desk) if address not in bounced)
    return found if account.emails else found[:1]


def recipients(offer: Offer, desk: Desk, bounced: Container[str], only: Collection[str] | None = None) -> Recipients:
    """Everybody to write to about that offer, or about `only` those accounts. `bounced`: addresses that take no mail."""
    letters: list[Recipient] = []
    clients: dict[str, list[Account]] = {}
    no_address: list[str] = []
    failing: list[tuple[str, str]] = []
    for account in holders_of(offer, desk, only):
        addresses = addresses_of(account, desk)
        failing += [(account.account, address) for address in addresses if address in bounced]
        if not addresses:
            no_address.append(account.account)
        elif account.emails:
            letters += [Recipient(to, (account,)) for to in reachable(account, desk, bounced)]
        else:
            clients.setdefault(account.broker, []).append(account)
    for code, accounts in clients.items():
        broker = desk.brokers[code]
        letters += [Recipient(to, tuple(accounts), broker) for to in reachable(accounts[0], desk, bounced)]
    return Recipients(tuple(letters), tuple(no_address), tuple(failing))
