"""A broker's list of hundreds of accounts: one answer with a table and a status file, and a yes to a part of it."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.demo.checking import words_of
from bot.demo.player import Stage, stage
from bot.demo.script import Attached, Step
from bot.sample import samples
from nlp.context import Account

BROKER = "j.pelletier@hartwellstone.example"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LINES = 400
OVER = range(3, LINES, 40)
"""Rows that ask for more than the account holds."""
FIRST = [
    "Ada",
    "Ben",
    "Cora",
    "Dan",
    "Eve",
    "Finn",
    "Gail",
    "Hugh",
    "Iris",
    "Jack",
    "Kay",
    "Leo",
    "Mona",
    "Ned",
    "Ola",
    "Pam",
    "Quinn",
    "Rex",
    "Sue",
    "Tom",
]
LAST = [
    "Abbott",
    "Birch",
    "Cole",
    "Dahl",
    "Ekman",
    "Frost",
    "Grant",
    "Hale",
    "Irwin",
    "Jarvis",
    "Kemp",
    "Lund",
    "Marsh",
    "Nolan",
    "Orr",
    "Pike",
    "Quist",
    "Rowe",
    "Stone",
    "Thorne",
]


def account(index: int) -> Account:
    name = f"{FIRST[index % 20]} {chr(65 + index % 26)}. {LAST[index // 20 % 20]}"
    return Account(
        f"BK-{5000 + index}",
        name,
        "individual",
        (name,),
        address="1 Elm Road, Albany, NY 12207",
        phone="518-555-0100",
        tin=f"900-71-{5000 + index}",
        broker="HARTWELL",
        position=Decimal(5000 + 1000 * (index * 37 % 400)),
    )


CLIENTS = tuple(account(index) for index in range(LINES + 20))


def rows() -> list[list[object]]:
    """All, a part, nothing, and all by its amount, in turn; some of the last ask for more than there is."""
    found: list[list[object]] = []
    for index, client in enumerate(CLIENTS[:LINES]):
        held = int(client.position)
        choice: tuple[str, int | None] = (
            ("Tender all", held),
            ("Tender part", max(1000, held // 2000 * 1000)),
            ("No action", None),
            ("Tender", held + (5000 if index in OVER else 0)),
        )[index % 4]
        found.append([client.account, client.registration, *choice])
    return found


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as scene:
        store = scene.house.store
        store.save_register([*samples.register().values(), *CLIENTS], list(samples.brokers().values()), by="test")
        yield scene


@pytest.fixture
def sheet(tmp_path: Path) -> Attached:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["Account", "Client", "Election", "Principal"])
    for row in rows():
        page.append(row)
    book.save(tmp_path / "elections.xlsx")
    return Attached(tmp_path / "elections.xlsx", SHEET)


def status_of(answer: EmailMessage) -> list[dict[str, str]]:
    (file,) = answer.iter_attachments()
    assert file.get_content_type() == "text/csv"
    return list(csv.DictReader(io.StringIO(file.get_content())))


def test_a_list_of_400_lines_is_answered_line_by_line_and_a_yes_to_most_of_it_records_those(
    scene: Stage, sheet: Attached
) -> None:
    body = "Our clients' elections are attached.\n\nJ. Pelletier\nHartwell & Stone Securities LLC\n"
    (answer,) = scene.send(Step(BROKER, body, subject="Lexington exchange: elections", attached=(sheet,))).answers
    assert answer["X-Instruction-Action"] == "request"
    status = status_of(answer)
    assert [line["account"] for line in status] == [str(row[0]) for row in rows()]
    assert Counter((line["status"], line["reason_codes"], line["waits_for"]) for line in status) == {
        ("PEND", "OTHR", "your yes"): LINES - len(OVER),
        ("PEND", "LACK", "your answer"): len(OVER),
    }
    for line, row in zip(status, rows(), strict=True):
        assert line["quantity"] == ("" if row[3] is None else str(row[3]))
    over = CLIENTS[OVER[1]]
    assert "but we hold" in next(line["words"] for line in status if line["account"] == over.account)

    left_out = [CLIENTS[0].account, CLIENTS[5].account]
    reply = Step(BROKER, f"All fine except {left_out[0]} and {left_out[1]}.\n\nJ. Pelletier\n", thread="all")
    (second,) = scene.send(reply).answers
    standing = {entry.account: entry for entry in scene.house.store.entries()}
    expected = {str(row[0]): row for index, row in enumerate(rows()) if index not in OVER and row[0] not in left_out}
    assert set(standing) == set(expected)
    for name, row in expected.items():
        assert standing[name].quantity == (None if row[3] is None else Decimal(str(row[3])))
    assert "We recorded the rest" in words_of(second)
    assert Counter(line["waits_for"] for line in status_of(second)) == {
        "": len(expected),
        "your answer": 2 + len(OVER),
    }


def test_our_status_file_sent_back_with_a_yes_instructs_nothing(scene: Stage, tmp_path: Path) -> None:
    first, second = CLIENTS[:2]
    body = f"{first.account} tender all\n{second.account} tender 5,000\n\nJ. Pelletier\n"
    (answer,) = scene.send(Step(BROKER, body, subject="Lexington exchange")).answers
    assert answer["X-Instruction-Action"] == "confirm"
    (file,) = answer.iter_attachments()
    (tmp_path / "status.csv").write_bytes(file.get_content().encode())
    back = Attached(tmp_path / "status.csv", "text/csv")
    (done,) = scene.send(Step(BROKER, "Yes, all correct.\n\nJ. Pelletier\n", thread="all", attached=(back,))).answers
    assert done["X-Instruction-Action"] == "recorded"
    assert {entry.account: entry.quantity for entry in scene.house.store.entries()} == {
        first.account: first.position,
        second.account: Decimal(5000),
    }


def test_a_client_gets_no_status_file(scene: Stage) -> None:
    body = "Please tender all my notes.\n\nMargaret A. Whitfield\n"
    (answer,) = scene.send(Step("mwhitfield@elmgrove.example", body, subject="Lexington")).answers
    assert not list(answer.iter_attachments())


def test_another_brokers_client_is_refused_without_a_figure_in_words_or_file(scene: Stage) -> None:
    body = f"{CLIENTS[3].account} tender all\n\nTamsin Boyd\nPiedmont Trust & Clearing Co.\n"
    (answer,) = scene.send(Step("tamsin.boyd@piedmontclearing.example", body, subject="Lexington")).answers
    (line,) = status_of(answer)
    assert (line["account"], line["quantity"], line["waits_for"]) == (CLIENTS[3].account, "", "a person here")
    held = f"{CLIENTS[3].position:,}"
    assert held not in words_of(answer)
    assert str(CLIENTS[3].position) not in str(line)
