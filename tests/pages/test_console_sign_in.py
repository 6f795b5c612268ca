"""Signing in to the console: sessions, lock-out, and that nothing tells whether anyone bears a name."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import Type

from bot.console.passwords import fits, hashed
from bot.console.sign_in import REFUSED
from bot.console.signing import FREE_TRIES, LONGEST_LOCK, form_token, is_form_token, one_more_try
from bot.demo.player import Stage
from bot.errors import UsageError
from bot.store.values_console import SignInTries
from tests.commands import Ran, run_here
from tests.console_steps import PASSWORD, console_stage, sign_in, visitor
from tests.quick_passwords import OF_FULL_STRENGTH

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def test_tries_in_vain_lock_a_name_for_twice_as_long_each_time() -> None:
    tries, locks = SignInTries(), []
    for _ in range(FREE_TRIES + 8):
        tries = one_more_try(tries, NOW)
        locks.append((tries.locked_until - NOW).total_seconds() if tries.locked_until else 0)
    assert locks[: FREE_TRIES - 1] == [0] * (FREE_TRIES - 1)
    assert locks[FREE_TRIES - 1 : FREE_TRIES + 3] == [30, 60, 120, 240]
    assert locks[-1] == LONGEST_LOCK.total_seconds()


def test_a_form_token_holds_for_its_own_cookie_alone() -> None:
    assert is_form_token(form_token("one"), "one")
    assert not is_form_token(form_token("one"), "two")
    assert not is_form_token(form_token(""), "")


def test_a_password_is_kept_as_an_argon2_hash_and_nobodys_fits_never() -> None:
    stored = hashed("twelve signs")
    assert stored.startswith("$argon2id$")
    assert fits("twelve signs", stored)
    assert not fits("another one!", stored)
    assert not fits("the password of nobody at all", None)
    with pytest.raises(UsageError, match="12 to 1000"):
        hashed("too short")


def test_outside_of_the_tests_a_hash_takes_the_work_that_owasp_asks_for() -> None:
    assert OF_FULL_STRENGTH.memory_cost >= 19 * 1024, "KiB"
    assert OF_FULL_STRENGTH.time_cost >= 2
    assert OF_FULL_STRENGTH.type is Type.ID


def test_an_unknown_name_and_a_wrong_password_get_the_same_answer(scene: Stage) -> None:
    guest = visitor(scene)
    answers = [
        sign_in(guest.client, "Rita Vance", "not her password"),
        sign_in(guest.client, "Nobody Known", "not her password"),
    ]
    scene.house.store.disable_person("Ann Proctor", "test")
    answers.append(sign_in(guest.client, "Ann Proctor", PASSWORD))
    said = {re.sub(r'value="[0-9a-f]{64}"', "", answer.text) for answer in answers}
    assert [answer.status_code for answer in answers] == [403, 403, 403]
    assert len(said) == 1
    assert REFUSED in said.pop()


def test_a_locked_name_gets_in_with_the_right_password_only_when_the_lock_is_over(scene: Stage) -> None:
    guest = visitor(scene)
    for _ in range(FREE_TRIES):
        assert sign_in(guest.client, "Rita Vance", "wrong").status_code == 403
    assert sign_in(guest.client, "rita  VANCE", PASSWORD).status_code == 403
    assert sign_in(guest.client, "Ann Proctor", PASSWORD).status_code == 303, "others are not locked"
    scene.time.shift += timedelta(seconds=31)
    assert sign_in(guest.client, "rita  VANCE", PASSWORD).status_code == 303
    assert sign_in(guest.client, "Rita Vance", "wrong").status_code == 403
    assert sign_in(guest.client, "Rita Vance", PASSWORD).status_code == 303, "the count began anew"


def test_tries_are_events_and_an_unknown_name_is_not_kept(scene: Stage) -> None:
    guest = visitor(scene)
    sign_in(guest.client, "Rita Vance", "wrong")
    sign_in(guest.client, "my secret by mistake", "wrong")
    refused = [
        (event.by, event.data["tries"]) for event in scene.house.store.events() if event.name == "sign_in.refused"
    ]
    assert refused == [("Rita Vance", "1"), ("console", "1")]
    assert b"my secret" not in (Path(scene.house.settings.folder) / "data" / "demo.db").read_bytes()


def test_the_session_cookie_is_for_this_site_and_no_script(scene: Stage) -> None:
    cookies = sign_in(visitor(scene).client, "Rita Vance", PASSWORD).headers.get_list("set-cookie")
    [session] = [cookie for cookie in cookies if cookie.startswith("holdermail=")]
    assert "HttpOnly" in session
    assert "SameSite=strict" in session
    assert (
        session.partition("=")[2].partition(";")[0].encode()
        not in (Path(scene.house.settings.folder) / "data" / "demo.db").read_bytes()
    ), "only its hash is kept"


def test_a_session_ends_when_it_is_not_used_and_in_any_case(tmp_path: Path) -> None:
    with console_stage(tmp_path) as scene:
        person = visitor(scene, "Rita Vance")
        for _ in range(4):
            scene.time.shift += timedelta(hours=23)
            assert person.get("/").status_code == 200
        scene.time.shift += timedelta(hours=25)
        assert person.get("/").status_code == 303, "idle for more than a day"
        person = visitor(scene, "Rita Vance")
        for _ in range(7):
            scene.time.shift += timedelta(hours=23)
            assert person.get("/").status_code == 200
        scene.time.shift += timedelta(hours=23)
        assert person.get("/").status_code == 303, "a week is over"


def test_what_a_page_fetches_by_itself_keeps_no_session_alive(scene: Stage) -> None:
    person = visitor(scene, "Rita Vance")
    for _ in range(3):
        scene.time.shift += timedelta(hours=10)
        answer = person.get("/queue/rows")
    assert answer.status_code == 401


def test_signing_out_ends_the_session_for_whoever_has_its_cookie(scene: Stage) -> None:
    person = visitor(scene, "Rita Vance")
    cookie = person.client.cookies["holdermail"]
    assert person.post("/sign-out").headers["location"].startswith("/sign-in")
    person.client.cookies.set("holdermail", cookie)
    assert person.get("/").status_code == 303


def test_a_disabled_user_is_out_at_once_and_a_new_password_ends_old_sessions(scene: Stage) -> None:
    rita, ann = visitor(scene, "Rita Vance"), visitor(scene, "Ann Proctor")
    scene.house.store.disable_person("Rita Vance", "test")
    assert rita.get("/").status_code == 303
    scene.house.store.change_person("Ann Proctor", "test", password_hash=hashed("another long one"))
    assert ann.get("/").status_code == 303


@pytest.mark.parametrize(
    "onwards",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/sign-out",
        "javascript:x",
        "/a\r\nSet-Cookie: x=1",
        "",
    ],
)
def test_sign_in_leads_nowhere_but_into_the_console(scene: Stage, onwards: str) -> None:
    client = visitor(scene).client
    found = re.search(r'name="token" value="([0-9a-f]{64})"', client.get("/sign-in").text)
    assert found is not None
    fields = {"token": found[1], "name": "Rita Vance", "password": PASSWORD, "then": onwards}
    answer = client.post("/sign-in", data=fields, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_what_is_sent_after_the_session_ended_is_said_to_be_lost_and_leads_back(scene: Stage) -> None:
    browser = visitor(scene).client
    answer = browser.post("/mail/1/note", data={"words": "He calls back."}, follow_redirects=False)
    assert answer.headers["location"] == "/sign-in?then=/mail/1&over=yes"
    page = browser.get(answer.headers["location"]).text
    assert "what you just sent was not taken" in page
    assert '<input type="hidden" name="then" value="/mail/1">' in page


def test_sign_in_goes_on_to_the_page_that_was_asked_for(scene: Stage) -> None:
    guest = visitor(scene)
    assert guest.get("/offers").headers["location"] == "/sign-in?then=/offers"


def run(folder: Path, *words: str, **more: str) -> Ran:
    """A command of the command line on a store of its own."""
    settings = folder / "config.toml"
    settings.write_text('[clock]\nstart = "2001-08-13T09:00:00-04:00"\n', encoding="utf-8")
    return run_here(settings, *words, **more)


def test_users_are_added_listed_and_disabled_at_the_command_line(tmp_path: Path) -> None:
    added = run(tmp_path, "user", "add", "Rita Vance", "--role", "reviewer", "--password-env", "WORDS", WORDS=PASSWORD)
    assert added.code == 0, added.error
    assert "Rita Vance" in run(tmp_path, "user", "list").out
    assert run(tmp_path, "user", "disable", "rita vance").code == 0
    assert "disabled" in run(tmp_path, "user", "list").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "Rita", "--role", "king", "--password-env", "WORDS"), "viewer, reviewer, approver"),
        (("add", "Rita", "--role", "viewer", "--password-env", "NONE"), "no environment variable NONE"),
        (("add", "Rita", "--role", "viewer", "--password-env", "SHORT"), "12 to 1000"),
        (("add", "Rita", "--role", "viewer"), "--password-env"),
        (("disable", "Nobody"), "no such user"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_use_of_the_user_command_is_named(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    ended = run(tmp_path, "user", *words, WORDS=PASSWORD, SHORT="short")
    assert ended.code == 2
    assert said in ended.error
    assert "Traceback" not in ended.error
