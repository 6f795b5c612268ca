"""What brokers say of their clients, and take back, is read in a time that grows with the length only."""

from __future__ import annotations

import pytest

from nlp.clients.bodies import AGAINST, MEETS, ONLY_ADVISES, RESOLVES
from nlp.clients.second_thoughts import taken_back
from nlp.clients.shorthand import unsettled
from nlp.clients.signs import signs
from nlp.sentence import Sentence
from tests.linear import ends, repeated

_ODD = [
    "hold on ",
    "wait. ",
    "9",
    "9,",
    "increase ",
    "we had ",
    "at 9 ",
    " ",
    "a",
    "the board ",
    "voted on ",
    "met at the a ",
    "should be ",
    "leave a out ",
    "p.s. ",
]


@pytest.mark.parametrize("odd", _ODD)
def test_a_run_of_one_odd_thing_is_read_to_its_end(odd: str) -> None:
    text = repeated(odd, 250_000)
    sentence = Sentence(0, len(text), text, (), (), ())
    ends(lambda: taken_back((sentence,), (), 0))
    ends(lambda: unsettled((), sentence, ()))
    ends(lambda: [pattern.search(text) for pattern in (AGAINST, MEETS, ONLY_ADVISES, RESOLVES)])


@pytest.mark.parametrize("odd", _ODD)
def test_the_signs_of_the_longest_sentence_are_soon_told(odd: str) -> None:
    text = repeated(odd, 600)
    ends(lambda: [signs(Sentence(0, len(text), text, (), (), ()), ()) for _ in range(20)])
