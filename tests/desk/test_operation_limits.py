"""What is held back: answers over the hourly limit, and mails that are too big (OPERATION.md, "Settings")."""

from __future__ import annotations

import smtplib
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from bot.demo.player import Stage, stage
from tests.operation_steps import eventually, new

HOLDER = "Victor Petrov <vpetrov@riverside.example>"
BROKER = "Hartwell <corpactions@hartwellstone.example>"


def states(scene: Stage, to: str) -> list[str]:
    return [answer.state for answer in scene.house.store.answers(to)]


def write(scene: Stage, sender: str, amounts: tuple[int, ...], account: str) -> None:
    for amount in amounts:
        step = new(sender, f"{account}: tender ${amount},000.\n\nVictor Petrov\n", f"No. {amount}")
        scene.hand_over(step.address, scene.written(step))


def test_answers_over_the_hourly_limit_wait_and_none_is_dropped(tmp_path: Path) -> None:
    to = "vpetrov@riverside.example"
    with stage(tmp_path, changed={"mail": {"replies_per_hour": 2}}) as scene:
        write(scene, HOLDER, (11, 12, 13, 14), "LX-1022")
        eventually(lambda: states(scene, to) == ["sent", "sent", "due", "due"])
        scene.time.shift += timedelta(minutes=62)
        scene.house.wake()
        eventually(lambda: states(scene, to) == ["sent"] * 4)
        subjects = [str(answer["Subject"]) for answer in _sent(scene, to)]
    assert [subject.split("[")[0].strip() for subject in subjects] == [f"Re: No. {n}" for n in (11, 12, 13, 14)]


def test_a_broker_has_a_limit_of_his_own(tmp_path: Path) -> None:
    to = "corpactions@hartwellstone.example"
    with stage(tmp_path, changed={"mail": {"replies_per_hour": 2, "broker_replies_per_hour": 3}}) as scene:
        write(scene, BROKER, (11, 12, 13, 14), "BK-2001")
        eventually(lambda: states(scene, to) == ["sent", "sent", "sent", "due"])


def test_a_mail_that_is_too_big_is_refused_in_the_dialogue_and_nothing_is_kept(tmp_path: Path) -> None:
    with stage(tmp_path, changed={"mail": {"max_bytes": 20_000}}) as scene:
        step = new(HOLDER, "Tender all.\n" + "padding " * 8000)
        # 552 by the size that the client announces, or after the content was counted.
        with pytest.raises(smtplib.SMTPResponseException) as refused:
            scene.hand_over(step.address, scene.written(step))
        assert refused.value.smtp_code == 552
        assert not any(scene.house.store.counts().mails.values())
        small = new(HOLDER, "Tender all.\n\nVictor Petrov\n")
        assert [answer["X-Instruction-Action"] for answer in scene.send(small).answers] == ["confirm"]


def _sent(scene: Stage, to: str) -> list[dict[str, str]]:
    """The headers of what was sent to that address, in the order of sending."""
    stored = sorted(scene.house.store.answers(to), key=lambda answer: (answer.sent is None, answer.sent))
    return [dict(message_from_bytes(answer.raw, policy=policy.default).items()) for answer in stored]
