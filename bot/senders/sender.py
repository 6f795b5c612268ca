"""Who wrote this mail, by the register and not by what the mail claims? Pure."""

from __future__ import annotations

from bot.desk import Desk
from bot.model import Role, Sender
from mailflows.values import Mail


def who(mail: Mail, desk: Desk, *, authenticated: bool | None) -> Sender:
    """The one sender of a mail, with role and accounts.

    A mail with no From, or more than one, has no sender we could believe: role unknown, address
    empty (OPERATION.md: flagged `unreadable`, no answer). `authenticated` as in `Sender`.
    """
    if len(mail.sender) != 1:
        return Sender(address="", role=Role.UNKNOWN, authenticated=authenticated)
    address, name = mail.sender[0].address, mail.sender[0].name
    if address in desk.staff:
        return Sender(address, Role.STAFF, name, authenticated=authenticated)
    if broker := desk.broker_of(address):
        clients = tuple(account.account for account in desk.clients_of(broker.broker))
        return Sender(address, Role.BROKER, name, broker.broker, clients, authenticated)
    if own := desk.accounts_of(address):
        return Sender(address, Role.HOLDER, name, "", tuple(account.account for account in own), authenticated)
    return Sender(address, Role.UNKNOWN, name, authenticated=authenticated)


def lane(address: str, desk: Desk) -> str:
    """Which mails must be decided one after the other, in order of arrival, with a mail from that address.

    Everyone who can change the same case shares a lane: a broker's addresses, and the holders who
    are linked by common accounts. An unknown sender has a lane of his own: he changes no case.
    """
    if broker := desk.broker_of(address):
        return f"broker:{broker.broker}"
    accounts, addresses = set[str](), {address}
    while found := {
        account.account: account
        for account in desk.accounts.values()
        if account.account not in accounts and addresses.intersection(account.emails)
    }:
        accounts.update(found)
        addresses.update(email for account in found.values() for email in account.emails)
    return f"accounts:{min(accounts)}" if accounts else f"address:{address}"
