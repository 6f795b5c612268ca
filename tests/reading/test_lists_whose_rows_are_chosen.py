"""Which rows and sheets of a list count, where the broker's words, or a sheet's own name, say so."""

from __future__ import annotations

import pytest

from tests.brokers_lists import BELL_NO, CHU_PART, book_of, lines, read


@pytest.mark.parametrize(
    "words",
    [
        "Only the Chu row is an instruction. The other line is what our system guessed, client not reached.",
        "Please process only the BK-3001 line; ignore the rest.",
        "Just the Chu line is live, disregard the other row.",
        "Only line BK-3001 counts.",
        "Please ignore the Bell row.",
        "Skip BK-3002's line, please.",
    ],
)
def test_only_the_rows_that_the_words_take_count(words: str) -> None:
    found = read(f"{words} List attached.", csv="account,election,amount\nBK-3001,TENDER,75000\nBK-3002,TENDER,48000\n")
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART})


@pytest.mark.parametrize(
    "words",
    [
        "Is only the Chu row live?",
        "Only the Chu row is an instruction, I think.",
        "The other lines are not final.",
        "One of the lines is wrong.",
        "The Bell line is not confirmed yet.",
        "The Bell row is a guess of our system.",
        "Only the row of Mr. Almeida is an instruction.",
        "Only the Chu row is live. Ignore the Chu row.",
        "Take no action on the Bell line.",
        "Disregard the other rows.",
    ],
)
def test_rows_that_the_words_put_in_doubt_are_asked_about(words: str) -> None:
    found = read(f"{words} List attached.", csv="account,election,amount\nBK-3001,TENDER,75000\nBK-3002,TENDER,48000\n")
    assert found["action"] != "confirm"


@pytest.mark.parametrize(
    "words",
    [
        'Use sheet "Lexington". The second sheet is a blank example, it is not an instruction.',
        "Sheet Lexington is the instruction, ignore the other one.",
        "The first tab is the good one. Second tab is last month's scratch.",
        "Please process the Lexington tab only.",
        "Disregard the tab Work, that is for us.",
        "The other sheet is my own, please ignore it. Sheet Lexington is the list.",
    ],
)
def test_of_several_sheets_those_count_that_the_words_take(words: str) -> None:
    book, _ = book_of([["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000]])
    other = book.create_sheet("Work")
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        other.append(row)
    found = read(words, book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART})


@pytest.mark.parametrize(
    "words",
    [
        "Ignore sheet Lexington and use the third tab.",
        "Please use the Lexington tab. Do not use the Lexington tab.",
        "One sheet is stale, the other is good. Ignore the other sheet.",
        "Ignore both: sheet Lexington and sheet Work are old.",
    ],
)
def test_sheets_that_nobody_can_tell_are_asked_about(words: str) -> None:
    book, _ = book_of([["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000]])
    other = book.create_sheet("Work")
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        other.append(row)
    assert read(words, book=book)["action"] != "confirm"


@pytest.mark.parametrize("title", ["Example", "SAMPLE", "Training", "Specimen (do not process)", "scratch"])
def test_a_sheet_that_calls_itself_an_example_is_left_out(title: str) -> None:
    book, _ = book_of([["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000]])
    other = book.create_sheet(title)
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        other.append(row)
    found = read("Our list is attached.", book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART})


def test_a_sheet_of_holdings_beside_the_elections_is_no_instruction() -> None:
    book, _ = book_of(
        [["Account", "Election", "Par"], ["BK-3001", "Exchange", 75000], ["BK-3002", "Do not exchange", None]],
        "Elections",
    )
    held = book.create_sheet("Holdings")
    for row in (["Acct", "Owner", "Par"], ["BK-3001", "Chu", 125000], ["BK-3003", "Blue Ridge", 3200000]):
        held.append(row)
    for words in (
        "Our workbook is attached.",
        'Please act on the "Elections" tab. The other tab is only our holdings; nothing to do there.',
    ):
        found = read(words, book=book)
        assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_NO})
