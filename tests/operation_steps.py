"""Short ways to write the steps of a conversation in a test, and to look at the one answer that follows."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

from bot.demo.checking import to_address
from bot.demo.player import Stage
from bot.demo.script import Step
from tests.answers_checked import check


def new(sender: str, body: str, subject: str = "Lexington", **more: Any) -> Step:
    """A new mail."""
    return Step(sender, body, subject, **more)


def reply(sender: str, body: str, **more: Any) -> Step:
    """A reply to the last mail that this address got from us, in its thread."""
    return Step(sender, body, thread="all", **more)


def answered(scene: Stage, step: Step) -> EmailMessage:
    """Send the mail; the one answer that its writer gets, and nobody else gets one."""
    played = scene.send(step)
    check(played)
    assert [to_address(answer) for answer in played.answers] == [step.address]
    return played.answers[0]


def unanswered(scene: Stage, step: Step) -> None:
    """Send the mail; nobody gets an answer."""
    assert scene.send(step).answers == ()


def eventually(true: Callable[[], bool]) -> None:
    """Wait until that is so."""
    until = time.monotonic() + 30
    while not true():
        assert time.monotonic() < until
        time.sleep(0.02)


def action(answer: EmailMessage) -> str:
    """What an answer is."""
    return str(answer["X-Instruction-Action"])


def status(answer: EmailMessage) -> list[str]:
    """What an answer says of each account."""
    return [str(line) for line in answer.get_all("X-Instruction-Status", [])]
