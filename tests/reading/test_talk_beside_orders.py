"""Talk beside an order: which sentences and stretches are only that, which are not, and how fast it is told."""

from __future__ import annotations

import pytest
from linear import ends, repeated

from nlp.governors.of_its_own import tells_of_life
from nlp.governors.passing import in_passing
from nlp.left_over.overcome import overcome
from nlp.left_over.talk import only_talk
from nlp.moods import Mood
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import sentences
from nlp.statements import Deed, Statement
from nlp.statements.elsewhere import of_other_paper
from nlp.statements.goes_away import goes_away
from nlp.text.proverbs import sayings


def _said(text: str, number: int = 0, *, deed: Deed = Deed.BARE, mood: Mood = Mood.DIRECT) -> Statement:
    """Make a statement of a whole sentence."""
    return Statement(deed, mood, 0, len(text), text, number)


_ORDER = _said("Tender all of my notes.", 1, deed=Deed.TENDER)


@pytest.mark.parametrize(
    "text",
    [
        "You can get me on my cell after six, not before.",
        "My attorney is on vacation till after Labor Day so I'm on my own with this.",
        "If they go under I lose it all either way.",
        "I don't care to be left with the old ones if everyone else takes the new.",
        "I am to have a new address, I'll write to you about that separately.",
    ],
)
def test_what_hangs_bounds_or_waits_in_its_own_clause_is_only_talk(text: str) -> None:
    assert only_talk(_said(text, mood=Mood.CONDITIONAL))


@pytest.mark.parametrize(
    "text",
    [
        "Call me before you do anything.",
        "You can reach me at six, I'll tell you how many then.",
        "My lawyer is away until Monday and has to look at it.",
        "If they don't pay cash they can whistle.",
        "If the others hold out I stay where I am.",
        "If my wife objects I'm sorry.",
        "Until she says so.",
        "I'd feel better if my accountant saw it.",
    ],
)
def test_what_hangs_the_order_on_something_is_no_talk(text: str) -> None:
    assert not only_talk(_said(text, mood=Mood.CONDITIONAL))


@pytest.mark.parametrize(
    "text",
    ["Enough dithering.", "I was not sure for a long time.", "I hesitated because the letter speaks of risks."],
)
def test_a_doubt_that_is_over_is_overcome_by_the_order_behind_it(text: str) -> None:
    doubt = _said(text, mood=Mood.DOUBTED)
    assert overcome(doubt, (doubt, _ORDER))


@pytest.mark.parametrize("text", ["I hesitated and I still do.", "I was not sure and I do not know now.", "Maybe."])
def test_a_doubt_that_goes_on_is_not_overcome(text: str) -> None:
    doubt = _said(text, mood=Mood.DOUBTED)
    assert not overcome(doubt, (doubt, _ORDER))


def test_a_doubt_behind_the_order_is_not_overcome() -> None:
    doubt = _said("I was not sure about it.", 2, mood=Mood.DOUBTED)
    assert not overcome(doubt, (_ORDER, doubt))


def test_a_refusal_that_was_refused_is_overcome() -> None:
    text = "The board considered holding out for better terms and decided against it."
    refused = _said(text, deed=Deed.DECLINE, mood=Mood.UNCERTAIN)
    assert overcome(refused, (refused, _ORDER))


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("as our controller left in June.", True),
        ("Karen is on leave until September.", True),
        ("we leave for Florida on Friday.", True),
        ("The rest I leave in the account.", False),
        ("I leave my notes in June.", False),
        ("half we leave on deposit", False),
    ],
)
def test_a_person_leaves_and_notes_are_left(text: str, goes: bool) -> None:
    begin = text.find("lea") if "lea" in text else text.find("left")
    assert goes_away(text, begin, "KEEP") is goes


@pytest.mark.parametrize(
    ("words", "life"),
    [
        ("we 're redoing the kitchen this fall", True),
        ("the kids are home next week", True),
        ("would have been nice to get more than four weeks", True),
        ("i will decide next week", False),
        ("we meet on monday", False),
        ("when we are back next week", False),
        ("the price is better next week", False),
    ],
)
def test_a_time_in_a_clause_of_its_own_is_told_of_life(words: str, life: bool) -> None:
    assert tells_of_life(words.split()) is life


def test_before_a_journey_is_said_in_passing_and_before_a_decision_is_not() -> None:
    assert list(in_passing("quick one before I board: exchange the lot"))
    assert not list(in_passing("exchange the lot before I decide"))
    assert not list(in_passing("but before I board, ask me"))


def test_a_saying_puts_nothing_in() -> None:
    found = sentences("A bird in the hand is worth two in the bush.")
    assert sayings("Better safe than sorry.")
    assert not found[0].amounts
    assert not found[0].has("TENDER")


def test_a_question_of_fact_hung_on_to_an_order_is_a_sentence_of_its_own() -> None:
    hung = "Exchange all my notes, and would you tell me what day the offer closes?"
    assert next(hung[start:end] for start, end in spans(hung)) == "Exchange all my notes"
    assert len(spans("Exchange all my notes, and would you tell me what you would do?")) == 1
    assert len(spans("Should I exchange all my notes, and when do I get paid?")) == 1


def test_other_paper_is_left_alone_beside_the_notes() -> None:
    text = "I own some of their stock too, leave that alone."
    assert of_other_paper(text, text.index("leave"))
    mine = "I own these notes, leave that alone."
    assert not of_other_paper(mine, mine.index("leave"))


@pytest.mark.parametrize(
    "odd",
    [
        "a ",
        " ",
        "\n",
        "if i were ",
        "before i go ",
        "my ",
        "left in ",
        "i own stock, ",
        ", and what day ",
        "a bird in ",
    ],
)
def test_a_megabyte_is_looked_through_to_its_end(odd: str) -> None:
    text = repeated(odd, 1_000_000)
    ends(only_talk, _said(text, mood=Mood.CONDITIONAL))
    ends(overcome, _said(text), (_ORDER,))
    ends(goes_away, text, len(text) - 8, "KEEP")
    ends(of_other_paper, text, len(text) - 8)
    ends(sayings, text)
    ends(list, in_passing(text[:200_000]))
    ends(spans, text)
