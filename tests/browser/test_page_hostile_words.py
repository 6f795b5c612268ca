"""Hostile words in the chat and the form of the holders' page: shown as words, harmless, and within the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.demo.script import Step
from tests.browser.conftest import Holders

MARGARET = "mwhitfield@elmgrove.example"
WORDS = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>",
    "breaking out": "\"'></div></textarea></li></ol><iframe src=http://evil.example/></iframe><style>body{display:none}</style>",
    "template": "{{ 7 * 7 }} {% for x in y %} ${7*7} #{7*7}",
    "link": "javascript:alert(1) http://evil.example/ <a href=http://evil.example>press</a>",
    "direction": "Please tender \u202e000,52$\u202c \u2066of my\u2069 notes\u200b\u200f",
    "long": "x" * 7_900,
    "many lines": "\n" * 3_000 + "end of it",
    "headers": "Hello\r\nBcc: evil@evil.example\r\n\r\n.\r\nQUIT",
}


@pytest.mark.parametrize("kind", list(WORDS))
def test_words_of_the_chat_are_shown_as_words(holders: Holders, kind: str) -> None:
    holders.scene.send(Step(f"<{MARGARET}>", "Please tender $50,000 of my notes.\n", "Lexington"))
    page = holders.entered(MARGARET, viewport={"width": 390, "height": 800})
    # Chromium takes its time over thousands of lines in one field; how long is no concern of the page.
    page.get_by_label("In your own words").fill(WORDS[kind], timeout=60_000)
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator("li.mine").last).to_be_visible()
    assert page.locator("script, iframe, style, img, svg, li a").count() == 0
    for sign in "\u202e\u2066\u202c\u200b\u200f":
        assert sign not in page.content()
    for button in ("Leave", "Send the form"):
        page.get_by_role("button", name=button).click(trial=True)
    wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 1
    assert holders.scene.house.store.entries() == []
    assert all("evil.example" not in answer.to for answer in holders.scene.house.store.answers())


def test_words_of_the_form_are_shown_as_words(holders: Holders) -> None:
    holders.scene.send(Step(f"<{MARGARET}>", "Please tender $50,000 of my notes.\n", "Lexington"))
    page = holders.entered(MARGARET)
    for name in ("Your full name", "Address", "Telephone"):
        page.get_by_label(name, exact=True).fill(WORDS["breaking out"])
    page.get_by_role("button", name="Send the form").click()
    expect(page.locator("li.mine").last).to_contain_text("<iframe")
    assert page.locator("script, iframe, style, img").count() == 0
    page.get_by_label("Part:").fill("<script>alert(1)</script>")
    page.get_by_label("What to do").select_option("part")
    page.get_by_role("button", name="Send the form").click()
    expect(page.get_by_role("alert")).to_contain_text("must be a number")
    expect(page.get_by_label("Part:")).to_have_value("<script>alert(1)</script>")
