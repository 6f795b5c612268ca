"""No page of the holders has a serious accessibility fault, in light, in dark and on a phone, and none is too wide."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.demo.script import Step
from bot.letters.sending import send_letters
from tests.browser.conftest import Holders, holders_of
from tests.browser.test_console_accessible import LOOKS, faults
from tests.kinds_of_offers import OFFERS

MARGARET = "mwhitfield@elmgrove.example"
BROKER = "j.pelletier@hartwellstone.example"


def looked_at(page: Page, axe: str, name: str) -> list[str]:
    """What is wrong with the page as it is."""
    found = [f"{name}: {fault}" for fault in faults(page, axe)]
    wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return found + ([f"{name}: {wide} pixels wider than the screen"] if wide > 1 else [])


def pressed(page: Page, name: str) -> None:
    """Press a button, and come back when the page that it leads to is there: before that the old one would be looked at."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


@pytest.mark.parametrize("look", list(LOOKS))
def test_no_page_has_a_serious_fault(holders: Holders, axe: str, look: str) -> None:
    holders.scene.send(Step(f"<{MARGARET}>", "Please tender $50,000 of my notes.\n", "Lexington"))
    holders.scene.send(
        Step(f"<{BROKER}>", "BK-2001 tender 50M\nBK-2003 tender something\nBK-2005 no action\n\nJ. Pelletier\n")
    )
    page = holders.open(**LOOKS[look])
    page.goto(holders.link(MARGARET))
    found = looked_at(page, axe, "link")
    pressed(page, "Mail me the code")
    found += looked_at(page, axe, "code")
    page.get_by_label("The code from our mail").fill("1")
    pressed(page, "Open the page")
    found += looked_at(page, axe, "wrong code")
    page.goto("/i/none")
    found += looked_at(page, axe, "not here")
    page = holders.entered(MARGARET, **LOOKS[look])
    found += looked_at(page, axe, "page")
    pressed(page, "Send the form")
    expect(page.get_by_role("alert")).to_be_visible()
    found += looked_at(page, axe, "refused form")
    page.get_by_label("In your own words").fill("Nothing but w" + "o" * 3000 + "rds. Margaret A. Whitfield")
    pressed(page, "Send")
    found += looked_at(page, axe, "answer")
    page.get_by_label("Your full name").fill("Margaret A. Whitfield")
    pressed(page, "Send the form")
    found += looked_at(page, axe, "read back")
    page = holders.entered(BROKER, **LOOKS[look])
    found += looked_at(page, axe, "broker")
    page.get_by_label("In your own words").fill("BK-2001 tender all\nBK-2003 tender all\n\nJ. Pelletier")
    pressed(page, "Send")
    found += looked_at(page, axe, "broker's lines read back")
    pressed(page, "Leave")
    found += looked_at(page, axe, "left")
    assert found == []


@pytest.mark.parametrize("look", list(LOOKS))
def test_no_form_of_an_auction_has_a_serious_fault(chromium: Browser, axe: str, look: str, tmp_path: Path) -> None:
    start = datetime.fromisoformat("2003-05-12T09:00:00-04:00")
    with holders_of(chromium, tmp_path, start=start, sample=OFFERS / "dutch_auction") as holders:
        send_letters(holders.scene.house, "corvane-2003", ["CV-1001"])
        page = holders.entered("emarsh@larkfield.example", **LOOKS[look])
        assert looked_at(page, axe, "auction") == []
