"""A case: everything about one account in one offer, with what staff can do about it."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import Depends
from fastapi.responses import Response

from bot.console import four_eyes
from bot.console.acts import in_words, timed, written
from bot.console.carrying import Target, do_or_propose
from bot.console.errors import NothingThereError
from bot.console.forms import call_of
from bot.console.guard import Visit, visit_of
from bot.console.mail_view import phones_of
from bot.console.offers import offer_of
from bot.console.pages import ZONE, page, then
from bot.console.rules import Routes
from bot.console.timeline import timeline
from bot.store.values import Version

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]


@routes.page("/case/{offer}/{account}")
def case_page(visit: Visiting, offer: str, account: str) -> Response:
    """The whole conversation as one timeline, what stands, and every version of the record."""
    found, holder = offer_of(visit, offer), _account(visit, account)
    if not found.concerns(account):
        raise NothingThereError
    store = visit.house.store
    case = store.cases_of([(offer, account)])[offer, account]
    mails = store.mails_of_account(account)
    entries = store.entries_of(offer, account)
    numbers = [row.mail_id for row in mails]
    events = {event.event_id: event for event in store.events(offer=offer, account=account)}
    for number in numbers:
        events |= {event.event_id: event for event in store.events(mail_id=number, of_no_account=True)}
    replies = store.replies_about(numbers, {entry.reference for entry in entries}, f"letter:{offer}:{account}:")
    return page(
        visit,
        "case.html",
        offer=found,
        account=holder,
        case=case,
        entries=entries,
        items=timeline(
            mails,
            events.values(),
            replies,
            store.remarks(offer=offer, account=account),
            store.papers(offer, account),
        ),
        versions=[_told(version) for version in store.history("case", f"{offer} {account}")],
        proposals=in_words(visit, (one for one in store.proposals() if (one.offer, one.account) == (offer, account))),
        phones=phones_of(account, visit.house.desk()),
    )


@routes.act("/case/{offer}/{account}/confirm")
def confirm(visit: Visiting, offer: str, account: str) -> Response:
    """Record what waits for the holder's yes: it was said in a call."""
    form = timed(visit)
    call_of({**form, "way": "call"}, ZONE)
    second = four_eyes.to_confirm(form["number"], phones_of(account, visit.house.desk()))
    target = Target(None, offer, account)
    done = do_or_propose(visit.house, "confirm", target, form, visit.name, second)
    return then(f"/case/{offer}/{account}", "confirmed" if done else "proposed")


@routes.act("/case/{offer}/{account}/release")
def release(visit: Visiting, offer: str, account: str) -> Response:
    """Propose to lift a hold: what made it was a fraud, a death or a lawyer's letter, so a second person looks."""
    offer_of(visit, offer)
    target = Target(None, offer, account)
    do_or_propose(visit.house, "release", target, {"why": written(visit, "why")}, visit.name, ("hold",))
    return then(f"/case/{offer}/{account}", "proposed")


@routes.act("/case/{offer}/{account}/note")
def note(visit: Visiting, offer: str, account: str) -> Response:
    """Write something down about the case."""
    offer_of(visit, offer)
    _account(visit, account)
    visit.house.store.remark("note", written(visit, "words"), visit.name, offer=offer, account=account)
    return then(f"/case/{offer}/{account}", "noted")


def _account(visit: Visit, name: str) -> Any:  # noqa: ANN401 - an account of the register, for a template
    """That account of the register. Raises NothingThereError."""
    account = visit.house.desk().accounts.get(name)
    if account is None:
        raise NothingThereError
    return account


def _told(version: Version) -> dict[str, Any]:
    """A version of a case as the page lists it."""
    body: dict[str, Any] = json.loads(version.body) if version.body else {}
    draft, standing = body.get("draft") or {}, body.get("standing") or {}
    return {
        "number": version.number,
        "at": version.at,
        "by": version.by,
        "mail_id": version.mail_id,
        "state": body.get("state", ""),
        "hold": body.get("hold"),
        "draft": draft,
        "standing": standing,
    }
