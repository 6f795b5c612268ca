"""What stands behind "Tender:" like behind a label on a form: none is none, and is never read as all."""

from __future__ import annotations

import pytest

from tests.kinds_of_offers import read, said
from tests.linear import ends, repeated

NONE = (
    "Tender: none.",
    "Tender: nil",
    "Tender: nothing",
    "Tender: no",
    "Tender: 0",
    "Tender = none",
    "Tender - none",
    "Tender (none)",
    "Please tender: none of them",
    "To tender: nothing.",
    "Amount to tender: none at all",
    "Notes to be tendered: none",
)


@pytest.mark.parametrize("body", NONE)
def test_none_behind_a_label_is_no_tender(body: str) -> None:
    assert said(read("cash_tender", body)) == [("TF-5001", "do_not_tender", None, None, None, False)]


@pytest.mark.parametrize("body", ["tender: n/a", "Tender: $0"])
def test_what_says_it_less_plainly_is_asked_about(body: str) -> None:
    assert read("cash_tender", body)["action"] == "request"


@pytest.mark.parametrize(
    ("body", "election", "quantity"),
    [
        ("Tender: all", "tender_all", "40000"),
        ("Tender: no less than all of my notes.", "tender_all", "40000"),
        ("Tender: $20,000", "tender_part", "20000"),
        ("Tender: 0, no wait: $20,000", "tender_part", "20000"),
    ],
)
def test_other_words_behind_a_label_say_what_they_say(body: str, election: str, quantity: str) -> None:
    reading = read("cash_tender", body)
    if reading["action"] == "confirm":
        assert said(reading) == [("TF-5001", election, quantity, None, None, False)]


def test_a_long_run_behind_a_label_is_read_to_its_end() -> None:
    ends(read, "cash_tender", "Tender:" + repeated(" ") + "none")


@pytest.mark.parametrize(
    "body",
    [
        "Tender:",
        "Tender: ____",
        "Tender: -",
        "Amount to tender:",
        "To tender: [ ]",
        "Tender: see attached",
        "Tender: tbd",
    ],
)
def test_a_label_whose_place_was_left_empty_elects_nothing(body: str) -> None:
    assert read("cash_tender", f"{body}\n")["action"] == "request"
