"""Words that follow an order in its own sentence: which only accompany it, which bound it, and that no length of them stops reading."""

from __future__ import annotations

import pytest
from linear import ends, repeated

from nlp.governors.narrowing import NARROWS
from nlp.governors.tail import Seam, accompanies, leaves_to_others, seams, wishes
from nlp.words.electing import ADDS

NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("tail", "seam"),
    [
        ("and the dog and I can go back to our walk.", Seam.JOINED),
        ("and may your roof never leak.", Seam.JOINED),
        ("and good riddance to the old paper.", Seam.JOINED),
        ("so our bookkeeper can finally retire that ledger page.", Seam.JOINED),
        ("every last rusty one.", Seam.SET_OFF),
        ("dull though the brochure looks.", Seam.SET_OFF),
        ("with the same care you have always shown my late mother.", Seam.MANNER),
        ("despite everything my neighbors preach.", Seam.MANNER),
    ],
)
def test_a_tail_that_touches_nothing_accompanies(tail: str, seam: Seam) -> None:
    assert accompanies(tail, seam, NOBODY)


@pytest.mark.parametrize(
    ("tail", "seam"),
    [
        ("and sound out my nephew.", Seam.JOINED),
        ("and the stuff in the attic.", Seam.JOINED),
        ("and I am the Queen of Sheba.", Seam.JOINED),
        ("and I may come round.", Seam.JOINED),
        ("and give Ellen a ride.", Seam.JOINED),
        ("and wave at Harold.", Seam.JOINED),
        ("and pour forty down the drain.", Seam.JOINED),
        ("and let the dust gather till Friday.", Seam.JOINED),
        ("with the low serial numbers.", Seam.MANNER),
        ("from my aunt's drawer.", Seam.SET_OFF),
        ("despite the noise and hold it.", Seam.MANNER),
    ],
)
def test_a_tail_that_may_touch_the_order_does_not(tail: str, seam: Seam) -> None:
    assert not accompanies(tail, seam, NOBODY)


def test_a_tail_of_what_stays_may_name_its_place_and_may_not_go_in_as_well() -> None:
    assert accompanies("and tuck the other    back to its bed.", Seam.JOINED, NOBODY, kept=True)
    assert not accompanies("and toss the other    into the pot.", Seam.JOINED, NOBODY, kept=True)


def test_the_senders_own_name_names_nobody_else() -> None:
    tail = "and the Whitfield cat can purr."
    assert accompanies(tail, Seam.JOINED, frozenset({"whitfield"}))
    assert not accompanies(tail, Seam.JOINED, NOBODY)


def test_seams_are_given_from_the_last_on() -> None:
    text = "Exchange it, dear, and rest."
    assert [(seam, text[begin:]) for seam, _, begin in seams(text, 0)] == [
        (Seam.JOINED, "and rest."),
        (Seam.SET_OFF, "dear, and rest."),
    ]


def test_thanks_and_blessings_are_wishes_and_a_permission_is_none() -> None:
    assert wishes("and may it bring you luck")
    assert wishes("and thanks for the clear letter")
    assert not wishes("and may I back out")


def test_a_word_left_to_others_is_known_without_its_joint() -> None:
    assert leaves_to_others("nudge me prior to doing so.")
    assert leaves_to_others("hand the new ones to my niece.")
    assert not leaves_to_others("let an old woman get back to her roses.")


@pytest.mark.parametrize(
    "words",
    [
        "all of my notes, the unpledged ones.",
        "all my notes from the 1998 lot.",
        "all of my notes, every last one my aunt gave me.",
        "all of my notes, my lawyer willing.",
        "all of my notes, my wife being in agreement.",
        "all of my notes, in a perfect world.",
        "all of my notes - not!",
        "all of my notes at no less than par.",
        "all of my notes, a handful excluded.",
    ],
)
def test_what_narrows_an_order_is_found(words: str) -> None:
    assert NARROWS.search(words)


@pytest.mark.parametrize(
    "words",
    [
        "all of my notes, the 12.75% notes due 2009.",
        "all of my notes, the old ones.",
        "all of my notes, the ones you hold for me.",
        "all of my notes, joking aside.",
        "all of my notes, nothing excluded.",
        "all of my notes, my wife being busy with the roses.",
    ],
)
def test_what_only_names_the_notes_narrows_nothing(words: str) -> None:
    assert not NARROWS.search(words)


def test_a_rest_that_lies_in_bed_adds_nothing() -> None:
    assert ADDS.search("and toss the other sixty into the pot")
    assert not ADDS.search("and tuck the other sixty into bed")


@pytest.mark.parametrize(
    "odd", [" ", ", ", " -", "and ", "not ", "with the ", "my aunt's ", "a", ".", "may never ", "the old ", ", not "]
)
def test_a_megabyte_is_looked_through_to_its_end(odd: str) -> None:
    text = repeated(odd, 1_000_000)
    for seam in Seam:
        ends(accompanies, text, seam, NOBODY)
        ends(accompanies, text[:299], seam, NOBODY)
    ends(list, seams(text, 0))
    ends(wishes, text)
    ends(leaves_to_others, text)
    ends(NARROWS.search, text)
    ends(ADDS.search, text)
