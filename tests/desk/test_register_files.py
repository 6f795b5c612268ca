"""The register: read from csv and xlsx, every bad cell named by its line, and the dry run's difference."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.register.reading import difference, read_brokers, read_register
from nlp.context import Account

SAMPLE = Path(__file__).parents[2] / "bot" / "sample"
HEADS = "account,registration,type,holders,emails,address,phone,tin,authority_on_file,broker,position"
GOOD = 'ZZ-1,Ida Lund,individual,Ida Lund,ida@lund.example,"1 Row, Troy, NY 12180",518-555-0190,900-11-2222,,,5000'


def read(
    *rows: str, heads: str = HEADS, brokers: list[str] | None = None
) -> tuple[list[Account], list[tuple[int, str]]]:
    accounts, problems = read_register("\n".join([heads, *rows]).encode(), "mine.csv", brokers)
    return accounts, [(problem.line, problem.message) for problem in problems]


def test_the_sample_register_and_brokers_are_read_whole() -> None:
    brokers, wrong = read_brokers((SAMPLE / "brokers.csv").read_bytes(), "brokers.csv")
    assert not wrong
    assert [broker.broker for broker in brokers] == ["HARTWELL", "PIEDMONT"]
    assert brokers[0].dtc_participant == "0417"
    accounts, problems = read_register(
        (SAMPLE / "register.csv").read_bytes(), "register.csv", [broker.broker for broker in brokers]
    )
    assert not problems
    assert len(accounts) == 41
    nguyen = next(account for account in accounts if account.account == "LX-1003")
    assert nguyen.holders == ("Thomas R. Nguyen", "Linda P. Nguyen")
    assert nguyen.emails == ("tnguyen@pacificmail.example", "lindanguyen@pacificmail.example")
    assert nguyen.position == Decimal(75000)
    assert next(account for account in accounts if account.account == "LX-1005").authority_on_file


def test_columns_may_stand_in_any_order_and_semicolons_may_part_cells() -> None:
    rows = list(csv.DictReader(io.StringIO((SAMPLE / "register.csv").read_text(encoding="utf-8"))))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(reversed(rows[0])), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    straight, _ = read_register((SAMPLE / "register.csv").read_bytes(), "register.csv")
    turned, problems = read_register(b"\xef\xbb\xbf" + out.getvalue().encode(), "turned.csv")
    assert not problems
    assert turned == straight


def test_a_workbook_says_the_same_as_the_csv() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for at, row in enumerate(csv.reader(io.StringIO((SAMPLE / "register.csv").read_text(encoding="utf-8")))):
        # A spreadsheet keeps positions as numbers.
        sheet.append([*row[:-1], int(row[-1])] if at else row)
    sheet.cell(row=60, column=20).value = None
    out = io.BytesIO()
    book.save(out)
    straight, _ = read_register((SAMPLE / "register.csv").read_bytes(), "register.csv")
    accounts, problems = read_register(out.getvalue(), "register.xlsx")
    assert not problems
    assert accounts == straight


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (GOOD.replace(",5000", ",lots"), 'position: "lots" is not an amount such as 250000'),
        (GOOD.replace(",5000", ",-5000"), 'position: "-5000" is not an amount such as 250000'),
        (GOOD.replace(",5000", ",5.000"), 'position: "5.000" is not an amount such as 250000'),
        (GOOD.replace(",5000", ","), 'position: "" is not an amount such as 250000'),
        (GOOD.replace("individual", "person"), 'type: "person" is not one of individual, joint'),
        (GOOD.replace("Ida Lund,ida@", ",ida@"), "holders: is empty; name at least one person who may sign"),
        (GOOD.replace("individual", "joint"), "holders: a joint account has two holders or more"),
        (GOOD.replace("Ida Lund,ida@", "Ida Lund;ida lund,ida@"), "holders: the same person stands there twice"),
        (GOOD.replace("ida@lund.example", "ida at lund"), 'emails: "ida at lund" is not an e-mail address'),
        (GOOD.replace("518-555-0190", "ask Ida"), 'phone: "ask ida" is not a telephone number'.replace("ida", "Ida")),
        (GOOD.replace("518-555-0190", "555"), 'phone: "555" is not a telephone number'),
        (GOOD.replace("900-11-2222", "secret!"), "tin: is not a taxpayer number (not shown here)"),
        (GOOD.replace("900-11-2222", "9001122"), "tin: has fewer than nine digits"),
        (GOOD.replace(",,,5000", ",perhaps,,5000"), 'authority_on_file: "perhaps" is neither yes nor no'),
        (GOOD.replace(",,,5000", ",,ACME,5000"), 'broker: "ACME" is not a broker on file'),
        (GOOD.replace("ZZ-1", "ZZ 1"), 'account: "ZZ 1" must be letters, digits and hyphens'),
        (GOOD.replace("ZZ-1,Ida Lund", "ZZ-1,"), "registration: is empty"),
        (GOOD + ",more", "has 12 cells, but the first line names 11 columns"),
        ("ZZ-1,Ida Lund", "has only 2 cells, but the first line names 11 columns"),
        (GOOD.replace("ZZ-1", "zz-0"), 'account: "zz-0" stands already on line 2'),
    ],
)
def test_a_bad_cell_is_named_by_its_line(row: str, message: str) -> None:
    accounts, problems = read(GOOD.replace("ZZ-1", "ZZ-0"), row, brokers=["HARTWELL"])
    assert [account.account for account in accounts] == ["ZZ-0"]
    assert len(problems) == 1
    assert problems[0][0] == 3
    assert message in problems[0][1]


def test_a_bad_taxpayer_number_is_never_repeated() -> None:
    _, problems = read(GOOD.replace("900-11-2222", "900-11-22X2!"))
    assert problems
    assert "22X2" not in str(problems)


def test_every_problem_is_given_in_the_order_of_the_lines() -> None:
    _, problems = read(
        GOOD.replace("ida@lund.example", "ida"),
        GOOD.replace("ZZ-1", "ZZ-2").replace(",5000", ",x"),
        GOOD.replace("ida@lund.example", "y"),
    )
    assert [line for line, _ in problems] == [2, 3, 4, 4]


def test_lines_are_counted_in_the_file_where_a_cell_has_several() -> None:
    _, problems = read(
        GOOD.replace("1 Row, Troy", "1 Row,\nTroy"), "", GOOD.replace("ZZ-1", "ZZ-2").replace(",5000", ",x")
    )
    assert [line for line, _ in problems] == [5]


@pytest.mark.parametrize(
    ("heads", "message"),
    [
        (HEADS.replace("emails", "e-mails"), '"e-mails" is not a column that we know; did you mean "emails"?'),
        (HEADS.replace(",position", ",shoe size"), '"shoe_size" is not a column that we know; known are'),
        (HEADS.replace(",tin", ""), 'the column "tin" is missing'),
        (HEADS.replace(",tin", ",phone"), 'the column "phone" stands there twice'),
    ],
)
def test_a_wrong_head_is_named_and_no_row_is_taken(heads: str, message: str) -> None:
    accounts, problems = read(GOOD, heads=heads)
    assert not accounts
    assert any(line == 1 and message in words for line, words in problems)


@pytest.mark.parametrize(
    ("content", "name", "line", "message"),
    [
        (b"", "empty.csv", 1, "the file is empty"),
        (HEADS.encode() + b"\nZZ-1,S\xf8rensen", "latin.csv", 2, "is not UTF-8"),
        (HEADS.encode() + b'\nZZ-1,"open', "open.csv", 2, "cannot be read as CSV"),
        (b"not a workbook", "register.xlsx", 1, "is not a workbook that can be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem(content: bytes, name: str, line: int, message: str) -> None:
    accounts, problems = read_register(content, name)
    assert not accounts
    assert [problem.line for problem in problems] == [line]
    assert message in problems[0].message


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx"]))
def test_any_bytes_are_read_or_refused_but_never_raise(content: bytes, name: str) -> None:
    accounts, problems = read_register(content, name)
    assert problems
    assert not accounts


def test_two_brokers_cannot_share_an_address() -> None:
    content = (
        b"broker,firm,dtc_participant,emails,phone\n"
        b"ONE,One LLC,0001,desk@one.example,212-555-0100\n"
        b"TWO,Two LLC,0002,Desk@One.example,212-555-0101\n"
        b"three,,x,,12\n"
    )
    brokers, problems = read_brokers(content, "brokers.csv")
    assert [broker.broker for broker in brokers] == ["ONE"]
    assert [(problem.line, problem.message.split(":")[0]) for problem in problems] == [
        (3, "emails"),
        (4, "broker"),
        (4, "firm"),
        (4, "dtc_participant"),
        (4, "emails"),
        (4, "phone"),
    ]


def test_the_difference_names_what_would_be_added_changed_and_removed() -> None:
    accounts, _ = read(GOOD, GOOD.replace("ZZ-1", "ZZ-2"), GOOD.replace("ZZ-1", "ZZ-3"))
    first, second, third = accounts
    moved = replace(second, address="2 Row, Troy, NY 12180", position=Decimal(8000), tin="900-11-3333")
    found = difference([first, second], [first, moved, third])
    assert found.added == (third,)
    assert found.removed == ()
    assert [change.account for change in found.changed] == ["ZZ-2"]
    assert [(one.field, one.before, one.after) for one in found.changed[0].changes] == [
        ("address", "1 Row, Troy, NY 12180", "2 Row, Troy, NY 12180"),
        ("tin", "ending in 2222", "ending in 3333"),
        ("position", "5,000", "8,000"),
    ]
    assert difference([first], []).removed == (first,)
    assert difference(accounts, reversed(accounts)).empty


def test_two_taxpayer_numbers_that_end_alike_still_differ_in_words() -> None:
    (account,), _ = read(GOOD)
    found = difference([account], [replace(account, tin="123-45-2222")])
    (change,) = found.changed[0].changes
    assert change.before != change.after
    assert "123" not in change.after
    assert "900" not in change.before
