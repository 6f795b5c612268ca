"""What is held, what is kept back and what is paid by the year is told in a time that grows with a mail's length only."""

from __future__ import annotations

import pytest

from tests.linear import ends, repeated
from tests.wordings_told import read

_ODD = [
    "I hold 100 bonds for ",
    "keep 5 back ",
    "9% then, 12.75% now, ",
    "$1,000 apiece ",
    "$9 a year, ",
    "from the ira ",
]


@pytest.mark.parametrize("odd", _ODD)
def test_a_run_of_amounts_told_is_read_to_its_end(odd: str) -> None:
    ends(read, "castellano", "notes", f"Tender 40. {repeated(odd, 20_000)}")


def test_interest_and_the_price_of_one_note_are_no_amounts_of_the_tender() -> None:
    reading = read("castellano", "notes", "They pay $9,000 a year. Tender 60 bonds, at $1,000 apiece.")
    assert [one["quantity"] for one in reading["instructions"]] == ["60000"]
