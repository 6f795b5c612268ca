"""Tables in the text of a mail: brokers' columns however they are aligned, and what is no table."""

from __future__ import annotations

import pytest

from mailflows.tables.door import find_tables

ALIGNED = """Batch 2, three lines:

   BK-7001   CHU      exchange      100,000
   BK-7002   BELL     exchange       50,000
   BK-7005   MARSH    exchange all   64,000
                                   --------
                                    214,000

Please confirm. W. Lucey
"""


def rows(text: str) -> list[tuple[tuple[str, ...], ...]]:
    return [table.rows for table in find_tables(text, "body")]


def test_aligned_columns_with_their_sum() -> None:
    (table,) = find_tables(ALIGNED, "body")
    assert table.rows == (
        ("BK-7001", "CHU", "exchange", "100,000"),
        ("BK-7002", "BELL", "exchange", "50,000"),
        ("BK-7005", "MARSH", "exchange all", "64,000"),
        ("214,000",),
    )
    part = ALIGNED[table.start : table.end]
    assert part.lstrip().startswith("BK-7001")
    assert part.endswith("214,000")


def test_a_header_row_comes_first() -> None:
    text = "Account    Owner       Elect    Par\nBK-7001    R. Chu      ALL      125,000\nBK-7004    H. Almeida  PART      10,000\n"
    assert rows(text)[0][0] == ("Account", "Owner", "Elect", "Par")


def test_an_empty_cell_keeps_its_column() -> None:
    text = "Account    Owner       Elect    Par\nBK-7001    R. Chu      ALL      125,000\nBK-7004                PART      10,000\nBK-7005    L. Marsh    NONE\n"
    assert rows(text)[0][2] == ("BK-7004", "", "PART", "10,000")
    assert rows(text)[0][3] == ("BK-7005", "L. Marsh", "NONE", "")


def test_cells_of_an_html_table() -> None:
    text = "Acct | Beneficial owner | Election | Face tendered\nBK-7001 | R. Chu | All | 125,000\nBK-7005 | Est. of L. Marsh | Decline | -\nTOTAL | 125,000\n"
    assert rows(text)[0] == (
        ("Acct", "Beneficial owner", "Election", "Face tendered"),
        ("BK-7001", "R. Chu", "All", "125,000"),
        ("BK-7005", "Est. of L. Marsh", "Decline", "-"),
        ("TOTAL", "125,000"),
    )


def test_tabs() -> None:
    assert rows("BK-7001\tR. Chu\tall\t125,000\nBK-7002\t\tpart\t5,000\n")[0][1] == ("BK-7002", "", "part", "5,000")


def test_pasted_comma_separated_rows() -> None:
    assert rows("acct,owner,par\nBK-7001,R. Chu,75000\nBK-7002,M. Bell,5000\n")[0][1] == ("BK-7001", "R. Chu", "75000")


def test_a_table_in_a_forwarded_mail() -> None:
    text = "pls process\n\n> BK-7001   CHU    all    100,000\n> BK-7002   BELL   part    5,000\n"
    assert rows(text)[0][1] == ("BK-7002", "BELL", "part", "5,000")


def test_two_tables_with_prose_between() -> None:
    text = "BK-7001   CHU    all   100,000\nBK-7002   BELL   all    50,000\n\nand for the other desk:\n\nBK-8001   VOSS   all   10,000\nBK-8002   LIND   all   20,000\n"
    assert [len(table) for table in rows(text)] == [2, 2]


@pytest.mark.parametrize(
    "text",
    [
        "- BK-7001   all    100,000\n- BK-7002   part     5,000\n",
        "1. BK-7001   all    100,000\n2. BK-7002   part     5,000\n",
        "I hold 20 bonds.  Please tender them.  Thank you.\nMy account is LX-7001.  Call me.\n",
        "Dear Sirs,\n\nPlease tender $50,000 of the notes in LX-7001.\n\nEdna Marsh\n",
        "This form  must be used by any  holder of  outstanding  12 3/4%  Senior\nSubordinated  Notes  due  February  1,  2000 (the  Old Notes),  of  Lexington\n",
        "  Signature(s)                              City, State    Zip Code\n\n    Area Code & Telephone No.       Name(s)\n",
        "Tamsin Boyd | Reorganization Dept. | Member SIPC\nPhone | Fax\n",
        "Edna Marsh\nTel:  802-555-0111\nFax:  802-555-0112\n",
        "BK-7001   CHU   all   100,000\n",
        "",
    ],
)
def test_what_is_no_table(text: str) -> None:
    assert rows(text) == []


def test_the_form_is_no_table() -> None:
    text = "☐ | Tender all Old Notes held for my account.\n☒ | Tender only the aggregate amount: $60,000\nDated | 2001-08-23\nSignature(s) | /s/ Marie Leclerc\nTaxpayer identification | 900-70-6666\n"
    assert rows(text) == []
