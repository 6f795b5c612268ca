"""The register changes between a mail's reading and its decision: it is decided by what holds when it is decided."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot import flow
from bot.app import house
from bot.config import Settings
from bot.flow import keep, work
from bot.model import Received
from mailflows.arrival import Arrival

MAIL = b"""From: Victor Petrov <vpetrov@riverside.example>
To: offers@custodian.example
Subject: LX-1022
Message-ID: <one@riverside.example>

Tender $150,000 of my notes.

Victor Petrov
"""


def test_a_position_sold_while_the_mail_was_read_is_not_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings.model_validate({"folder": tmp_path, "clock": {"start": "2001-08-13T09:00:00-04:00"}})
    with house(settings) as opened:
        real, sold = flow.read_in_context, []

        def read_while_it_is_sold(*args: Any) -> Received:
            received = real(*args)
            if not sold:
                sold.append(True)
                register = [
                    replace(one, position=Decimal(100000)) if one.account == "LX-1022" else one
                    for one in opened.store.accounts()
                ]
                opened.store.save_register(register, opened.store.brokers(), "R. Vance")
            return received

        monkeypatch.setattr(flow, "read_in_context", read_while_it_is_sold)
        keep(opened, MAIL, Arrival(via="smtp", received=None, origin="", too_big=False))
        assert work(opened, "worker") == 1
        [case] = opened.store.cases("lexington-2001")
        [answer] = opened.store.answers()
    assert sold
    assert case.draft is not None
    assert [reason.value for reason in case.draft.reasons] == ["over_position"]
    assert answer.kind == "request"
