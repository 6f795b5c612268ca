"""Signatures with titles, beside a firm, above postscripts and advertisements; and names that only look like signatures."""

from __future__ import annotations

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from nlp.names import split_joint
from nlp.names.bare import bare
from nlp.names.firms import person_beside_firm

DESK = samples.desk()


def signed(text: str, sender: str = "vpetrov@riverside.example") -> list[str]:
    """The names that a mail of these words is signed with."""
    head = f"From: <{sender}>\nTo: offers@custodian.example\nSubject: Lexington\nDate: Wed, 15 Aug 2001 12:00:00 -0400\nMessage-ID: <s@x.example>\n\n"
    return [item["name"] for item in reading_of((head + text).encode(), DESK)["signers"]]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Daniel Osei RN", "Daniel Osei"),
        ("Rev. Daniel K. Osei", "Daniel K. Osei"),
        ("Rev Dr Daniel Osei", "Daniel Osei"),
        ("Daniel K. Osei, LPN", "Daniel K. Osei"),
        ("Daniel Osei M.D.", "Daniel Osei"),
        ("Daniel Osei", "Daniel Osei"),
        ("Mrs. Daniel Osei", "Mrs. Daniel Osei"),
    ],
)
def test_titles_and_letters_are_no_part_of_the_name(written: str, name: str) -> None:
    assert bare(written, ["Daniel K. Osei"]) == name


def test_letters_that_are_a_surname_stay() -> None:
    assert bare("Linda Ma", ["Linda Ma"]) == "Linda Ma"
    assert bare("Sarah Jane Do", ["Sarah Jane Do"]) == "Sarah Jane Do"


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Meridian Tool & Die, Inc., Karen Oyelaran", "Karen Oyelaran"),
        ("Karen Oyelaran, Treasurer, Meridian Tool & Die, Inc.", "Karen Oyelaran"),
        ("Castlegate Partners, L.P. - Martin Ashworth, General Partner", "Martin Ashworth"),
        ("Kavanagh Brothers LLC by Sean Kavanagh", "Sean Kavanagh"),
        ("Meridian Tool & Die, Inc.", None),
        ("Karen Oyelaran, Treasurer", None),
        ("Smith Jones, Inc., Karen Oyelaran, Paul Dvorak", None),
    ],
)
def test_the_person_beside_a_firm_is_found(line: str, person: str | None) -> None:
    assert person_beside_firm(line) == person


@pytest.mark.parametrize("line", ["Ibrahim & Layla", "Ibrahim and Layla", "Tom + Linda", "Sam and Esther"])
def test_first_names_of_a_couple_are_lent_no_surname(line: str) -> None:
    holders = [
        "Ibrahim Haddad",
        "Layla Haddad",
        "Thomas R. Nguyen",
        "Linda P. Nguyen",
        "Samuel Goldberg",
        "Esther Goldberg",
    ]
    assert all(len(name.split()) == 1 for name in split_joint(line, holders))


@pytest.mark.parametrize(
    "below",
    [
        "212-555-0134\n\nDo You Surf!?\nGet mail free at the Surf portal today",
        "Riverside Drive 12\nNew York, NY 10025\nTel 212-555-0134\n\nThis message is for its addressee.\n\nP.S. Greet Anna.",
        "Marine engineer\n\nps the garden is late this year\n\nand my phone is new\n\nas is the cat\n\nwho sleeps",
    ],
)
def test_a_signature_above_other_lines_counts(below: str) -> None:
    assert signed(f"Please tender $50,000 of my notes and leave the rest.\n\nVictor Petrov\n{below}\n") == [
        "Victor Petrov"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Victor Petrov\nRiverside Drive 12\nNew York\n\nDear Sirs,\n\nplease tender $50,000 of my notes.\n\nOne\n\nTwo\n\nThree\n\nFour\n",
        "Please tender $50,000 of my notes and send the papers to:\n\nVictor Petrov\nRiverside Drive 12\n\nOne\n\nTwo\n\nThree\n\nFour\n",
        "Please tender $50,000 of my notes. The notes are in the name of\n\nVictor Petrov\n\nOne\n\nTwo\n\nThree\n\nFour\n",
    ],
)
def test_a_letterhead_or_an_address_is_no_signature(text: str) -> None:
    assert signed(text) == []
