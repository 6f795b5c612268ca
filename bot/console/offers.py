"""Offers: how far each has come, its deadlines, its accounts, and what can be taken away from it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot.console import spoken
from bot.console.charts import arrivals_chart
from bot.console.guard import Visit, visit_of
from bot.console.pages import page
from bot.console.progress import STANDINGS, by_hour, ladder, progress
from bot.console.rules import Routes
from bot.errors import OfferUnknownError
from bot.offers.offer import Offer
from bot.record import as_csv, row
from bot.web.headers import FILE_POLICY, disposition

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
BELOW: list[tuple[str, str]] = [
    ("", "Progress"),
    ("/accounts", "Accounts"),
    ("/record", "Record"),
]
"""The pages below an offer: path behind `/offers/ID`, and name. Other parts of the console append theirs."""
_HOURS = 48
_PAGE = 100
_LINES = 1000
"""Lines of the record on a page."""


def offer_of(visit: Visit, name: str) -> Offer:
    """That offer. Raises OfferUnknownError."""
    offer = visit.house.desk().offers.get(name)
    if offer is None:
        raise OfferUnknownError(f"There is no offer {name}.")
    return offer


@routes.page("/offers")
def offers(visit: Visiting) -> Response:
    """All offers with their figures."""
    desk, now = visit.house.desk(), visit.house.clock.now()
    cases = visit.house.store.cases()
    found = [
        (
            offer,
            progress(offer, desk.accounts.values(), cases),
            spoken.until(offer.clocks.response.instant, now),
            spoken.urgency(offer.clocks.response.instant, now),
        )
        for offer in desk.offers.values()
    ]
    return page(visit, "offers.html", found=found)


@routes.page("/offers/{name}")
def offer_page(visit: Visiting, name: str) -> Response:
    """One offer: figures, chart, ladder."""
    offer, desk, now = offer_of(visit, name), visit.house.desk(), visit.house.clock.now()
    end = min(now, offer.clocks.market.instant)
    hours = by_hour(visit.house.store.arrivals(name, end - timedelta(hours=_HOURS), end), end, _HOURS)
    return page(
        visit,
        "offer.html",
        offer=offer,
        below=BELOW,
        figures=progress(offer, desk.accounts.values(), visit.house.store.cases(name)),
        standings=STANDINGS,
        rungs=ladder(offer, now),
        hours=hours,
        chart=arrivals_chart(hours, offer.clocks.response.instant),
        left=spoken.until(offer.clocks.response.instant, now),
        urgency=spoken.urgency(offer.clocks.response.instant, now),
    )


@routes.page("/offers/{name}/accounts")
def accounts(visit: Visiting, name: str) -> Response:
    """The accounts of an offer and where each stands."""
    offer, desk = offer_of(visit, name), visit.house.desk()
    figures = progress(offer, desk.accounts.values(), visit.house.store.cases(name))
    shown = visit.request.query_params.get("show", "")
    words = visit.request.query_params.get("q", "").strip().casefold()[:100]
    lines = [
        line
        for line in figures.lines
        if (shown not in STANDINGS or line.stands == shown)
        and (not words or words in f"{line.account.account} {line.account.registration}".casefold())
    ]
    asked = visit.request.query_params.get("page", "1")
    number = max(1, int(asked)) if asked.isdecimal() and len(asked) < 7 else 1
    return page(
        visit,
        "offer_accounts.html",
        offer=offer,
        below=BELOW,
        lines=lines[(number - 1) * _PAGE : number * _PAGE],
        total=len(lines),
        number=number,
        pages=max(1, -(-len(lines) // _PAGE)),
        standings=STANDINGS,
        shown=shown,
        words=words,
    )


@routes.page("/offers/{name}/record")
def record(visit: Visiting, name: str) -> Response:
    """What stands on record for an offer; with `?all=yes` also what does not stand any more."""
    offer, everything = offer_of(visit, name), visit.request.query_params.get("all") == "yes"
    entries = visit.house.store.entries(name, standing_only=not everything)
    return page(
        visit,
        "offer_record.html",
        offer=offer,
        below=BELOW,
        entries=entries[-_LINES:],
        more=len(entries) - _LINES,
        everything=everything,
    )


@routes.page("/offers/{name}/record.csv")
def record_csv(visit: Visiting, name: str) -> Response:
    """The record that stands, as CSV."""
    offer_of(visit, name)
    return _file(as_csv(visit.house.store.entries(name)), "text/csv; charset=utf-8", f"{name}-record.csv")


@routes.page("/offers/{name}/record.json")
def record_json(visit: Visiting, name: str) -> Response:
    """The record that stands, as other systems take it."""
    offer_of(visit, name)
    content = json.dumps([row(entry) for entry in visit.house.store.entries(name)], ensure_ascii=False, indent=1)
    return _file(content, "application/json", f"{name}-record.json")


def _file(content: str, kind: str, name: str) -> Response:
    """A file of ours to be saved."""
    headers = {"Content-Disposition": disposition(name), "Content-Security-Policy": FILE_POLICY}
    return Response(content, media_type=kind, headers=headers)
