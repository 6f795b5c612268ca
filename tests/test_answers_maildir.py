"""Answers that go nowhere but into a Maildir: whole, durable, and once, whatever happened in between."""

from __future__ import annotations

import mailbox
from datetime import timedelta
from pathlib import Path

import pytest

from mailflows.errors import OutboundUnreachableError
from mailflows.leaving.maildir import MaildirWay, deliver
from mailflows.leaving.outgoing import Outgoing
from mailflows.outbox import Sender

RAW = b"Message-ID: <1@custodian.example>\r\nSubject: Re: my notes\r\n\r\nWe understood: all.\r\n"


def reply(number: int = 1) -> Outgoing:
    return Outgoing(number, RAW, "offers+AB12@custodian.example", "ann@example.org")


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_mail_program_can_read_what_was_delivered(tmp_path: Path) -> None:
    MaildirWay(tmp_path / "answers").send(reply())
    (mail,) = mailbox.Maildir(tmp_path / "answers", create=False)
    assert mail["Subject"] == "Re: my notes"
    assert mail["Return-Path"] == "<offers+AB12@custodian.example>"
    assert mail["Delivered-To"] == "ann@example.org"


def test_a_repeat_after_a_crash_does_not_double(tmp_path: Path) -> None:
    way = MaildirWay(tmp_path)
    way.send(reply())
    way.send(reply())
    assert files(tmp_path) == ["new/reply-1"]


def test_a_repeat_after_the_mail_was_read_does_not_double(tmp_path: Path) -> None:
    way = MaildirWay(tmp_path)
    way.send(reply())
    (tmp_path / "new" / "reply-1").rename(tmp_path / "cur" / "reply-1:2,S")
    way.send(reply())
    assert files(tmp_path) == ["cur/reply-1:2,S"]


def test_half_a_mail_left_by_a_crash_is_never_seen(tmp_path: Path) -> None:
    deliver(tmp_path, "reply-1", RAW)
    (tmp_path / "new" / "reply-1").unlink()
    (tmp_path / "tmp" / "reply-1").write_bytes(b"half")
    deliver(tmp_path, "reply-1", RAW)
    assert files(tmp_path) == ["new/reply-1"]
    assert (tmp_path / "new" / "reply-1").read_bytes() == RAW


@pytest.mark.parametrize("name", ["", "../reply", ".hidden", "a/b", "a:2,S", "a b"])
def test_a_name_that_is_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        deliver(tmp_path, name, RAW)


def test_a_folder_that_cannot_be_written_is_a_named_error(tmp_path: Path) -> None:
    (tmp_path / "answers").write_text("a file where the folder should be")
    with pytest.raises(OutboundUnreachableError, match="cannot be written"):
        MaildirWay(tmp_path / "answers").send(reply())


def test_the_sender_records_each_step_in_order(tmp_path: Path) -> None:
    steps: list[tuple[object, ...]] = []

    class Record:
        """Notes each step."""

        def attempt(self, reply_id: int, wait: timedelta) -> bool:
            """Count it."""
            steps.append(("attempt", reply_id, wait))
            return True

        def sent(self, reply_id: int) -> None:
            """Note it."""
            steps.append(("sent", reply_id))

        def deferred(self, reply_id: int, why: str, wait: timedelta) -> None:
            """Note it."""
            steps.append(("deferred", reply_id, why, wait))

        def gave_up(self, reply_id: int, why: str) -> None:
            """Note it."""
            steps.append(("gave_up", reply_id, why))

    assert Sender(MaildirWay(tmp_path), lambda: [reply(1), reply(2)], Record()).send_due() == 2
    minute = timedelta(minutes=1)
    assert steps == [("attempt", 1, minute), ("sent", 1), ("attempt", 2, minute), ("sent", 2)]
    assert files(tmp_path) == ["new/reply-1", "new/reply-2"]
