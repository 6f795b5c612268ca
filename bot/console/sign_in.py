"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from bot.console.credentials import signed
from bot.console.guard import BEFORE, SESSION, Visit, visit_of
from bot.console.pages import page, then
from bot.console.rules import Routes
from bot.console.signing import form_token, new_token, token_hash
from bot.store.values_console import Rank

routes = Routes()
Visiting = Annotated[Visit, Depends(visit_of)]
OVER = (
    "You had been signed out meanwhile, so what you just sent was not taken. Sign in, then send it once more: the back "
    "button of your browser shows it again."
)
REFUSED = "That name and password do not fit, or too many tries were made. Wait a little and try again."
"""The same for an unknown name, a wrong password, a locked name and a disabled user: it tells nothing."""


@routes.public_page("/sign-in")
def sign_in_page(visit: Visiting) -> Response:
    """The form, bound to a cookie of its own."""
    asked = visit.request.query_params
    return _form(visit, OVER if asked.get("over") == "yes" else "", asked.get("then", "/"))


@routes.public_act("/sign-in")
def sign_in(visit: Visiting) -> Response:
    """Begin a session where name and password fit; the try is counted before it is made."""
    store, now = visit.house.store, visit.house.clock.real()
    name, onwards = visit.given("name")[:200], visit.given("then")
    if signed(store, name, visit.form.get("password", ""), now) is None:
        return _form(visit, REFUSED, onwards, status=403)
    token = new_token()
    store.begin_session(name, token_hash(token), now)
    answer = then(_inside(onwards))
    _set(visit, answer, SESSION, token)
    answer.delete_cookie(BEFORE, path="/", httponly=True, samesite="strict")
    return answer


@routes.act("/sign-out", Rank.VIEWER)
def sign_out(visit: Visiting) -> RedirectResponse:
    """End the session, here and in the store."""
    visit.house.store.end_session(token_hash(visit.cookie), visit.name)
    answer = then("/sign-in", "signed_out")
    answer.delete_cookie(SESSION, path="/", httponly=True, samesite="strict")
    return answer


def _form(visit: Visit, refused: str, onwards: str, *, status: int = 200) -> HTMLResponse:
    """The sign-in form, with its cookie."""
    cookie = visit.cookie or new_token()
    answer = page(
        visit, "sign_in.html", status=status, refused=refused, onwards=_inside(onwards), token=form_token(cookie)
    )
    _set(visit, answer, BEFORE, cookie)
    return answer


def _set(visit: Visit, answer: Response, name: str, value: str) -> None:
    """Set a cookie that no script sees and no other site sends; over TLS only where we are reached by TLS."""
    secure = visit.request.url.scheme == "https"
    answer.set_cookie(name, value, path="/", httponly=True, samesite="strict", secure=secure)


def _inside(path: str) -> str:
    """A path of our own to go on to, the queue for anything else."""
    inside = path.startswith("/") and not path.startswith(("//", "/\\", "/sign-")) and path.isprintable()
    return path if inside else "/"
