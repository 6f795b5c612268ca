"""Blocks of keys and values, ranges of accounts, short account numbers and slips of the pen: each with what must not pass."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from nlp.batches.blocks import blocks, kind_of
from nlp.text.spelling import meant

PIEDMONT = "Tamsin Boyd <tamsin.boyd@piedmontclearing.example>"
FIVE = ["BK-3001", "BK-3002", "BK-3003", "BK-3004", "BK-3005"]


def read(text: str, sender: str = PIEDMONT, name: str = "Tamsin Boyd") -> dict[str, object]:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "offers@custodian.example", "Lexington"
    message["Date"], message["Message-ID"] = "Wed, 15 Aug 2001 12:00:00 -0400", "<block@readings.example>"
    message.set_content(f"{text}\n\n{name}\n")
    return reading_of(message.as_bytes(), samples.desk())


def lines(reading: dict[str, object]) -> list[tuple[object, object, object]]:
    found = reading["instructions"]
    assert isinstance(found, list)
    return [(line["account"], line["election"], line["quantity"]) for line in found]


def test_each_block_is_an_instruction() -> None:
    reading = read("ACCT: BK-3001\nACTION: TENDER\nAMOUNT: 75,000\n\nAcct no.: BK-3004\nOption: Take no action\nQty: 0")
    assert lines(reading) == [("BK-3001", "tender_part", "75000"), ("BK-3004", "do_not_tender", None)]
    assert reading["action"] == "confirm"


@pytest.mark.parametrize(
    "text",
    [
        "ACCT: BK-3001\nACTION: TENDER\nAMOUNT: 75,000\nREMARKS: only if rate is raised",
        "ACCT: BK-3001\nACTION: DECLINE\nAMOUNT: 50,000",
        "ACCT: BK-3001\nACTION: TENDER ALL\nAMOUNT: 50,000",
        "ACCT: BK-3001\nACTION: TENDER\nAMOUNT: 75,000\nKEEP: 75,000",
        "ACCT: BK-3001\nACTION: TENDER\nAMOUNT: 75,000 (subject to client)",
        "ACCT: BK-3001\nACTION: PENDING\nAMOUNT: 75,000",
        "ACCT: BK-3001\nACTION: TENDER\nAMOUNT: 75,000\nPOSITION: 100,000",
    ],
)
def test_a_block_that_leaves_something_open_is_not_confirmed(text: str) -> None:
    assert read(text)["action"] != "confirm"


def test_keys_are_of_a_closed_list() -> None:
    assert kind_of("Acct no.") == "account"
    assert kind_of("Remarks") is None
    assert [dict(block.values) for block in blocks("Account: BK-3001\nElection: tender\n\nRegards: none")] == [
        {"account": "BK-3001", "election": "tender"}
    ]


@pytest.mark.parametrize("words", ["BK-3001 through BK-3005", "BK-3001 - BK-3005", "BK-3001 to BK-3005"])
def test_a_range_of_accounts_is_all_accounts_between(words: str) -> None:
    reading = read(f"Please tender full positions for {words}.")
    assert [line[0] for line in lines(reading)] == FIVE
    assert reading["action"] == "confirm"


@pytest.mark.parametrize(
    "words",
    [
        "Please tender 20,000 for BK-3001 through BK-3005.",
        "Please tender full positions for BK-3001 through BK-3005 except BK-3003.",
        "3001: tender all\n2001: tender all",
    ],
)
def test_an_amount_an_exception_or_a_strangers_number_in_a_range_is_not_confirmed(words: str) -> None:
    assert read(words)["action"] != "confirm"


def test_a_brokers_short_numbers_are_accounts() -> None:
    reading = read("Please exchange:\n3001 Chu: 25,000\n3004 Almeida: all")
    assert lines(reading) == [("BK-3001", "tender_part", "25000"), ("BK-3004", "tender_all", "22000")]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("exhcange", "exchange"),
        ("lexigton", "lexington"),
        ("withdarw", "withdraw"),
        ("nohting", "nothing"),
        ("teh", "the"),
    ],
)
def test_a_slip_of_the_pen_is_put_right(written: str, word: str) -> None:
    assert meant(written) == word


@pytest.mark.parametrize(
    "word", ["lender", "refraining", "principle", "remains", "letter", "unless", "later", "concert", "provision"]
)
def test_an_ordinary_word_means_itself(word: str) -> None:
    assert meant(word) == word


def test_a_short_surname_signs_with_an_initial() -> None:
    reading = read("Please tender all of my notes.", "xm.li@jademail.example", "X. Li")
    assert reading["action"] == "confirm"


def test_a_form_read_from_a_picture_without_a_name_on_its_line_goes_to_a_person() -> None:
    from mailflows.values import Form, Mail  # noqa: PLC0415
    from nlp.capacities.authority import may_be_signed_by_hand  # noqa: PLC0415 - only this test needs it

    form = Form("attachment:scan.png", from_picture=True)
    assert may_be_signed_by_hand(Mail(None, (), forms=(form,)))
