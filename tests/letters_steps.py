"""A desk of one's own for tests about letters, reminders and calls: a house on a scratch store with a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from bot.app import house as opened
from bot.config import Settings
from bot.flow import House
from bot.times.clock import Clock, real_now
from nlp.context import Account, Broker

OFFER = "lexington-2001"
START = datetime.fromisoformat("2001-08-13T09:00:00-04:00")
DEADLINE = datetime.fromisoformat("2001-08-31T17:00:00-04:00")


@dataclass
class Standing:
    """A clock that stands where it is put."""

    at: datetime = START

    def real(self) -> datetime:
        """The instant at which it stands, as the real one."""
        return self.at


@contextmanager
def desk(folder: Path, *, at: datetime = START, **tables: Any) -> Iterator[tuple[House, Standing]]:
    """A house with the sample in it, and its clock."""
    time = Standing(at)
    settings = Settings.model_validate({"folder": folder, "clock": {"start": START}, **tables})
    with opened(settings, Clock(START, START, time.real)) as house:
        yield house, time


def register(house: House, accounts: Sequence[Account], brokers: Sequence[Broker] = ()) -> None:
    """Make these the register."""
    house.store.save_register(list(accounts), list(brokers), by="test")


def holder(number: int, **values: Any) -> Account:
    """An account of the sample offer, invented."""
    usual: dict[str, Any] = {
        "account": f"LX-{number}",
        "registration": f"Holder {number}",
        "type": "individual",
        "holders": (f"Holder {number}",),
        "emails": (f"holder{number}@quill.example",),
        "address": "1 Quill Lane, Barre, VT 05641",
        "phone": "802-555-0100",
        "tin": "",
        "authority_on_file": False,
        "broker": "",
        "position": Decimal(10000),
    }
    return Account(**(usual | values))


def mails(house: House, kind: str = "letter") -> list[EmailMessage]:
    """The letters (or reminders) sent or due, in order."""
    found = [message_from_bytes(one.raw, policy=policy.default) for one in house.store.answers() if one.kind == kind]
    return [message for message in found if isinstance(message, EmailMessage)]


def to(message: EmailMessage) -> str:
    """To whom it goes."""
    return str(message["To"].addresses[0].addr_spec)


def words(message: EmailMessage) -> str:
    """Its text, in one line."""
    body = message.get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def files(message: EmailMessage) -> dict[str, bytes]:
    """What is attached to it."""
    return {str(part.get_filename()): part.get_payload(decode=True) for part in message.iter_attachments()}  # type: ignore[misc]


def days(number: float) -> timedelta:
    """So many days."""
    return timedelta(days=number)


__all__ = ["DEADLINE", "OFFER", "START", "Standing", "days", "desk", "files", "holder", "mails", "real_now", "register", "to", "words"]  # fmt: skip
