"""Who signs for a holder and says below his name where he lives, or what he is to her, has signed; and is no holder."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from linear import ends, repeated

from bot import fresh
from bot.sample import samples
from nlp.signers.standing import says_who

DESK = samples.desk()


def reading(closing: str) -> dict[str, Any]:
    """Read an election from a holder's mailbox with that closing."""
    raw = (
        "From: bea.holloway@quietmail.example\nTo: offers@custodian.example\nSubject: Bea\nMessage-ID: <t@x.example>\n\n"
        f"All fifteen thousand of her Lexington notes are to be exchanged please.\n\n{closing}\n"
    )
    return fresh.reading_of(raw.encode(), DESK, datetime(2001, 8, 15, 15, tzinfo=UTC))


@pytest.mark.parametrize(
    "below",
    [
        "next door, no. 7",
        "her neighbour",
        "from across the road",
        "a friend from church",
        "upstairs",
        "home help on Tuesdays",
    ],
)
def test_a_neighbour_has_signed_and_is_no_holder(below: str) -> None:
    read = reading(f"Janet Ainsworth\n{below}")
    # "Her notes" from her own mailbox is asked about besides.
    assert (read["action"], read["reasons"][0]) == ("flag", "not_registered_holder")
    assert [one["name"] for one in read["signers"]] == ["Janet Ainsworth"]


@pytest.mark.parametrize(
    "closing", ["Janet Ainsworth\nis my neighbour", "Beatrice Holloway\nis my neighbour", "Janet Ainsworth\nsays hello"]
)
def test_a_sentence_that_goes_on_below_a_name_is_no_signature(closing: str) -> None:
    assert reading(closing)["action"] != "confirm"


@pytest.mark.parametrize("piece", ["a ", "a, ", "no. ", "a-"])
def test_the_line_below_a_name_is_read_in_linear_time(piece: str) -> None:
    ends(says_who, repeated(piece))
