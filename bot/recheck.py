"""A new register is put in force: saved, and everything on record checked against it, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flow import House
from bot.handover.positions import Rechecked, moved, pairs, recheck
from bot.identifiers import new_reference
from bot.outgoing import outgoing
from nlp.context import Account, Broker


def put_in_force(house: House, accounts: Sequence[Account], brokers: Sequence[Broker], by: str) -> Rechecked:
    """Save the register, check the cases that it concerns, and queue the mails to their holders; all at once or nothing.

    A mail that is being decided at the same time is decided either before, and then checked here, or after, by the
    new register (`bot.flow`).
    """
    desk, now, settings = house.desk(), house.clock.now(), house.settings.mail
    changes = moved(desk.accounts, {account.account: account for account in accounts})
    firms = {broker.broker: broker for broker in brokers}
    with house.store.changing_register(accounts, brokers, by) as changing:
        cases = changing.cases(pairs(desk.offers, changes, now))
        found = recheck(desk.offers, firms, changes, cases, now=now, by=by, new_reference=new_reference)
        mails = outgoing(found.answers, None, desk, address=settings.address, name=settings.name, now=now)
        changing.write(
            cases=found.cases, entries=found.entries, threads=found.threads, answers=mails, events=found.events
        )
    house.wake()
    return found
