"""Thanks, questions about tax and deadlines, notices of absence, advertising: what a short mail is, and what becomes of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot import fresh
from bot.sample import samples

DESK = samples.desk()
HOLDER, BROKER, STRANGER = "vpetrov@riverside.example", "ops@piedmont.example", "hello@bargains.example"


def reading(sender: str, subject: str, text: str) -> dict[str, Any]:
    """Read a mail of those words from that address."""
    raw = f"From: {sender}\nTo: offers@custodian.example\nSubject: {subject}\nMessage-ID: <t@x.example>\n\n{text}\n"
    return fresh.reading_of(raw.encode(), DESK, datetime(2001, 8, 15, 15, tzinfo=UTC))


@pytest.mark.parametrize(
    "text",
    [
        "Great, thanks for the swift response.",
        "Thank you kindly, monsieur. Enjoy the weekend!",
        "Wonderful, many thanks for the fast turnaround.",
        "Thanks, have a good day.",
        "Perfect, thank you so much for your help.",
    ],
)
def test_thanks_alone_are_filed(text: str) -> None:
    read = reading(HOLDER, "Re: your question", f"{text}\n\nVictor Petrov")
    assert (read["kind"], read["action"]) == ("other", "ignore")


@pytest.mark.parametrize(
    "text", ["Great, thanks.", "Perfect, thank you.", "Sí señor, all is correct, thank you. Proceed."]
)
def test_thanks_under_a_read_back_are_a_yes(text: str) -> None:
    read = reading(HOLDER, "Re: please confirm what we understood", f"{text}\n\nVictor Petrov")
    assert (read["kind"], read["action"]) == ("confirmation", "request")


@pytest.mark.parametrize(
    "text",
    ["Thanks, but nobody has called me.", "Thank you. Tender nothing.", "Thanks, have all of it.", "All, thanks."],
)
def test_thanks_with_something_else_are_not_filed(text: str) -> None:
    assert reading(HOLDER, "Re: your question", f"{text}\n\nVictor Petrov")["action"] != "ignore"


@pytest.mark.parametrize(
    "text",
    [
        "Will I have to pay tax on the cash fee?",
        "Would I owe capital gains tax on this?",
        "Do you withhold anything from foreign holders?",
        "How is original issue discount reported to a partnership?",
        "Will we get a 1099?",
        "Shall I send you a W-8 for the interest?",
    ],
)
def test_questions_about_tax_go_to_a_person(text: str) -> None:
    read = reading(HOLDER, "a question", f"{text}\n\nVictor Petrov")
    assert (read["kind"], read["action"]) == ("question", "flag")


@pytest.mark.parametrize(
    "text",
    [
        "What is your internal cut-off for instructions?",
        "Can you give me your cut-off and the expiration date?",
        "Could you please send me the deadline?",
        "What are the cutoffs?",
        "When does the offer expire?",
    ],
)
def test_questions_about_the_deadline_are_answered(text: str) -> None:
    read = reading(HOLDER, "a question", f"{text}\n\nVictor Petrov")
    assert (read["kind"], read["action"]) == ("question", "answer")


def test_a_request_to_tender_is_no_question_for_a_fact() -> None:
    read = reading(HOLDER, "notes", "Could you please send in all of my notes before the deadline?\n\nVictor Petrov")
    assert read["kind"] == "instruction"


@pytest.mark.parametrize(
    ("text", "automatic"),
    [
        ("I am on holiday until 20 August and do not read my mail.", True),
        ("I am on vacation and do not check my email.", True),
        ("I am on holiday until 20 August. Please tender all of my notes.", False),
        ("I am on holiday until 20 August; do all my notes.", False),
    ],
)
def test_an_absence_under_an_automatic_subject(text: str, automatic: bool) -> None:
    read = reading(HOLDER, "Autosvar: Exchange Offer", f"{text}\n\nVictor Petrov")
    assert (read["kind"] == "auto_reply") is automatic


def test_advertising_that_speaks_of_tender_and_exchange_is_filed() -> None:
    text = "EXCHANGE your old sofa for a NEW one! You have been selected. Call 1-800-555-0142 today, operators are standing by."
    read = reading(STRANGER, "Exchange offer inside", text)
    assert (read["kind"], read["action"]) == ("other", "ignore")


@pytest.mark.parametrize(
    ("text", "legal"),
    [
        ("Exchange 100,000. Leave the rest, the bank has lien talk going on that piece.", False),
        ("We hold a lien on these notes and object to any tender.", True),
        ("This is a notice of lien against the account.", True),
    ],
)
def test_talk_of_a_lien_is_no_legal_notice(text: str, legal: bool) -> None:
    assert ("legal" in reading(HOLDER, "notes", f"{text}\n\nVictor Petrov")["reasons"]) is legal


def test_the_possessive_of_a_registration_is_no_other_security() -> None:
    read = reading(
        "sean@kavanaghbros.example", "notes", "Exchange 100,000 of Kavanagh Brothers' notes.\n\nSean Kavanagh, member"
    )
    assert "other_security" not in read["reasons"]
    read = reading(
        "sean@kavanaghbros.example", "notes", "Exchange 100,000 of Maddox Brothers' notes.\n\nSean Kavanagh, member"
    )
    assert read["action"] != "confirm"


def test_a_telephone_in_the_subject_counts() -> None:
    read = reading(
        "jimmy.orourke@cloverdale.example", "Call me at 570-555-0143", "Tender all my notes.\n\nJames T. O'Rourke"
    )
    assert (read["phone"], read["missing"]) == ("+15705550143", [])


@pytest.mark.parametrize(
    ("text", "last4"),
    [
        ("You ask for my tax number: I do not write it in a mail, it ends in 4411.", "4411"),
        ("As to my social security number, mine ends with 4411.", "4411"),
        ("My account ends in 4411. What is the tax?", None),
        ("My telephone ends in 0143.", None),
    ],
)
def test_the_end_of_a_tax_number_is_read_and_is_not_the_number(text: str, last4: str | None) -> None:
    read = reading("amlefebvre@laurentide.example", "notes", f"Tender all my notes. {text}\n\nAnne-Marie Lefebvre")
    assert read["tin_last4"] == last4
    assert "tin" in read["missing"]
