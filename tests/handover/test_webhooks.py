"""Other systems are called: signed, in order, again until they take it, and only where we may call."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.app import house
from bot.chat.chatting import Chat, Said, say
from bot.config import Settings
from bot.errors import UsageError
from bot.flow import House, work
from bot.running.webhooks import Webhooks, checked_url, signature
from bot.times.clock import real_now

SECRET = b"a secret of both sides"


class Listener(HTTPServer):
    """Takes calls on this machine; `answers`: what it says to the next ones, 200 after that."""

    def __init__(self) -> None:
        """Listen on a free port."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.taken: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook"


class _Handler(BaseHTTPRequestHandler):
    server: Listener

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append((dict(self.headers), body))
        self.send_response(self.server.answers.pop(0) if self.server.answers else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[House]:
    """A house with nothing running in it, so that only the caller under test calls."""
    settings = Settings.model_validate({"folder": tmp_path, "clock": {"start": "2001-08-13T09:00:00-04:00"}})
    with house(settings) as opened:
        yield opened


def told(listener: Listener) -> list[dict[str, Any]]:
    return [json.loads(body) for _, body in listener.taken]


def chat(opened: House, chat: Chat, words: str) -> Said:
    return say(opened, chat, words, lambda: work(opened, "test:1:w"))


def record(opened: House) -> None:
    said = chat(opened, Chat("mwhitfield@elmgrove.example"), "Please tender all my notes. Margaret A. Whitfield")
    chat(opened, said.chat, "yes")


@pytest.fixture
def hooks(opened: House, listener: Listener) -> Webhooks:
    opened.store.add_hook("ledger", listener.url, ["recorded", "cancelled", "flagged"], SECRET, "R. Vance")
    return Webhooks(opened.store, "test:1:a")


def test_what_is_recorded_is_told_once_with_a_signature_that_can_be_checked(
    opened: House, hooks: Webhooks, listener: Listener
) -> None:
    record(opened)
    hooks.tell_all()
    ((headers, body),) = listener.taken
    call = json.loads(body)
    assert (call["about"], call["instruction"]["account"], call["instruction"]["quantity"]) == (
        "recorded",
        "LX-1001",
        "250000",
    )
    stamp, _, given = headers["X-Holdermail-Signature"].removeprefix("t=").partition(",v1=")
    assert given == hmac.new(SECRET, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    assert signature(SECRET, body, real_now()).startswith("t=")
    hooks.tell_all()
    assert len(listener.taken) == 1


def test_what_is_taken_back_is_told_as_cancelled_line_by_line(
    opened: House, hooks: Webhooks, listener: Listener
) -> None:
    record(opened)
    (entry,) = opened.store.entries()
    said = chat(opened, Chat("mwhitfield@elmgrove.example"), "I withdraw my tender. Margaret A. Whitfield")
    hooks.tell_all()
    assert [call["about"] for call in told(listener)] == ["recorded"], "nothing is cancelled before the yes"
    chat(opened, said.chat, "yes")
    hooks.tell_all()
    calls = told(listener)[1:]
    assert {(call["about"], call["as_of_event"]) for call in calls} == {("cancelled", "CANC")}
    lines = {call["instruction"]["instruction_id"]: call["instruction"] for call in calls}
    before = lines.pop(entry.entry_id)
    assert (before["election"], before["status"], before["reasons"]) == ("tender_all", "CANC", ["CANI"])
    (withdrawal,) = lines.values()
    assert (withdrawal["election"], withdrawal["supersedes"]) == ("withdraw_all", entry.entry_id)


def test_what_is_flagged_is_told_without_its_words(opened: House, hooks: Webhooks, listener: Listener) -> None:
    chat(opened, Chat("nobody@elsewhere.example"), "Tender everything of LX-1001 at once.")
    hooks.tell_all()
    (call,) = told(listener)
    assert (call["about"], call["reasons"]) == ("flagged", ["sender_not_on_file"])
    assert "at once" not in str(call)


def test_a_system_that_refuses_is_called_again_later_and_nothing_overtakes(
    opened: House, hooks: Webhooks, listener: Listener
) -> None:
    listener.answers = [500]
    chat(opened, Chat("nobody@elsewhere.example"), "Tender everything of LX-1001 at once.")
    record(opened)
    assert hooks.tell_all() == 0
    (hook,) = opened.store.hooks()
    assert (hook.attempts, hook.error) == (1, "answered 500")
    assert hook.next_at is not None
    assert hook.next_at > real_now()
    hooks.tell_all()
    assert len(listener.taken) == 1, "its time has not come"
    opened.store.hook_tried("ledger", real_now())
    hooks.tell_all()
    assert [call["about"] for call in told(listener)] == ["flagged", "flagged", "recorded"]
    assert listener.taken[0][0]["X-Holdermail-Delivery"] == listener.taken[1][0]["X-Holdermail-Delivery"]


def test_a_hook_is_told_nothing_of_before_it_was_added(opened: House, listener: Listener) -> None:
    record(opened)
    opened.store.add_hook("late", listener.url, ["recorded"], SECRET, "R. Vance")
    Webhooks(opened.store, "test:1:a").tell_all()
    assert not listener.taken


@pytest.mark.parametrize(
    "url",
    [
        "http://ledger.example/hook",
        "ftp://127.0.0.1/",
        "https://",
        "file:///etc/passwd",
        "http://127.0.0.1.ledger.example/",
    ],
)
def test_only_https_or_this_machine_is_called(url: str) -> None:
    with pytest.raises(UsageError, match="https"):
        checked_url(url)


@pytest.mark.parametrize(
    "url", ["https://ledger.example/hook", "http://127.0.0.1:9000/", "http://localhost/x", "http://[::1]/"]
)
def test_these_may_be_called(url: str) -> None:
    assert checked_url(url) == url
