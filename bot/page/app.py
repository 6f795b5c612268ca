"""The page as a web application: a link, a code by mail, then where the accounts stand, the form, documents and the chat.

Everything that is said here takes the path of a mail (`bot.chat.chatting`): the same reading, rules, words and record.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import structlog
from fastapi import Depends, FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup
from starlette.exceptions import HTTPException

from bot.chat.chatting import Chat, say, shown
from bot.errors import HolderMailError
from bot.flow import House
from bot.model import Attachment, Case, Thread
from bot.offers.offer import Offer
from bot.page.choices import choices
from bot.page.code_mail import code_mail, minutes
from bot.page.documents import LARGEST_FORM, documents
from bot.page.links import Link, LinkError, opened
from bot.page.seen import accounts_of, asked_for, deadline, held, rows
from bot.page.sentences import completed, filled, joined, sentences, trouble
from bot.page.showing import NotInError, html, nothing, refused, too_large
from bot.secrets.codes import MOST_TRIES, Code, mailed, new_code, tried
from bot.store.visits import PageVisit
from bot.web.headers import SafeHeaders
from bot.web.posted import Upload, posted
from bot.web.visible import visible
from mailflows.message import parse
from nlp.context import Account
from nlp.taxnumbers import find, mask

log = structlog.get_logger()

COOKIE = "holdermail_page"
IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=4)
ICON = (Path(__file__).parent / "static" / "icon.svg").read_bytes()
STYLE = (Path(__file__).parent / "static" / "page.css").read_bytes()


@dataclass(frozen=True, slots=True)
class Opened:
    """A link that is good: what it opens, and its own part of the URL."""

    house: House
    link: Link
    text: str

    @property
    def path(self) -> str:
        """Where its page is."""
        return f"/i/{self.text}"


@dataclass(frozen=True, slots=True)
class Inside:
    """Somebody who typed the code: the link, the visit, the answer that it is about, and the accounts that are theirs."""

    opened: Opened
    cookie: str
    visit: PageVisit
    thread: Thread
    offer: Offer
    accounts: tuple[Account, ...]

    @property
    def csrf(self) -> str:
        """The token of every form: another site knows neither it nor the cookie."""
        return hmac.new(self.cookie.encode(), b"page form", hashlib.sha256).hexdigest()


def page(house: House) -> FastAPI:
    """The page of that house. Routes under `/i/LINK` need the link; all but the first three also the code."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, default_response_class=HTMLResponse)
    app.state.house = house
    app.get("/page.css", response_model=None)(style)
    app.get("/i/{text}", response_model=None)(front)
    app.post("/i/{text}/code", response_model=None)(mail_code)
    app.post("/i/{text}/enter", response_model=None)(enter)
    app.post("/i/{text}/form", response_model=None)(fill)
    app.post("/i/{text}/say", response_model=None)(chat)
    app.post("/i/{text}/leave", response_model=None)(leave)
    app.add_exception_handler(HolderMailError, refused)
    app.add_exception_handler(HTTPException, nothing)
    app.get("/icon.svg", response_model=None)(icon)
    app.add_middleware(SafeHeaders, refusal=too_large(), largest=LARGEST_FORM)
    return app


def the_link(request: Request, text: str) -> Opened:
    """The link of this request, if it is good, and its address still on file for one of its accounts. Raises LinkError."""
    house: House = request.app.state.house
    link = opened(house.store.keyring, text, house.clock.now())
    thread = house.store.thread([link.reference], [])
    if thread is None or not accounts_of(house.desk(), thread, link.address):
        raise LinkError
    return Opened(house, link, text)


Good = Annotated[Opened, Depends(the_link)]


def inside(request: Request, good: Good) -> Inside:
    """Who is in, for this link and no other. Raises NotInError, or LinkError."""
    house, link = good.house, good.link
    cookie = request.cookies.get(COOKIE, "")
    visit = house.store.page_visit(_digest(cookie), house.clock.real(), IDLE) if cookie else None
    if visit is None or visit.link != link.key:
        raise NotInError
    desk, thread = house.desk(), house.store.thread([link.reference], [])
    offer = desk.offers.get(thread.offer or "") if thread is not None else None
    if thread is None or offer is None:
        raise LinkError
    return Inside(good, cookie, visit, thread, offer, accounts_of(desk, thread, link.address))


async def posting(request: Request) -> tuple[dict[str, str], tuple[Upload, ...]]:
    """The fields and files of a form."""
    return await posted(request)


Posted = Annotated[tuple[dict[str, str], tuple[Upload, ...]], Depends(posting)]


def acting(who: Annotated[Inside, Depends(inside)], posted_form: Posted) -> Inside:
    """Who is in and posts from a page of ours. Raises HTTPException 403 for a form from elsewhere."""
    if not hmac.compare_digest(posted_form[0].get("token", ""), who.csrf):
        raise HTTPException(403, "The form has gone stale. Please open the page again.")
    return who


Acting = Annotated[Inside, Depends(acting)]


def style() -> Response:
    """The one style sheet."""
    return Response(STYLE, media_type="text/css", headers={"Cache-Control": "max-age=300"})


def icon() -> Response:
    """The mark of the page in a browser's tab."""
    return Response(ICON, media_type="image/svg+xml", headers={"Cache-Control": "max-age=300"})


def front(request: Request, good: Good, asked: str = "") -> Response:
    """The page for who is in; for others the request for a code, with the field for it once one was mailed."""
    try:
        who = inside(request, good)
    except NotInError:
        return html(
            "code.html",
            path=good.path,
            address=_masked(good.link.address),
            asked=asked,
            minutes=minutes(),
            tries=MOST_TRIES,
        )
    return _page(who)


def mail_code(good: Good) -> Response:
    """Mail a code to the address on file, and nowhere else."""
    house, link, code = good.house, good.link, new_code()

    def change(known: Code) -> tuple[bool, Code]:
        after = mailed(known, link.key, code, house.clock.real())
        return (False, known) if after is None else (True, after)

    sent = house.store.with_page_code(link.key, change)
    if sent:
        house.store.enqueue([code_mail(house, link, code)])
        house.wake()
    log.info("page_code", mailed=sent)
    return RedirectResponse(f"{good.path}?asked={'mailed' if sent else 'too-often'}", 303)


def enter(good: Good, posted_form: Posted) -> Response:
    """Let in who types the right code."""
    house, link, given = good.house, good.link, posted_form[0].get("code", "")
    now = house.clock.real()
    if not house.store.with_page_code(link.key, lambda known: tried(known, link.key, given, now)):
        log.info("page_code_wrong")
        return RedirectResponse(f"{good.path}?asked=wrong", 303)
    cookie = secrets.token_urlsafe(32)
    house.store.begin_page_visit(_digest(cookie), link.key, now, LONGEST)
    answer = RedirectResponse(good.path, 303)
    safe = house.settings.page.url.startswith("https://")
    answer.set_cookie(COOKIE, cookie, httponly=True, secure=safe, samesite="strict", path=good.path)
    return answer


def fill(who: Acting, posted_form: Posted) -> Response:
    """Take the form: it becomes the sentences of a mail, and the answer reads it back or asks for what is missing."""
    fields, files = posted_form
    known = {case.account: case.draft or case.standing for case in _cases(who).values()}
    lines = [
        completed(filled(account.account, fields), known.get(account.account), account.position)
        for account in who.accounts
    ]
    if fields.get("signature", "").strip():
        drafts = {case.account: case.draft for case in _cases(who).values()}
        held = {account.account: account.position for account in who.accounts}
        lines = [joined(line, drafts.get(line.account), held[line.account]) for line in lines]
    refusal = trouble(lines, who.offer)
    if refusal:
        return _page(who, refusal, fields)
    words = sentences(lines, fields, who.offer)
    if not words.strip() and not files:
        return _page(who, "Nothing was filled in.", fields)
    sent_along, refusal = documents(files)
    if refusal:
        return _page(who, refusal, fields)
    return _said(who, words, sent_along)


def chat(who: Acting, posted_form: Posted) -> Response:
    """Take one message of the chat."""
    words = posted_form[0].get("words", "").strip()
    return _said(who, words, ()) if words else RedirectResponse(who.opened.path, 303)


def leave(who: Acting) -> Response:
    """Let them out."""
    who.opened.house.store.end_page_visit(_digest(who.cookie))
    return html("left.html")


def _said(who: Inside, words: str, files: tuple[Attachment, ...]) -> Response:
    """Say it in the chat of this visit, and show the page with its answer."""
    house, link, visit = who.opened.house, who.opened.link, who.visit
    talk = Chat(link.address, visit.answers_to or _first_answer(house, link), visit.reference or link.reference)
    said = say(house, talk, words, files=files)
    house.store.go_on_page_visit(_digest(who.cookie), said.chat.answers_to, said.chat.reference, said.mail_id)
    return RedirectResponse(f"{who.opened.path}#last", 303)


def _first_answer(house: House, link: Link) -> str | None:
    """The Message-ID of the answer in which the link stood."""
    mails = (answer for answer in house.store.answers(link.address) if answer.reference == link.reference)
    return next((answer.message_id for answer in mails), None)


def _cases(who: Inside) -> Mapping[tuple[str, str], Case]:
    """Where the accounts of the page stand."""
    return who.opened.house.store.cases_of([(who.offer.id, account.account) for account in who.accounts])


def _page(who: Inside, told: str = "", given: Mapping[str, str] | None = None) -> Response:
    """The page. `told`: why what was sent was not taken; `given`: what was filled in, to be shown again."""
    house, link, offer = who.opened.house, who.opened.link, who.offer
    cases = _cases(who)
    # A tax number is typed anew rather than sent back in a page.
    again = {name: value for name, value in (given or {}).items() if name not in {"tin", "token"}}
    found = rows(who.accounts, cases, offer)
    return html(
        "page.html",
        status=422 if told else 200,
        path=who.opened.path,
        token=who.csrf,
        told=told,
        title=offer.title,
        deadline=deadline(offer),
        rows=found,
        missing=asked_for(found),
        asks=tuple(dict.fromkeys(ask for row in found for ask in row.asks)),
        waits=any(row.waits for row in found),
        form=choices(offer),
        given=again,
        broker=house.desk().broker_of(link.address) is not None,
        held=held(who.accounts, cases, offer),
        over=house.clock.now() > offer.clocks.response.instant,
        conversation=_conversation(who),
        desk_name=house.settings.mail.name,
    )


def _conversation(who: Inside) -> list[tuple[str, tuple[tuple[str, Markup], ...]]]:
    """What was said in this visit: the reader's words, and the answers to them with their kind."""
    house, mine = who.opened.house, who.opened.link.address
    answers = [answer for answer in house.store.answers(mine) if answer.mail_id in who.visit.mails]
    found = []
    for mail_id in who.visit.mails:
        words = parse(house.store.mail(mail_id).raw, house.settings.mail.address).new_text.strip()
        told = (shown(one, house.settings.mail.name) for one in answers if one.mail_id == mail_id)
        # Our own words, as `shown` has cleaned them to bare blocks.
        pieces = tuple((one.kind, Markup(one.page)) for one in told)  # noqa: S704
        found.append((_without_tax_number(words), pieces))
    return found


def _without_tax_number(words: str) -> str:
    """The words as they are shown again: a taxpayer number by its last four digits only, and what turns text visible."""
    return visible(mask(words, find(words)))


def _digest(cookie: str) -> str:
    return hashlib.sha256(cookie.encode()).hexdigest()


def _masked(address: str) -> str:
    """The address so that its owner knows it, and nobody else learns it: m...d@elmgrove.example."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}…{local[-1:]}@{domain}"
