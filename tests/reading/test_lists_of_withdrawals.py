"""A broker's list of tenders that are taken back, in rows, workbooks and files; and rows of which a withdrawal is only spoken."""

from __future__ import annotations

import pytest

from tests.brokers_lists import lines, read

ROWS = "BK-3001  Chu   75,000\nBK-3002  Bell  48,000"
BACK = {("BK-3001", "withdraw_part", "75000"), ("BK-3002", "withdraw_all", "48000")}
CSV = "account,client,par\nBK-3001,Chu,75000\nBK-3002,Bell,48000\n"


@pytest.mark.parametrize(
    "lead",
    [
        "Please withdraw",
        "Cancel these:",
        "Kindly withdraw the following from the offer:",
        "We hereby revoke the following:",
    ],
)
def test_rows_below_an_order_to_withdraw_are_taken_back(lead: str) -> None:
    found = read(f"{lead}\n{ROWS}")
    assert (found["kind"], found["action"], lines(found)) == ("withdrawal", "confirm", BACK)


@pytest.mark.parametrize(
    "words", ["Please withdraw the attached.", "Both clients in the attached file wish to withdraw."]
)
def test_an_attached_list_is_taken_back(words: str) -> None:
    assert lines(read(words, csv=CSV)) == BACK


def test_a_column_headed_withdraw_says_how_much_comes_out() -> None:
    found = read("Please process these withdrawals.", csv=CSV.replace("par", "Amount to withdraw"))
    assert (found["action"], lines(found)) == ("confirm", BACK)


@pytest.mark.parametrize(
    "words",
    [
        "Both clients may want to withdraw.",
        "Can these still be withdrawn?",
        "Please withdraw the following if the price falls:",
        "Please withdraw the following, but not before Friday:",
        "Please withdraw all but the following:",
        "Please do not withdraw the following:",
        "They withdrew last week:",
    ],
)
def test_rows_of_which_a_withdrawal_is_only_spoken_are_asked_about(words: str) -> None:
    assert read(f"{words}\n{ROWS}")["action"] != "confirm"
    assert read(words, csv=CSV)["action"] != "confirm"


def test_an_amount_below_the_position_of_a_tender_not_on_record_is_asked_about() -> None:
    assert read(f"Please withdraw the following tenders:\n{ROWS}")["action"] == "request"


def test_a_nought_below_what_is_tendered_refuses() -> None:
    found = read("Attached.", csv="Acct,Name,Bonds held,Bonds tendered\nBK-3001,Chu,125,75\nBK-3002,Bell,48,0\n")
    assert lines(found) == {("BK-3001", "tender_part", "75000"), ("BK-3002", "do_not_tender", None)}
    found = read(
        "Attached. Zero means no answer yet.",
        csv="Acct,Name,Bonds held,Bonds tendered\nBK-3001,Chu,125,75\nBK-3002,Bell,48,0\n",
    )
    assert ("BK-3002", "do_not_tender", None) not in lines(found) or found["action"] != "confirm"


def test_a_remark_that_says_the_row_again_leaves_it_alone_and_another_amount_does_not() -> None:
    head = "Acct,Holder,Tender,Comment\n"
    found = read("Attached.", csv=f"{head}BK-3001,Chu,75000,rest kept for daughter\nBK-3002,Bell,48000,full position\n")
    assert found["action"] == "confirm"
    assert read("Attached.", csv=f"{head}BK-3001,Chu,75000,full position\nBK-3002,Bell,48000,\n")["action"] != "confirm"
    assert read("Attached.", csv=f"{head}BK-3001,Chu,125000,rest kept\nBK-3002,Bell,48000,\n")["action"] != "confirm"
