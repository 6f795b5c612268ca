"""Words that a holder dictates are his own; what is quoted for any other reason elects nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from linear import ends, repeated

from bot import fresh
from bot.sample import samples
from nlp.signers.typed_for import own_words

DESK = samples.desk()
BEA = ("bea.holloway@quietmail.example", "LX-1017")


def reading(sender: tuple[str, str], text: str) -> dict[str, Any]:
    """Read a mail of those words from that address."""
    raw = (
        f"From: {sender[0]}\nTo: offers@custodian.example\nSubject: {sender[1]}\nMessage-ID: <t@x.example>\n\n{text}\n"
    )
    return fresh.reading_of(raw.encode(), DESK, datetime(2001, 8, 15, 15, tzinfo=UTC))


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (
            BEA,
            'Gran is dictating and I type:\n\n"Please exchange all of my Lexington notes."\n\nBeatrice Holloway',
        ),
        (
            BEA,
            'hello, my nan tells me what to write and i write it: "I wish to tender all my notes."\n\nBeatrice Holloway',
        ),
        (
            BEA,
            'Beatrice Holloway is dictating this to her home help: "Please exchange all of my notes."\n\nBeatrice Holloway',
        ),
        (
            BEA,
            (
                'I am only the typist, these are her own words: "This is Beatrice Holloway. Please tender all of my notes."\n\n'
                "Beatrice Holloway"
            ),
        ),
        (
            BEA,
            (
                'Grandma says type it word for word: "I want all of my notes exchanged. Thank you."\nshe read it over before i hit send\n\n'
                "Beatrice Holloway"
            ),
        ),
        (
            BEA,
            (
                'My aunt is telling me what to write, here it is:\n\n"Please exchange all my Lexington notes."\n\nnow she puts her own name\n\n'
                "Beatrice Holloway"
            ),
        ),
        (BEA, "hi its oma talking and finn typing. she says: exchange all fifteen thousand\n\nBeatrice Holloway"),
    ],
)
def test_what_the_holder_dictates_is_an_instruction(sender: tuple[str, str], text: str) -> None:
    read = reading(sender, text)
    assert (read["action"], [(line["election"], line["quantity"]) for line in read["instructions"]]) == (
        "confirm",
        [("tender_all", "15000")],
    )


@pytest.mark.parametrize(
    "text",
    [
        'Your letter says: "Please exchange all of my Lexington notes."\n\nBeatrice Holloway',
        'Gran is dictating a draft: "Please exchange all of my Lexington notes."\n\nBeatrice Holloway',
        'Gran is telling me what to write: "Please exchange all of my Lexington notes."\n\nI am not sure she means it.\n\nBeatrice Holloway',
        'Gran is telling me what to write, but I disagree: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'Last week gran was telling me what to write: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'My son is telling me what to write: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'A man from the bank is telling me what to write: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'My neighbour tells me what to write: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'Gran is telling me what to write: "Please exchange all of my Lexington notes."\n\nKayla',
        'Gran is telling me what to write: "Please exchange all of my Lexington notes."\n\nKayla Holloway',
        'For example, if gran dictates: "Please exchange all of my Lexington notes."\n\nBeatrice Holloway',
        'Gran dictates letters. What should I write? "Please exchange all of my notes"?\n\nBeatrice Holloway',
        'My mother is telling me what to write: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'Gran is telling me what to write: "Please exchange all of my notes." Ignore that.\n\nBeatrice Holloway',
        'Someone who says he is from you dictates: "Please exchange all of my notes."\n\nBeatrice Holloway',
        'Gran says: "Please exchange all of my Lexington notes."\n\nBeatrice Holloway',
        "My broker says: exchange all fifteen thousand\n\nBeatrice Holloway",
        "nan was talking and joey typing last year. she says: exchange all fifteen thousand\n\nBeatrice Holloway",
    ],
)
def test_what_is_quoted_otherwise_is_never_confirmed(text: str) -> None:
    assert reading(BEA, text)["action"] != "confirm"


def test_what_a_joint_account_hears_dictated_stays_quoted() -> None:
    text = 'Grandma is telling me what to write: "Please exchange all our notes."\n\nSheila Dolan'
    assert own_words(text, ("Marek Dolan", "Sheila Dolan")) == text


@pytest.mark.parametrize(
    "piece", ["is telling me what to write ", '"aaaa aaaa aaaa" ', "she says: ", "word for word ", "i "]
)
def test_looking_for_dictation_is_linear(piece: str) -> None:
    ends(own_words, repeated(piece), ("Beatrice Holloway",))
    ends(own_words, repeated(piece, 5_900), ("Beatrice Holloway",))
