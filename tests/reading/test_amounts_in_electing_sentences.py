"""In a sentence that elects, figures and number words without a unit are amounts; clocks, ages and people are none."""

from __future__ import annotations

import pytest

from nlp.amounts import Amount, AmountKind
from nlp.sentence import sentences

_LETTERS = {AmountKind.ALL: "A", AmountKind.RANGE: "R", AmountKind.SHARE: "S"}

_SENTENCES = [
    ("Four of Emily's ten go in, six don't.", "4 10 6"),
    ("I put forty in and keep twenty.", "40 20"),
    ("Seventy in, rest out.", "70"),
    ("Convert forty of the sixty.", "40 60"),
    ("Exchange all ninety.", "A 90"),
    ("Tender ten; the other twenty-five stay.", "10 25"),
    ("Ninety in, ten out.", "90 10"),
    ("Tender one of these days.", ""),
    ("Exchange the notes for the two of us.", ""),
    ("Please tender for my three grandchildren.", ""),
    ("I have kept them for fifty years, now tender them.", ""),
    ("Call me at six o'clock and then tender.", ""),
    ("Tender my notes for my three sons.", ""),
    ("Exchange both.", ""),
    ("I'm swapping twelve and hanging on to eight.", "12 8"),
    ("Of the other 70, tender 30.", "70 30"),
    ("Leave the remaining fifteen alone and tender the first five.", "15 5"),
    ("Bring back the eight I tendered.", "8"),
    ("I want to exchange twenty, not thirty.", "20 30"),
    ("Tender sixteen for the two of us.", "16"),
    ("Exchange thirty and mail the papers to the three of us.", "30"),
    ("Tender my notes after twelve years of waiting.", ""),
    ("Keep fourteen, trade six.", "14 6"),
    ("Twenty tendered, ten retained.", "20 10"),
    ("I should like ten of the thirty returned, please withdraw them.", "10 30"),
    ("Hang on to the last three and exchange the rest.", "3"),
    ("Submit forty-one before the fourth.", "41"),
    ("At eighty-three I exchange them.", ""),
    ("Page fourteen says to tender.", ""),
    ("Withdraw twelve of Maude's.", "12"),
    ("Tender fifteen, that's all my notes.", "15 A"),
    ("Exchange four and a half.", "4.5"),
    ("Put in two of mine.", "2"),
    ("Swap three, keep two.", "3 2"),
    ("I, with my two brothers, tender.", ""),
    ("When she was nine she wanted to exchange them.", ""),
    ("The eldest of seven, I tender thirty.", "30"),
    ("We two tender all of it.", "A"),
    ("Exchange a hundred and ten of them.", "110"),
    ("Tender five of my late husband's notes.", "5000"),
    ("Exchange three score.", "60"),
    ("I'm tendering twenty at the most.", "R"),
    ("We tender thirty, thirty-five tops.", "30 R"),
    ("Exchange six to keep nine.", "6 9"),
    ("Kindly convert ten, leaving thirty.", "10 30"),
    ("I had ninety and gave ten to each son, so tender seventy.", "90 10 70"),
    ("Exchange forty and call me by nine.", "40"),
    ("Tender a dozen and keep the other eight.", "12 8"),
]
"""What is said, and the likeliest value of each amount in it: A the whole, R a range."""


def _found(text: str) -> list[Amount]:
    return [amount for sentence in sentences(text) for amount in sentence.amounts]


@pytest.mark.parametrize(("text", "want"), _SENTENCES)
def test_the_amounts_of_an_electing_sentence(text: str, want: str) -> None:
    assert " ".join(_LETTERS.get(amount.kind) or f"{amount.readings[0]:f}" for amount in _found(text)) == want


@pytest.mark.parametrize("text", ["Convert forty of the sixty.", "Keep fourteen, trade six.", "Exchange all ninety."])
def test_a_number_word_alone_may_mean_thousands(text: str) -> None:
    for amount in _found(text):
        if amount.kind is AmountKind.AMOUNT:
            assert amount.bare
            assert amount.value is None
            assert amount.readings == (amount.readings[0], amount.readings[0] * 1000)


def test_offsets_are_those_of_the_passage() -> None:
    text = "Good morning. Please put forty in and keep twenty.\n\nSeventy in, rest out."
    assert [text[amount.start : amount.end] for amount in _found(text)] == ["forty", "twenty", "Seventy"]
