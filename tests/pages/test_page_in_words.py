"""What a holder reads on the page: what we have, what does not fit, and what went wrong, in words for the page rather than a mail."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from httpx import Response

from bot.chat.chatting import Chat, say
from bot.demo.player import Stage, stage
from bot.page.documents import LARGEST_FORM
from tests.page_steps import client, entered, link_to, token

DOROTHY = "dfeldman@sunsetvillage.example"
THOMAS = "tnguyen@pacificmail.example"
BROKER = "corpactions@hartwellstone.example"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as running:
        yield running


def read(shown: Response) -> str:
    """A page as it is read: without its tags."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", shown.text)).split())


def test_the_form_shows_what_we_have_already(scene: Stage) -> None:
    say(scene.house, Chat(THOMAS), "Please tender all of our notes.\n\nThomas R. Nguyen")
    _, _, shown = entered(scene, THOMAS)
    words = read(shown)
    assert "We have: 2210 Alder Court, San Jose, CA 95125." in words
    assert "We have: 408-555-0119." in words
    assert "We have: a number that ends in 1003." in words
    assert "900-70-1003" not in shown.text
    assert "Signed so far: Thomas R. Nguyen." in words


def test_what_is_missing_is_said_for_the_page_and_not_for_a_mail(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    _, _, shown = entered(scene, DOROTHY)
    words = read(shown)
    assert "please type your full name under “Signature” below" in words
    assert "Please type the whole number below" in words
    asks = words[words.index("Send what is missing") :]
    assert "end your mail" not in asks
    assert "attach it to your reply" not in asks


def test_the_chat_does_not_speak_of_a_mail_that_is_not_there(scene: Stage) -> None:
    said = say(scene.house, Chat(THOMAS), "Please tender all of our notes.\n\nThomas R. Nguyen\nLinda P. Nguyen")
    asked = say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    for one in (*said.answers, *asked.answers):
        for words in (one.words, one.page):
            assert not re.search(r"this\s+mail|your\s+mail", words), words
    assert "Answer YES here if this is right" in said.answers[0].words
    assert "Just answer here; only what is missing need be in it" in " ".join(asked.answers[0].words.split())


def test_an_amount_that_does_not_fit_is_asked_about_at_every_visit(scene: Stage) -> None:
    say(scene.house, Chat(THOMAS), "Please tender $80,000 of our notes.\n\nThomas R. Nguyen\nLinda P. Nguyen")
    _, _, shown = entered(scene, THOMAS)
    assert "You asked for $80,000, but we hold $75,000 for this account." in read(shown)


def test_a_visit_after_the_deadline_is_told_so(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    _, _, shown = entered(scene, DOROTHY)
    assert "Please instruct us by Friday, August 31" in read(shown)
    scene.time.shift += timedelta(days=19)
    _, _, shown = entered(scene, DOROTHY)
    assert "Our deadline was Friday, August 31, 2001, at 5:00 p.m. New York time" in read(shown)


def test_a_spent_code_is_explained(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    browser, path = client(scene), link_to(scene, DOROTHY)
    browser.post(f"{path}/code")
    words = read(browser.post(f"{path}/enter", data={"code": "0000 0000"}))
    assert "it ends after 10 minutes, and after 5 wrong tries" in words


def test_a_link_that_is_cut_off_says_what_to_do(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    answer = client(scene).get(link_to(scene, DOROTHY)[:-7])
    assert answer.status_code == 404
    assert "This link is not complete, or its time is over." in read(answer)
    assert "simply reply to our latest mail" in read(answer)


def test_a_program_that_calls_itself_a_tiff_is_refused(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    browser, path, shown = entered(scene, DOROTHY)
    files = {"files": ("scan.tif", b"MZ\x90\x00 a program", "image/tiff")}
    answer = browser.post(f"{path}/form", data={"token": token(shown)}, files=files)
    assert (answer.status_code, "scan.tif is no PDF" in answer.text) == (422, True)


def test_two_of_the_largest_documents_are_taken_and_more_is_said_to_be_too_much(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    browser, path, shown = entered(scene, DOROTHY)
    one = ("files", ("a.pdf", b"%PDF-1.4\n" + b" " * 7_900_000, "application/pdf"))
    taken = browser.post(
        f"{path}/form", data={"token": token(shown), "signature": "Dorothy M. Feldman"}, files=[one, one]
    )
    assert taken.status_code == 200
    refused = browser.post(f"{path}/form", data={"token": token(taken)}, files=[one, one, one])
    assert refused.status_code == 413
    assert "up to 8 MB each and 16 MB together" in read(refused)
    assert LARGEST_FORM < 3 * 7_900_000


def test_more_documents_than_fit_are_said_to_be_too_many(scene: Stage) -> None:
    say(scene.house, Chat(DOROTHY), "Please tender 30 of my notes.")
    browser, path, shown = entered(scene, DOROTHY)
    for count, status in ((6, 422), (11, 400)):
        files = [("files", (f"{number}.pdf", b"%PDF-1.4", "application/pdf")) for number in range(count)]
        answer = browser.post(f"{path}/form", data={"token": token(shown)}, files=files)
        assert answer.status_code == status
        assert "At most 5 documents can be sent at once" in read(answer)


def test_a_broker_is_not_told_of_joint_holders(scene: Stage) -> None:
    say(scene.house, Chat(BROKER), "BK-2001: tender all\nBK-2002: tender 20,000\n\nJeanne Pelletier")
    _, _, shown = entered(scene, BROKER)
    assert "joint or trust account" not in shown.text
    assert "We have:" not in read(shown)
