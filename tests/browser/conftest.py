"""A real Chromium before a running console, or the holders' page: every request that it makes is watched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bot.demo.player import Stage, stage
from bot.page.app import page as page_app
from bot.serving.listening import Listening
from tests.console_steps import PASSWORD, console_stage
from tests.page_steps import code_for, link_to
from tests.servers.need import need
from tests.servers.waiting import free_port


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's own Chromium, started once."""
    path = need("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@dataclass
class Desk:
    """A running bot with its console, and browsers before it."""

    scene: Stage
    address: str
    chromium: Browser
    stack: ExitStack
    requests: list[str] = field(default_factory=list)
    """Every address that any page asked for."""
    complaints: list[str] = field(default_factory=list)
    """What pages complained of: a policy that was broken, a script that failed."""
    dialogs: list[str] = field(default_factory=list)

    def context(self, **wanted: Any) -> BrowserContext:
        """A browser of its own, with its own cookies."""
        settings = {"viewport": {"width": 1280, "height": 800}, "locale": "en-US", **wanted}
        context = self.stack.enter_context(self.chromium.new_context(base_url=self.address, **settings))
        context.set_default_timeout(10_000)
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("page", self._watched)
        return context

    def open(self, **wanted: Any) -> Page:
        """A page on which nobody has signed in."""
        return self.context(**wanted).new_page()

    def signed_in(self, name: str = "Rita Vance", **wanted: Any) -> Page:
        """A page on which that person has signed in: the queue."""
        page = self.open(**wanted)
        page.goto("/sign-in")
        page.get_by_label("Name").fill(name)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("heading", name="Queue").wait_for()
        return page

    def _watched(self, page: Page) -> None:
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))

    def elsewhere(self) -> list[str]:
        """Requests that went anywhere but to the console."""
        own = urlsplit(self.address).netloc
        return [url for url in self.requests if urlsplit(url).netloc != own and not url.startswith("about:")]


@pytest.fixture
def desk(chromium: Browser, tmp_path: Path) -> Iterator[Desk]:
    """A desk; afterwards no request may have left for anywhere else, and no dialog may have opened."""
    with console_stage(tmp_path) as scene, ExitStack() as stack:
        listening = Listening(scene.house)
        listening.start()
        stack.callback(listening.stop)
        opened = Desk(scene, listening.address, chromium, stack)
        yield opened
        assert opened.elsewhere() == []
        assert opened.dialogs == []


@pytest.fixture(scope="session")
def axe() -> str:
    """The program of axe-core, from the folder that AXE_CORE_FOLDER names (.ci/run puts it there)."""
    file = Path(os.environ.get("AXE_CORE_FOLDER", "")) / "axe.min.js"
    if not os.environ.get("AXE_CORE_FOLDER") or not file.is_file():
        sentence = "axe-core is not there: AXE_CORE_FOLDER must name the folder that holds axe.min.js (see .ci/run)."
        pytest.fail(sentence) if os.environ.get("CI", "").lower() == "true" else pytest.skip(sentence)
    return file.read_text(encoding="utf-8")


@dataclass
class Holders(Desk):
    """A running bot with the holders' page, and browsers before it."""

    def link(self, address: str) -> str:
        """The link in the last mail to that address, whole."""
        return f"{self.address}{link_to(self.scene, address)}"

    def entered(self, address: str, **wanted: Any) -> Page:
        """A page on which that reader has typed the code."""
        page = self.open(**wanted)
        page.goto(self.link(address))
        page.get_by_role("button", name="Mail me the code").click()
        page.get_by_label("The code from our mail").fill(code_for(self.scene, address))
        page.get_by_role("button", name="Open the page").click()
        page.get_by_role("heading", name="Write to us").wait_for()
        return page


@contextmanager
def holders_of(chromium: Browser, folder: Path, **played: Any) -> Iterator[Holders]:
    """The page of a bot of its own; afterwards no request may have left for anywhere else, and nothing complained."""
    port = free_port()
    changed = {"page": {"port": port, "url": f"http://127.0.0.1:{port}"}}
    with stage(folder, changed=changed, **played) as scene, ExitStack() as stack:
        listening = Listening(scene.house, page_app(scene.house), "page")
        listening.start()
        stack.callback(listening.stop)
        opened = Holders(scene, listening.address, chromium, stack)
        yield opened
        assert opened.elsewhere() == []
        assert opened.dialogs == []
        # A form that is refused answers 422, and a page that is none of theirs 404: the browser notes both.
        assert [said for said in opened.complaints if "the server responded with a status of" not in said] == []


@pytest.fixture
def holders(chromium: Browser, tmp_path: Path) -> Iterator[Holders]:
    """The page of the sample offer."""
    with holders_of(chromium, tmp_path) as opened:
        yield opened
