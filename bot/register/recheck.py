"""A new register is put in force: saved, and everything on record checked against it, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.desk import Desk
from bot.errors import ConflictError
from bot.flow import House
from bot.handover.positions import Moved, Rechecked, moved, pairs, recheck
from bot.model import Case
from bot.outgoing import outgoing
from bot.secrets.identifiers import new_reference
from bot.store.values import Outgoing
from nlp.context import Account, Broker


@dataclass(frozen=True, slots=True)
class _Checked:
    """One case as it was looked at, what the register does to it, and the mails that say so."""

    case: Case
    found: Rechecked
    mails: tuple[Outgoing, ...]


def put_in_force(house: House, accounts: Sequence[Account], brokers: Sequence[Broker], by: str) -> Rechecked:
    """Save the register, check the cases that it concerns, and queue the mails to their holders; all at once or nothing.

    A mail that is being decided at the same time is decided either before, and then checked here, or after, by the
    new register (`bot.flow`). Thousands of mails take a while to write: they are written first, while everybody else
    goes on. Then the cases are locked, and only what has changed meanwhile is looked at once more. Raises
    ConflictError where somebody else changed the register or an offer meanwhile.
    """
    desk, now = house.desk(), house.clock.now()
    changes = moved(desk.accounts, {account.account: account for account in accounts})
    by_name = {one.name: one for one in changes}
    concerned = pairs(desk.offers, changes, now)
    check = _checking(house, desk, {broker.broker: broker for broker in brokers}, by)
    seen = house.store.cases_of(concerned)
    prepared = {pair: check(by_name[pair[1]], case) for pair, case in seen.items()}
    with house.store.changing_register(accounts, brokers, by) as changing:
        cases = changing.cases(concerned)
        if house.desk() is not desk:
            raise ConflictError(
                "The register or an offer changed meanwhile, so nothing was put in force; look again and repeat."
            )
        checked = _checked(prepared, cases, by_name, check)
        found = _together(checked)
        changing.write(
            cases=found.cases,
            entries=found.entries,
            threads=found.threads,
            answers=tuple(chain.from_iterable(one.mails for one in checked)),
            events=found.events,
        )
    house.wake()
    return found


def _checking(house: House, desk: Desk, brokers: Mapping[str, Broker], by: str) -> Callable[[Moved, Case], _Checked]:
    """How one case is checked: by the offers as they are now, at this instant."""
    now, settings = house.clock.now(), house.settings.mail

    def check(one: Moved, case: Case) -> _Checked:
        offers = {case.offer: desk.offers[case.offer]}
        cases = {(case.offer, case.account): case}
        found = recheck(offers, brokers, (one,), cases, now=now, by=by, new_reference=new_reference)
        mails = outgoing(found.answers, None, desk, address=settings.address, name=settings.name, now=now)
        return _Checked(case, found, mails)

    return check


def _checked(
    prepared: Mapping[tuple[str, str], _Checked],
    cases: Mapping[tuple[str, str], Case],
    changes: Mapping[str, Moved],
    check: Callable[[Moved, Case], _Checked],
) -> list[_Checked]:
    """What was prepared, and again what has changed since. `cases`: as they are now, locked."""
    return [
        prepared[pair] if pair in prepared and prepared[pair].case == case else check(changes[pair[1]], case)
        for pair, case in cases.items()
    ]


def _together(checked: Sequence[_Checked]) -> Rechecked:
    """Everything that the register changes, as one."""
    found = [one.found for one in checked]
    return Rechecked(
        cases=tuple(chain.from_iterable(one.cases for one in found)),
        entries=tuple(chain.from_iterable(one.entries for one in found)),
        threads=tuple(chain.from_iterable(one.threads for one in found)),
        answers=tuple(chain.from_iterable(one.answers for one in found)),
        events=tuple(chain.from_iterable(one.events for one in found)),
    )
