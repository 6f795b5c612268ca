"""What the desk does for an offer: calls, guaranteed deliveries, the balance and hand-over, issuers' notices."""

from __future__ import annotations

import io
import zipfile
from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot.agent.desk_side import hand_over, schedule_csv, schedule_of
from bot.console.guard import Visit, visit_of
from bot.console.mail import download
from bot.console.mail_view import decimal
from bot.console.offers import BELOW, offer_of
from bot.console.pages import page, then
from bot.console.rules import Routes
from bot.errors import UsageError
from bot.handover.acknowledgements import missing
from bot.handover.books import balance
from bot.handover.reconcile_forms import to_csv
from bot.handover.schedule_pdf import to_pdf
from bot.handover.schedule_xlsx import to_xlsx
from bot.lifetime import covering, notice_settling
from bot.outstanding.call_list import as_csv, call_list, record_call
from bot.outstanding.calling import Result
from bot.protect import FAULTS
from bot.store.values_console import Rank

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
BELOW.extend(
    [
        ("/calls", "Call list"),
        ("/deliveries", "Guaranteed deliveries"),
        ("/handover", "Balance and hand-over"),
        ("/notices", "Issuer's notices"),
    ]
)


@routes.page("/offers/{name}/calls")
def calls(visit: Visiting, name: str) -> Response:
    """Whom to call, the most urgent first, and what became of the calls made."""
    offer = offer_of(visit, name)
    found = call_list(visit.house, name)
    return page(visit, "offer_calls.html", offer=offer, below=BELOW, found=found, results=[one.value for one in Result])


@routes.page("/offers/{name}/calls.csv")
def calls_csv(visit: Visiting, name: str) -> Response:
    """The call list for a spreadsheet."""
    return download(as_csv(call_list(visit.house, name), offer_of(visit, name)).encode(), f"{name}-calls.csv")


@routes.act("/offers/{name}/calls")
def called(visit: Visiting, name: str) -> Response:
    """Record a call: who was called, and what came of it."""
    if visit.given("result") not in list(Result):
        raise UsageError("Choose what came of the call.")
    result = Result(visit.given("result"))
    record_call(visit.house, name, visit.given("account"), by=visit.name, note=visit.given("said")[:500], result=result)
    return then(f"/offers/{name}/calls", "called")


@routes.page("/offers/{name}/deliveries")
def deliveries(visit: Visiting, name: str) -> Response:
    """Promises of late delivery: which are due, covered, missed."""
    offer = offer_of(visit, name)
    found = visit.house.store.protects(name)
    return page(visit, "offer_deliveries.html", offer=offer, below=BELOW, found=found, faults=FAULTS)


@routes.act("/offers/{name}/deliveries/{number}/cover")
def cover(visit: Visiting, name: str, number: int) -> Response:
    """Record that a promise was delivered, whole or in part."""
    offer_of(visit, name)
    if visit.house.store.protect(number).offer != name:
        raise UsageError(f"Guaranteed delivery {number} belongs to another offer.")
    try:
        quantity = decimal(visit.given("quantity"))
    except ValueError:
        raise UsageError("Write the amount in figures.") from None
    covering.cover(visit.house, number, visit.name, quantity)
    return then(f"/offers/{name}/deliveries", "covered")


@routes.page("/offers/{name}/handover")
def handover(visit: Visiting, name: str) -> Response:
    """The balance of the offer, its batches, and what the agent has not acknowledged."""
    offer, books = offer_of(visit, name), visit.house.store.books(name)
    found = balance(offer, visit.house.desk(), books)
    waiting = {number for number, _ in missing(books.batches, books.acknowledgements)}
    return page(
        visit, "offer_handover.html", offer=offer, below=BELOW, found=found, batches=books.batches, waiting=waiting
    )


@routes.act("/offers/{name}/handover", Rank.APPROVER)
def freeze(visit: Visiting, name: str) -> Response:
    """Freeze the next batch of what was accepted, changed or taken back."""
    offer_of(visit, name)
    hand_over(visit.house, name, visit.name)
    return then(f"/offers/{name}/handover", "handed_over")


@routes.page("/offers/{name}/batches/{number}")
def batch(visit: Visiting, name: str, number: int) -> Response:
    """The files of a batch, the same bytes as when it was frozen, in one archive."""
    offer_of(visit, name)
    files, out = visit.house.store.batch_files(name, number), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for inner, content in files.items():
            archive.writestr(inner, content)
    return download(out.getvalue(), f"{name}-batch-{number}.zip")


@routes.page("/offers/{name}/balance.csv")
def balance_csv(visit: Visiting, name: str) -> Response:
    """The balance as CSV."""
    found = balance(offer_of(visit, name), visit.house.desk(), visit.house.store.books(name))
    return download(to_csv(found).encode(), f"{name}-balance.csv")


@routes.page("/offers/{name}/schedule.{form}")
def schedule(visit: Visiting, name: str, form: str) -> Response:
    """The schedule of everything that stands on record: csv, xlsx or pdf."""
    offer_of(visit, name)
    found = schedule_of(visit.house, name)
    if form == "csv":
        content = schedule_csv(found).encode("utf-8-sig")
    elif form in {"xlsx", "pdf"}:
        content = to_xlsx(found) if form == "xlsx" else to_pdf(found)
    else:
        raise UsageError("The schedule is csv, xlsx or pdf.")
    return download(content, f"{name}-schedule.{form}")


@routes.page("/offers/{name}/notices")
def notices(visit: Visiting, name: str) -> Response:
    """Issuers' notices filed under the offer, or under none yet, with what each proposes."""
    offer = offer_of(visit, name)
    found = [one for one in visit.house.store.notices(None) if one.offer in {name, None}]
    return page(visit, "offer_notices.html", offer=offer, below=BELOW, found=found)


@routes.act("/offers/{name}/notices/{number}/approve", Rank.APPROVER)
def approve(visit: Visiting, name: str, number: int) -> Response:
    """Do to the offer what the notice says; every holder is told."""
    offer_of(visit, name)
    notice_settling.approve(visit.house, number, visit.name, name)
    return then(f"/offers/{name}/notices", "extended")


@routes.act("/offers/{name}/notices/{number}/drop", Rank.APPROVER)
def drop(visit: Visiting, name: str, number: int) -> Response:
    """Leave the offer as it is."""
    offer_of(visit, name)
    notice_settling.drop(visit.house, number, visit.name)
    return then(f"/offers/{name}/notices", "dropped")
