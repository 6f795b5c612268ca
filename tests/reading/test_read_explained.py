"""`read --explain`: the mail with its readings marked; no taxpayer number stands in it whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.console import Console

from bot.cli import explaining
from bot.fresh import reading_of
from bot.sample import samples
from mailflows.message import parse

FORM = b"""From: fmercer@plainsnet.example
To: offers@custodian.example
Subject: Re: Exchange Offer - Lexington Precision Corporation
Date: Mon, 20 Aug 2001 10:00:00 -0500

%s

Franklin D. Mercer
"""


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Console:
    """A console that remembers what it prints."""
    console = Console(record=True, width=120, force_terminal=True, highlight=False)
    monkeypatch.setattr(explaining, "console", console)
    return console


def explained(words: str, shown: Console) -> str:
    raw = FORM % words.encode()
    explaining.explained(parse(raw), {"file": "a.eml", **reading_of(raw, samples.desk())})
    return shown.export_text(styles=True)


def test_the_words_of_election_and_amount_are_coloured_in_place(shown: Console) -> None:
    text = explained("Please exchange 40 bonds of mine.", shown)
    assert "\x1b[1;35m40 bonds\x1b[0m" in text
    assert "confirm" in text


def test_what_left_a_reading_open_is_said_with_its_words(shown: Console) -> None:
    text = explained("Please exchange 40 bonds of mine if the price stays above 90.", shown)
    assert "left open" in text
    assert "A condition stands in the mail." in text


def test_what_was_noticed_and_not_used_is_grey(shown: Console) -> None:
    text = explained("Please exchange 40 bonds of mine.\n\nI met Mr. Harlan Pruitt on Tuesday.", shown)
    assert "\x1b[4;90mTuesday\x1b[0m" in text
    assert "\x1b[1;35m40 bonds\x1b[0m" in text
    assert "noticed, not used" in text


def test_nothing_is_called_noticed_where_all_was_used(shown: Console) -> None:
    assert "noticed" not in explained("Please exchange 40 bonds of mine.", shown)


def test_a_taxpayer_number_is_never_shown_whole(shown: Console) -> None:
    text = explained("Please exchange 40 bonds. My social security number is 900-70-1019.", shown)
    assert "900-70" not in text
    assert "1019" in text


def test_a_taxpayer_number_on_the_line_of_a_form_is_not_shown_whole_either(shown: Console) -> None:
    development = Path(__file__).parents[3] / "shared" / "mails" / "dev" / "dev-032.eml"
    if not development.exists():
        pytest.skip("the development mails stand beside the project only where it is built")
    raw = development.read_bytes()
    explaining.explained(parse(raw), {"file": "a.eml", **reading_of(raw, samples.desk())})
    assert "900-70" not in shown.export_text()


def test_words_that_were_passed_over_are_told_and_not_called_open(shown: Console) -> None:
    words = (
        "Dear Sirs,\n\nThank you for your letter, which I have read with care.\n\nAfter the hay was in I decided to exchange $40,000 of my"
        " notes and to keep the other $60,000.\n\nYours faithfully"
    )
    found = {
        "file": "a.eml",
        **reading_of(f"From: bob.castellano@harborline.example\nSubject: notes\n\n{words}\n".encode(), samples.desk()),
        "why": [{"rule": "passed_over", "meaning": "Passed over.", "text": "After the hay was in"}],
    }
    explaining.explained(parse(f"From: bob.castellano@harborline.example\n\n{words}\n".encode()), found)
    text = shown.export_text()
    assert "Passed over." in text
    assert "left open" not in text
