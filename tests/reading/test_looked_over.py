"""A letter that was looked over before it was sent waits for nobody; and no long text keeps these patterns busy."""

from __future__ import annotations

import pytest
from linear import ends, repeated

from nlp.governors.passing import in_passing
from nlp.left_over.looked_over import looked_over


def test_a_look_that_is_over_is_found_and_one_still_to_come_is_not() -> None:
    assert looked_over("My daughter has looked this letter before I send it.")
    assert not looked_over("My daughter must look at this before I send it.")
    assert not looked_over("Please read this over before I send it.")
    assert not looked_over("My lawyer has not read this before I send it.")


@pytest.mark.parametrize("sign", ["-", "a-", "'", "a b ", "\n", ". my a read ", " ", "_"])
def test_long_texts_are_looked_through_in_linear_time(sign: str) -> None:
    text = repeated(sign)
    ends(looked_over, text)
    ends(list, in_passing(text))
