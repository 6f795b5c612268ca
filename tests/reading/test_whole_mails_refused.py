"""What the second judge may settle of a mail that says no, and where it may not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from nlp.context import Account
from nlp.instruction import IN_PASSING, Election, Instruction, Problem, Why
from nlp.sentence import sentences
from nlp.tenor import refused
from nlp.tenor.door import plainness, refusal
from nlp.tenor.heard_out import reasons
from nlp.tenor.whole import Whole

HOLDS = Account("LX-1002", "Robert J. Castellano", "individual", ("Robert J. Castellano",), position=Decimal(100_000))
DECLINES = Instruction("LX-1002", Election.DO_NOT_TENDER, problems=(Problem.CONDITIONAL,))
TAKES_BACK = Instruction("LX-1002", Election.WITHDRAW_PART, Decimal(30_000), problems=(Problem.CONDITIONAL,))
STRANGE = Why("strange_words", "Not known.", "and we all sleep")


def whole(line: Instruction = DECLINES, why: Why = STRANGE, body: str = "", **besides: object) -> Whole:
    """A mail of forty words that says no, as the judges are asked about it."""
    mail = Whole(
        "", "", 40, (line,), (why,), sentences(body), (HOLDS,), "holder", 0, asks=False, answers=False, several=False
    )
    return replace(mail, **besides)  # type: ignore[arg-type]


def may_be_settled(mail: Whole) -> bool:
    """Tell whether the judge may speak of the mail."""
    return refused.may_be_settled(mail, reasons(mail.why))


def test_only_talk_beside_a_refusal_may_be_passed_over() -> None:
    assert may_be_settled(whole())
    assert may_be_settled(whole(TAKES_BACK))
    for rule in (IN_PASSING, "amount_left_over", "contradictory", "client_remarked"):
        assert not may_be_settled(whole(why=replace(STRANGE, rule=rule)))


@pytest.mark.parametrize(
    "text",
    [
        "for now",
        "we keep them until Friday",
        "except the ten of my son",
        "undecided",
        "I will let you know of the rest",
    ],
)
def test_what_bounds_a_refusal_is_never_passed_over(text: str) -> None:
    assert not may_be_settled(whole(why=replace(STRANGE, text=text)))


@pytest.mark.parametrize(
    "besides", [{"papers": 1}, {"answers": True}, {"role": "unknown"}, {"subject": "and we all sleep"}]
)
def test_the_judge_speaks_only_of_a_refusal_in_the_mail_itself(besides: dict[str, object]) -> None:
    assert not may_be_settled(whole(**besides))


def test_of_a_tender_it_says_nothing() -> None:
    tender = Instruction("LX-1002", Election.TENDER_ALL, problems=(Problem.CONDITIONAL,))
    assert not may_be_settled(whole(tender))
    assert not may_be_settled(whole(lines=(DECLINES, tender)))


@pytest.mark.parametrize(
    ("line", "body", "settled"),
    [
        (DECLINES, "Keep all $100,000 of my notes.", True),
        (DECLINES, "Keep $40,000 of my notes.", False),
        (TAKES_BACK, "Take back 30 of my notes; the other 70 may go in.", True),
        (TAKES_BACK, "Take back 30 of my notes; the other 60 may go in.", False),
        (replace(TAKES_BACK, quantity=None), "Take some back.", False),
    ],
)
def test_every_amount_must_be_what_is_taken_back_what_goes_on_or_what_is_held(
    line: Instruction, body: str, *, settled: bool
) -> None:
    assert may_be_settled(whole(line, body=body)) is settled


@pytest.mark.parametrize(
    ("no", "opened"),
    [
        (
            "Thank you for the letter. After much thought I will not exchange my notes. Leave everything as it is.",
            "Thank you for the letter. After much thought I may not exchange my notes. I will write again by Friday.",
        ),
        (
            "I have changed my mind. Please withdraw my tender and put the notes back where they were. Sorry for the trouble.",
            "I have half a mind to withdraw my tender. What would happen to the notes then? Sorry for the trouble.",
        ),
    ],
)
def test_a_plain_refusal_is_told_from_one_that_leaves_open_and_from_an_order(no: str, opened: str) -> None:
    order = "Thank you for the letter. After much thought I will exchange all of my notes. Please see to it."
    assert refusal("", no) > 0.9
    assert refusal("", opened) < 0.5
    assert plainness("", order) > 0.5
    assert refusal("", order) < 0.1
    assert plainness("", no) < 0.3
