"""A worker that is too slow, and a store that is away for a moment: the mail is decided all the same, and once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.app import house
from bot.config import Settings
from bot.flow import House, decide, keep, work
from bot.model import Case
from bot.store import StoreBusyError
from bot.store.deciding import Deciding
from bot.store.values import Claimed
from mailflows.arriving.arrival import Arrival
from mailflows.message import parse
from mailflows.values import Mail

FIRST, SECOND = "host:1:a", "host:2:b"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[House]:
    given = {"folder": tmp_path, "clock": {"start": "2001-08-13T09:00:00-04:00"}}
    with house(Settings.model_validate(given)) as one:
        yield one


def kept(opened: House) -> int:
    message = EmailMessage()
    message["From"] = "mwhitfield@elmgrove.example"
    message["Message-ID"] = "<slow-1@elmgrove.example>"
    message.set_content("Please tender all of my Lexington notes.\n\nMargaret A. Whitfield\n")
    return keep(opened, message.as_bytes(), Arrival(received=None, via="smtp"))


def state(opened: House, mail: int) -> str:
    return opened.store.mail(mail).row.status.value


def test_a_mail_whose_lease_ran_out_belongs_to_the_worker_that_took_it_over(
    opened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = kept(opened)
    later = opened.clock.real() + timedelta(seconds=opened.settings.work.lease_seconds + 1)
    taken: list[Claimed | None] = []

    def slowly(raw: bytes, own_address: str | None = None) -> Mail:
        if not taken:
            taken.append(opened.store.claim(SECOND, 600, later))
        return parse(raw, own_address)

    monkeypatch.setattr("bot.flow.parse", slowly)
    work(opened, FIRST)
    assert state(opened, mail) == "working"
    assert taken[0] is not None
    decide(opened, taken[0], SECOND)
    assert state(opened, mail) == "done"
    assert len(opened.store.answers()) == 1


def test_a_store_that_is_busy_for_a_moment_leaves_no_mail_stuck(opened: House, monkeypatch: pytest.MonkeyPatch) -> None:
    mail = kept(opened)

    def busy(_: Deciding, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Case]:
        raise StoreBusyError(f"Held by another process: {list(pairs)}.")

    with monkeypatch.context() as patched:
        patched.setattr(Deciding, "cases", busy)
        with pytest.raises(StoreBusyError):
            work(opened, FIRST)
    assert state(opened, mail) == "received"
    assert work(opened, FIRST) == 1
    assert state(opened, mail) == "done"
