"""A broker's hundreds of lines on a phone: pages stay short, the lines scroll in a place of their own, and every one is sent."""

from __future__ import annotations

from bot.demo.script import Step
from tests.browser.conftest import Desk, Holders
from tests.pages.test_console_long_mails import DESK, MANY, long_mail, many_clients

PHONE = {"width": 390, "height": 844}
SCREENS = 6
"""So many screens high may a page be."""


def test_a_mail_of_hundreds_of_lines_at_the_console(desk: Desk) -> None:
    mail_id = long_mail(desk.scene)
    page = desk.signed_in("Rita Vance", viewport=PHONE)
    page.goto(f"/mail/{mail_id}")
    assert page.evaluate("() => document.documentElement.scrollHeight") < SCREENS * PHONE["height"]
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]
    lines = page.get_by_role("region", name="Lines of the reading")
    lines.focus()
    page.keyboard.press("End")
    last = lines.get_by_role("link", name=f"BK-{5000 + MANY - 1}", exact=True)
    last.scroll_into_view_if_needed()
    last.click(trial=True)
    page.goto("/")
    assert f"and {MANY} more" in page.locator(f"#mail-{mail_id}").inner_text()
    assert desk.complaints == []


def test_a_form_of_hundreds_of_lines_on_the_page(holders: Holders) -> None:
    accounts = many_clients(holders.scene)
    body = "\n".join([*(f"{account}: tender 1000" for account in accounts), "", "Jeanne Pelletier"])
    holders.scene.send(Step(DESK, body, "Instructions"))
    page = holders.entered("corpactions@hartwellstone.example", viewport=PHONE)
    assert page.evaluate("() => document.documentElement.scrollHeight") < SCREENS * PHONE["height"]
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]
    page.locator(f"#choice-{accounts[-1]}").select_option("none")
    page.get_by_label("Your full name").fill("Jeanne Pelletier")
    page.get_by_role("button", name="Send the form").click()
    page.get_by_role("heading", name="What was said here").wait_for()
    case = holders.scene.house.store.cases_of([("lexington-2001", accounts[-1])])["lexington-2001", accounts[-1]]
    assert case.draft is not None
    assert case.draft.election == "do_not_tender"
