"""A line of wordings says what its reading comes to: with an amount the whole of it, without one only its beginning."""

from __future__ import annotations

import pytest

from tests.wordings_told import comes_to


@pytest.mark.parametrize(
    ("found", "expected", "same"),
    [
        ("confirm:tender_all:100000", "confirm:tender_all:100000", True),
        ("confirm:tender_all:100000", "confirm:tender_all", True),
        ("confirm:tender_part:40000,tender_all:35000", "confirm:tender_part", True),
        ("confirm:tender_part:400000", "confirm:tender_part:40000", False),
        ("confirm:tender_part:40000,tender_all:35000", "confirm:tender_part:40000", False),
        ("request:tender_all:100000", "confirm", False),
    ],
)
def test_an_expectation_is_the_whole_or_the_beginning(found: str, expected: str, *, same: bool) -> None:
    assert comes_to(found, expected) is same


def test_a_reading_denied_without_its_kind_of_tender_or_refusal_is_denied() -> None:
    """`!confirm:tender` once denied nothing, since no election is called that; 214 lines could not fail."""
    assert comes_to("confirm:tender_all:100000", "confirm:tender")
    assert comes_to("confirm:do_not_tender:None", "confirm:do_not")
    assert not comes_to("confirm:do_not_tender:None", "confirm:tender")
