"""Instructions that came by telephone or on paper, entered by staff with who, when and a scan."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from bot.console import four_eyes
from bot.console.acts import timed
from bot.console.carrying import Target, do_or_propose
from bot.console.errors import NothingThereError
from bot.console.forms import told_of
from bot.console.guard import Visit, visit_of
from bot.console.mail import download
from bot.console.mail_view import elections_of
from bot.console.offers import offer_of
from bot.console.pages import ZONE, page, then
from bot.console.pictures import drawn, leaves
from bot.console.rules import Routes
from bot.errors import UsageError
from bot.letters.recipients import addresses_of
from bot.model import CaseState, Event
from bot.rules.matter import WITHDRAWALS
from bot.rules.timing import is_late
from bot.web.headers import FILE_POLICY
from bot.web.posted import Upload
from nlp.instruction import Kind

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
_LARGEST = 10_000_000
"""Bytes of a scan."""


@routes.page("/enter")
def form(visit: Visiting) -> Response:
    """The form; `?offer=&account=` fill in what is known."""
    asked = visit.request.query_params
    return page(
        visit,
        "enter.html",
        offers=list(visit.house.desk().offers),
        elections=elections_of(visit.house.desk()),
        asked={"offer": asked.get("offer", ""), "account": asked.get("account", "")},
    )


@routes.act("/enter")
def enter(visit: Visiting) -> Response:
    """Enter it: read back to the address on file, or, after a second person has looked, recorded at once."""
    fields = timed(visit)
    told, now = told_of(fields, ZONE), visit.house.clock.now()
    offer, account = offer_of(visit, told.offer), visit.house.desk().accounts.get(told.account)
    if account is None or not offer.concerns(told.account):
        raise UsageError(f"There is no account {told.account} in {told.offer}.")
    if told.at > now:
        raise UsageError("It cannot have come later than now.")
    scan = _scan(visit.files)
    if fields["medium"] == "paper" and scan is None:
        raise UsageError("What came on paper needs its scan: a PDF or a picture.")
    if scan is not None:
        number = visit.house.store.keep_paper(
            scan.name[:200], scan.content_type[:100], scan.content, visit.name, offer=told.offer, account=told.account
        )
        fields["scan"] = str(number)
    kind = Kind.WITHDRAWAL if told.line.election in WITHDRAWALS else Kind.INSTRUCTION
    second = four_eyes.to_enter(
        records=fields.get("way") == "record",
        late_now=is_late(kind, offer, now),
        late_as_told=is_late(kind, offer, told.at),
    )
    if told.authority_seen:
        second = (*second, "authority")
    target = Target(None, told.offer, told.account)
    done = do_or_propose(visit.house, "enter", target, fields, visit.name, second)
    return then(f"/case/{told.offer}/{told.account}", _became(visit, told.offer, told.account) if done else "proposed")


def _became(visit: Visit, offer: str, name: str) -> str:
    """What came of an entry that was made at once, as `words.DONE` says it."""
    case = visit.house.store.cases_of([(offer, name)])[offer, name]
    if case.state is not CaseState.READ_BACK:
        return "entered_asked" if case.state is CaseState.ASKED else "entered_shown"
    desk = visit.house.desk()
    return "entered" if addresses_of(desk.accounts[name], desk) else "entered_nowhere"


@routes.page("/papers/{number}")
def paper_page(visit: Visiting, number: int) -> Response:
    """A scan, page by page."""
    paper = visit.house.store.paper(number)
    if paper is None:
        raise NothingThereError
    return page(visit, "paper.html", paper=paper, leaves=leaves(paper.content))


@routes.page("/papers/{number}/{leaf}")
def paper_leaf(visit: Visiting, number: int, leaf: int) -> Response:
    """One page of a scan, drawn by us. An event: what it shows cannot be masked."""
    paper = visit.house.store.paper(number)
    picture = None if paper is None else drawn(paper.content, leaf)
    if paper is None or picture is None:
        raise NothingThereError
    data = (("paper", str(number)), ("page", str(leaf)))
    visit.house.store.log(Event("paper.opened", data, paper.offer, paper.account, visit.name))
    return Response(picture, media_type="image/png", headers={"Content-Security-Policy": FILE_POLICY})


@routes.act("/papers/{number}/save")
def paper_save(visit: Visiting, number: int) -> Response:
    """A scan as it was given, to be saved. An event."""
    paper = visit.house.store.paper(number)
    if paper is None:
        raise NothingThereError
    visit.house.store.log(Event("paper.saved", (("paper", str(number)),), paper.offer, paper.account, visit.name))
    return download(paper.content, paper.name)


def _scan(files: tuple[Upload, ...]) -> Upload | None:
    """The scan that came with the form; one that we can draw. Raises UsageError."""
    if not files:
        return None
    scan = files[0]
    if len(scan.content) > _LARGEST:
        raise UsageError(f"The scan is too large: at most {_LARGEST // 1_000_000} MB.")
    if not leaves(scan.content):
        raise UsageError("The scan is neither a PDF nor a picture that can be opened.")
    return scan
