"""Every problem of a line has a reason that a person can read, with the words it rests on (`read --explain`)."""

from __future__ import annotations

import pytest

from bot import samples
from bot.understand import Kept, understand
from mailflows.message import parse
from nlp.instruction import Reading

MAIL = "From: bob.castellano@harborline.example\nSubject: Lexington\nDate: Mon, 20 Aug 2001 10:00:00 -0500\n\n{}\n\nRobert J. Castellano\n"


def read(words: str) -> Reading:
    """Read a mail of a holder of $100,000."""
    mail = parse(MAIL.format(words).encode())
    assert mail.date is not None
    return understand(mail, Kept(mail_id=0, received=mail.date), samples.desk()).reading


@pytest.mark.parametrize(
    ("words", "problem", "meaning", "text"),
    [
        ("Please exchange a third of my notes.", "off_multiple", "no multiple", "Please exchange a third of my notes"),
        (
            "Tender forty thousand dollars ($14,000) of my notes.",
            "ambiguous_quantity",
            "more than one way",
            "Tender forty thousand dollars ($14,000) of my notes",
        ),
        (
            "Tender all of my notes. Do not tender any of my notes.",
            "contradictory",
            "disagrees",
            "Tender all of my notes. / Do not tender any of my notes",
        ),
    ],
)
def test_a_problem_of_a_line_is_explained_with_its_words(words: str, problem: str, meaning: str, text: str) -> None:
    reading = read(words)
    assert [str(one) for line in reading.instructions for one in line.problems] == [problem]
    (found,) = [why for why in reading.why if why.rule == problem]
    assert meaning in found.meaning
    assert text in found.text


def test_a_clean_mail_and_one_with_its_own_reason_need_none() -> None:
    assert not read("Please exchange all of my notes.").why
    assert [why.rule for why in read("Please exchange all of my notes if the price goes up.").why].count(
        "conditional"
    ) == 0
