"""An answer that is shown in a chat or on the holder's page asks for an answer there, and for no reply by mail."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.chat.chatting import Chat, say
from bot.chat.words import here
from bot.demo.player import stage
from tests.linear import ends, repeated
from tests.page_steps import entered, token

REPLIES = Path(__file__).parents[2] / "bot" / "replies"
MARGARET = "mwhitfield@elmgrove.example"
BY_MAIL = re.compile(r"repl(?:y|ies)\s+(?:(?:YES|NO)\s+)?to\s+(?:this|that\s+)?mail|end\s+your\s+mail", re.IGNORECASE)


@pytest.mark.parametrize(
    ("mailed", "shown"),
    [
        ("Reply YES to this mail if this is right.", "Answer YES here if this is right."),
        ("If it is right, please reply YES to this mail itself.", "If it is right, please answer YES here."),
        ("reply NO to this mail before it is recorded", "answer NO here before it is recorded"),
        ("If you do not want it at all, reply NO.", "If you do not want it at all, answer NO."),
        ("something is wrong, reply with what is right", "something is wrong, answer with what is right"),
        ("Just reply to this\nmail; only what is missing", "Just answer here; only what is missing"),
        ("Fill it in and send it back in a reply to this mail.", "Fill it in and send it back here."),
        ("please end your mail with your full name", "please end your message with your full name"),
        ("your mail address on file", "your mail address on file"),
        ("The reply of the depository is awaited.", "The reply of the depository is awaited."),
    ],
)
def test_what_a_mail_asks_for_by_reply_is_asked_for_where_it_is_shown(mailed: str, shown: str) -> None:
    assert here(mailed) == shown


@pytest.mark.parametrize("file", [*sorted(REPLIES.rglob("*.txt")), REPLIES / "notes.py", REPLIES / "words.py"])
def test_no_sentence_of_an_answer_asks_for_a_mail_where_it_is_shown(file: Path) -> None:
    # Sentences of the program's own files are put together over several lines.
    text = re.sub(r'"\s*\n\s*"', "", file.read_text(encoding="utf-8"))
    assert not BY_MAIL.search(here(text))


def test_the_page_and_the_chat_ask_for_an_answer_where_it_is_read(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        asked = say(scene.house, Chat(MARGARET), "Please tender $50,000 of my notes.")
        (answer,) = asked.answers
        assert "answer here; only what is missing" in answer.words
        assert "answer here on this page; only what is missing" in answer.page
        read_back = say(scene.house, asked.chat, "Margaret A. Whitfield").answers[0]
        assert "Answer YES here if this is right." in read_back.words
        assert "Answer YES here on this page if this is right." in read_back.page
        browser, path, shown = entered(scene, MARGARET)
        shown = browser.post(f"{path}/say", data={"token": token(shown), "words": "Yes, but only $20,000 of them."})
        assert "here on this page" in shown.text
        assert not BY_MAIL.search(shown.text)


@pytest.mark.parametrize("piece", ["reply ", "your ", " ", "in a reply ", "reply YES to ", "\n"])
def test_an_answer_of_any_length_is_put_otherwise_to_its_end(piece: str) -> None:
    ends(here, repeated(piece))
