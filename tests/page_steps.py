"""Short ways to write the steps of a visit to the holders' page in a test: the link in a mail, the code, the page."""

from __future__ import annotations

import re
from email import message_from_bytes, policy

from fastapi.testclient import TestClient
from httpx import Response

from bot.demo.player import Stage
from bot.page.app import page


def text_of(raw: bytes) -> str:
    """The plain text of an answer."""
    body = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def link_to(scene: Stage, address: str) -> str:
    """The path of the link in the last answer to that address."""
    texts = [text_of(answer.raw) for answer in scene.house.store.answers(address)]
    (found,) = re.findall(r"http://127\.0\.0\.1:\d+(/i/[\w-]+)", [text for text in texts if "/i/" in text][-1])
    return str(found)


def code_for(scene: Stage, address: str) -> str:
    """The code in the last mail with one to that address."""
    last = [answer for answer in scene.house.store.answers(address) if answer.kind == "code"][-1]
    (found,) = re.findall(r"^ {4}(\d{4} \d{4})\s*$", text_of(last.raw), re.MULTILINE)
    return str(found)


def client(scene: Stage) -> TestClient:
    """A browser before the page, without scripts."""
    return TestClient(page(scene.house), base_url="http://127.0.0.1:8081")


def entered(scene: Stage, address: str) -> tuple[TestClient, str, Response]:
    """A browser that has typed the code, the page's path, and the page."""
    browser, path = client(scene), link_to(scene, address)
    assert browser.post(f"{path}/code").status_code == 200
    shown = browser.post(f"{path}/enter", data={"code": code_for(scene, address)})
    assert shown.status_code == 200
    return browser, path, shown


def token(shown: Response) -> str:
    """The token of the forms of a page."""
    return re.findall(r'name="token" value="(\w+)"', shown.text)[0]
