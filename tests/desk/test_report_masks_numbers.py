"""What staff see of a mail holds no whole taxpayer number, wherever in the mail it was repeated."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from bot.conversation import converse
from bot.desk import Desk
from bot.offers.reading import load
from bot.report import report
from bot.sample import samples
from bot.understand import Kept, understand
from mailflows.message import parse

MONDAY = datetime(2001, 8, 13, 13, tzinfo=UTC)


@pytest.mark.parametrize("again", ["900-70-1234", "900701234", "900 70 1234", "900.70.1234"])
def test_a_taxpayer_number_written_twice_is_starred_twice(again: str) -> None:
    message = EmailMessage()
    message["From"] = "vpetrov@riverside.example"
    message.set_content(
        f"Please tender $10,000 of account {again}. My SSN is 900-70-1234.\nWhy does your form ask for {again}?\n\n"
        "Victor Petrov\n"
    )
    offers = {file.stem: load(file.read_text(encoding="utf-8"), file.name) for file in samples.offer_files()}
    desk = Desk(offers=offers, accounts=samples.register(), brokers=samples.brokers())
    received = understand(parse(message.as_bytes()), Kept(1, MONDAY), desk)
    outcome = converse(received, {}, desk, MONDAY, "REF", lambda: "I-1")
    assert received.reading.tin is not None
    told = report(received, outcome.decision)
    assert told["tin_last4"] == "1234"
    assert again not in json.dumps(told)
    assert "900" not in json.dumps(told)
