"""What of another language is put into plain English, piece by piece in its place, and what is only told as not understood."""

from __future__ import annotations

import re

import pytest

from nlp.tongues.figures import amount_at
from nlp.tongues.french import FRENCH
from nlp.tongues.german import GERMAN
from nlp.tongues.italian import ITALIAN
from nlp.tongues.putting import TONGUES, in_english
from nlp.tongues.spanish import SPANISH
from nlp.tongues.tongue import Tongue
from tests.linear import ends, repeated


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Je vous prie d'échanger 40 000 $ de mes billets.", "please tender $40,000 of my notes ."),
        ("Quiero canjear treinta y cinco mil dólares.", "please tender $35,000 ."),
        ("No quiero canjear mis bonos.", "I won't tender my notes."),
        ("Ich möchte meine Anleihen nicht umtauschen.", "I won't tender my notes ."),
        ("Resten beholder jeg.", "rest I keep ."),
    ],
)
def test_what_is_understood_stands_in_english_at_equal_length(text: str, english: str) -> None:
    put = in_english(text)
    assert " ".join(put.text.split()) == english
    assert len(put.text) == len(text)
    assert put.foreign == ()


@pytest.mark.parametrize(
    "text",
    [
        "Quiero canjear mis bonos de Acme.",
        "Mi hermano quiere canjear todos sus bonos.",
        "J'ai échangé tous mes billets.",
        "Je voudrais savoir quand échanger mes billets.",
        "¿Debo canjear todos mis bonos?",
        "Ich überlege, meine Anleihen zu tauschen.",
        "Nada más que una broma.",
    ],
)
def test_what_is_not_wholly_understood_is_told(text: str) -> None:
    assert in_english(text).foreign == ((0, len(text)),)


@pytest.mark.parametrize(
    "text",
    [
        "Please tender all of my notes.",
        "Mary-Louise de la Croix, 718 Magazine Street, New Orleans, LA",
        "All mine go in, no ifs, no buts.",
        "Er, make that 40, and no more.",
    ],
)
def test_english_is_left_alone(text: str) -> None:
    assert in_english(text).text == text
    assert in_english(text).foreign == ()


@pytest.mark.parametrize(
    ("words", "tongue", "amount"),
    [
        ("quatre-vingt-dix mille dollars", FRENCH, "$90,000"),
        ("trente-cinq mille", FRENCH, "35,000"),
        ("doscientos cincuenta mil dólares", SPANISH, "$250,000"),
        ("veintiún mil", SPANISH, "21,000"),
        ("quarantamila", ITALIAN, "40,000"),
        ("fünfunddreißigtausend dollar", GERMAN, "$35,000"),
        ("45.000 dollar", GERMAN, "$45,000"),
        ("us$ 40 000,00", FRENCH, "$40,000"),
        ("40 mil", SPANISH, "40,000"),
    ],
)
def test_amounts_of_other_languages(words: str, tongue: Tongue, amount: str) -> None:
    assert amount_at(words, 0, tongue) == (len(words), amount)


@pytest.mark.parametrize("words", ["un billet", "una", "ein", "40 %", "euros"])
def test_what_is_no_amount(words: str) -> None:
    assert amount_at(words, 0, SPANISH) is None


def test_no_english_is_longer_than_the_shortest_words_it_is_put_for() -> None:
    for tongue in TONGUES:
        for pattern, english in tongue.phrases:
            if re.fullmatch(r"\(\?:[\w' ]+\)\(\?:.*\)", pattern.pattern):
                assert len(english) <= len(pattern.pattern.split(")")[0]) - 3, (tongue.name, pattern.pattern)


@pytest.mark.parametrize(
    "piece", ["je ", "quiero cambiar ", "treinta y ", "veuillez agréer, madame ", "40 000 ", "si, "]
)
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    ends(in_english, repeated(piece))
