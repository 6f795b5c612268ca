"""The line or heading above a list, or above some of its rows: it tenders, keeps out, leaves open, or only frames."""

from __future__ import annotations

import pytest

from tests.brokers_lists import BELL_ALL, BELL_NO, CHU_PART, book_of, lines, read

ROWS = "BK-3001  Chu   75,000\nBK-3002  Bell  48,000"


@pytest.mark.parametrize(
    "line",
    [
        "EXAMPLE ONLY - do not process",
        "Draft, not final",
        "Tentative list as of 8/22",
        "Proposed elections, subject to client approval",
        "For reference only",
        "What-if scenario",
    ],
)
def test_a_line_above_the_only_list_that_leaves_it_open_is_asked_about(line: str) -> None:
    rows: list[list[object]] = [
        [line],
        [],
        ["Account", "Election", "Amount"],
        ["BK-3001", "Tender", 75000],
        ["BK-3002", "Tender", 48000],
    ]
    book, _ = book_of(rows)
    assert read("List attached.", book=book)["action"] != "confirm"


@pytest.mark.parametrize(
    ("first", "second"),
    [("Tender", "Not tendering"), ("EXCHANGE", "DECLINED"), ("In:", "Out:"), ("Tendering accounts", "Keep")],
)
def test_headings_elect_for_the_rows_below_them(first: str, second: str) -> None:
    book, _ = book_of(
        [["Account", "Client", "Par"], [first], ["BK-3001", "Chu", 75000], [second], ["BK-3002", "Bell", 48000]]
    )
    found = read("List attached.", book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_NO})


@pytest.mark.parametrize("second", ["Awaiting instructions", "Not reached yet", "On hold", "Pending"])
def test_below_a_heading_that_waits_nothing_is_read_back(second: str) -> None:
    head: list[object] = ["Account", "Client", "Par"]
    book, _ = book_of([["Tender"], head, ["BK-3001", "Chu", 75000], [], [second], head, ["BK-3002", "Bell", 48000]])
    found = read("List attached.", book=book)
    assert found["action"] != "confirm" or BELL_ALL not in lines(found)


@pytest.mark.parametrize(
    "lead",
    ["Please exchange:", "Please tender the following", "Two for you:", "As follows", "In:", "Clients' instructions:"],
)
def test_a_line_above_rows_that_tenders_or_only_frames(lead: str) -> None:
    found = read(f"{lead}\n{ROWS}")
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_ALL})


@pytest.mark.parametrize(
    "lead",
    [
        "Please do not exchange the following:",
        "Exchange all except the following:",
        "Keep the following, exchange the balance:",
        "We keep:",
        "The following have not answered:",
        "Still waiting on:",
        "Our positions:",
        "Last week's list, all done:",
        "Can you confirm you hold:",
        "These might come in tomorrow:",
        "If they agree:",
        "Undecided:",
    ],
)
def test_a_line_above_rows_that_keeps_them_out_is_read(lead: str) -> None:
    found = read(f"{lead}\n{ROWS}")
    assert found["action"] != "confirm"


def test_two_lists_in_the_mail_each_go_by_the_line_above() -> None:
    found = read(
        "Tendering:\nBK-3001  Chu   75,000\nBK-3004  Almeida  12,000\n\nNot tendering:\nBK-3002  Bell  48,000\nBK-3005  Marsh  64,000"
    )
    assert found["action"] == "confirm"
    assert lines(found) == {CHU_PART, ("BK-3004", "tender_part", "12000"), BELL_NO, ("BK-3005", "do_not_tender", None)}


@pytest.mark.parametrize("heading", ["Out:", "Still waiting:", "Hold:"])
def test_a_heading_over_lines_of_prose_keeps_them_open(heading: str) -> None:
    assert read(f"In:\nBK-3001 Chu 75,000\n{heading}\nBK-3002 Bell 48,000")["action"] != "confirm"


@pytest.mark.parametrize(
    "words",
    [
        "Attached are the accounts that declined.",
        "The attached list is for your reference.",
        "Attached are our positions.",
        "Still waiting on the clients in the attached file.",
        "The accounts in the attached file are not tendering.",
    ],
)
def test_words_that_send_a_bare_list_as_something_else(words: str) -> None:
    assert read(words, csv="account,client,par\nBK-3001,Chu,75000\nBK-3002,Bell,48000\n")["action"] != "confirm"


@pytest.mark.parametrize(
    "line",
    ["Pls tender as follows:", "We hereby instruct you to exchange the notes of", "Kindly tender, namely:"],
)
def test_a_sentence_that_breaks_off_goes_on_in_the_list(line: str) -> None:
    csv = "Account,Client,Election,Amount\nBK-3001,Chu,Tender,75000\nBK-3002,Bell,Tender all,48000\n"
    attached, below = read(line, csv=csv), read(f"{line}\n\n{csv}")
    assert (attached["action"], lines(attached)) == ("confirm", {CHU_PART, BELL_ALL})
    assert (below["action"], lines(below)) == ("confirm", {CHU_PART, BELL_ALL})
    assert read(line)["action"] != "confirm"
