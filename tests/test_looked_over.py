"""A letter that was looked over before it was sent waits for nobody; and no long text keeps these patterns busy."""

from __future__ import annotations

import time

import pytest

from nlp.governors.passing import in_passing
from nlp.looked_over import looked_over

_LONG = 200_000


def test_a_look_that_is_over_is_found_and_one_still_to_come_is_not() -> None:
    assert looked_over("My daughter has looked this letter before I send it.")
    assert not looked_over("My daughter must look at this before I send it.")
    assert not looked_over("Please read this over before I send it.")
    assert not looked_over("My lawyer has not read this before I send it.")


@pytest.mark.parametrize("sign", ["-", "a-", "'", "a b ", "\n", ". my a read ", " ", "_"])
def test_long_texts_are_looked_through_in_linear_time(sign: str) -> None:
    text = sign * (_LONG // len(sign))
    begun = time.perf_counter()
    looked_over(text)
    list(in_passing(text))
    assert time.perf_counter() - begun < 5


def test_a_preference_for_another_thing_is_said_in_passing_and_one_for_the_notes_is_not() -> None:
    assert list(in_passing("Emily would rather have a pony, but go ahead and exchange all ten."))
    assert not list(in_passing("Emily would rather keep half, but go ahead and exchange the others."))
