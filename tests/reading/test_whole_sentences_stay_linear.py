"""Sentences that are read whole by the grammar of their words end, whatever is repeated in them."""

from __future__ import annotations

import pytest

from tests.linear import ends, repeated
from tests.wordings_told import read

_BLANKS = " " * 400
_OF_HOLDERS = [
    f"please tender 50,000{_BLANKS}thanks",
    f"I want 50 bonds{_BLANKS}in{_BLANKS}total{_BLANKS}instead of the 70",
    f"Same here{_BLANKS}x",
    "Put 40 in. Make that 45. I had that right first" + repeated(" again", 150),
    "I withdraw my tender, as your letter says I may until " + repeated("the fourth of September, ", 280),
    "Please don't tender anything" + repeated(" for me", 200),
    "Both my accounts" + repeated(" and the other", 900),
    "One idea" + repeated(" of mine", 900) + ": $40,000 exchanged.",
]
_OF_BROKERS = [
    "Drop the Blue Ridge Hospital Endowment line to 250 from 300.",
    f"Chu{_BLANKS}60,000\\nBell{_BLANKS}20,000\\nAlmeida{_BLANKS}10,000",
    repeated("Chu ", 120) + "wants 20, not 30, x",
    "One of our clients rang" + repeated(" back", 200) + " to put 10 bonds in",
]


@pytest.mark.parametrize("text", _OF_HOLDERS)
def test_a_sentence_of_a_holder_is_read_to_its_end(text: str) -> None:
    ends(read, "castellano", "notes", text)


@pytest.mark.parametrize("text", _OF_BROKERS)
def test_a_sentence_of_a_broker_is_read_to_its_end(text: str) -> None:
    """Names of many words stood in the way of a pattern once, and "Drop the Blue Ridge Hospital Endowment line" was not done after minutes."""
    ends(read, "piedmont", "notes", text)
