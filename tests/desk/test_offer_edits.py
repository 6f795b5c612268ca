"""Single values of an offer's file are changed, and every comment stays; what cannot be found for certain is refused."""

from __future__ import annotations

import tomllib
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OfferError
from bot.offers.edits import Edit, edited
from bot.sample.samples import offer_files

FILE = offer_files()[0]
TEXT = FILE.read_text(encoding="utf-8")
LATER = datetime.fromisoformat("2001-09-12T17:00:00-04:00")
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\x7f"), min_size=1, max_size=60)


def test_every_comment_and_every_other_line_stays() -> None:
    after = edited(TEXT, [Edit("", "version", 2), Edit("clocks.expiration", "instant", LATER)], FILE.name)
    gone = [line for line in TEXT.splitlines() if line not in after.splitlines()]
    assert gone == ["version = 1"] or set(gone) <= {"version = 1", "instant = 2001-09-05T00:00:00-04:00"}
    assert after.count("#") == TEXT.count("#")
    values = tomllib.loads(after)
    assert (values["version"], values["clocks"]["expiration"]["instant"]) == (2, LATER)


@given(WORDS)
def test_any_words_come_back_as_they_were(words: str) -> None:
    after = edited(TEXT, [Edit("facts", "words", words, ("topic", "deadline"))], FILE.name)
    facts = {fact["topic"]: fact["words"] for fact in tomllib.loads(after)["facts"]}
    before = {fact["topic"]: fact["words"] for fact in tomllib.loads(TEXT)["facts"]}
    assert facts == before | {"deadline": words}


def test_a_comment_behind_a_value_stays_and_a_sign_inside_a_text_is_none() -> None:
    text = 'a = "x # y" # why\n[t] # heading\nb = 1\n'
    assert edited(text, [Edit("", "a", "z")], "f") == 'a = "z" # why\n[t] # heading\nb = 1\n'


def test_a_heading_inside_a_text_is_no_heading() -> None:
    text = 'a = """\n[t]\nb = 2\n"""\n[t]\nb = 1\n'
    assert edited(text, [Edit("t", "b", 3)], "f") == 'a = """\n[t]\nb = 2\n"""\n[t]\nb = 3\n'


def test_a_new_key_comes_behind_the_others_and_a_new_table_at_the_end() -> None:
    text = "a = 1\n\n[t]\nb = 1\n"
    after = edited(text, [Edit("t", "c", 2), Edit("u", "d", "x")], "f")
    assert after == 'a = 1\n\n[t]\nb = 1\nc = 2\n\n[u]\nd = "x"\n'


@pytest.mark.parametrize("text", ['clocks = { expiration = { words = "a" } }\n', 'clocks.expiration.words = "a"\n'])
def test_a_value_that_stands_in_a_line_with_others_is_left_to_people(text: str) -> None:
    with pytest.raises(OfferError, match=r"clocks\.expiration\.words: cannot be changed for certain"):
        edited(text, [Edit("clocks.expiration", "words", "b")], "offer x")
