"""The poller against a server that misbehaves: damaged mails, lying sizes, silence, refused moves, odd dates."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

import mailflows.imap.idle as idle_module
import mailflows.imap.listing as listing_module
from mailflows.errors import LoginRefusedError, MailboxUnreachableError, TlsRefusedError
from mailflows.imap import ImapSettings, Poller
from tests.servers.keeping import Keeping
from tests.servers.scripted_imap import Mailbox, scripted_imap
from tests.servers.waiting import until

pytestmark = pytest.mark.live


def mails(*uids: int) -> dict[int, bytes]:
    return {uid: f"Subject: {uid}\r\n\r\nI tender all.\r\n".encode() for uid in uids}


def poller_for(port: int, keeping: Keeping, **changes: object) -> Poller:
    plain = ImapSettings(host="127.0.0.1", port=port, tls="none", user="desk", password="secret", timeout=5)
    return Poller(replace(plain, **changes), keeping.keep, keeping.place, keeping.set_place)


@contextmanager
def running(port: int, keeping: Keeping, **changes: object) -> Iterator[Poller]:
    poller = poller_for(port, keeping, **{"poll_seconds": 600.0, **changes})
    poller.start()
    try:
        yield poller
    finally:
        poller.stop()


def test_a_mail_that_makes_the_server_hang_up_does_not_stop_the_others() -> None:
    keeping, box = Keeping(), Mailbox(mails(1, 2, 3, 4, 5), hangs_up_on={3})
    with scripted_imap(box) as port, running(port, keeping) as poller:
        until(lambda: len(keeping.mails) == 4)
        until(lambda: poller.failing == 1)
        # A mail is moved after it is kept, so the last one may still stand there for a moment.
        until(lambda: sorted(box.mails) == [3])
        assert sorted(keeping.subjects) == ["1", "2", "4", "5"]
        assert keeping.known is not None
        assert keeping.known.last_uid == 2
        box.hangs_up_on.clear()
        until(lambda: len(keeping.mails) == 5)
        until(lambda: not box.mails)


def test_a_mail_that_the_server_refuses_to_hand_out_does_not_stop_the_others(
    logged: list[MutableMapping[str, Any]],
) -> None:
    keeping, box = Keeping(), Mailbox(mails(1, 2, 3), says_no_to={2})
    with scripted_imap(box) as port, running(port, keeping) as poller:
        until(lambda: len(keeping.mails) == 2)
        until(lambda: poller.failing == 1)
        box.says_no_to.clear()
        until(lambda: len(keeping.mails) == 3)
        assert poller.failing == 0
        assert box.connections == 1
    assert [line["uid"] for line in logged if line["event"] == "mail_not_fetched"] == [2]


def test_a_mail_that_is_left_out_of_an_answer_is_asked_for_again() -> None:
    keeping, box = Keeping(), Mailbox(mails(1, 2), withholds={1})
    with scripted_imap(box) as port, running(port, keeping, processed=""):
        until(lambda: len(keeping.mails) == 1)
        assert keeping.known is None or keeping.known.last_uid == 0
        box.withholds.clear()
        until(lambda: len(keeping.mails) == 2)
        until(lambda: keeping.known is not None and keeping.known.last_uid == 2)


def test_a_mail_that_somebody_took_away_meanwhile_is_no_concern() -> None:
    box = Mailbox(mails(1, 2))
    keeping = Keeping()
    original = keeping.keep

    def keep(raw: bytes, arrival: Any) -> int:
        box.mails.pop(2, None)
        return original(raw, arrival)

    keeping.keep = keep  # type: ignore[method-assign]
    box.withholds = {2}
    with scripted_imap(box) as port:
        poller = poller_for(port, keeping)
        assert poller.poll_once() == 1
        assert poller.failing == 0


@pytest.mark.parametrize("command", ["search", "move", "idle"])
def test_mail_announced_in_the_answer_to_another_command_does_not_wait_for_the_next_look(command: str) -> None:
    # It was a bug at one point: a mail that arrived while another was moved lay there until the next look.
    keeping, box = Keeping(), Mailbox(mails(1), arrives_with={command: mails(2)})
    with scripted_imap(box) as port, running(port, keeping, poll_seconds=600.0):
        until(lambda: len(keeping.mails) == 2)


def test_a_connection_that_falls_silent_is_given_up_and_made_anew(
    monkeypatch: pytest.MonkeyPatch, logged: list[MutableMapping[str, Any]]
) -> None:
    monkeypatch.setattr(idle_module, "RENEW_SECONDS", 0.2)
    keeping, box = Keeping(), Mailbox(mails(1), falls_silent=True)
    with scripted_imap(box) as port, running(port, keeping, timeout=0.5):
        until(lambda: len(keeping.mails) == 1)
        box.mails.update(mails(2))
        until(lambda: len(keeping.mails) == 2)
    assert "mailbox_down" in [line["event"] for line in logged]


def test_stop_does_not_wait_for_a_server_that_does_not_answer() -> None:
    keeping, box = Keeping(), Mailbox(mails(1), falls_silent=True)
    with scripted_imap(box) as port:
        poller = poller_for(port, keeping, poll_seconds=600.0, timeout=60.0)
        poller.start()
        until(lambda: any(line.endswith("IDLE") for line in box.heard))
        thread = poller._turns._thread
        poller.stop()
        assert thread is not None
        assert not thread.is_alive()


def test_a_refused_move_stops_no_mail_and_is_told_once(logged: list[MutableMapping[str, Any]]) -> None:
    keeping, box = Keeping(), Mailbox(mails(1, 2), refuses_move=True)
    with scripted_imap(box) as port, running(port, keeping, poll_seconds=0.1):
        until(lambda: len(keeping.mails) == 2)
        box.mails.update(mails(3))
        until(lambda: len(keeping.mails) == 3)
        box.refuses_move = False
        until(lambda: not box.mails)
    assert keeping.repeated == 0
    assert [line["event"] for line in logged].count("mails_not_taken_out") == 1


def test_a_mail_larger_than_the_server_told_is_cut_to_its_header() -> None:
    keeping = Keeping()
    large = b"Subject: large\r\nTo: us\r\n\r\n" + b"x" * 5000 + b"\r\n"
    box = Mailbox({1: large}, told_size=100)
    with scripted_imap(box) as port:
        assert poller_for(port, keeping, max_bytes=1000).poll_once() == 1
    raw, arrival = keeping.mails[0]
    assert raw == b"Subject: large\r\nTo: us\r\n\r\n"
    assert (arrival.too_big, arrival.size) == (True, len(large))


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("31-Aug-2001 16:59:30 -0400", datetime(2001, 8, 31, 20, 59, 30, tzinfo=UTC)),
        (" 1-Sep-2001 02:29:30 +0530", datetime(2001, 8, 31, 20, 59, 30, tzinfo=UTC)),
        ("31-Aug-2001 20:59:30 -0000", datetime(2001, 8, 31, 20, 59, 30, tzinfo=UTC)),
        ("31-Aug-2001 20:59:30 +0000", datetime(2001, 8, 31, 20, 59, 30, tzinfo=UTC)),
        ("yesterday", None),
    ],
)
def test_internaldate_is_understood_as_an_instant(told: str, meant: datetime | None) -> None:
    keeping = Keeping()
    with scripted_imap(Mailbox(mails(1), internaldate=told)) as port:
        assert poller_for(port, keeping).poll_once() == 1
    assert keeping.mails[0][1].received == meant


def test_xoauth2_says_who_we_are_with_a_fresh_token_at_every_connection() -> None:
    keeping, box = Keeping(), Mailbox(mails(1), capabilities="IMAP4rev1 AUTH=XOAUTH2 MOVE UIDPLUS")
    tokens = iter(["ya29.first", "ya29.second"])
    with scripted_imap(box) as port:
        settings = ImapSettings(
            host="127.0.0.1", port=port, tls="none", user="desk@custodian.example", auth="xoauth2", timeout=5
        )
        poller = Poller(settings, keeping.keep, keeping.place, keeping.set_place, token=lambda: next(tokens))
        poller.poll_once()
        poller.poll_once()
    assert len(keeping.mails) == 1
    assert [line for line in box.heard if line.startswith("user=")] == [
        "user=desk@custodian.example\1auth=Bearer ya29.first\1\1",
        "user=desk@custodian.example\1auth=Bearer ya29.second\1\1",
    ]


def test_a_refused_token_is_a_named_error_after_the_server_has_said_why() -> None:
    box = Mailbox(mails(1), capabilities="IMAP4rev1 AUTH=XOAUTH2", refuses_token=True)
    with scripted_imap(box) as port:
        poller = poller_for(port, Keeping(), auth="xoauth2")
        with pytest.raises(LoginRefusedError, match="access token"):
            poller.poll_once()
    assert "then: " in box.heard


@pytest.mark.parametrize("answer", ["", "NO [UNAVAILABLE] Temporary authentication failure"])
def test_a_server_that_cannot_check_logins_just_now_does_not_blame_the_password(answer: str) -> None:
    with (
        scripted_imap(Mailbox(mails(1), login_answer=answer)) as port,
        pytest.raises(MailboxUnreachableError, match="cannot check logins just now"),
    ):
        poller_for(port, Keeping()).poll_once()


def test_a_refused_password_is_blamed() -> None:
    box = Mailbox(mails(1), login_answer="NO [AUTHENTICATIONFAILED] Authentication failed")
    with scripted_imap(box) as port, pytest.raises(LoginRefusedError, match="its password"):
        poller_for(port, Keeping()).poll_once()


def test_starttls_is_never_gone_without() -> None:
    box = Mailbox(mails(1))
    with scripted_imap(box) as port, pytest.raises(TlsRefusedError, match="offers no STARTTLS"):
        poller_for(port, Keeping(), tls="starttls").poll_once()
    assert not any("LOGIN" in line or "AUTHENTICATE" in line for line in box.heard)


def test_a_folder_with_very_many_mails_is_listed_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing_module, "MOST_LISTED", 10)
    keeping, box = Keeping(), Mailbox(mails(*range(1, 40, 3)))
    with scripted_imap(box) as port:
        assert poller_for(port, keeping, processed="").poll_once() == 13
    assert keeping.subjects == [str(uid) for uid in range(1, 40, 3)]
    assert sum("SEARCH" in line for line in box.heard) == 4
