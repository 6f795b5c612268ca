"""The one door of the console: who visits, whether they may open this, and whether the form comes from a page of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from bot.console.errors import NothingThereError, RefusedError, SignInNeededError
from bot.console.rules import RULES
from bot.console.seen import Parsed
from bot.console.signing import form_token, is_form_token, token_hash
from bot.flow import House
from bot.staff.settling import Flagged
from bot.store.values_console import Person
from bot.web.posted import Upload, posted

SESSION = "holdermail"
"""Cookie of a session."""
BEFORE = "holdermail_before"
"""Cookie of somebody who has not signed in yet: it binds the sign-in form."""
_LONGEST_NUMBER = 15
"""Digits of a number in a path: no row has a longer one, and the store could not look it up."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, after the guard: the house, who it is, and what the form brought."""

    house: House
    request: Request
    person: Person | None
    cookie: str = field(repr=False)
    form: Mapping[str, str] = field(default_factory=dict, repr=False)
    files: tuple[Upload, ...] = ()

    @property
    def name(self) -> str:
        """The name of who is signed in; every act is theirs."""
        if self.person is None:
            raise SignInNeededError
        return self.person.name

    @property
    def csrf(self) -> str:
        """The token for the forms of this page."""
        return form_token(self.cookie) if self.cookie else ""

    def seen(self, mail_id: int) -> Flagged:
        """That mail with its reading as it is now. Raises MailUnknownError."""
        parsed: Parsed = self.request.app.state.parsed
        return parsed.seen(self.house, mail_id)

    def given(self, name: str) -> str:
        """A field of the form without blanks around it, empty where it is absent."""
        return self.form.get(name, "").strip()


async def guard(request: Request) -> None:
    """Let a visit in, or raise: RefusedError, or SignInNeededError for one that only has to sign in."""
    rule = RULES.get(request.scope.get("endpoint"))  # type: ignore[arg-type]
    if rule is None:
        raise RefusedError(403, "This route has no rule, so nobody may open it.")
    if any(value.isdecimal() and len(value) > _LONGEST_NUMBER for value in map(str, request.path_params.values())):
        raise NothingThereError
    house: House = request.app.state.house
    cookie = request.cookies.get(SESSION, "") if rule.rank is not None else request.cookies.get(BEFORE, "")
    person = None
    if rule.rank is not None:
        person = await run_in_threadpool(_who, house, cookie, touch=not rule.quiet) if cookie else None
        if person is None:
            raise RefusedError(401, "Please sign in.") if rule.quiet else SignInNeededError
        if not person.rank.may(rule.rank):
            raise RefusedError(403, f"That is for people of rank {rule.rank.value}; yours is {person.rank.value}.")
    fields, files = await posted(request) if request.method == "POST" else ({}, ())
    if request.method == "POST" and not is_form_token(fields.get("token", ""), cookie):
        raise RefusedError(403, "The form has gone stale, or did not come from this console. Open the page again.")
    request.state.visit = Visit(house, request, person, cookie, fields, files)


def visit_of(request: Request) -> Visit:
    """The visit that the guard let in."""
    visit: Visit = request.state.visit
    return visit


def _who(house: House, cookie: str, *, touch: bool) -> Person | None:
    """Who that cookie's session belongs to."""
    settings = house.settings.console
    return house.store.session_person(
        token_hash(cookie),
        house.clock.real(),
        longest=timedelta(hours=settings.session_hours),
        idle=timedelta(minutes=settings.idle_minutes),
        touch=touch,
    )
