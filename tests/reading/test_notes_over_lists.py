"""What covering notes over a broker's list say of single rows: rows without an answer, rows to be left alone, and what holds the list."""

from __future__ import annotations

import pytest

from bot.fresh import reading_of
from bot.sample import samples

_DESK = samples.desk()
_GRANT_OPEN = "Account,Client,Position,Tender\r\nBK-2001,Philip Grant,70000,\r\nBK-2002,Carmen Delgado,35000,35000\r\nBK-2006,Arthur Lindqvist,55000,25000\r\n"
_FIRM = {"BK-2002": "35000", "BK-2006": "25000"}
_WITH_REMARKS = (
    "Account,Client,Election,Amount,Comment\r\nBK-2001,Grant,Tender part,50000,signed 8/13\r\nBK-2002,Delgado,Tender all,35000,letter in hand\r\n"
    "BK-2003,Wirth,Decline,,executor phoned\r\nBK-2006,Lindqvist,,,no reply yet\r\n"
)


def _read(note: str, rows: str) -> tuple[str, dict[str, str]]:
    """Give the action and the amounts by account of a list under a note."""
    mail = (
        "From: corpactions@hartwellstone.example\r\nTo: offers@custodian.example\r\nSubject: Lexington list\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\n"
        'Message-ID: <n@lists.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/plain\r\n\r\n{note}\r\n\r\nJocelyn Pelletier\r\n--b\r\nContent-Type: text/csv; name=list.csv\r\n"
        f"Content-Disposition: attachment; filename=list.csv\r\n\r\n{rows}\r\n--b--\r\n"
    )
    reading = reading_of(mail.encode(), _DESK)
    return reading["action"], {one["account"]: one["quantity"] for one in reading["instructions"]}


@pytest.mark.parametrize(
    "note",
    [
        "Mr. Grant has not answered us yet, his line is blank, so do nothing with it. The other two are firm.",
        "Two live lines. Mr. Grant's line is empty because he is abroad; leave his bonds alone until we write again.",
        "2 lines, $60,000 total, see sheet. Blank = no instruction from client.",
        "Grant's row carries no figure: he wants to talk to his son first and we shall send his answer apart.",
        "Row 1 (Grant) is blank and stays blank for now. The rest please enter as shown.",
        "Our elections, 60 bonds to go in. No figure means no answer.",
        "Attached list as before but with one change: Lindqvist is now 25, last week he was at 15.",
    ],
)
def test_a_note_on_an_empty_row_leaves_the_others_what_they_are(note: str) -> None:
    assert _read(note, _GRANT_OPEN) == ("confirm", _FIRM)


@pytest.mark.parametrize(
    "note",
    [
        "Enter the attached when I have called you with the password.",
        "Please key the attached as soon as Mr. Lindqvist has countersigned.",
        "After I've spoken to Grant again you may enter the sheet.",
        "All lines as attached but the Lindqvist one has me worried, I'll ring him tonight.",
        "Hold the Delgado line until her husband has countersigned, the other can go.",
        "Do nothing until Grant has answered.",
        "Mr. Lindqvist has not answered yet.",
        "Total tendered per attached is 70,000.",
    ],
)
def test_a_note_that_holds_a_row_or_the_list_is_asked_about(note: str) -> None:
    assert _read(note, _GRANT_OPEN)[0] == "request"


def test_a_row_that_the_note_takes_out_is_left_out_and_the_one_that_counts_is_read_from_the_list() -> None:
    note = "In the attached, disregard the Lindqvist row, he has since gone quiet on us. Only Delgado is to be entered."
    assert _read(note, _GRANT_OPEN) == ("confirm", {"BK-2002": "35000"})


def test_remarks_on_the_paper_in_hand_leave_their_rows_alone() -> None:
    expected = {"BK-2001": "50000", "BK-2002": "35000", "BK-2003": None}
    assert _read("As attached.", _WITH_REMARKS) == ("confirm", expected)


def test_a_comma_in_a_figure_parts_no_cells_and_loses_no_client() -> None:
    mail = (
        "From: reorg@piedmontclearing.example\r\nTo: offers@custodian.example\r\nSubject: instructions\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\n"
        "Message-ID: <c@lists.example>\r\n\r\nWe instruct as follows:\r\n\r\nRosalind Chu: $100,000 of $125,000\r\nMarcus Bell: all, $48,000\r\n"
        "Hugo Almeida: none\r\n\r\nWarren Lucey\r\n"
    )
    reading = reading_of(mail.encode(), _DESK)
    assert {one["account"] for one in reading["instructions"]} == {"BK-3001", "BK-3002", "BK-3004"}
