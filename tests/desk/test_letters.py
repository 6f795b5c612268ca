"""The letter to clients: everybody concerned gets it once, with what he needs to answer, whatever interrupts it."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.errors import OfferNotOpenError, OfferUnknownError
from bot.letters.sending import send_letters
from bot.model import Bounced
from nlp.context import Broker
from nlp.instruction import Election
from tests.instruction_forms import filled, flat, mailed, read
from tests.letters_steps import DEADLINE, OFFER, START, desk, files, holder, mails, register, to, words

ROOT = Path(__file__).parents[2]
HARTWELL = Broker(
    "HARTWELL", "Hartwell & Stone Securities LLC", "0417", ("desk@hartwell.example", "jo@hartwell.example")
)


def test_a_letter_is_personal_and_says_how_to_answer(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        found = send_letters(house, OFFER, ["LX-1002"])
        [letter] = mails(house)
    assert (found.sent, found.before) == (1, 0)
    said = words(letter)
    for part in (
        "Dear Robert J. Castellano",
        "LX-1002",
        "$100,000 principal amount",
        "Friday, August 31, 2001, at 5:00 p.m. New York time",
        "warrants to buy 5.45 shares",
        "If you do not answer, nothing is tendered",
        "We do not advise whether to tender",
        str(letter["X-Instruction-Reference"]),
    ):
        assert part in said
    assert letter["Auto-Submitted"] == "auto-generated"
    [(name, form)] = files(letter).items()
    assert name == "instruction-form-LX-1002.pdf"
    assert form.startswith(b"%PDF-")


def test_the_attached_form_comes_back_filled_in_and_is_read(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        send_letters(house, OFFER, ["LX-1002"])
        [form] = files(mails(house)[0]).values()
    values = {"Choice.tender_part": "X", "Amount": "$25,000", "signature": "Robert J. Castellano"}
    for sent_back in (filled(form, values), flat(filled(form, values))):
        [line] = read(mailed("bob.castellano@harborline.example", sent_back)).reading.instructions
        assert (line.account, line.election, line.quantity) == ("LX-1002", Election.TENDER_PART, Decimal(25000))


def test_nobody_gets_it_twice(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        first, second = send_letters(house, OFFER), send_letters(house, OFFER)
        assert first.before == second.sent == 0
        assert first.sent == second.before == len(mails(house))


def test_each_address_of_a_joint_account_gets_one_and_a_holder_of_two_accounts_two(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        joint = ("thomas@quill.example", "linda@quill.example")
        register(
            house,
            [
                holder(1, type="joint", holders=("Thomas Quill", "Linda Quill"), emails=joint),
                holder(2, emails=("priya@quill.example",)),
                holder(3, emails=("priya@quill.example",)),
                holder(4, position=Decimal(0)),
            ],
        )
        send_letters(house, OFFER)
        sent = mails(house)
    assert [(to(one), list(files(one))) for one in sent] == [
        ("thomas@quill.example", ["instruction-form-LX-1.pdf"]),
        ("linda@quill.example", ["instruction-form-LX-1.pdf"]),
        ("priya@quill.example", ["instruction-form-LX-2.pdf"]),
        ("priya@quill.example", ["instruction-form-LX-3.pdf"]),
    ]
    assert len({one["X-Instruction-Reference"] for one in sent}) == 4


def test_a_broker_gets_one_letter_with_a_list_of_the_clients_that_have_no_address(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        clients = [holder(number, broker="HARTWELL", emails=()) for number in (1, 2)]
        register(house, [*clients, holder(3, broker="HARTWELL"), holder(4, emails=())], [HARTWELL])
        found = send_letters(house, OFFER)
        own, broker = mails(house)
        register(house, [*clients, holder(5, broker="HARTWELL", emails=())], [HARTWELL])
        later = send_letters(house, OFFER)
        third = mails(house)[-1]
    assert found.no_address == ("LX-4",)
    assert (to(broker), to(own)) == ("desk@hartwell.example", "holder3@quill.example")
    assert "Dear Hartwell & Stone Securities LLC" in words(broker)
    [(name, content)] = files(broker).items()
    assert name == "instructions-lexington-2001.csv"
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row[0] for row in rows] == ["Account", "LX-1", "LX-2"]
    assert "LX-3" not in words(broker)
    # A client who comes later makes a letter about him alone.
    assert (later.sent, later.before) == (1, 0)
    assert [row[0] for row in csv.reader(io.StringIO(next(iter(files(third).values())).decode("utf-8-sig")))] == [
        "Account",
        "LX-5",
    ]


def test_the_list_of_a_broker_comes_back_filled_in_and_is_read(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        send_letters(house, OFFER, [f"BK-200{number}" for number in range(1, 7)])
        [content] = files(mails(house)[0]).values()
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    said = {"BK-2001": ("all", ""), "BK-2002": ("part", "10000"), "BK-2003": ("none", "")}
    for row in rows[1:]:
        row[3], row[4] = said.get(row[0], ("", ""))
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    body = "Our list is attached.\n\nJordan Pelletier\n"
    raw = mailed("corpactions@hartwellstone.example", out.getvalue().encode("utf-8-sig"), kind="text/csv", body=body)
    lines = {line.account: line for line in read(raw).reading.instructions}
    assert {account: (line.election, line.quantity) for account, line in lines.items()} == {
        "BK-2001": (Election.TENDER_ALL, Decimal(70000)),
        "BK-2002": (Election.TENDER_PART, Decimal(10000)),
        "BK-2003": (Election.DO_NOT_TENDER, None),
    }
    untouched = mailed("corpactions@hartwellstone.example", content, kind="text/csv", body="Noted, thank you.\n")
    assert not any(line.election for line in read(untouched).reading.instructions)


def test_an_address_that_bounced_is_passed_over(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        clients = [holder(1, broker="HARTWELL", emails=()), holder(2)]
        register(house, clients, [HARTWELL])
        for address in ("desk@hartwell.example", "holder2@quill.example"):
            house.store.mark_bounced(Bounced(address, START, "5.1.1"))
        found = send_letters(house, OFFER)
        assert [to(one) for one in mails(house)] == ["jo@hartwell.example"]
        assert found.bounced == (("LX-1", "desk@hartwell.example"), ("LX-2", "holder2@quill.example"))
        house.store.clear_bounced("holder2@quill.example", "R. Vance")
        assert send_letters(house, OFFER).sent >= 1
        assert "holder2@quill.example" in {to(one) for one in mails(house)}


def test_letters_go_out_only_while_the_offer_is_open(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, clock):
        with pytest.raises(OfferUnknownError):
            send_letters(house, "lexington-1999")
        with pytest.raises(OfferNotOpenError, match="not open yet"):
            send_letters(house, "lexington-2002")
        clock.at = DEADLINE + timedelta(hours=1)
        with pytest.raises(OfferNotOpenError, match="has passed; --anyway"):
            send_letters(house, OFFER)
        assert send_letters(house, OFFER, ["LX-1002"], anyway=True).sent == 1
        said = words(mails(house)[0])
        assert "has passed" in said
        assert "Please answer by" not in said
        clock.at = DEADLINE + timedelta(days=9)
        with pytest.raises(OfferNotOpenError, match="has ended"):
            send_letters(house, OFFER, anyway=True)


@pytest.mark.timeout(300)
def test_five_hundred_letters_survive_being_killed(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[clock]\nstart = "2001-08-13T09:00:00-04:00"\n', encoding="utf-8")
    with desk(tmp_path, at=START) as (house, _):
        register(house, [holder(number) for number in range(500)])
    command = [sys.executable, "-m", "bot", "--config", str(config), "letters", "send", OFFER]
    killed = 0
    for wanted in (40, 200):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            until = time.monotonic() + 60
            while process.poll() is None and time.monotonic() < until and _queued(tmp_path) < wanted:
                time.sleep(0.3)
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
                killed += 1
    between = _queued(tmp_path)
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=250, check=True)
    assert killed == 2
    assert 200 <= between < 500
    assert ended.stdout.splitlines()[:2] == [f"{500 - between} letters sent", f"{between} sent before"]
    with desk(tmp_path) as (house, _):
        addresses = [to(one) for one in mails(house)]
        assert len(addresses) == len(set(addresses)) == 500
        assert house.store.counts().replies == {"due": 0, "sent": 500, "gave_up": 0}
        assert house.store.verify() is None


def _queued(folder: Path) -> int:
    """How many letters are in the store by now."""
    with desk(folder) as (house, _):
        return len(house.store.tellings(OFFER))
