"""The poller against a real Dovecot: delivery, moving, IDLE, restarts, crashes, and what a mailbox can do to us."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import mailflows.imap.poller as poller_module
from mailflows.errors import (
    FolderMissingError,
    LoginRefusedError,
    MailboxUnreachableError,
    TlsRefusedError,
)
from mailflows.imap import ImapSettings, Place, Poller
from tests.servers.dovecot import PASSWORD, DovecotServer, dovecot_server
from tests.servers.keeping import Keeping
from tests.servers.waiting import free_port, until

pytestmark = pytest.mark.live


def mail(subject: str, body: str = "I tender all my notes.") -> bytes:
    return f"Subject: {subject}\r\nFrom: writer@example.org\r\n\r\n{body}\r\n".encode()


def settings_for(server: DovecotServer, user: str, **changes: object) -> ImapSettings:
    plain = ImapSettings(host="127.0.0.1", port=server.imap, tls="none", user=user, password=PASSWORD, timeout=10)
    return replace(plain, **changes)


def poller_for(settings: ImapSettings, keeping: Keeping, **more: object) -> Poller:
    return Poller(settings, keeping.keep, keeping.place, keeping.set_place, **more)


@contextmanager
def running(settings: ImapSettings, keeping: Keeping, **more: object) -> Iterator[Poller]:
    poller = poller_for(settings, keeping, **more)
    poller.start()
    try:
        yield poller
    finally:
        poller.stop()


def test_a_mail_delivered_by_lmtp_is_kept_and_moved_to_processed(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    before = datetime.now(UTC) - timedelta(seconds=2)
    dovecot.deliver(user, mail("first"))

    assert poller_for(settings_for(dovecot, user), keeping).poll_once() == 1

    raw, arrival = keeping.mails[0]
    assert raw.endswith(mail("first"))
    assert arrival.via == "imap"
    assert arrival.origin is not None
    assert arrival.origin.startswith(f"imap:{user}@127.0.0.1/INBOX;")
    assert arrival.received is not None
    assert arrival.received.utcoffset() == timedelta(0)
    assert before <= arrival.received <= datetime.now(UTC)
    assert dovecot.count(user, "INBOX") == 0
    assert dovecot.count(user, "Processed") == 1


def test_internaldate_of_another_zone_becomes_the_same_instant(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    eastern = datetime.fromisoformat("2001-08-31T16:59:30-04:00")
    with dovecot.client(user) as client:
        client.append("INBOX", mail("dated"), msg_time=eastern)
    poller_for(settings_for(dovecot, user), keeping).poll_once()
    assert keeping.mails[0][1].received == datetime(2001, 8, 31, 20, 59, 30, tzinfo=UTC)


def test_a_mail_is_not_marked_as_seen_where_it_is_left(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    settings = settings_for(dovecot, user, processed="")
    dovecot.deliver(user, mail("stays"))
    poller = poller_for(settings, keeping)
    assert poller.poll_once() == 1
    with dovecot.client(user) as client:
        client.select_folder("INBOX", readonly=True)
        assert client.search(["UNSEEN"]) == [1]
    assert poller.poll_once() == 0
    assert keeping.known is not None
    assert keeping.known.last_uid == 1
    dovecot.deliver(user, mail("later"))
    # Another process goes on at the same place.
    assert poller_for(settings, keeping).poll_once() == 1
    assert [raw.count(b"Subject: later") for raw, _ in keeping.mails] == [0, 1]
    assert keeping.repeated == 0


def test_processed_delete_removes_what_is_kept(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    dovecot.deliver(user, mail("one"), mail("two"))
    assert poller_for(settings_for(dovecot, user, processed="delete"), keeping).poll_once() == 2
    assert dovecot.count(user, "INBOX") == 0
    assert dovecot.count(user, "Processed") == 0


def test_mail_that_arrives_while_idling_does_not_wait_for_the_next_look(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    with running(settings_for(dovecot, user, poll_seconds=600), keeping):
        dovecot.deliver(user, mail("opens the conversation"))
        until(lambda: len(keeping.mails) == 1)
        for number in (2, 3, 4):
            dovecot.deliver(user, mail(f"number {number}"))
            until(lambda number=number: len(keeping.mails) == number)  # type: ignore[misc]
        until(lambda: dovecot.count(user, "Processed") == 4)


def test_stop_ends_an_idling_look(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    poller = poller_for(settings_for(dovecot, user, poll_seconds=600), keeping)
    poller.start()
    dovecot.deliver(user, mail("one"))
    until(lambda: len(keeping.mails) == 1)
    thread = poller._turns._thread
    poller.stop()
    assert thread is not None
    assert not thread.is_alive()


def test_two_hundred_and_fifty_mails_come_in_order_and_in_batches(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    dovecot.deliver(user, *(mail(f"number {number}") for number in range(250)))
    assert poller_for(settings_for(dovecot, user), keeping).poll_once() == 250
    numbers = [int(raw.split(b"Subject: number ")[1].split(b"\r\n")[0]) for raw, _ in keeping.mails]
    assert numbers == list(range(250))
    assert dovecot.count(user, "INBOX") == 0
    assert dovecot.count(user, "Processed") == 250


def test_of_an_oversize_mail_only_the_header_is_fetched(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    dovecot.deliver(user, mail("small"), mail("large", "x" * 70 + "\r\n" + ("y" * 70 + "\r\n") * 3000), mail("after"))
    assert poller_for(settings_for(dovecot, user, max_bytes=100_000), keeping).poll_once() == 3
    assert [arrival.too_big for _, arrival in keeping.mails] == [False, True, False]
    raw, arrival = keeping.mails[1]
    assert b"Subject: large" in raw
    assert b"yyyy" not in raw
    assert raw.endswith(b"\r\n\r\n")
    assert arrival.size is not None
    assert arrival.size > 200_000
    assert dovecot.count(user, "Processed") == 3


def test_a_crash_between_keep_and_move_keeps_the_mail_once(
    dovecot: DovecotServer, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """The process ends here."""

    def killed(*_: object) -> None:
        raise Killed

    keeping = Keeping()
    settings = settings_for(dovecot, user)
    dovecot.deliver(user, mail("one"), mail("two"))
    with monkeypatch.context() as patch:
        patch.setattr(poller_module, "settle", killed)
        with pytest.raises(Killed):
            poller_for(settings, keeping).poll_once()
    assert len(keeping.mails) == 2
    assert dovecot.count(user, "INBOX") == 2
    assert keeping.known is None

    poller_for(settings, keeping).poll_once()
    assert len(keeping.mails) == 2
    assert keeping.repeated == 2
    assert dovecot.count(user, "INBOX") == 0
    assert dovecot.count(user, "Processed") == 2


_KILLED_BETWEEN_KEEP_AND_MOVE = """
import os, signal, sys
import mailflows.imap.poller
from mailflows.imap import ImapSettings, Poller

def keep(raw, arrival):
    with open(sys.argv[3], "a") as kept:
        print(arrival.origin, file=kept, flush=True)
        os.fsync(kept.fileno())
    return 1

mailflows.imap.poller.settle = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
settings = ImapSettings(host="127.0.0.1", port=int(sys.argv[1]), tls="none", user=sys.argv[2], password="secret")
Poller(settings, keep, lambda: None, lambda place: None).poll_once()
"""


def test_a_process_killed_between_keep_and_move_leaves_the_same_origin_behind(
    dovecot: DovecotServer, user: str, tmp_path: Path
) -> None:
    dovecot.deliver(user, mail("one"), mail("two"))
    kept = tmp_path / "kept"
    done = subprocess.run(
        [sys.executable, "-c", _KILLED_BETWEEN_KEEP_AND_MOVE, str(dovecot.imap), user, str(kept)],
        check=False,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == -signal.SIGKILL
    keeping = Keeping()
    assert poller_for(settings_for(dovecot, user), keeping).poll_once() == 2
    assert [arrival.origin for _, arrival in keeping.mails] == kept.read_text().splitlines()
    assert dovecot.count(user, "Processed") == 2


def test_a_changed_uidvalidity_starts_over_without_losing_or_doubling(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    settings = settings_for(dovecot, user, folder="Tender", processed="")
    with dovecot.client(user) as client:
        client.create_folder("Tender")
        for subject in ("one", "two", "three"):
            client.append("Tender", mail(subject))
    poller = poller_for(settings, keeping)
    assert poller.poll_once() == 3
    first = keeping.known
    assert first is not None

    with dovecot.client(user) as client:
        client.delete_folder("Tender")
        client.create_folder("Tender")
        for subject in ("three", "four"):
            client.append("Tender", mail(subject))
    assert poller.poll_once() == 2
    assert keeping.subjects == ["one", "two", "three", "four"]
    assert keeping.known is not None
    assert keeping.known.uidvalidity != first.uidvalidity
    assert keeping.known.last_uid == 2
    assert poller.poll_once() == 0


def test_a_place_of_an_older_uidvalidity_is_not_trusted(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    keeping.known = Place(uidvalidity=7, last_uid=4000)
    dovecot.deliver(user, mail("one"))
    assert poller_for(settings_for(dovecot, user, processed=""), keeping).poll_once() == 1


def test_one_mail_that_cannot_be_kept_does_not_stop_the_others(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    keeping.fails = "poison"
    dovecot.deliver(user, mail("one"), mail("poison"), mail("three"))
    with running(settings_for(dovecot, user, poll_seconds=600), keeping) as poller:
        until(lambda: len(keeping.mails) == 2)
        until(lambda: dovecot.count(user, "Processed") == 2)
        assert dovecot.count(user, "INBOX") == 1
        assert poller.failing == 1
        assert keeping.known is not None
        assert keeping.known.last_uid == 1
        keeping.fails = None
        until(lambda: len(keeping.mails) == 3)
        until(lambda: dovecot.count(user, "INBOX") == 0)


def test_while_the_store_is_down_mails_wait_in_the_mailbox(
    dovecot: DovecotServer, user: str, logged: list[dict[str, Any]]
) -> None:
    keeping = Keeping()
    keeping.fails = "Subject"
    dovecot.deliver(user, *(mail(f"number {number}") for number in range(20)))
    with running(settings_for(dovecot, user, poll_seconds=600), keeping) as poller:
        until(lambda: poller.trouble)
        assert "store" in str(poller.trouble)
        assert dovecot.count(user, "INBOX") == 20
        keeping.fails = None
        until(lambda: len(keeping.mails) == 20)
        until(lambda: poller.trouble is None)
    assert [line["event"] for line in logged].count("mailbox_down") == 1
    assert [line["event"] for line in logged].count("mailbox_up") == 1


def test_the_poller_comes_back_after_the_server_was_killed(user: str, logged: list[dict[str, Any]]) -> None:
    keeping = Keeping()
    with dovecot_server() as server, running(settings_for(server, user, poll_seconds=600), keeping) as poller:
        server.deliver(user, mail("before"))
        # Killed while it writes, Dovecot leaves locks behind that it honours for minutes.
        until(lambda: server.count(user, "Processed") == 1)
        server.kill()
        until(lambda: poller.trouble)
        server.start()
        server.deliver(user, mail("after"))
        until(lambda: server.count(user, "Processed") == 2)
        until(lambda: poller.trouble is None)
        server.stop()
        until(lambda: poller.trouble)
        server.start()
        server.deliver(user, mail("again"))
        until(lambda: len(keeping.mails) == 3)
        until(lambda: server.count(user, "Processed") == 3)
    names = [line["event"] for line in logged]
    assert names.count("mailbox_down") == 2
    assert names.count("mailbox_up") == 2


def test_nothing_of_a_mail_is_logged(dovecot: DovecotServer, user: str, logged: list[dict[str, Any]]) -> None:
    keeping = Keeping()
    dovecot.deliver(user, mail("Confidential subject", "Confidential body"))
    poller_for(settings_for(dovecot, user), keeping).poll_once()
    said = repr(logged)
    assert "mail_fetched" in said
    assert "onfidential" not in said
    assert "@" not in said


def test_over_tls_and_starttls_with_an_authority_of_our_own(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    authority = str(dovecot.certificates.authority)
    dovecot.deliver(user, mail("over tls"))
    tls = settings_for(dovecot, user, tls="tls", port=dovecot.imaps, ca_file=authority)
    assert poller_for(tls, keeping).poll_once() == 1
    dovecot.deliver(user, mail("over starttls"))
    starttls = settings_for(dovecot, user, tls="starttls", ca_file=authority)
    assert poller_for(starttls, keeping).poll_once() == 1
    with running(replace(tls, poll_seconds=600), keeping):
        dovecot.deliver(user, mail("while idling over tls"))
        until(lambda: len(keeping.mails) == 3, seconds=10)
        dovecot.deliver(user, mail("and once more"))
        until(lambda: len(keeping.mails) == 4)


def test_a_certificate_of_an_unknown_authority_is_refused(dovecot: DovecotServer, user: str) -> None:
    for settings in (
        settings_for(dovecot, user, tls="tls", port=dovecot.imaps),
        settings_for(dovecot, user, tls="starttls"),
    ):
        with pytest.raises(TlsRefusedError, match="is not trusted"):
            poller_for(settings, Keeping()).poll_once()


def test_tls_towards_a_port_that_speaks_none_is_a_named_error(dovecot: DovecotServer, user: str) -> None:
    with pytest.raises(TlsRefusedError, match=r"check mail\.imap\.tls"):
        poller_for(settings_for(dovecot, user, tls="tls"), Keeping()).poll_once()


def test_a_refused_login_is_told_in_one_line_and_tried_again(
    dovecot: DovecotServer, user: str, logged: list[dict[str, Any]]
) -> None:
    keeping = Keeping()
    settings = settings_for(dovecot, user, password="wrong")
    with pytest.raises(LoginRefusedError, match=r"refused the login; check mail\.imap\.user") as refused:
        poller_for(settings, keeping).poll_once()
    assert "\n" not in refused.value.sentence
    assert "wrong" not in refused.value.sentence

    with running(settings, keeping) as poller:
        until(lambda: poller.trouble)
        until(lambda: poller._down.failures >= 2)
    assert [line["event"] for line in logged].count("mailbox_down") == 1


def test_a_server_that_is_not_there_is_a_named_error(user: str) -> None:
    settings = ImapSettings(host="127.0.0.1", port=free_port(), tls="none", user=user, password=PASSWORD)
    with pytest.raises(MailboxUnreachableError, match="Connection refused"):
        poller_for(settings, Keeping()).poll_once()


def test_a_folder_that_does_not_exist_is_named(dovecot: DovecotServer, user: str) -> None:
    with pytest.raises(FolderMissingError, match='"Instructions"'):
        poller_for(settings_for(dovecot, user, folder="Instructions"), Keeping()).poll_once()


def test_only_who_has_the_lease_polls(dovecot: DovecotServer, user: str) -> None:
    idle, busy = Keeping(), Keeping()
    settings = settings_for(dovecot, user, poll_seconds=0.2)
    with running(settings, idle, lease=lambda: False), running(settings, busy):
        dovecot.deliver(user, mail("one"))
        until(lambda: len(busy.mails) == 1)
    assert not idle.mails


def test_folders_with_names_beyond_ascii(dovecot: DovecotServer, user: str) -> None:
    keeping = Keeping()
    with dovecot.client(user) as client:
        client.create_folder("Aufträge")
        client.append("Aufträge", mail("one"))
    assert (
        poller_for(
            settings_for(dovecot, user, folder="Aufträge", processed="Erledigt & gelesen €"), keeping
        ).poll_once()
        == 1
    )
    assert dovecot.count(user, "Erledigt & gelesen €") == 1


def test_a_server_without_move_gets_copy_and_expunge(user: str) -> None:
    keeping = Keeping()
    with dovecot_server("imap_capability = IMAP4rev1 IDLE UIDPLUS LITERAL+") as server:
        server.deliver(user, mail("one"), mail("two"))
        assert poller_for(settings_for(server, user), keeping).poll_once() == 2
        assert server.count(user, "INBOX") == 0
        assert server.count(user, "Processed") == 2


def test_a_server_without_uidplus_or_idle_loses_nothing_that_a_person_marked(user: str) -> None:
    keeping = Keeping()
    with dovecot_server("imap_capability = IMAP4rev1") as server:
        keeping.fails = "marked by a person"
        server.deliver(user, mail("one"), mail("marked by a person"))
        with server.client(user) as client:
            client.select_folder("INBOX")
            client.delete_messages([2])
        assert poller_for(settings_for(server, user), keeping).poll_once() == 1
        # Neither is expunged, as EXPUNGE alone would take the other one, which is not kept yet.
        assert server.count(user, "INBOX") == 2
        assert server.count(user, "Processed") == 1
        # Another process neither keeps nor copies the first again.
        keeping.fails = None
        assert poller_for(settings_for(server, user), keeping).poll_once() == 1
        assert keeping.repeated == 0
        assert server.count(user, "Processed") == 2
        with running(settings_for(server, user, poll_seconds=0.3), keeping):
            server.deliver(user, mail("polled without idle"))
            until(lambda: len(keeping.mails) == 3)


def test_a_server_that_wants_folders_below_a_prefix(user: str) -> None:
    keeping = Keeping()
    with dovecot_server(prefix="INBOX.") as server:
        server.deliver(user, mail("one"))
        assert poller_for(settings_for(server, user), keeping).poll_once() == 1
        assert server.count(user, "INBOX.Processed") == 1
        assert server.count(user, "INBOX") == 0
