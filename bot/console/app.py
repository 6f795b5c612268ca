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
from bot.console.headers import SafeHeaders
from bot.console.pages import bare
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
    app.add_middleware(SafeHeaders)
    while house.store.summarise():
        # Mails decided under an older form of the store get the summaries that the queue reads.
        pass
    return app


async def _refused(request: Request, error: Exception) -> Response:
    """Say in one sentence why not; somebody who only has to sign in is led there."""
    if isinstance(error, SignInNeededError):
        onwards = quote(request.url.path, safe="/") if request.method == "GET" else "/"
        return RedirectResponse(f"/sign-in?then={onwards}", status_code=303)
    status = error.status if isinstance(error, RefusedError) else _status_of(error)
    sentence = error.sentence if isinstance(error, HolderMailError) else ""
    visit = getattr(request.state, "visit", None)
    return bare("refused.html", status=status, sentence=sentence, back=_back(request), signed_in=visit is not None)


async def _not_served(request: Request, error: Exception) -> Response:
    """No such page, or not that way."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    return bare("refused.html", status=status, sentence="There is no such page.", back=_back(request), signed_in=False)


async def _broken(request: Request, error: Exception) -> Response:
    """Something went wrong that has no name: the log has it, the page does not."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    # Without the error's own words: they may hold a mail's.
    log.error("console_failed", route=route_of(request), error=type(error).__name__, where=where)
    sentence = "Something went wrong here. It is in the log; nothing was changed by it."
    return bare("refused.html", status=500, sentence=sentence, back="/", signed_in=False)


def route_of(request: Request) -> str:
    """The route that was asked for, without what stood in its place holders."""
    return str(getattr(request.scope.get("route"), "path", "?"))


def _status_of(error: Exception) -> int:
    """The HTTP status of a named error."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def _back(request: Request) -> str:
    """Where to go on from a refusal: to the mail that the act was for, else to the queue."""
    parts = request.url.path.split("/")
    if len(parts) > 3 and parts[1] == "mail" and parts[2].isdecimal():
        return f"/mail/{parts[2]}"
    return f"/{parts[1]}" if parts[1] in {"enter", "register", "offers", "proposals"} else "/"
