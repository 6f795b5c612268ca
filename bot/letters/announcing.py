"""Tells every holder concerned what became of an offer, and what that means for what he instructed: once each.

One mail to an address, about all of its accounts. A broker is told about the accounts of its clients, at the address
that instructed for them, else the first on file. An address that takes no mail is left out: whoever has no other one is
on the call list. Killed half-way, it goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import replace

from bot.desk import Desk
from bot.flow import House
from bot.model import Action, Answer, AnswerKind, Case, Entry, Event, Line, Status, Thread
from bot.offers.offer import Offer
from bot.outgoing import outgoing
from bot.rules.status import WAITING, codes_of, codes_when_over
from bot.secrets.identifiers import new_reference
from nlp.context import Account


def announce(
    house: House,
    offer: Offer,
    occasion: str,
    note: str,
    facts: tuple[tuple[str, str], ...],
    *,
    only: Collection[str] | None = None,
    void: Mapping[str, Entry] | None = None,
) -> int:
    """Queue the notice for every address concerned; answers how many were new.

    `occasion`: what makes it once (`extended:2`); `note`: the paragraph that says what happened; `facts`: label and
    value of the dates before and now; `only`: these accounts, else all of the offer; `void`: what this very change
    ended for an account, which is said in place of what stands.
    """
    desk, settings = house.desk(), house.settings.mail
    accounts = [
        account
        for account in desk.accounts.values()
        if offer.concerns(account.account) and (only is None or account.account in only)
    ]
    cases = house.store.cases_of([(offer.id, account.account) for account in accounts])
    bounced = house.store.bounced()
    by_address: dict[str, list[Account]] = {}
    for account in accounts:
        for address in _addresses(account, cases[offer.id, account.account], desk, bounced):
            by_address.setdefault(address, []).append(account)
    count = 0
    for address, mine in by_address.items():
        reference, now = new_reference(), house.clock.now()
        lines = tuple(_line(offer, one, cases[offer.id, one.account], (void or {}).get(one.account)) for one in mine)
        answer = Answer(AnswerKind.NOTICE, address, offer.id, reference, lines, notes=(note,), facts=facts)
        mails = outgoing([answer], None, desk, address=settings.address, name=settings.name, now=now)
        thread = Thread(
            reference, offer.id, "notice", tuple(one.account for one in mine), addressees=(address,), sent=now
        )
        told = Event("told", (("occasion", occasion), ("accounts", str(len(mine)))), offer.id)
        once = f"notice:{offer.id}:{occasion}:{address}"
        new = house.store.enqueue([replace(mail, once=once) for mail in mails], [thread])
        if new:
            house.store.log(told)
        count += new
    house.wake()
    return count


def _addresses(account: Account, case: Case, desk: Desk, bounced: Container[str]) -> Iterable[str]:
    """Who is told about an account: its holders, and its broker at one address; `bounced` take no mail."""
    own = tuple(address for address in account.emails if address not in bounced)
    broker = desk.brokers.get(account.broker)
    firm = tuple(address for address in broker.emails if address not in bounced) if broker is not None else ()
    if not firm:
        return own
    spoke = (case.standing.confirmed_by if case.standing is not None else "", case.draft.sender if case.draft else "")
    wrote = next((address for address in spoke if address and address in firm), firm[0])
    return tuple(dict.fromkeys((*own, wrote)))


def _line(offer: Offer, account: Account, case: Case, void: Entry | None) -> Line:
    """The account as it stands: what this change ended, else what is on record, open, refused at the end, or nothing."""
    entry, draft = void or case.standing, case.draft
    blank = Line(
        account.account,
        None,
        None,
        offer.quantity_type,
        Action.ANSWER,
        position=account.position,
        registration=account.registration,
        codes=(WAITING,),
    )
    if entry is not None:
        return replace(
            blank,
            election=entry.election,
            quantity=entry.quantity,
            status=entry.status,
            codes=entry.codes,
            signers=entry.signers,
            particulars=entry.particulars,
            early=entry.early,
        )
    if draft is not None:
        return replace(
            blank,
            election=draft.election,
            quantity=draft.quantity,
            codes=codes_of(draft.missing, draft.reasons) or (WAITING,),
            missing=draft.missing,
            reasons=draft.reasons,
            action=Action.CONFIRM if draft.read_back else Action.REQUEST,
            particulars=draft.particulars,
        )
    if case.lapsed is not None:
        lapsed = case.lapsed
        return replace(
            blank,
            election=lapsed.election,
            quantity=lapsed.quantity,
            status=Status.REJT,
            codes=codes_when_over(codes_of(lapsed.missing, lapsed.reasons)),
            particulars=lapsed.particulars,
        )
    if case.waiting:
        last = case.waiting[-1].entry
        return replace(
            blank,
            election=last.election,
            quantity=last.quantity,
            status=last.status,
            codes=last.codes,
            action=Action.FLAG,
        )
    return blank
