"""Typical answers as plain text, compared with files that a person has read.

`HOLDERMAIL_WRITE_GOLDEN=1 pytest tests/desk/test_replies_golden.py` writes the files anew; read them then.
"""

from __future__ import annotations

import os
import re
from email import message_from_bytes, policy
from html.parser import HTMLParser

import pytest
import replies_situations as situations

from bot.replies import render


def bodies(name: str) -> tuple[str, str, str]:
    """Give subject, text and HTML of a situation's answer."""
    answer = situations.SITUATIONS[name]
    raw = render(
        answer,
        None if name in situations.OWN else situations.mail(),
        situations.DESK,
        situations.DESK_NAME,
        situations.offer(answer.offer) if answer.offer else None,
        situations.CLOCKS.get(name, situations.NOW),
        "<answer-1@custodian.example>",
    )
    message = message_from_bytes(raw, policy=policy.default)
    text, page = message.get_body(("plain",)), message.get_body(("html",))  # type: ignore[attr-defined]
    assert text is not None
    assert page is not None
    return message["Subject"], text.get_content().replace("\r\n", "\n"), page.get_content()


@pytest.mark.parametrize("name", situations.SITUATIONS)
def test_a_typical_answer_says_what_a_person_has_read_and_found_good(name: str) -> None:
    subject, text, _ = bodies(name)
    file = situations.FOLDER / f"{name}.txt"
    said = f"Subject: {subject}\n\n{text}"
    if os.environ.get("HOLDERMAIL_WRITE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(said, encoding="utf-8")
    assert said == file.read_text(encoding="utf-8")


def test_every_golden_file_belongs_to_a_situation() -> None:
    assert {file.stem for file in situations.FOLDER.glob("*.txt")} == set(situations.SITUATIONS)


class Words(HTMLParser):
    """Gathers the visible words of a page, and every address that it would fetch."""

    def __init__(self) -> None:
        """Begin with nothing gathered."""
        super().__init__()
        self.words: list[str] = []
        self.fetched: list[str] = []
        self.tags: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag and what it would fetch."""
        self.tags.append(tag)
        self._silent += tag in ("style", "title")
        self.fetched += [f"{name}={value}" for name, value in attrs if name in ("src", "href", "background", "action")]

    def handle_endtag(self, tag: str) -> None:
        """Leave a style sheet or a title."""
        self._silent -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        """Keep words that a reader sees."""
        if not self._silent:
            self.words += data.split()


def letters(words: str) -> str:
    """Keep what both versions have: not the rules of a table, the arrow, or capitals of headings."""
    return re.sub(r"[^a-z0-9$]", "", words.lower())


@pytest.mark.parametrize("name", [name for name in situations.SITUATIONS if "batch" not in name])
def test_the_page_says_the_same_as_the_text(name: str) -> None:
    _, text, page = bodies(name)
    seen = Words()
    seen.feed(page)
    assert letters(text) in letters(" ".join(seen.words))


@pytest.mark.parametrize("name", situations.SITUATIONS)
def test_the_page_fetches_nothing_and_runs_nothing(name: str) -> None:
    _, _, page = bodies(name)
    seen = Words()
    seen.feed(page)
    assert not seen.fetched
    assert not {"script", "img", "iframe", "link", "form", "input", "object"} & set(seen.tags)
    assert "url(" not in page
    assert "@import" not in page
