"""Short ways to write the steps of a visit to the console in a test: who signs in, what they open and post."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from httpx import Response
from starlette.testclient import TestClient

from bot.console.app import console
from bot.demo.player import Stage, stage
from bot.demo.script import Step
from bot.store.values_console import Rank
from tests.quick_passwords import QUICK

BOB = "Bob Castellano <bob.castellano@harborline.example>"
STRANGER = "Bob <bobby.c@freemail.example>"
"""Of an address that is on file for no account."""
OFFER = "lexington-2001"
PASSWORD = "the desk's own long words"
_HASH = QUICK.hash(PASSWORD)
PEOPLE = {
    "Vera Lund": Rank.VIEWER,
    "Rita Vance": Rank.REVIEWER,
    "Ann Proctor": Rank.APPROVER,
    "Otto Brandt": Rank.APPROVER,
}


@dataclass
class Visitor:
    """A browser without scripts, of one person."""

    client: TestClient
    name: str = ""

    def get(self, path: str) -> Response:
        """Open a page, without following where it leads."""
        return self.client.get(path, follow_redirects=False)

    def token(self) -> str:
        """The token of the forms of this session."""
        found = re.search(r'name="token" value="([0-9a-f]{64})"', self.client.get("/proposals").text)
        assert found is not None
        return found[1]

    def post(self, path: str, **fields: str) -> Response:
        """Post a form as a page of the console would."""
        return self.client.post(path, data={"token": self.token(), **fields}, follow_redirects=False)

    def done(self, path: str, **fields: str) -> str:
        """Post a form; the mark of what was done, which the next page says."""
        answer = self.post(path, **fields)
        assert answer.status_code == 303, (answer.status_code, answer.text)
        return answer.headers["location"].partition("done=")[2]


@contextmanager
def console_stage(folder: Path) -> Iterator[Stage]:
    """A running bot with its people. Its clock is stepped on with every mail, so sessions last long."""
    with stage(folder, changed={"console": {"port": 0, "idle_minutes": 1440, "session_hours": 168}}) as scene:
        add_people(scene)
        yield scene


def add_people(scene: Stage) -> None:
    """Everybody of the desk may sign in."""
    for name, rank in PEOPLE.items():
        scene.house.store.add_person(name, rank, _HASH, "test")


def visitor(scene: Stage, name: str = "") -> Visitor:
    """Somebody at the console; signed in, where a name is given."""
    client = TestClient(console(scene.house), base_url="http://console.example", raise_server_exceptions=False)
    if not name:
        return Visitor(client)
    assert sign_in(client, name, PASSWORD).status_code == 303
    return Visitor(client, name)


def sign_in(client: TestClient, name: str, password: str) -> Response:
    """Fill the sign-in form in."""
    found = re.search(r'name="token" value="([0-9a-f]{64})"', client.get("/sign-in").text)
    assert found is not None
    fields = {"token": found[1], "name": name, "password": password, "then": "/"}
    return client.post("/sign-in", data=fields, follow_redirects=False)


def flagged_mail(scene: Stage, sender: str, body: str, subject: str = "Lexington") -> int:
    """Send a mail that is flagged; its number."""
    scene.send(Step(sender, body, subject))
    return max(row.mail_id for row in scene.house.store.flagged())


def as_read(page: str) -> str:
    """A page as it is read: without its tags."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())
