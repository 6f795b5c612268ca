"""Whether words fetch notes back out of the offer is told in a time that grows with their length only."""

from __future__ import annotations

import pytest

from nlp.prose.taken_out import part_only, taken_out, told_apart
from tests.linear import ends, repeated

_ODD = [
    "take ",
    "take 1 ",
    "out ",
    "out of the ",
    "from my a ",
    "back ",
    "1 ",
    " ",
    "a",
    "the last ",
    "part of ",
    "take the bonds ",
]


@pytest.mark.parametrize("odd", _ODD)
def test_a_run_of_one_odd_thing_is_read_to_its_end(odd: str) -> None:
    text = repeated(odd, 250_000)
    ends(taken_out, text)
    ends(lambda words: told_apart((), (), (words,), words), text)
    ends(lambda words: part_only((), (words,)), text)


def test_a_way_out_needs_a_verb_and_notes_before_it() -> None:
    assert taken_out("Please take 25 of the bonds (LX-1001) back.")
    assert taken_out("Please return the notes to me from the exchange.")
    assert not taken_out("Please tender 25 bonds and call me back.")
    assert not taken_out("Back from the exchange, I take 25 bonds.")
