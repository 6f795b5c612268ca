"""Every route of the console has a rule and keeps it: tried as nobody, as the wrong person, and without a token.

The tests are made from the app's own list of routes, so that a new route without a rule fails here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute
from starlette.testclient import TestClient

from bot.console.app import THEMES, console
from bot.console.rules import RULES, Routes, Rule
from bot.demo.player import Stage
from bot.store.values_console import Rank
from tests.console_steps import BOB, PASSWORD, Visitor, console_stage, flagged_mail, sign_in, visitor

FILLED = {
    "mail_id": "1",
    "number": "1",
    "leaf": "0",
    "name": "lexington-2001",
    "offer": "lexington-2001",
    "account": "LX-1002",
    "form": "csv",
}
ROUTES = [route for theme in THEMES for route in theme.routes.router.routes if isinstance(route, APIRoute)]
IDS = [f"{','.join(sorted(route.methods))} {route.path}" for route in ROUTES]
LESS = {Rank.REVIEWER: "Vera Lund", Rank.APPROVER: "Rita Vance"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with console_stage(tmp_path_factory.mktemp("console")) as opened:
        flagged_mail(opened, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
        yield opened


@pytest.fixture(scope="module")
def people(scene: Stage) -> dict[str, Visitor]:
    """Everybody, signed in once: hashing a password takes a while."""
    return {name: visitor(scene, name) for name in ("", "Vera Lund", "Rita Vance", "Ann Proctor")}


def rule_of(route: APIRoute) -> Rule:
    return RULES[route.endpoint]


def filled(route: APIRoute) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: FILLED[found[1]], route.path)


def every_route(app: FastAPI) -> list[BaseRoute]:
    """All routes that the app serves, however they were put in."""
    found: list[BaseRoute] = []
    for route in app.routes:
        inner = getattr(getattr(route, "original_router", None), "routes", None)
        found.extend(inner if inner is not None else [route])
    return found


def test_every_route_of_the_app_has_a_rule(scene: Stage) -> None:
    served = every_route(console(scene.house))
    assert {route.endpoint for route in served if isinstance(route, APIRoute)} == {route.endpoint for route in ROUTES}
    assert len(served) == len(ROUTES), "a route that was not made by Routes is served"
    assert [route.path for route in ROUTES if route.endpoint not in RULES] == []


def test_a_route_without_a_rule_is_never_served(scene: Stage) -> None:
    app = console(scene.house)
    app.add_api_route("/forgotten", lambda: "the desk's secrets")
    client = TestClient(app, base_url="http://console.example", raise_server_exceptions=False)
    sign_in(client, "Ann Proctor", PASSWORD)
    answer = client.get("/forgotten")
    assert (answer.status_code, "secrets" in answer.text) == (403, False)


def test_only_signing_in_and_its_looks_are_public() -> None:
    assert {route.path for route in ROUTES if rule_of(route).rank is None} == {"/sign-in", "/static/{name}"}


def test_no_page_that_is_only_looked_at_asks_for_more_than_looking() -> None:
    assert {rule_of(route).rank for route in ROUTES if "GET" in route.methods} == {None, Rank.VIEWER}


@pytest.mark.parametrize(
    "route",
    [one for one in ROUTES if rule_of(one).rank],
    ids=[i for i, one in zip(IDS, ROUTES, strict=True) if rule_of(one).rank],
)
def test_nobody_gets_in_without_signing_in(people: dict[str, Visitor], route: APIRoute) -> None:
    guest = people[""]
    for cookie in ("", "made-up-token"):
        headers = {"cookie": f"holdermail={cookie}"} if cookie else {}
        for method in route.methods:
            answer = guest.client.request(method, filled(route), headers=headers, follow_redirects=False)
            assert answer.status_code in {303, 401}
            assert answer.headers.get("location", "/sign-in").startswith("/sign-in")
            assert "Castellano" not in answer.text


@pytest.mark.parametrize(
    "route",
    [one for one in ROUTES if rule_of(one).rank in LESS],
    ids=[i for i, one in zip(IDS, ROUTES, strict=True) if rule_of(one).rank in LESS],
)
def test_the_wrong_rank_is_refused(scene: Stage, people: dict[str, Visitor], route: APIRoute) -> None:
    before = len(scene.house.store.events())
    person = people[LESS[rule_of(route).rank]]  # type: ignore[index]
    answer = person.post(filled(route), words="x", code="OTHR", why="x")
    assert answer.status_code == 403
    assert scene.house.store.events()[before:] == []


@pytest.mark.parametrize("token", ["", "0" * 64, "é"])
@pytest.mark.parametrize(
    "route",
    [one for one in ROUTES if "POST" in one.methods],
    ids=[i for i, one in zip(IDS, ROUTES, strict=True) if "POST" in one.methods],
)
def test_a_form_from_elsewhere_is_refused(
    scene: Stage, people: dict[str, Visitor], route: APIRoute, token: str
) -> None:
    person = people["Ann Proctor"]
    before = len(scene.house.store.events())
    answer = person.client.post(
        filled(route), data={"token": token, "words": "x", "code": "OTHR"}, follow_redirects=False
    )
    assert answer.status_code == 403
    assert len(scene.house.store.events()) == before


def test_the_token_of_another_session_is_refused(scene: Stage) -> None:
    rita, ann = visitor(scene, "Rita Vance"), visitor(scene, "Ann Proctor")
    answer = ann.client.post("/mail/1/note", data={"token": rita.token(), "words": "x"}, follow_redirects=False)
    assert answer.status_code == 403


@pytest.mark.parametrize("route", ROUTES, ids=IDS)
def test_every_answer_tells_the_browser_to_load_and_run_nothing_of_others(
    people: dict[str, Visitor], route: APIRoute
) -> None:
    person = people["Ann Proctor"]
    for method in route.methods:
        headers = person.client.request(method, filled(route), follow_redirects=False).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    "path",
    [
        "/mail/999",
        "/mail/0",
        "/offers/none",
        "/case/lexington-2001/LX-9999",
        "/case/none/LX-1002",
        "/register/none",
        "/papers/9",
        "/papers/9/0",
        "/static/app.py",
        "/static/..%2fapp.py",
        "/none",
        "/mail/1/picture/7/0",
        "/mail/-1",
        "/mail/99999999999999999999999",
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(people: dict[str, Visitor], path: str) -> None:
    answer = people["Rita Vance"].get(path)
    assert answer.status_code in {404, 422}
    assert "Traceback" not in answer.text


def test_routes_are_kept_with_their_rule_as_they_are_made() -> None:
    routes = Routes()

    @routes.act("/made-for-a-test")
    def made() -> None:
        """Nothing."""

    assert RULES.pop(made) == Rule(Rank.REVIEWER)
