"""Stretches of an electing sentence that say nothing of the election: which are found, and how fast."""

from __future__ import annotations

import time

import pytest

from nlp.governors.passing import in_passing, leads_in
from nlp.weighing.words import HAVE_DONE, TAKES_MORE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Exchange forty, God willing with profit, and keep the rest.", "God willing with profit"),
        ("Linda grumbled about this for a solid week, so put in all.", "grumbled about this for a solid week"),
        ("Run three fifths through the chute into your exchange.", "through the chute"),
        ("Thirty thousand sleeps like before.", "like before"),
    ],
)
def test_what_is_said_in_passing_is_found(text: str, found: str) -> None:
    assert found in [text[begin:end].strip() for begin, end in in_passing(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Exchange forty, God willing and my lawyer too.",
        "Tender my notes for a week.",
        "Exchange all of my notes before Friday.",
        "Put all of my notes into the Growth Fund.",
        "Put all of my notes in the trash.",
        "What my wife figured is that you exchange all.",
    ],
)
def test_what_bounds_an_election_is_not_said_in_passing(text: str) -> None:
    assert not list(in_passing(text))


def test_only_a_decision_of_the_senders_own_leads_in() -> None:
    assert leads_in("Anyhow what me and the banker figured is you")
    assert not leads_in("What my brother figured is you")


@pytest.mark.parametrize(
    "odd",
    [
        "a",
        " ",
        "\n",
        ", ",
        "and ",
        "the ",
        "for a ",
        "week ",
        "god ",
        "sat in ",
        "what i ",
        "so ",
        "not a one left ",
        "have the ",
        "take my ",
    ],
)
def test_a_megabyte_takes_little_time(odd: str) -> None:
    text = odd * (1_000_000 // len(odd))
    began = time.process_time()
    list(in_passing(text))
    HAVE_DONE.fullmatch(text)
    TAKES_MORE.match(text)
    assert time.process_time() - began < 5
