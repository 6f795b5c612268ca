"""The console as a web application: its routes, the guard before all of them, and what is said when one refuses."""

from __future__ import annotations

import traceback
from pathlib import Path
from urllib.parse import quote

import structlog
from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from bot.console import acts, assets, cases, entering, mail, offer_work, offers, queue, register, running, sign_in
from bot.console.errors import NothingThereError, RefusedError, SignInNeededError
from bot.console.guard import guard
from bot.console.pages import bare, page
from bot.console.seen import Parsed
from bot.errors import (
    ConflictError,
    HandoverError,
    HolderMailError,
    MailUnknownError,
    NotCompleteError,
    NotFlaggedError,
    NoticeError,
    NotStuckError,
    OfferUnknownError,
    ProtectUnknownError,
    UsageError,
)
from bot.flow import House
from bot.web.headers import LARGEST, SafeHeaders

log = structlog.get_logger()

THEMES = (assets, sign_in, queue, mail, acts, cases, offers, offer_work, entering, register, running)
"""Every module with routes."""
_STATUS: tuple[tuple[type[HolderMailError], int], ...] = (
    (MailUnknownError, 404),
    (NothingThereError, 404),
    (OfferUnknownError, 404),
    (ProtectUnknownError, 404),
    (HandoverError, 409),
    (NoticeError, 409),
    (ConflictError, 409),
    (NotCompleteError, 409),
    (NotFlaggedError, 409),
    (NotStuckError, 409),
    (UsageError, 422),
)


_HEADINGS = {
    400: "That could not be read",
    401: "Signed out",
    403: "Not allowed",
    404: "Not found",
    409: "Not possible now",
    413: "Too large",
    422: "Not done",
    500: "Something went wrong",
}
_UNREADABLE = (
    "The form could not be read: it was cut off on its way, or has more in it than fits. Nothing was changed by it."
)


def console(house: House) -> FastAPI:
    """The console over that house."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, dependencies=[Depends(guard)])
    app.state.house = house
    app.state.parsed = Parsed()
    for theme in THEMES:
        app.include_router(theme.routes.router)
    app.add_exception_handler(HolderMailError, _refused)
    app.add_exception_handler(HTTPException, _not_served)
    app.add_exception_handler(RequestValidationError, _not_served)
    app.add_exception_handler(Exception, _broken)
    app.add_middleware(SafeHeaders, refusal=_too_large())
    while house.store.summarise():
        # Mails decided under an older form of the store get the summaries that the queue reads.
        pass
    return app


async def _refused(request: Request, error: Exception) -> Response:
    """Say in one sentence why not; somebody who only has to sign in is led there."""
    if isinstance(error, SignInNeededError):
        posted = request.method == "POST"
        onwards = quote(_back(request) if posted else request.url.path, safe="/")
        return RedirectResponse(f"/sign-in?then={onwards}{'&over=yes' if posted else ''}", status_code=303)
    status = error.status if isinstance(error, RefusedError) else _status_of(error)
    sentence = error.sentence if isinstance(error, HolderMailError) else ""
    return _said(request, status, sentence)


async def _not_served(request: Request, error: Exception) -> Response:
    """No such page, or not that way."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    return _said(request, status, _UNREADABLE if status == 400 else "There is no such page.")


async def _broken(request: Request, error: Exception) -> Response:
    """Something went wrong that has no name: the log has it, the page does not."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    # Without the error's own words: they may hold a mail's.
    log.error("console_failed", route=route_of(request), error=type(error).__name__, where=where)
    sentence = "Something went wrong here. It is in the log; nothing was changed by it."
    return _said(request, 500, sentence)


def _said(request: Request, status: int, sentence: str) -> Response:
    """The page that says why not; whoever is known to be let in keeps the way to the other pages."""
    visit = getattr(request.state, "visit", None)
    values = {
        "heading": _HEADINGS.get(status, _HEADINGS[422]),
        "sentence": sentence,
        "back": _back(request),
        "typed": request.method == "POST" and status == 422,
    }
    if visit is not None and visit.person is not None:
        return page(visit, "refused.html", status=status, **values)
    return bare("refused.html", status=status, **values)


def _too_large() -> Response:
    """What is answered to a form that is too large to be read."""
    sentence = f"What you sent is too large: at most {LARGEST // 1_000_000} MB. Nothing was changed by it."
    return bare("refused.html", status=413, heading=_HEADINGS[413], sentence=sentence, back="/", typed=False)


def route_of(request: Request) -> str:
    """The route that was asked for, without what stood in its place holders."""
    return str(getattr(request.scope.get("route"), "path", "?"))


def _status_of(error: Exception) -> int:
    """The HTTP status of a named error."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def _back(request: Request) -> str:
    """Where to go on from a refusal: to the page that the act was on, else to the queue."""
    parts = request.url.path.split("/")
    kind = parts[1]
    if kind == "mail" and len(parts) > 3 and parts[2].isdecimal():
        return f"/mail/{parts[2]}"
    if kind in {"offers", "case"} and len(parts) > 4 - (request.method == "POST"):
        return "/".join(parts[:4])
    if kind == "register" and len(parts) > 3:
        return "/".join(parts[:3])
    return f"/{kind}" if kind in {"enter", "register", "offers", "proposals"} and request.method == "POST" else "/"
