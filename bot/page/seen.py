"""What a reader may see on the page: his accounts of that answer, where each stands, and what is still asked. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.desk import Desk
from bot.model import Action, Case, CaseState, Draft, Entry, Line, Missing, Thread
from bot.offer import Offer
from bot.replies.figures import figure
from bot.replies.moments import moment
from bot.replies.options import asked, choice, fitted, multiples, price_asked, takes_tenders
from bot.replies.words import MISSING
from nlp.context import Account

STATES = {
    CaseState.OPEN: "We have no instruction yet.",
    CaseState.ASKED: "Something is still missing.",
    CaseState.READ_BACK: "Waiting for your yes.",
    CaseState.RECORDED: "On record.",
    CaseState.WITHDRAWN: "Taken back: nothing is tendered.",
    CaseState.SETTLED: "Settled.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One account on the page: where it stands, what is on record, what was understood, what is still asked, in words."""

    account: str
    registration: str
    position: str
    state: str
    standing: str = ""
    understood: str = ""
    asks: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    waits: bool = False
    """For the reader's yes."""


def accounts_of(desk: Desk, thread: Thread, address: str) -> tuple[Account, ...]:
    """The accounts of that answer that the address is on file for now: as their holder, or as their broker."""
    broker = desk.broker_of(address)
    found = (desk.accounts.get(name) for name in thread.accounts)
    return tuple(
        account
        for account in found
        if account is not None
        and (address in account.emails or (broker is not None and account.broker == broker.broker))
    )


def rows(accounts: tuple[Account, ...], cases: Mapping[tuple[str, str], Case], offer: Offer) -> tuple[Row, ...]:
    """Each account as the page shows it."""
    return tuple(_row(account, cases.get((offer.id, account.account)), offer) for account in accounts)


def _row(account: Account, case: Case | None, offer: Offer) -> Row:
    case = case or Case(offer.id, account.account)
    draft, standing = case.draft, case.standing
    missing = draft.missing if draft is not None else ()
    return Row(
        account=account.account,
        registration=account.registration,
        position=figure(account.position, offer.quantity_type, offer),
        state=_state(case, offer),
        standing=_said(standing, offer) if standing is not None else "",
        understood=_said(draft, offer) if draft is not None else "",
        asks=tuple(_ask(item, offer) for item in missing),
        missing=tuple(item.value for item in missing),
        waits=case.state is CaseState.READ_BACK and draft is not None,
    )


def _state(case: Case, offer: Offer) -> str:
    """Where the case stands."""
    if case.hold:
        return "A person here looks at this account."
    if case.state is CaseState.WITHDRAWN and not takes_tenders(offer):
        return "Taken back: no consent is given."
    return STATES[case.state]


def _ask(item: Missing, offer: Offer) -> str:
    """What is missing, in the words of our mails."""
    words = MISSING[item].format(
        choices=asked(offer),
        multiples=multiples(offer, offer.quantity_type),
        signed="",
        prices=price_asked(offer),
    )
    return fitted(words, offer)


def _said(what: Draft | Entry, offer: Offer) -> str:
    """What is chosen, whole, and for how much."""
    line = Line("", what.election, what.quantity, offer.quantity_type, Action.ANSWER, particulars=what.particulars)
    shown = figure(what.quantity, offer.quantity_type, offer) if what.quantity is not None else ""
    return ", ".join(part for part in (shown, choice(line, offer)) if part)


def asked_for(found: tuple[Row, ...]) -> frozenset[str]:
    """What is missing on any of the accounts: those fields stand first on the form."""
    details = {Missing.SIGNATURE.value, Missing.CO_SIGNATURE.value, Missing.CAPACITY.value}
    details |= {Missing.ADDRESS.value, Missing.PHONE.value, Missing.TIN.value, Missing.EVIDENCE_OF_AUTHORITY.value}
    return frozenset(item for row in found for item in row.missing if item in details)


def deadline(offer: Offer) -> str:
    """Our own deadline in words."""
    return moment(offer.clocks.response.instant, offer.time_zone)
