"""The register changes between a mail's reading and its decision: it is decided by what holds when it is decided."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
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
from bot.register.recheck import put_in_force
from bot.store.changing import Changing
from mailflows.arriving.arrival import Arrival
from tests.handover.test_handover_batches import OFFER, opened, record

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


def test_what_is_instructed_while_a_large_register_is_prepared_is_checked_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mails of a new register are written before its cases are locked: what comes in between is looked at again."""
    with opened(tmp_path) as one:
        record(one, "LX-1001", 40000)
        accounts = [
            replace(account, position=Decimal(30000)) if account.account in {"LX-1001", "LX-1002"} else account
            for account in one.store.accounts()
        ]
        real = one.store.changing_register

        @contextmanager
        def late(*given: Any) -> Iterator[Changing]:
            record(one, "LX-1002", 35000)
            record(one, "LX-1001", 20000, "I-2")
            with real(*given) as door:
                yield door

        monkeypatch.setattr(one.store, "changing_register", late)
        found = put_in_force(one, accounts, one.store.brokers(), "R. Vance")
        assert sorted((event.account, event.name) for event in found.events) == [
            ("LX-1001", "position_changed"),
            ("LX-1002", "position_short"),
        ]
        standing = {case.account: case.standing for case in one.store.cases(OFFER)}
        assert standing["LX-1002"] is None
        assert standing["LX-1001"] is not None
        assert standing["LX-1001"].quantity == Decimal(20000)
