"""Every problem of a line has a reason that a person can read, with the words it rests on (`read --explain`)."""

from __future__ import annotations

import pytest

from bot.sample import samples
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


LISTED = (
    "From: Julie Pelletier <j.pelletier@hartwellstone.example>\nSubject: Lexington instructions\n"
    "Date: Thu, 23 Aug 2001 13:07:00 -0400\n\n{}\n\nJulie Pelletier\nHartwell & Stone Securities LLC\n"
)


def read_list(words: str) -> Reading:
    """Read a mail of a broker of several clients."""
    mail = parse(LISTED.format(words).encode())
    assert mail.date is not None
    return understand(mail, Kept(mail_id=0, received=mail.date), samples.desk()).reading


def test_a_reason_for_the_prose_does_not_silence_that_of_a_list_below_it() -> None:
    reading = read_list(
        "Tender per the table. Accounts marked DECLINED are not to be tendered; the amount shown there is only the holding.\n\n"
        "Account   Amount    Status\nBK-2001   70,000    TENDER\nBK-2002   35,000    DECLINED\nBK-2006   20,000    TENDER"
    )
    open_lines = {line.account for line in reading.instructions if "conditional" in line.problems}
    assert open_lines == {"BK-2001", "BK-2006"}
    assert any(why.rule == "strange_words" for why in reading.why)
    for account in open_lines:
        assert any(account in why.meaning for why in reading.why if why.rule == "conditional")


def test_a_condition_that_holds_for_a_list_as_well_is_told_once() -> None:
    reading = read_list(
        "Tender per the list, but only if the rate stays at 14%.\n\n"
        "Account   Amount    Status\nBK-2001   70,000    TENDER\nBK-2006   20,000    TENDER"
    )
    assert all("conditional" in line.problems for line in reading.instructions)
    assert len(reading.instructions) == 2
    assert not any(why.rule == "conditional" for why in reading.why)


@pytest.mark.parametrize(
    ("words", "rule", "text"),
    [
        ("Cancel my tender: tender 20 bonds.", "tendered_as_well", ": tender 20 bonds."),
        (
            "Return my 40 bonds from my account to the exchange.",
            "given_or_taken",
            "Return my 40 bonds from my account to the exchange.",
        ),
        (
            "Let 25 bonds come back out of the exchange. Put in 30 bonds.",
            "given_or_taken",
            "Let 25 bonds come back out of the exchange.",
        ),
    ],
)
def test_what_leaves_a_withdrawal_open_is_told(words: str, rule: str, text: str) -> None:
    reading = read(words)
    (line,) = reading.instructions
    assert line.problems == ("conditional",)
    assert [why.text for why in reading.why if why.rule == rule] == [text]
    assert not any(why.rule == "conditional" for why in reading.why)


def test_a_clients_refusal_heard_with_a_doubt_is_told_beside_his_withdrawal() -> None:
    reading = read_list("Withdraw the instruction for BK-2001; I think he declines.")
    assert [(line.account, line.problems) for line in reading.instructions] == [("BK-2001", ("conditional",))]
    assert [why.accounts for why in reading.why if why.rule == "refusal_in_doubt"] == [("BK-2001",)]


def test_a_condition_of_a_withdrawal_is_told_once() -> None:
    reading = read("I withdraw my tender if the rate goes down.")
    assert [why.rule for why in reading.why] == ["condition_left_over"]
