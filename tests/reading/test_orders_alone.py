"""What the sentences that order say, each by itself, where a mail disagrees with itself."""

from __future__ import annotations

import pytest

from tests.wordings_told import elections, read

TALK = "We talked of it over supper for the better part of an hour, and my sister brought plums."


@pytest.mark.parametrize(
    "more",
    [
        "Exchange $60,000 of them if you can.",
        "Tender $60,000 of my notes.",
        "It should be $60,000.",
        "No, 60.",
    ],
)
def test_a_second_order_or_amount_leaves_the_mail_at_odds(more: str) -> None:
    found = read("castellano", "Lexington", f"{TALK} Please tender $40,000 of my notes. {more}")
    assert found["action"] != "confirm"


def test_an_order_amid_words_that_seem_to_correct_it_is_taken_by_itself() -> None:
    found = read(
        "nguyen",
        "Lexington",
        "Hi! Tom and I are both at the kitchen table, he is reading over my shoulder and telling me to hurry. We would like to tender "
        "$20,000 out of our $75,000, only the 20. Our daughter starts at college next month so please don't make it more than that, ha.",
    )
    assert (found["action"], elections(found)) == ("confirm", "tender_part:20000")
    assert any(one["rule"] == "passed_over" and "disagrees" in one["meaning"] for one in found["why"])
