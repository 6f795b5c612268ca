"""The doors of the trained model: what a sentence does, and what is named in a text. The sentences are in no corpus."""

from __future__ import annotations

import pytest

from nlp import models
from nlp.entities import LABELS, entities
from nlp.purport.door import purports
from nlp.purport.masks import masked
from nlp.sentence import sentences
from tests.linear import ends, repeated

ELECTING = """Please exchange 40 bonds of mine.
Kindly tender all of my notes.
I would like to turn in half of what I hold.
Go ahead and put in everything I own.
We accept the offer for the whole position.
Swap $25,000 of my notes and leave the rest alone.
My answer is yes, exchange every one of my bonds.
Tender thirty of my old notes for new ones.
Sign me up for all of it.
Please submit our full holding for exchange."""
DECLINING = """I do not want to tender any of my notes.
Leave my bonds as they are, I am not taking part.
No thank you, I will keep every one of them.
We decline the offer.
Please do not exchange anything of mine."""
UNSAFE = """If the rate goes up I will tender all of my notes.
Hold off until I have talked to my lawyer.
I am not sure whether I should exchange 40 bonds or keep them.
My brother thinks that I ought to tender everything.
Maybe I will put in half, I have not made up my mind.
Should my wife agree, exchange all of it.
Wait for my call before you tender the notes.
My accountant says that everyone should accept the offer.
I was going to exchange all of them but never mailed the form.
Once the estate is settled we will tender the lot."""
HARMLESS = """Good morning,
Thank you for your patience on the telephone.
The weather has been dreadful here all week.
My daughter starts school in the fall.
Kind regards,"""
WITHDRAWING = """Please withdraw the notes that I tendered last week.
I want my 40 bonds back out of the exchange.
Cancel my tender, all of it."""


def right(block: str, judged: str, *, at_least: float = 0.5) -> list[str]:
    """The sentences of a block that are not judged so."""
    wrong = []
    for line in block.splitlines():
        [purport] = purports(sentences(line))
        if {**purport.scores, "open_or_told": purport.unsafe}[judged] < at_least:
            wrong.append(line)
    return wrong


def test_the_network_computes_what_spacy_computes() -> None:
    from spacy.tokens import Doc  # noqa: PLC0415

    parts = sentences(f"{UNSAFE}\n{HARMLESS}\nNo.\nYes, yes, yes, yes, yes.\n{WITHDRAWING}")
    trained = models.load("purport")
    docs = trained.pipe(Doc(trained.vocab, words=list(masked(part))) for part in parts)
    for purport, doc in zip(purports(parts), docs, strict=True):
        assert purport.scores == pytest.approx(doc.cats, abs=1e-6)


def test_no_sentences_are_judged_as_nothing() -> None:
    assert purports(()) == ()


def test_plain_elections_elect() -> None:
    assert len(right(ELECTING, "elects")) <= 1


def test_plain_refusals_decline_or_keep() -> None:
    for line in DECLINING.splitlines():
        [purport] = purports(sentences(line))
        assert max(purport.scores["declines"], purport.scores["keeps"]) > 0.5, line
        assert purport.elects < 0.5, line


def test_withdrawals_withdraw() -> None:
    assert right(WITHDRAWING, "withdraws") == []


def test_what_only_sounds_like_an_instruction_is_suspected() -> None:
    assert len(right(UNSAFE, "open_or_told")) <= 1


def test_nothing_that_only_sounds_like_one_is_surely_an_election() -> None:
    for line in UNSAFE.splitlines():
        [purport] = purports(sentences(line))
        assert purport.elects < 0.95 or purport.unsafe > 0.1, line


def test_courtesies_do_nothing() -> None:
    for line in HARMLESS.splitlines():
        [purport] = purports(sentences(line))
        assert purport.effective < 0.5, line
        assert purport.unsafe < 0.5, line


def test_a_sentence_may_do_two_things() -> None:
    [purport] = purports(sentences("Swap $25,000 of my notes and keep the other $15,000 as they are."))
    assert purport.scores["elects_part"] > 0.5
    assert purport.scores["keeps"] > 0.5


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Please exchange 40 bonds of mine.", [("amount", "40")]),
        ("My number is 207-555-0144.", [("phone", "207-555-0144")]),
        ("The account is LX-1044.", [("account", "LX-1044")]),
        ("Tender all of them.", [("share", "all of them")]),
        ("Call me on Tuesday.", [("date", "Tuesday")]),
        ("My tax number is 900-41-3321.", [("tin", "900-41-3321")]),
        ("I talked to Mr. Feldman about it.", [("person", "Mr. Feldman")]),
        ("Mrs. Haskell told me that twelve is plenty.", [("person", "Mrs. Haskell"), ("amount", "twelve")]),
        ("Put in $30,000 on August 14.", [("amount", "$30,000"), ("date", "August 14")]),
        ("I sign as attorney-in-fact.", [("capacity", "attorney-in-fact")]),
        ("Good morning, and thank you for your letter.", []),
    ],
)
def test_plain_things_are_noticed(text: str, named: list[tuple[str, str]]) -> None:
    found = [(one.label, one.text) for one in entities(text)]
    assert all(any(label == it and words.split()[0] in said for it, said in found) for label, words in named), found
    assert len(found) == len(named), found


def test_entities_stand_where_they_say_in_a_text_of_many_lines() -> None:
    text = "Dear  desk,\n\nplease put in 40 of\nmy notes, account\tLX-1044.\r\n\n“Yours”,\n  Ida’s son, 207-555-0144\n"
    found = entities(text)
    assert {one.label for one in found} >= {"account", "phone", "amount"}
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        assert text[one.start : one.end] == one.text
        assert one.label in LABELS


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\u00a0", "😀" * 20, "[", "\x00"])
def test_nothing_is_named_in_nothing(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in entities(text))


def test_the_same_text_names_the_same() -> None:
    text = "Tender 40 of mine, and ask Hugo Brandt, 12 Main Street, Albany, NY 12207."
    assert entities(text) == entities(text)


@pytest.mark.parametrize("letter", ["a", " ", "9", "A ", "4 ", ". ", "\n", "[", "$", "[" * 79 + " "])
def test_a_long_text_of_one_character_is_read_to_its_end(letter: str) -> None:
    ends(entities, repeated(letter, 30_000))
