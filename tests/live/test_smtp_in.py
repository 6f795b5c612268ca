"""Our own SMTP and LMTP servers, spoken to by smtplib, swaks and bare sockets."""

from __future__ import annotations

import smtplib
import socket
import subprocess
import threading
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import pytest

from mailflows.arriving.arrival import Arrival
from mailflows.arriving.listener import Listener, ListenSettings
from mailflows.errors import ListenError
from tests.servers.keeping import Keeping
from tests.servers.need import need
from tests.servers.waiting import accepts, free_port, until

pytestmark = pytest.mark.live

ADDRESS = "offers@custodian.example"
MAIL = b"Subject: my notes\r\nFrom: writer@example.org\r\n\r\nI tender all.\r\n"


@contextmanager
def listening(keeping: Keeping, **changes: Any) -> Iterator[Listener]:
    listener = Listener(ListenSettings(**{"address": ADDRESS, "port": 0, **changes}), keeping.keep)
    listener.start()
    try:
        yield listener
    finally:
        listener.stop()


def smtp(listener: Listener) -> smtplib.SMTP:
    return smtplib.SMTP("127.0.0.1", listener.port, timeout=20)


def lmtp(listener: Listener) -> smtplib.LMTP:
    client = smtplib.LMTP("127.0.0.1", listener.port, timeout=20)
    client.ehlo_or_helo_if_needed()
    return client


@contextmanager
def bare(listener: Listener) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", listener.port), timeout=20) as connection:
        yield connection


def test_a_mail_is_kept_byte_for_byte_before_it_is_acknowledged() -> None:
    keeping = Keeping()
    content = MAIL + b"..two dots\r\n.\r\n.one\r\n8 bit: \xe9\xff\r\n"
    with listening(keeping) as listener, smtp(listener) as client:
        client.sendmail("writer@example.org", [ADDRESS], content)
        assert keeping.mails == [
            (content, Arrival(received=None, via="smtp", envelope_from="writer@example.org", rcpts=(ADDRESS,)))
        ]


def test_swaks_delivers() -> None:
    keeping = Keeping()
    swaks = need("swaks")
    with listening(keeping) as listener:
        done = subprocess.run(
            [
                swaks, "--server", "127.0.0.1", "--port", str(listener.port), "--from", "writer@example.org",
                "--to", "offers+AB12CD@custodian.example", "--header", "Subject: by swaks", "--body", "I tender all.",
            ],
            capture_output=True, text=True, check=False, timeout=30,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout
        lmtp_listener = Listener(ListenSettings(ADDRESS, "lmtp", port=0), keeping.keep)
        lmtp_listener.start()
        done = subprocess.run(
            [
                swaks, "--protocol", "LMTP", "--server", "127.0.0.1", "--port", str(lmtp_listener.port),
                "--to", ADDRESS, "--header", "Subject: by swaks again",
            ],
            capture_output=True, text=True, check=False, timeout=30,
        )  # fmt: skip
        lmtp_listener.stop()
        assert done.returncode == 0, done.stdout
    assert [arrival.via for _, arrival in keeping.mails] == ["smtp", "lmtp"]
    assert keeping.mails[0][1].rcpts == ("offers+AB12CD@custodian.example",)
    assert b"Subject: by swaks" in keeping.mails[0][0]


def test_only_recipients_at_our_own_address_are_taken() -> None:
    keeping = Keeping()
    with listening(keeping) as listener, smtp(listener) as client:
        client.ehlo()
        client.mail("writer@example.org")
        assert client.rcpt("someone@elsewhere.example")[0] == 550
        assert client.rcpt("other@custodian.example")[0] == 550
        assert client.rcpt("offersx@custodian.example")[0] == 550
        assert client.rcpt("offers@custodian.example.evil.example")[0] == 550
        assert client.rcpt("OFFERS+Ab12@Custodian.Example")[0] == 250
        assert client.data(MAIL)[0] == 250
    assert keeping.mails[0][1].rcpts == ("OFFERS+Ab12@Custodian.Example",)


def test_a_bounce_with_the_null_sender_is_taken() -> None:
    keeping = Keeping()
    with listening(keeping) as listener, smtp(listener) as client:
        client.sendmail("", ["offers+REF@custodian.example"], MAIL)
    assert keeping.mails[0][1].envelope_from == ""


def test_addresses_beyond_ascii_are_taken() -> None:
    keeping = Keeping()
    with listening(keeping, address="angebote@büro.example") as listener, smtp(listener) as client:
        client.ehlo()
        assert client.has_extn("smtputf8")
        assert client.has_extn("8bitmime")
        client.sendmail(
            "jürgen@bücher.example", ["angebote+X@büro.example"], MAIL, mail_options=["SMTPUTF8", "BODY=8BITMIME"]
        )
        client.sendmail("jo@bank.example", ["angebote@xn--bro-hoa.example"], MAIL + b"again\r\n")
    assert keeping.mails[0][1].envelope_from == "jürgen@bücher.example"
    assert len(keeping.mails) == 2


def test_when_keeping_fails_the_sender_is_told_to_try_again(logged: list[MutableMapping[str, Any]]) -> None:
    keeping = Keeping()
    keeping.fails = "Subject"
    with listening(keeping) as listener, smtp(listener) as client:
        with pytest.raises(smtplib.SMTPDataError) as refused:
            client.sendmail("writer@example.org", [ADDRESS], MAIL)
        assert refused.value.smtp_code == 451
        keeping.fails = None
        client.sendmail("writer@example.org", [ADDRESS], MAIL)
    assert len(keeping.mails) == 1
    assert [line["event"] for line in logged].count("keep_failed") == 1
    assert "my notes" not in repr(logged)
    assert "writer@" not in repr(logged)


def test_a_mail_of_26_megabytes_is_refused_whether_announced_or_not() -> None:
    keeping = Keeping()
    large = MAIL + (b"z" * 76 + b"\r\n") * (26 * 1024 * 1024 // 78 + 1)
    with listening(keeping) as listener, smtp(listener) as client:
        client.ehlo()
        assert client.esmtp_features["size"] == "26214400"
        assert client.docmd(f"MAIL FROM:<writer@example.org> SIZE={len(large)}")[0] == 552
        client.mail("writer@example.org")
        client.rcpt(ADDRESS)
        code, _ = client.data(large)
        assert code == 552
        # The connection is still good, and a mail that just fits is taken.
        client.sendmail("writer@example.org", [ADDRESS], MAIL)
    assert len(keeping.mails) == 1


def test_a_mail_of_exactly_the_limit_is_taken_and_one_octet_more_is_not() -> None:
    keeping = Keeping()
    with listening(keeping, max_bytes=len(MAIL)) as listener, smtp(listener) as client:
        client.sendmail("writer@example.org", [ADDRESS], MAIL)
        client.ehlo()
        client.mail("writer@example.org")
        client.rcpt(ADDRESS)
        assert client.data(b"x" + MAIL)[0] == 552
    assert len(keeping.mails) == 1


def test_whoever_never_ends_is_cut_off() -> None:
    keeping = Keeping()
    with listening(keeping, max_bytes=10_000) as listener, bare(listener) as connection:
        connection.sendall(b"EHLO there\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<offers@custodian.example>\r\nDATA\r\n")
        heard = bytearray()
        flood = b"y" * 10_000
        with pytest.raises(OSError):  # noqa: PT011, PT012 - broken pipe or reset, as the kernel likes, after some turns
            while True:
                connection.sendall(flood)
        connection.settimeout(5)
        try:
            while piece := connection.recv(4096):
                heard += piece
        except OSError:
            pass
        until(lambda: accepts(listener.port))
    assert not keeping.mails


def test_one_line_of_a_million_octets_is_taken_as_it_is() -> None:
    keeping = Keeping()
    content = MAIL + b"<p>" + b"a" * 1_000_000 + b"</p>\r\n.x\r\n"
    with listening(keeping) as listener, smtp(listener) as client:
        client.sendmail("writer@example.org", [ADDRESS], content)
    assert keeping.mails[0][0] == content


def test_a_bare_line_feed_before_a_dot_does_not_end_the_mail() -> None:
    keeping = Keeping()
    with listening(keeping) as listener, bare(listener) as connection:
        connection.sendall(
            b"EHLO there\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<offers@custodian.example>\r\nDATA\r\n"
            b"Subject: one\r\n\r\nhello\n.\nMAIL FROM:<forged@b.example>\r\n.\r\nQUIT\r\n"
        )
        while connection.recv(4096):
            pass
    assert [raw for raw, _ in keeping.mails] == [b"Subject: one\r\n\r\nhello\n.\nMAIL FROM:<forged@b.example>\r\n"]


def test_commands_sent_ahead_are_answered_in_order() -> None:
    keeping = Keeping()
    with listening(keeping) as listener, bare(listener) as connection:
        transaction = b"MAIL FROM:<a@b.example>\r\nRCPT TO:<offers@custodian.example>\r\nDATA\r\n"
        connection.sendall(
            b"EHLO there\r\n" + transaction + MAIL + b".\r\n" + transaction + b"x" + MAIL + b".\r\nQUIT\r\n"
        )
        heard = b""
        while piece := connection.recv(4096):
            heard += piece
    codes = [line[:4] for line in heard.split(b"\r\n") if line and line[3:4] == b" "]
    assert codes == [b"220 ", b"250 ", *[b"250 ", b"250 ", b"354 ", b"250 "] * 2, b"221 "]
    assert len(keeping.mails) == 2


def test_who_says_nothing_is_let_go() -> None:
    keeping = Keeping()
    with listening(keeping, idle_seconds=0.3) as listener, bare(listener) as connection:
        assert connection.recv(4096).startswith(b"220 ")
        assert connection.recv(4096) == b""


def test_one_visitor_too_many_is_told_to_come_later() -> None:
    keeping = Keeping()
    with listening(keeping, connections=2) as listener, smtp(listener) as first, smtp(listener) as second:
        with bare(listener) as third:
            assert third.recv(4096).startswith(b"421 ")
            assert third.recv(4096) == b""
        first.quit()
        until(lambda: _answers(listener))
        second.sendmail("writer@example.org", [ADDRESS], MAIL)
    assert len(keeping.mails) == 1


def _answers(listener: Listener) -> bool:
    with bare(listener) as connection:
        return connection.recv(4096).startswith(b"220 ")


def test_too_many_recipients_are_put_off() -> None:
    keeping = Keeping()
    with listening(keeping) as listener, smtp(listener) as client:
        client.ehlo()
        client.mail("writer@example.org")
        codes = [client.rcpt(f"offers+R{number}@custodian.example")[0] for number in range(101)]
        assert codes == [250] * 100 + [452]
        assert client.data(MAIL)[0] == 250
    assert len(keeping.mails[0][1].rcpts) == 100


@pytest.mark.parametrize("line", [b"\xff\xfe", b"MAIL FROM:<\xff@b.example>", b"RCPT TO:<x", b"DATA", b"x" * 5000, b""])
def test_nonsense_is_answered_and_the_dialogue_goes_on(line: bytes) -> None:
    keeping = Keeping()
    with listening(keeping) as listener, smtp(listener) as client:
        client.ehlo()
        client.send(line + b"\r\n")
        code, _ = client.getreply()
        assert 500 <= code <= 599
        client.sendmail("writer@example.org", [ADDRESS], MAIL)
    assert len(keeping.mails) == 1


def test_lmtp_answers_for_each_recipient() -> None:
    keeping = Keeping()
    with listening(keeping, protocol="lmtp") as listener, lmtp(listener) as client:
        client.mail("writer@example.org")
        assert client.rcpt("offers+A@custodian.example")[0] == 250
        assert client.rcpt("nobody@custodian.example")[0] == 550
        assert client.rcpt("offers+B@custodian.example")[0] == 250
        assert client.data(MAIL)[0] == 250
        assert client.getreply()[0] == 250
        # Nothing is left unread: the next answer belongs to the next command.
        assert client.docmd("RSET") == (250, b"OK")
    assert len(keeping.mails) == 1
    assert keeping.mails[0][1].rcpts == ("offers+A@custodian.example", "offers+B@custodian.example")
    assert keeping.mails[0][1].via == "lmtp"


def test_lmtp_answers_for_each_recipient_also_when_it_refuses() -> None:
    keeping = Keeping()
    keeping.fails = "Subject"
    with listening(keeping, protocol="lmtp", max_bytes=1000) as listener, lmtp(listener) as client:
        for content, code in ((MAIL, 451), (MAIL + b"x" * 1000 + b"\r\n", 552)):
            client.mail("writer@example.org")
            client.rcpt("offers+A@custodian.example")
            client.rcpt("offers+B@custodian.example")
            assert client.data(content)[0] == code
            assert client.getreply()[0] == code
            assert client.docmd("NOOP")[0] == 250


def test_lmtp_wants_its_own_greeting() -> None:
    with listening(Keeping(), protocol="lmtp") as listener, bare(listener) as connection:
        connection.recv(4096)
        for greeting in (b"EHLO there\r\n", b"HELO there\r\n"):
            connection.sendall(greeting)
            assert connection.recv(4096).startswith(b"500 ")


def test_many_at_once() -> None:
    keeping = Keeping()

    def send(number: int) -> None:
        with smtp(listener) as client:
            for turn in range(10):
                client.sendmail("writer@example.org", [ADDRESS], MAIL + f"{number}/{turn}\r\n".encode())

    with listening(keeping) as listener:
        threads = [threading.Thread(target=send, args=(number,)) for number in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(keeping.mails) == 100


def test_stop_lets_the_mail_in_hand_be_kept() -> None:
    entered, go_on = threading.Event(), threading.Event()
    kept: list[bytes] = []

    def slow(raw: bytes, _arrival: Arrival) -> int:
        entered.set()
        go_on.wait(10)
        kept.append(raw)
        return 1

    listener = Listener(ListenSettings(ADDRESS, port=0), slow)
    listener.start()
    answers: list[object] = []
    client = smtp(listener)
    try:
        sending = threading.Thread(
            target=lambda: answers.append(client.sendmail("writer@example.org", [ADDRESS], MAIL))
        )
        sending.start()
        entered.wait(10)
        stopping = threading.Thread(target=listener.stop)
        stopping.start()
        until(lambda: not accepts(listener.port))
        go_on.set()
        stopping.join()
        sending.join()
    finally:
        client.close()
    assert kept == [MAIL]
    assert answers == [{}]


def test_a_port_in_use_is_a_named_error_with_one_sentence() -> None:
    with listening(Keeping()) as listener:
        second = Listener(ListenSettings(ADDRESS, port=listener.port), Keeping().keep)
        with pytest.raises(ListenError, match=f"port {listener.port} on 127.0.0.1 is in use") as refused:
            second.start()
        assert "\n" not in refused.value.sentence
        second.stop()


def test_a_host_that_is_not_this_machine_is_a_named_error() -> None:
    with pytest.raises(ListenError, match=r"198\.51\.100\.7"):
        Listener(ListenSettings(ADDRESS, host="198.51.100.7", port=free_port()), Keeping().keep).start()


def test_a_stopped_listener_can_be_started_again() -> None:
    keeping = Keeping()
    listener = Listener(ListenSettings(ADDRESS, port=free_port()), keeping.keep)
    for number in (1, 2):
        listener.start()
        with smtp(listener) as client:
            client.sendmail("writer@example.org", [ADDRESS], MAIL + str(number).encode() + b"\r\n")
        listener.stop()
        listener.stop()
    assert len(keeping.mails) == 2
