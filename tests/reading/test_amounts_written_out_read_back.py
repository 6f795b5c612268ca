"""An amount written out reads back equal, whatever the grouping and words around it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.amounts import AmountKind, find, words
from nlp.amounts.numerals import MOST
from tests.wordings_told import read

_WHOLE = st.integers(min_value=1, max_value=999_999_999)
_WORDED = _WHOLE.filter(lambda number: number < 1_000_000 or not 1 <= number % 1_000_000 < 1_000)
"""Numbers whose words say one thing: "one million one" is 1,000,001 and, as people speak, 1,100,000."""
_FRAMES = st.sampled_from(
    ["{}", "Please tender {} of my notes.", "exchange {}\n\nJane Doe", "{} in, the rest stays", "I'd like {} put in"]
)


def _grouped(number: int, sign: str) -> str:
    return f"{number:,}".replace(",", sign)


@settings(max_examples=150, deadline=None)
@given(number=_WHOLE, sign=st.sampled_from([",", ".", "'", " ", "\u00a0", ""]), frame=_FRAMES)
def test_figures_with_a_currency_read_back(number: int, sign: str, frame: str) -> None:
    found = find(frame.format(f"${_grouped(number, sign)}"))
    assert [(amount.kind, amount.value) for amount in found] == [(AmountKind.AMOUNT, Decimal(number))]


@settings(max_examples=150, deadline=None)
@given(number=_WORDED, frame=_FRAMES)
def test_words_read_back(number: int, frame: str) -> None:
    found = find(frame.format(f"{words(Decimal(number))} dollars"))
    assert [(amount.kind, amount.value) for amount in found] == [(AmountKind.AMOUNT, Decimal(number))]


@settings(max_examples=100, deadline=None)
@given(number=_WHOLE)
def test_figures_and_words_that_agree_are_one_amount(number: int) -> None:
    found = find(f"${number:,} ({words(Decimal(number))} dollars)")
    assert [amount.value for amount in found] == [Decimal(number)]


@settings(max_examples=100, deadline=None)
@given(number=_WHOLE, other=_WORDED)
def test_figures_and_words_that_disagree_leave_no_value(number: int, other: int) -> None:
    found = find(f"${number:,} ({words(Decimal(other))} dollars)")
    assert len(found) == 1
    assert set(found[0].readings) == {Decimal(number), Decimal(other)}
    assert (found[0].value is None) == (number != other)


@settings(max_examples=100, deadline=None)
@given(cents=st.integers(min_value=0, max_value=99), number=_WHOLE)
def test_cents_read_back(number: int, cents: int) -> None:
    assert [amount.value for amount in find(f"$ {number:,}.{cents:02d}")] == [Decimal(number) + Decimal(cents) / 100]


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_searched_without_an_error(text: str) -> None:
    for amount in find(text):
        assert 0 <= amount.start < amount.end <= len(text)
        assert text[amount.start : amount.end] == amount.text


def test_a_million_and_a_digit_may_be_the_number_or_what_people_mean_by_it() -> None:
    [amount] = find("one million one dollars")
    assert amount.value is None
    assert amount.readings == (Decimal(1_000_001), Decimal(1_100_000))


@pytest.mark.parametrize(
    "figures", ["9" * 29, "9" * 40, "9" * 100, "1" + ",000" * 15, "1" + "0" * 40 + ".55", "1" + ",000" * 12 + ",0000"]
)
@pytest.mark.parametrize(
    "words_around",
    ["Tender ${} of my notes.", "All but {}.", "Tender {}M of it.", "Between 10 and {}bn."],
)
def test_an_amount_of_any_length_is_more_than_anybody_holds(figures: str, words_around: str) -> None:
    """Amounts of 29 figures and more raised an error, and left the mail stuck."""
    assert read("castellano", "Lexington", words_around.format(figures))["action"] != "confirm"
    assert all(value <= MOST * 10**12 for amount in find(words_around.format(figures)) for value in amount.readings)


@pytest.mark.parametrize(
    ("words_of_it", "action"),
    [
        ("Tender 250% of my notes.", "request"),
        ("Tender 101 percent of my holding.", "request"),
        ("Tender two hundred fifty percent of my notes.", "request"),
        ("Tender 250%.", "request"),
        ("Tender 1,000,0000k of my notes.", "request"),
        ("Tender 5/4 of my notes.", "request"),
        ("Tender 3/2 of my holding.", "request"),
        ("Tender 1/2 of my holding.", "confirm"),
        ("I am 110% sure. Tender all of my notes.", "confirm"),
        ("Tender 100% of my notes.", "confirm"),
    ],
)
def test_more_than_all_is_not_taken_for_all(words_of_it: str, action: str) -> None:
    assert read("castellano", "Lexington", words_of_it)["action"] == action


@pytest.mark.parametrize("words_said", ["a " + "thousand " * 15, "nine hundred " + "trillion " * 12])
def test_a_number_in_words_of_any_size_raises_nothing(words_said: str) -> None:
    assert all(value <= MOST * 10**12 for amount in find(f"Tender {words_said}bonds.") for value in amount.readings)


def test_what_cannot_be_written_in_words_is_said() -> None:
    for value in (Decimal(-1), Decimal("0.5"), Decimal(10) ** 15):
        with pytest.raises(ValueError, match="cannot be written in words"):
            words(value)
    assert words(Decimal(0)) == "zero"
