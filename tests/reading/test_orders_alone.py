"""What the sentences that order say, each by itself, where a mail disagrees with itself."""

from __future__ import annotations

import pytest

from tests.wordings_told import read

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
