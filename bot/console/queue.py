"""The queue: what waits for a person, by deadline and age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Depends
from fastapi.responses import Response

from bot.console import spoken
from bot.console.guard import Visit, visit_of
from bot.console.pages import page
from bot.console.rules import Routes
from bot.desk import Desk
from bot.store.values_console import Sought, Waiting

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
PAGE = 50
"""Mails on a page."""
_MOST_PAGES = 100_000


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the queue as it is shown."""

    mail: Waiting
    holder: str
    offer: str
    age: str
    left: str
    urgency: str


@routes.page("/")
def queue(visit: Visiting) -> Response:
    """The queue, with its filters."""
    return page(visit, "queue.html", **_shown(visit))


@routes.page("/queue/rows", quiet=True)
def rows(visit: Visiting) -> Response:
    """The queue's table alone: what the script fetches to keep the page fresh."""
    return page(visit, "queue_rows.html", **_shown(visit))


def _shown(visit: Visit) -> dict[str, Any]:
    """Everything that the queue shows."""
    asked, desk, now = visit.request.query_params, visit.house.desk(), visit.house.clock.now()
    sought = sought_of(dict(asked), visit.name, desk)
    number = _number(asked.get("page", "1"))
    deadlines = {offer.id: offer.clocks.response.instant for offer in desk.offers.values()}
    found = visit.house.store.waiting(sought, deadlines, first=(number - 1) * PAGE, count=PAGE)
    filters = {name: value for name, value in asked.items() if name not in {"page", "done"} and value}
    return {
        "rows": [row(mail, desk, now) for mail in found.rows],
        "total": found.total,
        "number": number,
        "pages": max(1, -(-found.total // PAGE)),
        "query": urlencode(filters),
        "filters": filters,
        "sought": sought,
        "reasons": visit.house.store.waiting_reasons(),
        "offers": list(desk.offers),
        "proposals": len(visit.house.store.proposals()),
    }


def sought_of(asked: dict[str, str], me: str, desk: Desk) -> Sought:
    """The filters that the address bar asks for. Pure."""
    words = asked.get("q", "").strip()[:100]
    who = asked.get("who", "")
    names = words.casefold()
    matching = tuple(
        account.account for account in desk.accounts.values() if names and names in account.registration.casefold()
    )
    order = asked.get("order", "")
    return Sought(
        status=asked.get("status", ""),
        reason=asked.get("reason", ""),
        offer=asked.get("offer", ""),
        assignee=me if who == "me" else "",
        nobody=who == "nobody",
        words=words,
        accounts=matching,
        order=order if order in {"oldest", "newest"} else "deadline",
    )


def row(mail: Waiting, desk: Desk, now: datetime) -> Row:
    """A line as it is shown: names from the register, time left until the offer's deadline. Pure."""
    known = [desk.accounts[account] for account in mail.accounts if account in desk.accounts]
    holder = known[0].registration if known else _by_address(mail.sender, desk)
    more = max(len(known), mail.accounts_in_all) - 1
    if known and more > 0:
        holder += f" and {more:,} more"
    offer = desk.offers.get(mail.offer or "")
    deadline = offer.clocks.response.instant if offer is not None else None
    return Row(
        mail,
        holder,
        offer.issuer if offer is not None else "",
        spoken.span(now - mail.received),
        spoken.until(deadline, now),
        spoken.urgency(deadline, now),
    )


def _by_address(sender: str, desk: Desk) -> str:
    """Who writes, where the mail speaks of no account: whose address it is."""
    if not sender:
        return ""
    broker, own = desk.broker_of(sender.lower()), desk.accounts_of(sender.lower())
    if broker is not None:
        return f"from {broker.firm}"
    return f"from {own[0].registration}" + (f" ({len(own)} accounts)" if len(own) > 1 else "") if own else ""


def _number(text: str) -> int:
    """The page asked for, from 1."""
    return min(max(int(text), 1), _MOST_PAGES) if text.isdecimal() and len(text) < 9 else 1
