"""Brokers' lists: sums, corrections by line number, notes beside lines, clients that do not match, wrapped lines, workbooks."""

from __future__ import annotations

import io

import pytest
from form_mails import mail, told
from openpyxl import Workbook
from openpyxl.comments import Comment

BROKER = "Jocelyn Pelletier <j.pelletier@hartwellstone.example>"
CLOSE = "\n\nJocelyn Pelletier\n"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GRANT, DELGADO = "BK-2001 tender_part 40000", "BK-2002 tender_part 20000"
WIRTH, PRICE = "BK-2003 tender_all 160000", "BK-2005 do_not_tender -"
LIST = """Account     Client              Election       Amount
BK-2001     Philip Grant        PART           40,000
BK-2002     Carmen Delgado      PART           20,000
BK-2003     E & S Wirth         ALL           160,000
BK-2005     G. Price Trust      DECLINE
"""
ROWS = [
    ["Account", "Client", "Election", "Amount"],
    ["BK-2001", "Philip Grant", "PART", 40000],
    ["BK-2002", "Carmen Delgado", "PART", 20000],
    ["BK-2003", "E & S Wirth", "ALL", 160000],
]


def said(text: str) -> tuple[str, list[str]]:
    """What a broker's mail comes to."""
    return told(mail(text + CLOSE, sender=BROKER))


def sheet(book: Workbook, words: str = "Please process the attached.") -> tuple[str, list[str]]:
    """What a broker's mail with a workbook comes to."""
    out = io.BytesIO()
    book.save(out)
    return told(mail(words + CLOSE, sender=BROKER, attached=(("list.xlsx", SHEET, out.getvalue()),)))


def workbook() -> Workbook:
    """A workbook with the list on its first sheet."""
    book = Workbook()
    for row in ROWS:
        book.worksheets[0].append(row)
    return book


def test_the_list_as_it_stands_is_read_back() -> None:
    assert said(LIST) == ("confirm", [GRANT, DELGADO, WIRTH, PRICE])


@pytest.mark.parametrize(
    "words",
    [
        "\nTotal: $230,000 for 4 accounts.",
        "\n$230,000 in total.",
        "\nDisregard line 2.",
        "\nStrike the third line.",
        "\nLine 2 is wrong, new figure to follow.",
        "\nCorrection: line 2 should read 25,000.",
        "\nOmit the last one.",
        "\nIgnore line 9.",
    ],
)
def test_words_beside_the_list_that_do_not_agree_with_it(words: str) -> None:
    assert said(LIST + words)[0] == "request"


def test_a_count_of_lines_and_a_total_position_are_no_sum() -> None:
    assert said(LIST + "\nTotal 4 accounts.") == ("confirm", [GRANT, DELGADO, WIRTH, PRICE])


def test_a_name_of_another_client_beside_a_number() -> None:
    text = "Account     Client              Election       Amount\nBK-2001     Carmen Delgado      PART           40,000\nBK-2002     Philip Grant        PART           20,000\n"
    assert said(text) == ("request", ["BK-2001 - -", "BK-2002 - -"])


def test_a_figure_with_a_question_mark() -> None:
    assert said(LIST.replace("20,000", "20,000?"))[0] == "request"


def test_a_note_beside_a_line_keeps_it_open() -> None:
    text = "Acct        Name       Amount      Notes\nBK-2001     Grant      40,000      OK\nBK-2002     Delgado    20,000      WAIT - client to confirm\n"
    assert said(text)[0] == "request"


def test_options_that_are_columns_to_be_ticked() -> None:
    text = "Acct | Name | All | Part | None | Amt\nBK-2001 | Grant |  | X |  | 40,000\nBK-2003 | Wirth | X |  |  | \nBK-2005 | Price |  |  | X | \n"
    assert said(text) == ("confirm", [GRANT, WIRTH, PRICE])
    assert said(text.replace("Grant |  | X", "Grant | X | X"))[0] == "request"


def test_yes_and_no_under_a_question() -> None:
    text = "Acct        Name       Tender? (Y/N)    Amt\nBK-2001     Grant      Y                40,000\nBK-2002     Delgado    Y                20,000\nBK-2005     Price      N\n"
    assert said(text) == ("confirm", [GRANT, DELGADO, PRICE])


@pytest.mark.parametrize("head", ["Par (000)", "000's", "Face (M)", "Par in 000's", "No. of bonds"])
def test_figures_in_thousands(head: str) -> None:
    text = f"Acct        Name       {head:>14}\nBK-2001     Grant                  40\nBK-2002     Delgado                20\n"
    assert said(text) == ("confirm", [GRANT, DELGADO])


def test_amounts_that_the_mail_program_wrapped() -> None:
    text = "ACCOUNT    CLIENT              ELECTION     AMOUNT\nBK-2001    Philip Grant        PART\n40,000\nBK-2002    Carmen Delgado      PART\n20,000\n"
    assert said(text) == ("confirm", [GRANT, DELGADO])


def test_a_heading_over_two_columns_of_a_workbook() -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.append(["Account", "Client", "Instruction", None])
    page.append([None, None, "Election", "Amount"])
    page.merge_cells("C1:D1")
    for row in ROWS[1:]:
        page.append(row)
    assert sheet(book) == ("confirm", [GRANT, DELGADO, WIRTH])


def test_a_comment_pinned_to_a_cell_is_read() -> None:
    book = workbook()
    book.worksheets[0]["D3"].comment = Comment("not final, do not process", "JP")
    assert sheet(workbook()) == ("confirm", [GRANT, DELGADO, WIRTH])
    assert sheet(book)[0] == "request"


def test_a_total_in_the_cover_note_of_a_workbook() -> None:
    assert sheet(workbook(), "Please process the attached, total $220,000.") == ("confirm", [GRANT, DELGADO, WIRTH])
    assert sheet(workbook(), "Please process the attached, total $230,000.")[0] == "request"


def test_a_second_sheet_that_says_otherwise() -> None:
    book = workbook()
    more = book.create_sheet("revised")
    more.append(ROWS[0])
    more.append(["BK-2001", "Philip Grant", "PART", 50000])
    assert sheet(book)[0] == "request"
