"""kill -9 between any two steps of a mail's path: nothing is lost, nothing is done twice.

A child process handles each mail and is killed at one point of the path; whoever handed the mail over
did not hear that it was taken, and hands it over again to the next process.
"""

from __future__ import annotations

import email
import email.policy
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from bot.app import house, release_dead, sender, warm_up, worker_name
from bot.config import Settings
from bot.flow import House, keep, work
from bot.store import Store
from bot.store.deciding import Deciding
from bot.store.outbox import Outbox
from bot.store.queue import Queue
from mailflows.arriving.arrival import Arrival
from mailflows.leaving.maildir import MaildirWay

HOLDER = "mwhitfield@elmgrove.example"
STEPS: tuple[tuple[type, str], ...] = (
    (Store, "keep"),
    (Queue, "claim"),
    (Deciding, "cases"),
    (Deciding, "write"),
    (Store, "deciding"),
    (Outbox, "due"),
    (Outbox, "attempt"),
    (MaildirWay, "send"),
    (Outbox, "sent"),
)


@pytest.fixture(scope="module", autouse=True)
def _warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    # What is loaded and compiled with the first mail is done once here, so that every forked child has it.
    warm_up()
    with house(settings(tmp_path_factory.mktemp("warm"))) as opened:
        handle(opened, mail(0, "Please tender all of my Lexington notes.\n\nMargaret A. Whitfield\n", None))


def settings(folder: Path) -> Settings:
    return Settings.model_validate(
        {
            "folder": folder,
            "store": {"url": "sqlite:///data/crash.db"},
            "clock": {"start": "2001-08-13T09:00:00-04:00"},
        }
    )


def mail(number: int, body: str, answered: EmailMessage | None) -> bytes:
    message = EmailMessage()
    message["From"] = HOLDER
    message["To"] = "offers@custodian.example"
    message["Subject"] = str(answered["Subject"]) if answered else "the Lexington exchange"
    message["Message-ID"] = f"<crash-{number}@elmgrove.example>"
    message["Date"] = "Mon, 13 Aug 2001 10:00:00 -0400"
    if answered:
        message["In-Reply-To"] = str(answered["Message-ID"])
    message.set_content(body)
    return message.as_bytes()


def handle(opened: House, raw: bytes) -> None:
    """The whole path of one mail in this process."""
    keep(opened, raw, Arrival(received=None, via="smtp"))
    work(opened, worker_name())
    outbox = sender(opened)
    while outbox.send_due():
        pass


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed_at(owner: type, name: str, moment: str) -> Callable[[], None]:
    """Patch one step so that the process dies right before or right after it."""
    plain = getattr(owner, name)

    def step(*arguments: Any, **named: Any) -> Any:
        if moment == "before":
            die()
        result = plain(*arguments, **named)
        if hasattr(result, "__enter__"):
            return dying_after(result)
        die()
        return result

    return lambda: setattr(owner, name, step)


@contextmanager
def dying_after(entered: Any) -> Iterator[Any]:
    """Die once the transaction has ended."""
    with entered as value:
        yield value
    die()


def in_a_child(act: Callable[[], None]) -> int:
    """Run that in a forked process; how it ended (0, or minus the signal that killed it)."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            act()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def answers(folder: Path) -> list[EmailMessage]:
    with house(settings(folder)) as opened:
        stored = opened.store.answers()
        assert all(answer.state == "sent" for answer in stored)
    return [email.message_from_bytes(answer.raw, policy=email.policy.default) for answer in stored]


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize(("owner", "name"), STEPS, ids=lambda value: getattr(value, "__name__", value))
def test_a_process_killed_at_this_step_loses_nothing_and_doubles_nothing(
    tmp_path: Path, owner: type, name: str, moment: str
) -> None:
    bodies = ["Please tender all of my Lexington notes.\n\nMargaret A. Whitfield\n", "Yes.\n"]
    answered: EmailMessage | None = None
    for number, body in enumerate(bodies):
        raw = mail(number, body, answered)

        def crashing(raw: bytes = raw) -> None:
            with house(settings(tmp_path)) as opened:
                killed_at(owner, name, moment)()
                handle(opened, raw)

        def recovering(raw: bytes = raw) -> None:
            with house(settings(tmp_path)) as opened:
                release_dead(opened.store)
                handle(opened, raw)
                wait_until_out(opened)

        assert in_a_child(crashing) == -signal.SIGKILL
        assert in_a_child(recovering) == 0
        answered = answers(tmp_path)[-1]

    found = answers(tmp_path)
    assert [str(answer["X-Instruction-Action"]) for answer in found] == ["confirm", "recorded"]
    with house(settings(tmp_path)) as opened:
        standing = opened.store.entries()
        assert [(entry.account, entry.quantity) for entry in standing] == [("LX-1001", 250000)]
        assert opened.store.counts().mails["done"] == 2
        assert opened.store.verify() is None
    delivered = [path.name for path in (tmp_path / "data" / "answers").rglob("reply-*")]
    assert sorted(delivered) == ["reply-1", "reply-2"]


def wait_until_out(opened: House) -> None:
    """A reply whose attempt was counted is tried again after a minute: let that minute pass on our clock."""
    later = replace(
        opened,
        clock=replace(opened.clock, start=opened.clock.now() + timedelta(minutes=5), applied=opened.clock.real()),
    )
    outbox = sender(later)
    while outbox.send_due():
        pass
