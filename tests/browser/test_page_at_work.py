"""The holders' page in a real Chromium: from the link in a mail to the record, by form, by chat, with and without script.

The fixtures assert after each test that no request left for anywhere but the page's own address.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bot.demo.script import Step
from bot.letters.sending import send_letters
from bot.model import MailStatus
from tests.browser.conftest import Holders, holders_of
from tests.kinds_of_offers import OFFERS
from tests.page_steps import code_for

MARGARET = "mwhitfield@elmgrove.example"
OFFER = "lexington-2001"


def begun(holders: Holders, address: str = MARGARET, words: str = "Please tender $50,000 of my notes.") -> None:
    """A mail came, and its answer has the link."""
    holders.scene.send(Step(f"<{address}>", f"{words}\n", "Lexington"))


def recorded(holders: Holders) -> dict[str, tuple[str, Decimal | None]]:
    return {
        entry.account: (entry.election.value if entry.election else "", entry.quantity)
        for entry in holders.scene.house.store.entries()
    }


def state(page: Page, account: str) -> Locator:
    """The line of the page that says where an account stands."""
    return page.locator(".wide tbody tr", has_text=account)


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_from_the_link_in_a_mail_to_the_record(holders: Holders, script: bool) -> None:
    begun(holders)
    page = holders.open(java_script_enabled=script)
    page.goto(holders.link(MARGARET))
    expect(page.get_by_role("heading", level=1)).to_have_text("Open your page")
    expect(page.locator("main")).not_to_contain_text("LX-1001")
    page.get_by_role("button", name="Mail me the code").click()
    expect(page.get_by_role("status")).to_contain_text("m…d@elmgrove.example")
    page.get_by_label("The code from our mail").fill("0000 0000")
    page.get_by_role("button", name="Open the page").click()
    expect(page.get_by_role("alert")).to_contain_text("not right")
    page.get_by_label("The code from our mail").fill(code_for(holders.scene, MARGARET))
    page.get_by_role("button", name="Open the page").click()
    expect(state(page, "LX-1001")).to_contain_text("Something is still missing.")
    page.get_by_label("Your full name").fill("Margaret A. Whitfield")
    page.get_by_role("button", name="Send the form").click()
    expect(state(page, "LX-1001")).to_contain_text("$50,000, Tender a part")
    expect(page.locator("li.ours.confirm")).to_contain_text("nothing is recorded until you say yes")
    assert recorded(holders) == {}
    page.get_by_role("button", name="Yes, record it").click()
    expect(state(page, "LX-1001")).to_contain_text("On record.")
    assert recorded(holders) == {"LX-1001": ("tender_part", Decimal(50000))}
    page.get_by_role("button", name="Leave").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You have left the page")
    page.go_back()
    page.reload()
    expect(page.locator("main")).not_to_contain_text("LX-1001")


def test_a_chat_ends_in_a_recorded_instruction(holders: Holders) -> None:
    begun(holders)
    page = holders.entered(MARGARET)

    def say(words: str) -> None:
        page.get_by_label("In your own words").fill(words)
        page.get_by_role("button", name="Send", exact=True).click()
        expect(page.locator("li.mine").last).to_contain_text(words)

    say("What do I get for my notes?")
    expect(page.locator("#last")).to_contain_text("$1,000")
    say("Make it 60,000. Margaret A. Whitfield")
    expect(page.locator("#last")).to_contain_text("$60,000")
    assert recorded(holders) == {}
    say("yes")
    expect(page.locator("#last")).to_contain_text("on record")
    assert recorded(holders) == {"LX-1001": ("tender_part", Decimal(60000))}
    mails = holders.scene.house.store.mails()
    assert all(mail.status is MailStatus.DONE for mail in mails)


def test_a_broker_fills_in_the_lines_of_several_clients(holders: Holders) -> None:
    broker = "j.pelletier@hartwellstone.example"
    begun(holders, broker, "BK-2001 tender 50M\nBK-2003 tender something\nBK-2005 no action\n\nJ. Pelletier")
    page = holders.entered(broker)
    line = page.get_by_role("group", name="BK-2003")
    line.get_by_label("What to do").select_option("part")
    line.get_by_label("Part:").fill("100,000")
    page.get_by_role("group", name="BK-2001").get_by_label("What to do").select_option("none")
    page.get_by_label("Your full name").fill("J. Pelletier")
    page.get_by_role("button", name="Send the form").click()
    page.get_by_role("button", name="Yes, record it").click()
    expect(state(page, "BK-2003")).to_contain_text("On record.")
    assert recorded(holders)["BK-2003"] == ("tender_part", Decimal(100000))
    assert recorded(holders)["BK-2001"] == ("do_not_tender", None)


def test_too_many_wrong_codes_use_the_code_up_and_a_new_one_opens(holders: Holders) -> None:
    begun(holders)
    page = holders.open()
    page.goto(holders.link(MARGARET))
    page.get_by_role("button", name="Mail me the code").click()
    first = code_for(holders.scene, MARGARET)
    for given in ["11111111"] * 5 + [first]:
        page.get_by_label("The code from our mail").fill(given)
        page.get_by_role("button", name="Open the page").click()
        expect(page.get_by_role("alert")).to_contain_text("not right")
    page.get_by_role("button", name="Mail me a new code").click()
    page.get_by_label("The code from our mail").fill(code_for(holders.scene, MARGARET))
    page.get_by_role("button", name="Open the page").click()
    expect(page.get_by_role("heading", name="Write to us")).to_be_visible()


def press_until(page: Page, key: str, name: str) -> None:
    """Press a key until the thing of that name has the focus."""
    for _ in range(60):
        page.keyboard.press(key)
        found = page.evaluate(
            "() => { const one = document.activeElement;"
            " return (one.labels && one.labels[0] ? one.labels[0].textContent : one.textContent).trim(); }"
        )
        if found.startswith(name):
            return
    raise AssertionError(f"the keyboard never comes to {name}")


def test_everything_by_the_keyboard_alone(holders: Holders) -> None:
    begun(holders)
    page = holders.open()
    page.goto(holders.link(MARGARET))
    press_until(page, "Tab", "Mail me the code")
    page.keyboard.press("Enter")
    expect(page.get_by_label("The code from our mail")).to_be_focused()
    page.keyboard.type(code_for(holders.scene, MARGARET))
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Write to us").wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the content")).to_be_focused()
    page.keyboard.press("Enter")
    press_until(page, "Tab", "What to do")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    press_until(page, "Tab", "Part")
    page.keyboard.type("40,000")
    press_until(page, "Tab", "Your full name")
    page.keyboard.type("Margaret A. Whitfield")
    page.keyboard.press("Enter")
    expect(state(page, "LX-1001")).to_contain_text("$40,000")
    press_until(page, "Tab", "Yes, record it")
    page.keyboard.press("Enter")
    expect(state(page, "LX-1001")).to_contain_text("On record.")
    assert recorded(holders) == {"LX-1001": ("tender_part", Decimal(40000))}


def test_each_holder_of_a_joint_account_signs_by_the_link_in_the_letter_of_his_own(
    chromium: Browser, tmp_path: Path
) -> None:
    start = datetime.fromisoformat("2003-05-12T09:00:00-04:00")
    with holders_of(chromium, tmp_path, start=start, sample=OFFERS / "dutch_auction") as holders:
        send_letters(holders.scene.house, "corvane-2003")
        ruth = holders.entered("ruth.adeyemi@baystreet.example")
        ruth.get_by_label("What to do").select_option("all")
        ruth.get_by_label("Price").select_option("10.25")
        ruth.get_by_label("Your full name").fill("Ruth Adeyemi")
        ruth.get_by_role("button", name="Send the form").click()
        expect(state(ruth, "CV-1003")).to_contain_text("Something is still missing.")
        samuel = holders.entered("samuel.adeyemi@baystreet.example")
        expect(state(samuel, "CV-1003")).to_contain_text("Tender at $10.25 per share")
        samuel.get_by_label("Your full name").fill("Samuel Adeyemi")
        samuel.get_by_role("button", name="Send the form").click()
        samuel.get_by_role("button", name="Yes, record it").click()
        expect(state(samuel, "CV-1003")).to_contain_text("On record.")
        assert recorded(holders) == {"CV-1003": ("tender_at_price", Decimal(600))}
        (entry,) = holders.scene.house.store.entries()
        assert set(entry.signers) == {"Ruth Adeyemi", "Samuel Adeyemi"}


def test_the_link_of_a_letter_opens_the_page_of_a_holder_who_was_silent(holders: Holders) -> None:
    send_letters(holders.scene.house, OFFER, ["LX-1001"])
    page = holders.entered(MARGARET)
    expect(state(page, "LX-1001")).to_contain_text("We have no instruction yet.")
    page.get_by_label("What to do").select_option("none")
    page.get_by_label("Your full name").fill("Margaret A. Whitfield")
    page.get_by_role("button", name="Send the form").click()
    page.get_by_role("button", name="Yes, record it").click()
    expect(state(page, "LX-1001")).to_contain_text("On record.")
    assert recorded(holders) == {"LX-1001": ("do_not_tender", None)}


def test_an_old_link_says_so_and_names_nobody(holders: Holders) -> None:
    begun(holders)
    link = holders.link(MARGARET)
    holders.scene.time.shift += timedelta(days=holders.scene.house.settings.page.link_days + 1)
    page = holders.open()
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text("This link does not open")
    expect(page.locator("main")).to_contain_text("has a newer one")
    expect(page.locator("main")).not_to_contain_text("elmgrove")


def test_who_was_away_too_long_is_told_that_nothing_was_sent(holders: Holders) -> None:
    begun(holders)
    page = holders.entered(MARGARET)
    before = len(holders.scene.house.store.mails())
    holders.scene.time.shift += timedelta(minutes=31)
    page.get_by_label("In your own words").fill("Tender all of it. Margaret A. Whitfield")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("what you just sent was not taken")
    expect(page.get_by_role("button", name="Mail me the code")).to_be_visible()
    assert len(holders.scene.house.store.mails()) == before


def test_a_form_that_does_not_fit_keeps_what_was_typed(holders: Holders) -> None:
    begun(holders)
    page = holders.entered(MARGARET)
    page.get_by_label("What to do").select_option("part")
    page.get_by_label("Your full name").fill("Margaret A. Whitfield")
    page.get_by_role("button", name="Send the form").click()
    expect(page.get_by_role("alert")).to_contain_text("please also say how much")
    expect(page.get_by_label("Your full name")).to_have_value("Margaret A. Whitfield")
    page.get_by_label("Part:").fill("70,000")
    page.get_by_role("button", name="Send the form").click()
    expect(state(page, "LX-1001")).to_contain_text("$70,000")
