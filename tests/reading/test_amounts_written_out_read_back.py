"""An amount written out reads back equal, whatever the grouping and words around it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.amounts import AmountKind, find, words

_WHOLE = st.integers(min_value=1, max_value=999_999_999)
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
@given(number=_WHOLE, frame=_FRAMES)
def test_words_read_back(number: int, frame: str) -> None:
    found = find(frame.format(f"{words(Decimal(number))} dollars"))
    assert [(amount.kind, amount.value) for amount in found] == [(AmountKind.AMOUNT, Decimal(number))]


@settings(max_examples=100, deadline=None)
@given(number=_WHOLE)
def test_figures_and_words_that_agree_are_one_amount(number: int) -> None:
    found = find(f"${number:,} ({words(Decimal(number))} dollars)")
    assert [amount.value for amount in found] == [Decimal(number)]


@settings(max_examples=100, deadline=None)
@given(number=_WHOLE, other=_WHOLE)
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


def test_what_cannot_be_written_in_words_is_said() -> None:
    for value in (Decimal(-1), Decimal("0.5"), Decimal(10) ** 15):
        with pytest.raises(ValueError, match="cannot be written in words"):
            words(value)
    assert words(Decimal(0)) == "zero"
