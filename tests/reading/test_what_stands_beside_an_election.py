"""What leaves an election open from beside it: each fact by itself, what denies it, and that no words make it slow.

Whole mails with their twins stand in `tests/wordings/left_open_*.txt`.
"""

from __future__ import annotations

import pytest

from nlp.instruction import Election, Instruction
from nlp.turning.beside import left_open, taking_left_open
from nlp.turning.passage import Spoken
from tests.linear import ends

_ALL = (Instruction("LX-1002", Election.TENDER_ALL),)
_ELECTS = Spoken("Tender all my notes.", elects=True, acts=True, asks=False, begins=0, tenders=True)


def _behind(text: str, subject: str = "") -> str:
    """Answer with the first fact that a sentence behind a tender of all is; nothing where it is none."""
    sentences = (_ELECTS, Spoken(text, elects=False, acts=False, asks=False))
    return next((fact for fact, words in left_open(sentences, _ALL, subject, frozenset({"robert"})) if words), "")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Then again, last time I rushed and regretted it, so forget it.", "It is turned back behind it."),
        ("My wife has to be okay with it and she gets home Thursday.", "Another person has yet to agree."),
        ("Those are the ones in my account at Schwab.", "The notes lie elsewhere."),
        ("I am only sending this to practice.", "It is only a test."),
        ("The lawyer for my ex-wife says half of them are hers.", "Somebody else claims the notes."),
        ("Together with the 40 I sent you before that is plenty.", "An earlier sending is counted with it."),
        ("Doubtful whether that's wise.", "It is doubted by who writes it."),
        ("The form follows once I have signed.", "It is yet to be signed."),
        ("This is Thomas, writing for him.", "Somebody else writes it."),
        ("That's what I would do if I were younger.", "It was not meant so."),
        ("Committee approval outstanding.", "A body or an office has yet to pass on it."),
        ("Price: not below 95.", "It is bounded from beside it."),
        ("The ones my ex signed for are out.", "A part is left out that nobody counted."),
        ("I'm talking about the kiln.", "Something else is meant."),
    ],
)
def test_a_fact_beside_the_election_is_told_by_its_name(text: str, fact: str) -> None:
    assert _behind(text) == fact


@pytest.mark.parametrize(
    "text",
    [
        "Last time I rushed and regretted nothing, so go ahead.",
        "My wife is okay with it and she gets home Thursday.",
        "Those are the ones in my account with you.",
        "I have practiced the trombone since May.",
        "My lawyer says it is a fair deal.",
        "You have nothing from me yet.",
        "No doubt that's wise.",
        "My form is signed and attached.",
        "This is Robert, writing for myself.",
        "That's what I want.",
        "Committee approval was given in May.",
        "Price: as in your letter.",
        "The ones my ex signed were birthday cards.",
        "I'm talking about the notes.",
    ],
)
def test_its_twin_says_nothing(text: str) -> None:
    assert _behind(text) == ""


def test_a_subject_can_leave_it_open_too() -> None:
    assert _behind("Thank you.", "test")
    assert not _behind("Thank you.", "Lexington exchange")


def test_a_withdrawal_is_opened_by_doubt_but_not_by_where_notes_lie() -> None:
    doubt = Spoken("Not sure that is smart.", elects=False, acts=False, asks=False)
    place = Spoken("Those are the ones in my account at Schwab.", elects=False, acts=False, asks=False)
    assert taking_left_open((doubt,), "", frozenset())[1]
    assert not taking_left_open((place,), "", frozenset())[1]


def test_a_refusal_is_left_alone() -> None:
    lines = (Instruction("LX-1002", Election.DO_NOT_TENDER),)
    regret = Spoken("Maybe I may regret it.", elects=False, acts=False, asks=False)
    assert not list(left_open((regret,), lines, "", frozenset()))


@pytest.mark.parametrize(
    "piece",
    [
        "my wife ",
        "they are ",
        "with the 5 i gave ",
        "not ",
        "a ",
        "!",
        "and ",
        "that is what ",
        "60 and some ",
        "my my ",
        "the ones that ",
        "not below 9 ",
        "the board approval is still ",
        "i mean the old ",
        "with the right ",
    ],
)
def test_a_run_of_one_odd_thing_is_read_to_its_end(piece: str) -> None:
    one = Spoken(piece * (4000 // len(piece)), elects=True, acts=True, asks=False, begins=0, tenders=True)
    ends(lambda: list(left_open((one,) * 100, _ALL, piece * 50_000, frozenset())))
