"""A megabyte of any sign makes the word lists of holders' prose no slower than its length."""

from __future__ import annotations

import time

import pytest

from nlp.reservations import reservation
from nlp.spine import denial
from nlp.weighing_words import STAYS_IN, TENDERED_BEFORE, WE_HAVE_IN

_ODD = [
    "a",
    " ",
    "\n",
    "i have ",
    "stay in ",
    "a, ",
    "not ",
    "(",
    "my order ",
    "my tender ",
    "good ",
    "we have 1 ",
    "- ",
]


@pytest.mark.parametrize("odd", _ODD)
def test_a_megabyte_takes_little_time(odd: str) -> None:
    text = odd * (1_000_000 // len(odd))
    begun = time.process_time()
    for pattern in (STAYS_IN, TENDERED_BEFORE):
        pattern.search(text)
    WE_HAVE_IN.match(text)
    denial(text)
    reservation(text[:40_000], None)
    assert time.process_time() - begun < 5
