"""What a mail shows about who can be reached: a notice of failed delivery marks an address, any other mail clears it.

Only an address on file that the mail named by the notice's reference went to is ever marked: whoever does not know
that reference can stop no mail to anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.desk import Desk
from bot.model import Bounced, Event, Outcome, Received
from mailflows.machines.failures import Failure, failures
from nlp.instruction import Kind


def with_reach(outcome: Outcome, raw: bytes, received: Received, desk: Desk) -> Outcome:
    """The outcome of a mail, with what it shows about addresses. `raw`: the mail itself."""
    if received.reading.kind is not Kind.BOUNCE:
        return replace(outcome, reached=received.sender.address)
    thread = received.thread
    if thread is None:
        return outcome
    bounced = bounced_of(
        failures(raw), thread.addressees, desk, received.received, how="report", reference=thread.reference
    )
    events = events_of(bounced, desk, thread.offer, thread.accounts)
    return replace(outcome, bounced=bounced, events=(*outcome.events, *events))


def bounced_of(
    found: Iterable[Failure],
    addressees: Iterable[str],
    desk: Desk,
    now: datetime,
    *,
    how: str,
    reference: str | None = None,
) -> tuple[Bounced, ...]:
    """The addresses on file among `addressees` that these failures mean for good.

    One that the notice does not name is meant where the mail went to nobody else: it may have been forwarded, and
    what failed is then the place that it was forwarded to.
    """
    sent_to = tuple(dict.fromkeys(address.lower() for address in addressees))
    marked: dict[str, Bounced] = {}
    for failure in found:
        alone = sent_to[0] if len(sent_to) == 1 else ""
        address = failure.address if failure.address in sent_to else alone
        on_file = address and (desk.accounts_of(address) or desk.broker_of(address))
        if failure.permanent and on_file:
            marked.setdefault(address, Bounced(address, now, failure.code, failure.reason, how, reference))
    return tuple(marked.values())


def events_of(
    bounced: Iterable[Bounced], desk: Desk, offer: str | None = None, accounts: Iterable[str] | None = None
) -> tuple[Event, ...]:
    """What the log says of it: one event for each account that the address stands for, of `accounts` where given."""
    only = None if accounts is None else frozenset(accounts)
    return tuple(
        Event("address.bounced", (("code", one.code), ("how", one.how)), offer, account)
        for one in bounced
        for account in standing_for(one.address, desk)
        if only is None or account in only
    )


def standing_for(address: str, desk: Desk) -> tuple[str, ...]:
    """The accounts for which that address is on file, the holder's own or its broker's."""
    broker = desk.broker_of(address)
    found = (*desk.accounts_of(address), *(desk.clients_of(broker.broker) if broker else ()))
    return tuple(dict.fromkeys(account.account for account in found))
