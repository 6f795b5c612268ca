"""A death of a holder is seen however it is said; that of another, or one that has not happened, is none."""

from __future__ import annotations

import pytest
from linear import ends, repeated

from nlp.context import Account
from nlp.sentence import sentences
from nlp.signals.deaths import death

JOINT = (Account("J-1", "Marek and Sheila Dolan", "joint", ("Marek Dolan", "Sheila Dolan")),)
ALONE = (Account("A-1", "Agnes Brill", "individual", ("Agnes Brill",)),)


@pytest.mark.parametrize(
    "text",
    [
        "My dear wife Sheila leave us on Sunday after long sickness. Please exchange all.",
        "We buried Sheila in March. Tender the lot.",
        "Sheila passed last month, so it is only me now.",
        "I lost Sheila in the spring and have to see to these things myself.",
        "My wife has died. Please tender all our notes.",
        "My husband, who held this with me, is no longer alive.",
        "This was my late husband's and mine. My late husband, who held this with me, would have said yes.",
        "Sheila is no more with us. Kindly exchange everything.",
        "Since the death of my wife I do the papers. All of it please.",
        "The funeral was Saturday. I ask you to tender all the notes, Sheila wanted it so.",
        "My wife fell ill in June. She passed away last week.",
        "As surviving joint tenant I elect to tender everything.",
        "I am a widow now and wish to tender all the notes.",
        "The late Sheila Dolan was my joint holder. Tender all.",
        "Sheila, my wife, died on the 3rd of August.",
        "My wife went to be with the Lord at Easter. Please put in all of them.",
        "Mi esposa Sheila falleció en junio. Please tender all.",
        "My spouse is gone now two months.",
        "Mrs. Dolan deceased in May; please exchange all.",
        "Since my wife's death I do the papers.",
        "My wife passed on May 11.",
        "My late husband's doubts were mine until the funeral.",
        "I lost my husband in May; it is all mine now. Tender all.",
        "My late wife's broker says to exchange.",
        "Sheila's funeral was on Saturday.",
        "God took Sheila from me this summer.",
        "Both names are below because Sheila filled it out with me the week before she died.",
    ],
)
def test_a_co_holder_who_is_said_to_have_died_is_seen(text: str) -> None:
    assert death(sentences(text), JOINT)


@pytest.mark.parametrize(
    "text",
    [
        "(the late) Agnes Brill",
        "Since Agnes's death I look after this.",
        "Agnes Brill's estate will want the notes exchanged.",
        "I write about Agnes. She died on Monday.",
        "Agnes passed away on Tuesday. Her notes should be tendered.",
        "Mrs. Brill died last week.",
        "We buried Aggie yesterday.",
        "I am writing because Agnes is no longer with us.",
        "Agnes Brill, my mother, died on the 11th.",
        "My mother Agnes Brill passed away on Monday.",
        "This is Agnes's daughter. Mom passed away on Tuesday.",
        "I'm Rosa, the niece of Agnes Brill. My aunt died in July.",
        "The account holder, Agnes Brill, died on 2 August.",
    ],
)
def test_a_sole_holder_who_is_said_to_have_died_is_seen(text: str) -> None:
    assert death(sentences(text), ALONE)


@pytest.mark.parametrize(
    "text",
    [
        "The settlor died in 1994. We tender all the notes.",
        "My father passed away last year and left us these notes.",
        "We buried our dog on Saturday, so I am late with this. Tender all, Sheila agrees.",
        "Sheila's mother died on Sunday, so we are late. Tender all.",
        "My wife's father passed away last week. Tender all.",
        "My brother Marek died long ago; I am named for him.",
        "I lost Sheila's letter. Tender all.",
        "Sheila lost the form, so I write by hand.",
        "Sheila and I have passed on the form to our accountant.",
        "My wife passed me the letter on Sunday.",
        "If Sheila dies before me, the notes are mine.",
        "Sheila is not dead yet and sends her love.",
        "My wife is dead set against keeping them. Tender all.",
        "Sorry for the late reply, Sheila and I were away.",
        "Sheila nearly died in June, but she is well. Tender all.",
        "Please leave us a message when it is done. Sheila and Marek",
        "I was at a funeral on Saturday. Sheila and I tender all.",
        "When my wife will be dead I do not want trouble with papers.",
        "My late father bought these. Sheila and I tender all.",
        "My first wife died in 1980. Sheila and I tender all.",
        "The offer dies on Friday, Sheila says. Tender all.",
        "We were at the funeral of my uncle. Sheila and I tender all.",
        "Sheila's friend passed away. Tender all.",
        "Sheila's mother's death kept us busy. Tender all.",
        "My wife's father's funeral was Saturday. Tender all.",
        "The widow of the hardware man says to exchange. Tender all.",
        "My cousin held his, and his widow will not exchange. Tender all.",
        "Our neighbour is a widow. Sheila and I tender all.",
        "Sheila filled it out with me the week before her mother died.",
        "Mrs. Brill is passing on it.",
        "Agnes is passing on this offer.",
    ],
)
def test_the_death_of_another_or_one_that_has_not_happened_is_none(text: str) -> None:
    assert not death(sentences(text), JOINT)


@pytest.mark.parametrize(
    "text",
    [
        "My mother passed away in May; I tender all my notes.",
        "I am the daughter of a banker. My father died in May. Tender all.",
        "My late husband bought these notes in 1989. Please tender all.",
        "My husband died in March; I tender all my notes.",
        "As a widow I must be careful. Tender all.",
        "The funeral was Saturday, which is why I am late. Tender all.",
    ],
)
def test_a_husband_who_is_not_on_the_register_is_none(text: str) -> None:
    assert not death(sentences(text), ALONE)


@pytest.mark.parametrize(
    "piece", ["my wife ", "sheila, ", "lost my ", "Sheila died if ", "she passed, ", "the late ", "dead "]
)
def test_reading_of_deaths_is_linear(piece: str) -> None:
    ends(death, sentences(repeated(piece, 60_000)), JOINT)
