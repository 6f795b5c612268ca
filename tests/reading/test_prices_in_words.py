"""Prices in words and with fractions, of a Dutch auction: what each is worth, and what is no price."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nlp.options.prices import find, of_cell
from tests.kinds_of_offers import read, said

_PRICES = [
    ("I tender 300 shares at ten dollars a share.", "10"),
    ("Tender all my shares at 10 1/4.", "10.25"),
    ("Tender all my shares at ten and a quarter.", "10.25"),
    ("I tender 300 shares at $10¼ per share.", "10.25"),
    ("My price is ten dollars and twenty-five cents.", "10.25"),
    ("My price is nine seventy-five a share.", "9.75"),
    ("Put them in at ten twenty-five per share.", "10.25"),
    ("Tender them at nine and three quarters.", "9.75"),
    ("Tender them at ten oh five a share.", "10.05"),
    ("Tender them at ten point two five dollars.", "10.25"),
    ("price: ten dollars", "10"),
    ("Tender them at 10 dollars and 25 cents.", "10.25"),
    ("Tender them at 10-1/2.", "10.5"),
    ("Tender them at twenty-one dollars.", "21"),
    ("Tender them at eleven and three-eighths.", "11.375"),
]
_NONE = [
    "Call me at ten.",
    "Call me at ten twenty-five in the morning.",
    "I was there at ten o'clock.",
    "at ten and a half percent",
    "at ten and a half million",
    "at fifty thousand dollars",
    "at 10 1/4 Main Street",
]


@pytest.mark.parametrize(("text", "price"), _PRICES)
def test_a_price_in_words_has_its_value(text: str, price: str) -> None:
    assert [(one.value, one.doubted) for one in find(text, None)] == [(Decimal(price), False)]


@pytest.mark.parametrize("text", _NONE)
def test_hours_rates_sums_and_houses_are_no_price(text: str) -> None:
    assert find(text, None) == ()


@pytest.mark.parametrize(("cell", "price"), [("ten dollars", "10"), ("10 1/4", "10.25"), ("$10¼", "10.25")])
def test_a_price_cell_may_hold_words(cell: str, price: str) -> None:
    assert [one.value for one in of_cell(cell) or ()] == [Decimal(price)]


@pytest.mark.parametrize(
    ("body", "quantity", "price"),
    [
        ("Please tender 300 of my shares at ten dollars a share.", "300", "10"),
        ("Please tender all of my shares at 10 1/4.", "1200", "10.25"),
        ("Please tender all my shares. My price is ten dollars and twenty-five cents.", "1200", "10.25"),
        ("Tender all of my shares at nine seventy-five a share.", "1200", "9.75"),
    ],
)
def test_a_tender_at_a_price_in_words_is_read_back(body: str, quantity: str, price: str) -> None:
    reading = read("dutch_auction", body)
    assert reading["action"] == "confirm"
    assert said(reading) == [("CV-1001", "tender_at_price", quantity, price, None, False)]


@pytest.mark.parametrize(
    "body",
    [
        "Please tender 300 shares at ten dollars or ten and a quarter.",
        "Tender all my shares at about ten dollars.",
        "Tender all my shares at ten.",
        "Tender my shares at ten dollars if you can.",
        "I bought at ten dollars. Tender all my shares.",
        "Tender all my shares at ten dollars and nine cents.",
        "Tender all my shares at not less than ten and a half.",
    ],
)
def test_a_price_in_words_that_is_hedged_or_not_allowed_is_asked_about(body: str) -> None:
    assert read("dutch_auction", body)["action"] != "confirm"
