"""The console in a real Chromium: sign-in and lock-out, every kind of flag settled, four eyes, live arrival, marks."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from bot.console.passwords import hashed
from bot.console.signing import FREE_TRIES
from bot.demo.script import Step
from bot.model import MailStatus
from tests.browser.conftest import Desk
from tests.console_steps import PASSWORD, flagged_mail

BOB = "Bob Castellano <bob.castellano@harborline.example>"
STRANGER = "Bob <bobby.c@freemail.example>"
QUESTION = "What is the symbol of the new securities?\n\nRobert J. Castellano\n"
SUIT = "My attorney will file suit against you.\n\nRobert J. Castellano\n"
BEATRICE = "Beatrice Holloway <bea.holloway@quietmail.example>"


def try_to_sign_in(page: Page, password: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("Name").fill("Rita Vance")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_sign_in_and_lock_out(desk: Desk) -> None:
    page = desk.open()
    page.goto("/offers")
    expect(page).to_have_url(re.compile(r"/sign-in\?then=/offers$"))
    for _ in range(FREE_TRIES):
        try_to_sign_in(page, "wrong")
        expect(page.get_by_role("alert")).to_contain_text("do not fit")
    try_to_sign_in(page, PASSWORD)
    expect(page.get_by_role("alert")).to_contain_text("do not fit")
    desk.scene.time.shift += timedelta(minutes=1)
    try_to_sign_in(page, PASSWORD)
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("status")).to_have_text("You are signed out.")
    page.go_back()
    page.reload()
    expect(page.get_by_label("Password")).to_be_visible()


@dataclass(frozen=True)
class Flag:
    """A mail that is flagged, why, and how it is settled."""

    reason: str
    sender: str
    body: str
    how: str
    words: str = ""


FLAGS = (
    Flag("Speaks of lawyers or a court", BOB, SUIT, "propose"),
    Flag("Asks what only a person can answer", BOB, QUESTION, "accept"),
    Flag("Tells of a death", BOB, "My father Robert Castellano died on Sunday.\n\nAnna Castellano\n", "ask"),
    Flag("The address is not on file", STRANGER, "LX-1002: tender all.\n\nRobert J. Castellano\n", "propose"),
    Flag(
        "Signed by someone who is not a holder on file",
        BEATRICE,
        "tender 10 bonds in LX-1019\n\nB. Holloway\n",
        "reject",
    ),
    Flag(
        "Asks what only a person can answer",
        "Victor Petrov <vpetrov@riverside.example>",
        "What is the symbol of the new securities?\n\nVictor Petrov\n",
        "ask",
    ),
    Flag(
        "The account is not on the register",
        BOB,
        "Tender all of my notes in account LX-9123.\n\nRobert J. Castellano\n",
        "reject",
    ),
    Flag(
        "Complains",
        BOB,
        "I want to complain: nobody answered my last three letters and I am angry.\n\nRobert J. Castellano\n",
        "close",
    ),
)


@pytest.mark.parametrize("flag", FLAGS, ids=[flag.reason for flag in FLAGS])
def test_each_kind_of_flag_is_settled(desk: Desk, flag: Flag) -> None:
    mail_id = flagged_mail(desk.scene, flag.sender, flag.body)
    page = desk.signed_in()
    row = page.locator(f"#mail-{mail_id}")
    expect(row).to_contain_text(flag.reason)
    row.get_by_role("link").first.click()
    expect(page.locator(".reasons")).to_contain_text(flag.reason)
    if flag.how == "accept":
        page.get_by_role("button", name="Accept", exact=True).click()
    elif flag.how == "propose":
        page.get_by_role("button", name="Propose to accept").click()
        expect(page.get_by_role("status").first).to_contain_text("a second person")
        return
    elif flag.how == "ask":
        if not page.locator("#ask").get_attribute("open"):
            page.get_by_text("Ask the writer").click()
        page.get_by_label("The question, as it will be sent").fill("When may we call you?")
        page.get_by_role("button", name="Send the question").click()
    elif flag.how == "reject":
        page.get_by_text("Reject", exact=True).first.click()
        page.get_by_label("Reason").select_option("SAFE")
        page.get_by_role("button", name="Reject").click()
    else:
        page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("status").first).to_be_visible()
    assert desk.scene.house.store.mail(mail_id).row.status is MailStatus.DONE
    page.goto("/")
    expect(page.locator(f"#mail-{mail_id}")).to_have_count(0)
    assert desk.complaints == []


def test_what_was_written_when_the_session_had_ended_is_not_lost(desk: Desk) -> None:
    mail_id = flagged_mail(desk.scene, BOB, SUIT)
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}")
    page.get_by_text("Write a note").click()
    page.get_by_label("For the others of the desk").fill("He calls back tomorrow.")
    assert desk.scene.house.store.change_person("Rita Vance", "test", password_hash=hashed(PASSWORD))
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_role("alert")).to_contain_text("what you just sent was not taken")
    page.get_by_label("Name").fill("Rita Vance")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"**/mail/{mail_id}")
    assert desk.scene.house.store.remarks(mail_id=mail_id) == []
    page.go_back()
    page.go_back()
    page.get_by_text("Write a note").click()
    expect(page.get_by_label("For the others of the desk")).to_have_value("He calls back tomorrow.")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_text("The note is kept.")).to_be_visible()
    assert [one.words for one in desk.scene.house.store.remarks(mail_id=mail_id)] == ["He calls back tomorrow."]


def test_four_eyes_with_two_people_at_two_browsers(desk: Desk) -> None:
    mail_id = flagged_mail(desk.scene, STRANGER, "LX-1002: tender all.\n\nRobert J. Castellano\n")
    rita, ann = desk.signed_in("Rita Vance"), desk.signed_in("Ann Proctor")
    rita.goto(f"/mail/{mail_id}")
    rita.get_by_role("button", name="Propose to accept").click()
    expect(rita.get_by_role("button", name="Approve and do it")).to_have_count(0)
    ann.goto("/")
    ann.get_by_role("link", name="1 proposal waits for a second person").click()
    ann.get_by_role("button", name="Approve and do it").click()
    expect(ann.get_by_role("status").first).to_have_text("Approved and done.")
    assert desk.scene.house.store.mail(mail_id).row.settled_by == "Rita Vance"


def test_a_mail_that_arrives_appears_by_itself(desk: Desk) -> None:
    page = desk.signed_in()
    expect(page.get_by_text("Nothing waits")).to_be_visible()
    mail_id = flagged_mail(desk.scene, BOB, SUIT)
    expect(page.locator(f"#mail-{mail_id}")).to_contain_text("Speaks of lawyers", timeout=10_000)
    assert desk.complaints == []


def test_two_people_on_one_mail_see_each_other_without_doing_anything(desk: Desk) -> None:
    mail_id = flagged_mail(desk.scene, BOB, SUIT)
    rita = desk.signed_in("Rita Vance")
    rita.goto(f"/mail/{mail_id}")
    ann = desk.signed_in("Ann Proctor")
    ann.goto(f"/mail/{mail_id}")
    expect(ann.locator("#looking")).to_contain_text("Rita Vance looks at this mail too")
    expect(rita.locator("#looking")).to_contain_text("Ann Proctor looks at this mail too", timeout=15_000)


def test_the_evidence_is_marked_where_it_stands_and_reached_from_the_reading(desk: Desk) -> None:
    mail_id = flagged_mail(
        desk.scene, STRANGER, "Dear desk,\n\nplease tender $25,000 of LX-1002.\n\nRobert J. Castellano\n"
    )
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}")
    amount = page.locator(".original mark.f-quantity")
    expect(amount).to_have_text("$25,000")
    page.locator("dt", has_text="Amount").locator("..").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"#e\d+$"))
    assert amount.evaluate("mark => getComputedStyle(mark).outlineStyle") == "solid"
    expect(page.locator(".original mark.f-account")).to_have_text("LX-1002")
    expect(page.locator(".original mark.f-signers")).to_have_text("Robert J. Castellano")


def test_everything_works_without_javascript(desk: Desk) -> None:
    mail_id = flagged_mail(desk.scene, BOB, SUIT)
    page = desk.signed_in(java_script_enabled=False)
    page.get_by_label("Reason").select_option("legal")
    page.get_by_role("button", name="Show").click()
    page.locator(f"#mail-{mail_id}").get_by_role("link").first.click()
    page.get_by_role("link", name="Source").click()
    expect(page.get_by_role("region", name="Source of the mail")).to_contain_text("Subject: Lexington")
    page.get_by_text("Write a note").click()
    page.get_by_label("For the others of the desk").fill("He calls back tomorrow.")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_text("He calls back tomorrow.")).to_be_visible()
    page.get_by_text("Ask the writer").click()
    page.get_by_role("link", name="A call").click()
    page.get_by_role("button", name="Send the question").click()
    expect(page.get_by_role("status").first).to_have_text("The question is on its way.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Propose to accept")).to_be_visible()
    for path in (
        "/offers/lexington-2001",
        "/register",
        "/flow",
        "/audit",
        "/settings",
        "/enter",
        "/case/lexington-2001/LX-1002",
    ):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()


def press_until(page: Page, key: str, name: str, most: int = 60) -> None:
    """Press a key until what bears that name has the focus."""
    for _ in range(most):
        page.keyboard.press(key)
        said = page.evaluate("() => { const at = document.activeElement; return at.innerText || at.name || '' }")
        if name in said:
            outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid", f"the focus on {name} cannot be seen"
            return
    raise AssertionError(f"{name} cannot be reached with {key}")


def test_a_flag_is_settled_by_the_keyboard_alone(desk: Desk) -> None:
    first, second = (flagged_mail(desk.scene, BOB, QUESTION, subject) for subject in ("one", "two"))
    page = desk.open()
    page.goto("/sign-in")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    press_until(page, "Tab", "name")
    page.keyboard.type("Rita Vance")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Queue").wait_for()
    page.wait_for_load_state()
    page.keyboard.press("j")
    expect(page.locator(f"#mail-{first} a.go")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator(f"#mail-{second} a.go")).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()
    page.keyboard.type("jk")
    expect(page.get_by_label("Search")).to_have_value("jk")
    page.keyboard.press("Escape")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/mail/{first}")
    press_until(page, "Tab", "Accept")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Accepted")
    page.keyboard.press("u")
    page.get_by_role("heading", name="Queue").wait_for()
    assert desk.scene.house.store.mail(first).row.status is MailStatus.DONE


def test_an_entry_that_was_refused_comes_back_as_it_was_filled_in(desk: Desk) -> None:
    page = desk.signed_in()
    page.goto("/enter")
    page.get_by_label("Account").fill("LX-77")
    page.get_by_label("How it came").select_option("telephone")
    page.get_by_label("Election").select_option("tender_all")
    page.get_by_label("Who spoke or signed").fill("Xiaoming Li")
    page.get_by_label("What was said").fill("She called from 718-555-0125.")
    page.get_by_role("button", name="Enter it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Not done")
    page.go_back()
    expect(page.get_by_label("What was said")).to_have_value("She called from 718-555-0125.")
    expect(page.get_by_label("Election")).to_have_value("tender_all")
    page.get_by_label("Account").fill("LX-1020")
    page.get_by_role("button", name="Enter it").click()
    expect(page.get_by_role("status").first).to_contain_text("Entered, and read back")


def test_an_instruction_by_telephone_is_entered_and_read_back(desk: Desk) -> None:
    page = desk.signed_in()
    page.goto("/enter?offer=lexington-2001&account=LX-1020")
    page.get_by_label("How it came").select_option("telephone")
    page.get_by_label("Election").select_option("tender_part")
    page.get_by_label("Amount").fill("20,000")
    page.get_by_label("Who spoke or signed").fill("Xiaoming Li")
    page.get_by_label("What was said").fill("She called from 718-555-0125.")
    page.get_by_role("button", name="Enter it").click()
    expect(page.get_by_role("status").first).to_contain_text("read back")
    expect(page.locator(".timeline")).to_contain_text("She called from 718-555-0125.")
    [answer] = desk.scene.fetch()
    assert answer["X-Instruction-Action"] == "confirm"


def test_arrivals_do_not_take_what_is_being_typed(desk: Desk) -> None:
    page = desk.signed_in()
    search = page.get_by_label("Search")
    search.fill("half a wo")
    sent = threading.Thread(target=desk.scene.send, args=(Step(BOB, SUIT, "Suit"),))
    sent.start()
    sent.join()
    expect(page.locator("tbody tr")).to_have_count(1, timeout=10_000)
    expect(search).to_be_focused()
    expect(search).to_have_value("half a wo")
