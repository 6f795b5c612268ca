"""The register and the brokers: who holds what, what is on file, and how a changed address is handled."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot.console.acts import fields_of, in_words, written
from bot.console.carrying import Target, do_or_propose
from bot.console.errors import NothingThereError
from bot.console.forms import addresses_of
from bot.console.guard import Visit, visit_of
from bot.console.pages import page, then
from bot.console.proposed import with_what_was
from bot.console.rules import Routes

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
_PAGE = 100


@routes.page("/register")
def register(visit: Visiting) -> Response:
    """The accounts, sought by number, name or address."""
    words = visit.request.query_params.get("q", "").strip()[:100]
    accounts = [
        account
        for account in visit.house.desk().accounts.values()
        if not words
        or words.casefold()
        in f"{account.account} {account.registration} {' '.join(account.emails)} {account.broker}".casefold()
    ]
    asked = visit.request.query_params.get("page", "1")
    number = max(1, int(asked)) if asked.isdecimal() and len(asked) < 7 else 1
    return page(
        visit,
        "register.html",
        accounts=accounts[(number - 1) * _PAGE : number * _PAGE],
        total=len(accounts),
        number=number,
        pages=max(1, -(-len(accounts) // _PAGE)),
        words=words,
    )


@routes.page("/register/{name}")
def account_page(visit: Visiting, name: str) -> Response:
    """One account, with its case in every offer that concerns it; the taxpayer number masked."""
    return _account(visit, name, "")


@routes.act("/register/{name}/reveal")
def reveal(visit: Visiting, name: str) -> Response:
    """The taxpayer number, shown once. An act that is an event."""
    number = visit.house.store.tax_number(name, visit.name)
    return _account(visit, name, number or "none is on file, and none was sent")


@routes.act("/register/{name}/emails")
def emails(visit: Visiting, name: str) -> Response:
    """Propose other addresses for an account: from them its holder could instruct, so a second person looks."""
    if name not in visit.house.desk().accounts:
        raise NothingThereError
    addresses_of(visit.form)
    before = ", ".join(visit.house.desk().accounts[name].emails) or "none"
    fields = with_what_was({**fields_of(visit), "why": written(visit, "why")}, {"emails": before})
    do_or_propose(visit.house, "address", Target(None, None, name), fields, visit.name, ("address",))
    return then(f"/register/{name}", "proposed")


@routes.act("/register/{name}/reachable")
def reachable(visit: Visiting, name: str) -> Response:
    """Take an address up again that our mail did not reach: its holder says that it does now."""
    account, address = visit.house.desk().accounts.get(name), visit.given("address")
    if account is None or address not in account.emails:
        raise NothingThereError
    visit.house.store.clear_bounced(address, visit.name)
    return then(f"/register/{name}", "reachable")


@routes.page("/brokers")
def brokers(visit: Visiting) -> Response:
    """The brokers and their clients."""
    desk = visit.house.desk()
    return page(
        visit,
        "brokers.html",
        found=[(one, desk.clients_of(one.broker)) for one in desk.brokers.values()],
        unreached=visit.house.store.bounced(),
    )


@routes.act("/brokers/{name}/reachable")
def broker_reachable(visit: Visiting, name: str) -> Response:
    """Take an address of a broker up again that our mail did not reach."""
    broker, address = visit.house.desk().brokers.get(name), visit.given("address")
    if broker is None or address not in broker.emails:
        raise NothingThereError
    visit.house.store.clear_bounced(address, visit.name)
    return then("/brokers", "reachable")


def _account(visit: Visit, name: str, number: str) -> Response:
    """The page of an account. `number`: its taxpayer number where it was just revealed."""
    desk, store = visit.house.desk(), visit.house.store
    account = desk.accounts.get(name)
    if account is None:
        raise NothingThereError
    offers = [offer for offer in desk.offers.values() if offer.concerns(name)]
    cases = store.cases_of([(offer.id, name) for offer in offers])
    unreached = store.bounced()
    return page(
        visit,
        "account.html",
        account=account,
        last4=account.tin[-4:] if account.tin else "",
        number=number,
        cases=[(offer, cases[offer.id, name]) for offer in offers],
        versions=store.history("account", name),
        bounced=[unreached[address] for address in account.emails if address in unreached],
        remarks=[one for one in store.remarks(account=name) if one.offer is None],
        proposals=in_words(visit, (one for one in store.proposals() if one.account == name and one.offer is None)),
    )
