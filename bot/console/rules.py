"""Who may open which route: every route is made here, with its rule, and one without a rule is never served.

`tests/pages/test_console_rules.py` walks the app's routes and tries each as nobody, as the wrong person, and without a token.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from bot.store.values_console import Rank

Endpoint: TypeAlias = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a route asks for.

    `rank`: the least rank that may open it; None for a public route. `quiet`: fetched by a page by itself, so that it
    neither keeps a session alive nor leads anyone to the sign-in page.
    """

    rank: Rank | None
    quiet: bool = False


RULES: dict[Endpoint, Rule] = {}
"""The rule of every endpoint that was made by `Routes`."""


class Routes:
    """A group of routes of one theme."""

    def __init__(self) -> None:
        """Begin without any."""
        self.router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)

    def page(self, path: str, rank: Rank = Rank.VIEWER, *, quiet: bool = False) -> Callable[[Endpoint], Endpoint]:
        """Make what is decorated the page at that path, for people of at least that rank."""
        return self._made(path, "GET", Rule(rank, quiet))

    def act(self, path: str, rank: Rank = Rank.REVIEWER, *, quiet: bool = False) -> Callable[[Endpoint], Endpoint]:
        """Make what is decorated the act that is posted to that path; a CSRF token is asked of it."""
        return self._made(path, "POST", Rule(rank, quiet))

    def public_page(self, path: str) -> Callable[[Endpoint], Endpoint]:
        """Make what is decorated a page that anyone may open: it must show nothing of the desk."""
        return self._made(path, "GET", Rule(None))

    def public_act(self, path: str) -> Callable[[Endpoint], Endpoint]:
        """Make what is decorated an act that anyone may post, with a CSRF token."""
        return self._made(path, "POST", Rule(None))

    def _made(self, path: str, method: str, rule: Rule) -> Callable[[Endpoint], Endpoint]:
        def made(endpoint: Endpoint) -> Endpoint:
            RULES[endpoint] = rule
            self.router.add_api_route(path, endpoint, methods=[method], response_model=None)
            return endpoint

        return made
