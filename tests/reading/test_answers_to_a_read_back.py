"""A yes is a yes only without any reservation: `readings/answers.toml`, words and what they come to."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from readings_corpus import Case, address_of, context_of, mail_of

from nlp.instruction import Kind, Reading
from nlp.reading import read

ROWS: list[list[str]] = tomllib.loads(
    (Path(__file__).parents[1] / "readings" / "answers.toml").read_text(encoding="utf-8")
)["answers"]


def _reading(sender: str, words: str) -> Reading:
    """What the words mean in the thread of a read-back."""
    context = context_of(address_of(sender))
    asked = ("BK-2001", "BK-2002") if context.role == "broker" else context.sender_accounts
    return read(
        mail_of(Case("answer", sender, "Re: Please confirm what we understood [LX-4KQ2]", words)),
        replace(context, answers_read_back=True, asked_about=asked, reference_offer="lexington-2001"),
    )


def summary(reading: Reading) -> str:
    """One word, or one word and the accounts."""
    if reading.kind is Kind.REFUSAL:
        return "no"
    if reading.kind is not Kind.CONFIRMATION or reading.instructions:
        return "open"
    if reading.disagreed:
        return "yes not " + " ".join(reading.disagreed)
    return " ".join(("yes", *(reading.agreed or ())))


@pytest.mark.parametrize(("sender", "words", "expected"), ROWS)
def test_an_answer_is_what_it_says(sender: str, words: str, expected: str) -> None:
    found = summary(_reading(sender, words))
    if expected == "open":
        # A no with the reason is as safe as an open question; a yes is not.
        assert not found.startswith("yes")
    else:
        assert found == expected
