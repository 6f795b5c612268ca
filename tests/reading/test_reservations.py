"""A spotless clause is no instruction where the mail leaves it open elsewhere: the holder is asked."""

from __future__ import annotations

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from nlp.left_over.reservations import reservation
from tests.linear import ends, repeated

DESK = samples.desk()


def read(body: str) -> dict[str, object]:
    head = (
        "From: Victor Petrov <vpetrov@riverside.example>\r\nTo: offers@custodian.example\r\nSubject: Lexington\r\n"
        "Date: Wed, 15 Aug 2001 12:00:00 -0400\r\nMessage-ID: <r@riverside.example>\r\n\r\n"
    )
    return reading_of((head + body).encode(), DESK)


@pytest.mark.parametrize(
    "body",
    [
        "Please tender all of my notes. Or perhaps not, I cannot quite decide.\n\nVictor Petrov\n",
        "Please tender all of my notes. To be honest I have not made up my mind.\n\nVictor Petrov\n",
        "Please tender all of my notes.\n\nVictor Petrov\n\nP.S. This order is not valid until my lawyer has countersigned it.\n",
        "Please tender all of my notes.\n\nVictor Petrov\n--\nInstructions by e-mail are valid only after a call from me.\n",
        "Please tender all of my notes. The order is subject to my wife's approval and to final review.\n\nVictor Petrov\n",
        "Please tender my whole position, whatever part of it the bank lets go.\n\nVictor Petrov\n",
        "Please tender all of my notes in the 1998 offer.\n\nVictor Petrov\n",
        "Of my 250 notes I should like to have exchanged\n\nVictor Petrov\n",
    ],
)
def test_what_is_left_open_anywhere_is_asked_about(body: str) -> None:
    assert read(body)["action"] != "confirm"


@pytest.mark.parametrize(
    "body",
    [
        "Please tender all of my notes in the 2001 exchange offer.\n\nVictor Petrov\n",
        "We went back and forth on this for two weeks. Please tender all of my notes.\n\nVictor Petrov\n",
        "I have decided: please tender all of my notes.\n\nVictor Petrov\n",
    ],
)
def test_what_is_settled_is_read_back(body: str) -> None:
    assert read(body)["action"] == "confirm"


@pytest.mark.parametrize("before", ["", "Thank you.", "Thank you. \n", "yes\n\n", "- \n \n"])
def test_a_pool_without_an_amount_is_seen_behind_a_stop_or_a_lines_end(before: str) -> None:
    found = reservation(f"{before}\nOut of my 250,000 notes, I tender as said\n\n", None)
    assert found is not None
    assert found[0] == "a pool without an amount"


@pytest.mark.parametrize(
    "piece", ["\n", " \n", "x" + " " * 40 + "\n" * 20, "."], ids=["lines", "blanks", "gaps", "stops"]
)
def test_half_a_megabyte_of_blanks_is_read_to_its_end(piece: str) -> None:
    assert ends(reservation, f"Lexington\n{repeated(piece)}x", None) is None
