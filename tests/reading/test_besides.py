"""Acts that are none: being in a truck, speaking into a telephone, asking for the form; and an election taken back for a case."""

from __future__ import annotations

import pytest

from bot import fresh
from bot.sample import samples

_DESK = samples.desk()


def _action(text: str) -> tuple[str, list[str | None]]:
    """Give what a holder's mail comes to: its action, and its elections."""
    head = "From: Franklin Mercer <fmercer@plainsnet.example>\nTo: offers@custodian.example\nSubject: Lexington\nDate: Tue, 14 Aug 2001 10:00:00 -0400\n"
    read = fresh.reading_of(
        f"{head}Message-ID: <b@plainsnet.example>\n\n{text}\n\nFranklin D. Mercer\n".encode(), _DESK
    )
    return read["action"], [line["election"] for line in read["instructions"]]


@pytest.mark.parametrize(
    "text",
    [
        "Yes please send me the form to exchange all of my notes.",
        "I need the papers to tender all my notes.",
        "Mail me the paperwork I need to exchange all of them.",
        "Where is the form to tender all of my notes?",
        "Please give me the information required to exchange thirty of my notes.",
        "I don't have the card to tender my notes.",
        "Please exchange all of my notes. If my daughter says no, then do not.",
        "Please exchange all of my notes. But if the rate goes down hold off.",
        "Exchange all of my notes. Unless you hear from me, that is, in which case wait.",
        "Exchange all of my notes. Should the price move, do nothing.",
    ],
)
def test_papers_asked_for_and_an_election_taken_back_for_a_case_are_not_confirmed(text: str) -> None:
    assert _action(text)[0] != "confirm"


@pytest.mark.parametrize(
    "text",
    [
        "I am in the truck, so this is short. Exchange all of my notes.",
        "I'm in a hurry. Exchange all of my notes.",
        "I am talking this in. Exchange all of my notes.",
        "Exchange all of my notes. If you need anything else, do not hesitate to call.",
        "I have filled in the form you sent me. Exchange all of my notes.",
    ],
)
def test_what_stands_beside_an_election_leaves_it_what_it_is(text: str) -> None:
    assert _action(text) == ("confirm", ["tender_all"])


@pytest.mark.parametrize("text", ["I am in the truck about the notes.", "I am speaking into the phone about my notes."])
def test_where_the_writer_is_elects_nothing(text: str) -> None:
    action, elections = _action(text)
    assert action != "confirm"
    assert elections == []
