"""What is said of another account of the sender, and where "there" points, is told in a time that grows with a mail's length only."""

from __future__ import annotations

import pytest

from nlp.left_over import elsewhere_words as words
from nlp.left_over.elsewhere_said import only_left_open
from tests.linear import ends, repeated
from tests.wordings_told import read

_ODD = [
    "about the ira I will write later, ",
    "the ira is open. ",
    "i still ",
    "the other one ",
    "and there ",
    "the notes there ",
    "my a b ",
    "whether this is my ira ",
    "nothing yet ",
    "please and ",
]


@pytest.mark.parametrize("odd", _ODD)
def test_a_run_of_one_odd_thing_is_read_to_its_end(odd: str) -> None:
    ends(only_left_open, f"{words.NAMED} {repeated(odd, 250_000)}")
    ends(read, "raman", "LX-1009", f"Tender all of LX-1009. {repeated(odd, 20_000)}")


def test_each_clause_must_speak_of_the_account_or_hang_on_one_that_does() -> None:
    assert only_left_open(f"my accountant hasn't answered about {words.NAMED}, so do nothing {words.POINTED} for now")
    assert not only_left_open(f"my accountant hasn't answered about {words.NAMED}, so do nothing for now")
    assert not only_left_open(f"i need to ask my accountant about {words.NAMED} first")
    assert only_left_open("i'll write when i have it", before=f"{words.NAMED} is still open")
    assert not only_left_open("wait until you hear from me", before=f"{words.NAMED} is still open")
