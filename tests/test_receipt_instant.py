"""By what instant lateness is judged: our clock where one is set, else what the mailbox says, else the keeping."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import house
from bot.config import Settings
from bot.flow import keep
from mailflows.arriving.arrival import Arrival

RAW = b"From: mwhitfield@elmgrove.example\r\nDate: Fri, 31 Aug 2001 16:59:00 -0400\r\n\r\nTender all.\r\n"
DELIVERED = datetime(2024, 3, 1, 12, tzinfo=UTC)


def received(folder: Path, start: str, delivered: datetime | None) -> datetime:
    settings = Settings.model_validate({"folder": folder, "clock": {"start": start}})
    with house(settings) as opened:
        mail = keep(opened, RAW, Arrival(received=delivered, via="imap" if delivered else "smtp"))
        return opened.store.mail(mail).row.received


@pytest.mark.parametrize("delivered", [DELIVERED, None])
def test_with_a_clock_that_is_set_receipt_is_our_clock_at_arrival(tmp_path: Path, delivered: datetime | None) -> None:
    start = datetime.fromisoformat("2001-09-01T09:00:00-04:00")
    assert start <= received(tmp_path, start.isoformat(), delivered) < start + timedelta(minutes=1)


def test_without_one_it_is_what_the_mailbox_says(tmp_path: Path) -> None:
    assert received(tmp_path, "", DELIVERED) == DELIVERED


def test_without_either_it_is_the_moment_of_keeping_and_never_the_mails_own_date(tmp_path: Path) -> None:
    before = datetime.now(UTC)
    assert before <= received(tmp_path, "", None) <= datetime.now(UTC)
