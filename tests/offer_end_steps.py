"""Short ways to write the end of an offer in a test: a desk with a clock, cases in every state, a process that stops half-way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.app import house
from bot.config import Settings
from bot.demo.player import SteppedClock
from bot.flow import House
from bot.model import Draft, Entry, Status
from bot.protect import Protect, ProtectState
from bot.store.changing import Changes
from bot.store.outbox import Outbox
from bot.times.clock import Clock, real_now
from bot.times.instants import instant
from nlp.instruction import Election, Kind

ZONE = "America/New_York"


OFFER = "lexington-2001"


NOTES = "LX-1001"


"""Of a holder with one address."""


def at(text: str) -> datetime:
    return instant(text, ZONE)


class Desk:
    """An open house whose clock can be put forward, and what tests ask of it."""

    def __init__(self, opened: House, time: SteppedClock) -> None:
        """Take the open house, and what puts its clock forward."""
        self.house = opened
        self.time = time

    def go_to(self, text: str) -> None:
        self.time.shift += at(text) - self.house.clock.now()

    def entry(self, account: str, **values: Any) -> Entry:
        usual: dict[str, Any] = {
            "entry_id": f"I-{account}",
            "offer": OFFER,
            "account": account,
            "election": Election.TENDER_PART,
            "quantity": Decimal(10000),
            "quantity_type": "face",
            "status": Status.PACK,
            "codes": (),
            "reference": "R",
            "message_id": None,
            "signers": (),
            "received": self.house.clock.now(),
            "recorded": self.house.clock.now(),
        }
        return Entry(**(usual | values))

    def draft(self, account: str, **values: Any) -> Draft:
        usual: dict[str, Any] = {
            "entry_id": f"D-{account}",
            "kind": Kind.INSTRUCTION,
            "election": Election.TENDER_PART,
            "quantity": Decimal(10000),
            "quantity_type": "face",
            "received": self.house.clock.now(),
            "mail_id": 1,
        }
        return Draft(**(usual | values))

    def put(self, account: str, **values: Any) -> None:
        """Put a case as given, with the lines that it speaks of."""
        with self.house.store.changing("test") as changing:
            case = changing.cases([(OFFER, account)])[OFFER, account]
            lines = [values["standing"]] if values.get("standing") else []
            lines += [one.entry for one in values.get("waiting", ())]
            changing.write(cases=[replace(case, **values)], entries=lines)

    def keep(self) -> int:
        """Keep a mail that waits for a worker; answers its number."""
        return self.house.store.keep(
            b"From: a@b.example\r\n\r\nx\r\n",
            received=self.house.clock.now(),
            message_id=None,
            sender="a@b.example",
            fingerprint="f",
            lane="a",
            via="smtp",
            origin="",
            too_big=False,
        ).mail_id

    def promise(self, offer: str, received: str, due: str) -> Protect:
        """Give a promise of late delivery that staff took, of a mail that waits for nobody."""
        mail = self.keep()
        self.house.store.fail(mail, "set aside")
        return Protect(
            offer,
            "BK-2001",
            "HART",
            "x@y.example",
            Decimal(1000),
            "face",
            at(received),
            at(due),
            mail,
            state=ProtectState.PROTECTED,
        )

    def lines(self, *accounts: str) -> list[str]:
        return [
            f"{entry.account} {entry.status.value}/{'+'.join(entry.codes)}"
            for entry in self.house.store.entries(OFFER, standing_only=False)
            if not accounts or entry.account in accounts
        ]

    def told(self) -> Counter[str]:
        return Counter(answer.to for answer in self.house.store.answers() if answer.kind == "notice")

    def notice(self, address: str) -> str:
        raw = next(
            answer.raw for answer in self.house.store.answers() if answer.kind == "notice" and answer.to == address
        )
        return " ".join(raw.decode().split())


@contextmanager
def desk_with_a_clock(folder: Path) -> Iterator[Desk]:
    """A desk on a scratch store with the sample in it, a week after the offer opened, whose clock can be put forward."""
    time = SteppedClock()
    start = at("2001-08-13T09:00")
    clock = Clock(start, real_now(), time.real)
    with house(Settings.model_validate({"folder": folder, "clock": {"start": start}}), clock=clock) as opened:
        yield Desk(opened, time)


class StoppedError(Exception):
    """The process was killed here."""


@contextmanager
def stopped_after(monkeypatch: pytest.MonkeyPatch, count: int) -> Iterator[None]:
    """Let so many commits through, and none after."""
    left = [count]
    doors: tuple[tuple[type, str], ...] = ((Changes, "changing"), (Outbox, "enqueue"))
    with monkeypatch.context() as patch:
        for kind, name in doors:
            real = getattr(kind, name)

            def door(*args: Any, _real: Any = real, **more: Any) -> Any:
                if left[0] == 0:
                    raise StoppedError
                left[0] -= 1
                return _real(*args, **more)

            patch.setattr(kind, name, door)
        yield
