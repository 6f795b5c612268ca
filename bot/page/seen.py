"""What a reader may see on the page: his accounts of that answer, where each stands, and what is still asked. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.desk import Desk
from bot.model import Action, Case, CaseState, Draft, Entry, Line, Missing, Thread
from bot.offers.offer import Offer
from bot.replies.figures import figure
from bot.replies.options import asked, choice, fitted, multiples, price_asked, takes_tenders
from bot.replies.view import question_of
from bot.replies.words import MISSING
from bot.times.moments import moment
from nlp.context import Account
from nlp.instruction import Kind

STATES = {
    CaseState.OPEN: "We have no instruction yet.",
    CaseState.ASKED: "Something is still missing.",
    CaseState.READ_BACK: "Waiting for your yes.",
    CaseState.RECORDED: "On record.",
    CaseState.WITHDRAWN: "Taken back: nothing is tendered.",
    CaseState.SETTLED: "Closed. Please write to us if you did not expect that.",
}
HERE = {
    Missing.SIGNATURE: "A signature: please type your full name under “Signature” below, as it stands on the account (from "
    "a firm: the name of the person who instructs). It shows that the instruction is meant.",
    Missing.CO_SIGNATURE: "The signature of each other holder: on this account all holders must sign. Each of them can sign "
    "on this page by the link in our mail to them, or write to us from their own address on file.",
    Missing.CAPACITY: "The capacity in which you sign, such as trustee, executor or officer: please type it below your name.",
    Missing.EVIDENCE_OF_AUTHORITY: "A document which shows that you may act for this account, such as a court "
    "certificate, a page of the trust agreement, a resolution or a power of attorney: we have none on file. Please add "
    "it below; a person will look at it.",
    Missing.ADDRESS: "Your postal address: we have none on file. Please type it below.",
    Missing.PHONE: "A telephone number with area code, so that we can reach you if anything is unclear: we have none on "
    "file. Please type it below.",
    Missing.TIN: "Your taxpayer identification number (for a person, the Social Security number; a foreign tax number will "
    "do): we have none on file. Please type the whole number below; we keep it encrypted and never show or mail it whole.",
}
"""What is missing, where our mails say how to answer a mail and the page has a field for it."""


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
        asks=_asks(draft, account, offer) if draft is not None else (),
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


def _asks(draft: Draft, account: Account, offer: Offer) -> tuple[str, ...]:
    """What does not fit, as questions, and what is missing."""
    line = replace(_line(draft, offer), position=account.position)
    problems = tuple(filter(None, (question_of(reason, line, offer) for reason in draft.reasons)))
    covered = {Missing.QUANTITY} if problems else set()
    return (*problems, *(_ask(item, offer) for item in draft.missing if item not in covered))


def _ask(item: Missing, offer: Offer) -> str:
    """What is missing, in the words of our mails but for what is done otherwise on a page."""
    words = HERE.get(item, MISSING[item]).format(
        choices=asked(offer),
        multiples=multiples(offer, offer.quantity_type),
        signed="",
        prices=price_asked(offer),
    )
    return fitted(words, offer)


def _said(what: Draft | Entry, offer: Offer) -> str:
    """What is chosen, whole, and for how much."""
    shown = figure(what.quantity, offer.quantity_type, offer) if what.quantity is not None else ""
    return ", ".join(part for part in (shown, choice(_line(what, offer), offer)) if part)


def _line(what: Draft | Entry, offer: Offer) -> Line:
    """It as a line of a decision, as the words for one take it."""
    draft = what if isinstance(what, Draft) else None
    return Line(
        "",
        what.election,
        what.quantity,
        offer.quantity_type,
        Action.ANSWER,
        choices=draft.choices if draft is not None else (),
        withdrawal=draft is not None and draft.kind is Kind.WITHDRAWAL,
        particulars=what.particulars,
    )


def held(accounts: Sequence[Account], cases: Mapping[tuple[str, str], Case], offer: Offer) -> dict[str, str]:
    """What we have already of what the form asks for, by its field: on file, or given for what is being gathered.

    Of a taxpayer number only how it ends.
    """
    found: dict[str, list[str]] = {"address": [], "phone": [], "tin": [], "signature": []}
    for account in accounts:
        case = cases.get((offer.id, account.account))
        draft = case.draft if case is not None else None
        last = (draft.tin_last4 if draft is not None and draft.tin_given else None) or account.tin[-4:]
        found["address"].append((draft.address if draft is not None else None) or account.address)
        found["phone"].append((draft.phone if draft is not None else None) or account.phone)
        found["tin"].append(f"a number that ends in {last}" if last else "")
        found["signature"].extend(signer.name for signer in (draft.signers if draft is not None else ()))
    return {name: "; ".join(dict.fromkeys(filter(None, values))) for name, values in found.items()}


def asked_for(found: tuple[Row, ...]) -> frozenset[str]:
    """What is missing on any of the accounts: those fields stand first on the form."""
    details = {Missing.SIGNATURE.value, Missing.CO_SIGNATURE.value, Missing.CAPACITY.value}
    details |= {Missing.ADDRESS.value, Missing.PHONE.value, Missing.TIN.value, Missing.EVIDENCE_OF_AUTHORITY.value}
    return frozenset(item for row in found for item in row.missing if item in details)


def deadline(offer: Offer) -> str:
    """Our own deadline in words."""
    return moment(offer.clocks.response.instant, offer.time_zone)
