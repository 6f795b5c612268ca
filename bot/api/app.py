"""The application: its routes, and one form for every error. Mounted under `/api/v1` of the console, or run alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException as AnyHTTPException

from bot.agent.record_side import whereabouts
from bot.api.access import house_of, may
from bot.api.scopes import Scope
from bot.api.values import (
    CaseOut,
    DraftOut,
    EndedOut,
    ErrorOut,
    FlaggedOut,
    InstructionOut,
    OfferOut,
    Page,
    StatusOut,
    StuckOut,
)
from bot.flow import House
from bot.model import Case, MailStatus
from bot.offers.offer import Offer
from bot.record import row
from bot.report import plain
from bot.running.health import health, wanted
from bot.store.values import MailRow
from bot.times.clock import real_now
from bot.web.headers import SafeHeaders

LARGEST_PAGE = 500
Limit = Annotated[int, Query(ge=1, le=LARGEST_PAGE, description="How many at most.")]
After = Annotated[str | None, Query(max_length=300, description="The `next` of the page before.")]
Thing = TypeVar("Thing")


_ERRORS: dict[int | str, str] = {
    400: "`after` was never the `next` of a page of this list.",
    401: "No token, or one that is not known.",
    403: "The token has no such scope.",
    404: "There is no such thing.",
    422: "A parameter is not as described.",
}


def api(house: House) -> FastAPI:
    """The API of that house. It answers from the store at each request, and changes nothing."""
    app = FastAPI(
        title="Holdermail",
        version="1",
        description="The record of holders' instructions, and where each case stands. Every call needs a token.",
        # The usual documentation pages load scripts from elsewhere; the document itself is at openapi.json.
        docs_url=None,
        redoc_url=None,
        responses={status: {"model": ErrorOut, "description": words} for status, words in _ERRORS.items()},
    )
    app.state.house = house
    app.add_exception_handler(AnyHTTPException, _told)
    app.add_exception_handler(RequestValidationError, _told)
    app.add_middleware(SafeHeaders, refusal=JSONResponse({"error": "Nothing can be sent here."}, 413))
    app.get("/instructions", tags=["record"], dependencies=[Depends(may(Scope.INSTRUCTIONS))])(instructions)
    app.get("/instructions/{instruction_id}", tags=["record"], dependencies=[Depends(may(Scope.INSTRUCTIONS))])(
        instruction
    )
    app.get("/cases", tags=["cases"], dependencies=[Depends(may(Scope.CASES))])(cases)
    app.get("/cases/{offer}/{account}", tags=["cases"], dependencies=[Depends(may(Scope.CASES))])(case)
    app.get("/flagged", tags=["desk"], dependencies=[Depends(may(Scope.FLAGGED))])(flagged)
    app.get("/offers", tags=["desk"], dependencies=[Depends(may(Scope.STATUS))])(offers)
    app.get("/status", tags=["desk"], dependencies=[Depends(may(Scope.STATUS))])(status)
    return app


Home = Annotated[House, Depends(house_of)]


def instructions(
    house: Home,
    offer: Annotated[str | None, Query(max_length=100)] = None,
    account: Annotated[str | None, Query(max_length=100)] = None,
    everything: Annotated[
        bool, Query(alias="all", description="Also what is pending, superseded, withdrawn, rejected.")
    ] = False,
    after: After = None,
    limit: Limit = 100,
) -> Page[InstructionOut]:
    """The record: what stands now, or everything."""
    found = [
        entry
        for entry in house.store.entries(offer, standing_only=not everything)
        if account is None or entry.account == account
    ]
    # A line that was replaced or withdrawn since its page was given still has its place among all.
    page, following = paged(
        found,
        lambda entry: entry.entry_id,
        after,
        limit,
        lambda: [entry.entry_id for entry in house.store.entries(offer, standing_only=False)],
    )
    # An offer that is not in force any more may still be asked about, and lines of it were handed over as well.
    where = {name: one for each in {entry.offer for entry in page} for name, one in whereabouts(house, each).items()}
    return Page(items=[InstructionOut(**row(entry, where.get(entry.entry_id))) for entry in page], next=following)


def instruction(house: Home, instruction_id: str) -> InstructionOut:
    """One line of the record, as it is now."""
    entry = house.store.entry(instruction_id)
    if entry is None:
        raise HTTPException(404, "There is no such instruction.")
    return InstructionOut(**row(entry, whereabouts(house, entry.offer).get(entry.entry_id)))


def cases(
    house: Home,
    offer: Annotated[str | None, Query(max_length=100)] = None,
    state: Annotated[str | None, Query(max_length=30)] = None,
    after: After = None,
    limit: Limit = 100,
) -> Page[CaseOut]:
    """Every account about which something was said, by offer and account."""
    found = [one for one in house.store.cases(offer) if state is None or one.state == state]
    page, following = paged(found, _name, after, limit, lambda: [_name(one) for one in house.store.cases(offer)])
    return Page(items=[_case(one) for one in page], next=following)


def case(house: Home, offer: str, account: str) -> CaseOut:
    """One account in one offer; open where nothing was ever said about it."""
    desk = house.desk()
    if offer not in desk.offers or account not in desk.accounts:
        raise HTTPException(404, "There is no such offer or account.")
    return _case(house.store.cases_of([(offer, account)])[offer, account])


def flagged(house: Home, after: After = None, limit: Limit = 100) -> Page[FlaggedOut]:
    """What waits for a person, the oldest first."""
    page, following = paged(
        house.store.flagged(),
        lambda mail: str(mail.mail_id),
        after,
        limit,
        # What was settled since its page was given is no reason to begin again.
        lambda: [str(mail.mail_id) for mail in house.store.mails()],
    )
    return Page(items=[_flagged(house, mail) for mail in page], next=following)


def offers(house: Home) -> Page[OfferOut]:
    """The offers in force."""
    return Page(items=[_offer(offer) for offer in house.desk().offers.values()], next=None)


def status(house: Home) -> StatusOut:
    """Counts, and whether everything runs."""
    counts = house.store.counts()
    how = health(wanted(house.settings), house.store.pulses(), house.store.hooks(), real_now())
    return StatusOut(
        now=house.clock.now(),
        well=how.well,
        problems=list(how.problems),
        parts=dict(how.parts),
        mails=counts.mails,
        cases=counts.cases,
        replies=counts.replies,
        oldest_waiting=counts.oldest_waiting,
        stuck=[StuckOut(mail=mail.mail_id, cause=mail.cause) for mail in house.store.mails(MailStatus.STUCK)],
    )


def paged(
    found: Sequence[Thing],
    key: Callable[[Thing], str],
    after: str | None,
    limit: int,
    every: Callable[[], Sequence[str]],
) -> tuple[Sequence[Thing], str | None]:
    """The part of a list that follows `after` (a key), and the key to go on with.

    `every`: all keys that the list could have had, in its order, for one that has left it since. Raises HTTPException
    400 for a key that is none of them.
    """
    start = 0 if after is None else _start([key(one) for one in found], after, every)
    page = found[start : start + limit]
    return page, key(page[-1]) if start + limit < len(found) else None


def _start(keys: Sequence[str], after: str, every: Callable[[], Sequence[str]]) -> int:
    """The place in the list of what follows that key."""
    if after in keys:
        return keys.index(after) + 1
    places = {key: place for place, key in enumerate(every())}
    if after not in places:
        raise HTTPException(400, "`after` is not the `next` of a page of this list; begin again without it.")
    return next((place for place, key in enumerate(keys) if places.get(key, -1) > places[after]), len(keys))


def _name(one: Case) -> str:
    """A case's name in a list."""
    return f"{one.offer} {one.account}"


def _case(one: Case) -> CaseOut:
    draft = one.draft
    return CaseOut(
        offer=one.offer,
        account=one.account,
        state=one.state.value,
        hold=one.hold.value if one.hold else None,
        draft=None
        if draft is None
        else DraftOut(
            instruction_id=draft.entry_id,
            kind=draft.kind.value,
            election=draft.election.value if draft.election else None,
            quantity=plain(draft.quantity),
            missing=[item.value for item in draft.missing],
            reasons=[reason.value for reason in draft.reasons],
            read_back=draft.read_back is not None,
            received=draft.received,
        ),
        standing=one.standing.entry_id if one.standing else None,
        held_back=one.withdrawal_since is not None,
    )


def _flagged(house: House, mail: MailRow) -> FlaggedOut:
    """A flagged mail in short; its words stay in the store."""
    kept = house.store.mail(mail.mail_id).reading_json
    reading = json.loads(kept) if kept else {}
    return FlaggedOut(
        mail=mail.mail_id,
        received=mail.received,
        sender=mail.sender,
        message_id=mail.message_id,
        kind=reading.get("kind"),
        offer=reading.get("offer"),
        accounts=[line["account"] for line in reading.get("instructions", ()) if line.get("account")],
        reasons=list(reading.get("reasons", ())),
    )


def _offer(offer: Offer) -> OfferOut:
    return OfferOut(
        id=offer.id,
        issuer=offer.issuer,
        title=offer.title,
        event_type=offer.event_type,
        version=offer.version,
        opens=offer.opens,
        response_deadline=offer.clocks.response.instant,
        withdrawal_deadline=offer.clocks.withdrawal.instant,
        market_deadline=offer.clocks.market.instant,
        ended=EndedOut(at=offer.ended.at, words=offer.ended.words) if offer.ended is not None else None,
    )


def _told(_: Request, error: Exception) -> JSONResponse:
    """Every error in one form: `{"error": "a sentence"}`."""
    if isinstance(error, RequestValidationError):
        wrong = error.errors()[0]
        return JSONResponse({"error": f"{'.'.join(map(str, wrong['loc'][1:]))}: {wrong['msg']}."}, 422)
    if not isinstance(error, AnyHTTPException):
        raise error
    sentence = {404: "There is no such thing.", 405: "This can only be read (GET)."}
    plain_words = not isinstance(error, HTTPException)
    told = sentence.get(error.status_code, error.detail) if plain_words else error.detail
    return JSONResponse({"error": told}, error.status_code, headers=error.headers)
