"""A megabyte of any sign makes the word lists of holders' prose no slower than its length."""

from __future__ import annotations

import time

import pytest

from nlp.across.asides import beside_each_other
from nlp.hearing.tails import without_tail
from nlp.left_over.reservations import reservation
from nlp.moods import Mood
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.spine import denial
from nlp.weighing.words import STAYS_IN, TENDERED_BEFORE, WE_HAVE_IN

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
    ", and call me when it is ",
    "he ",
    "when a",
    "not one ",
]


@pytest.mark.parametrize("odd", _ODD)
def test_a_megabyte_takes_little_time(odd: str) -> None:
    text = odd * (1_000_000 // len(odd))
    begun = time.process_time()
    for pattern in (STAYS_IN, TENDERED_BEFORE):
        pattern.search(text)
    WE_HAVE_IN.match(text)
    denial(text)
    without_tail(Sentence(0, len(text), text, (), (), ()))
    beside_each_other([Statement(Deed.BARE, Mood.DIRECT, 0, len(text), text, number) for number in (0, 1)])
    reservation(text[:40_000], None)
    assert time.process_time() - begun < 5
