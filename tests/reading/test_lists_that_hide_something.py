"""What a workbook hides - rows, columns, sheets, white ink - and says of the matter goes to a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from tests.brokers_lists import BELL_ALL, CHU_PART, book_of, lines, read


def _row(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


def _flat_row(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].height = 0.5


def _white(sheet: Worksheet) -> None:
    for cell in sheet[3]:
        cell.font = Font(color="FFFFFFFF")


def _shapeless(sheet: Worksheet) -> None:
    for cell in sheet[3]:
        cell.number_format = ";;;"


def _another_sheet(sheet: Worksheet) -> None:
    sheet.delete_rows(3)
    assert sheet.parent is not None
    hidden = sheet.parent.create_sheet("More")
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        hidden.append(row)
    hidden.sheet_state = "hidden"


@pytest.mark.parametrize("hide", [_row, _flat_row, _white, _shapeless, _another_sheet])
def test_an_instruction_that_a_workbook_hides_goes_to_a_person(hide: Callable[[Worksheet], None]) -> None:
    book, sheet = book_of(
        [["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000], ["BK-3002", "Tender", 48000]]
    )
    hide(sheet)
    found = read("List attached.", book=book)
    assert (found["action"], lines(found)) == ("flag", {CHU_PART})


@pytest.mark.parametrize("status", ["CLIENT REFUSED - do not send", "reduced to 10,000", "pending signature"])
def test_a_remark_that_a_workbook_hides_goes_to_a_person(status: str) -> None:
    book, sheet = book_of(
        [
            ["Account", "Internal status", "Election", "Amount"],
            ["BK-3001", status, "Tender", 75000],
            ["BK-3002", "", "Tender", 48000],
        ]
    )
    sheet.column_dimensions["B"].hidden = True
    assert read("List attached.", book=book)["action"] == "flag"


def test_a_group_of_hidden_columns_is_hidden_as_a_whole() -> None:
    book, sheet = book_of(
        [
            ["Account", "Election", "Amount", "Ours", "Status"],
            ["BK-3001", "Tender", 75000, 1, "CLIENT REFUSED, do not send"],
            ["BK-3002", "Tender", 48000, 2, "x"],
        ]
    )
    sheet.column_dimensions.group("D", "E", hidden=True)
    assert read("List attached.", book=book)["action"] == "flag"


def test_what_is_hidden_and_says_nothing_of_the_matter_changes_nothing() -> None:
    book, sheet = book_of(
        [
            ["v3, do not edit the layout"],
            ["Account", "Row id", "Election", "Amount"],
            ["BK-3001", 17, "Tender", 75000],
            ["BK-3002", 18, "Tender", 48000],
        ]
    )
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["B"].hidden = True
    for cell in sheet[2]:
        cell.font, cell.fill = Font(color="FFFFFFFF"), PatternFill("solid", fgColor="FF000080")
    found = read("List attached.", book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_ALL})
