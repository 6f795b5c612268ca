"""Replies on their way out, to a real SMTP server that refuses, hangs up, encrypts, asks who we are, or is dead."""

from __future__ import annotations

import threading
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mailflows.errors import OutboundUnreachableError
from mailflows.leaving.outgoing import Outgoing
from mailflows.leaving.schedule import SCHEDULE
from mailflows.leaving.submission import SmtpSettings, SmtpWay
from mailflows.outbox import Sender
from tests.servers.certificate import Certificates
from tests.servers.smtpd import SmtpSink, smtp_sink
from tests.servers.waiting import until

pytestmark = [
    pytest.mark.live,
    # Some of these servers want a login over a connection in the clear, on purpose.
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
]

OURS = "offers+AB12@custodian.example"


class Outbox:
    """Replies in memory, and every step that was recorded about them. Times pass only by `later`."""

    def __init__(self, *recipients: str) -> None:
        """Hold one reply to each recipient, all due now."""
        self.replies = {
            number: Outgoing(
                reply_id=number,
                raw=f"Message-ID: <{number}@custodian.example>\nSubject: Re: notes\n\nWe understood: all.\n.\n".encode(),
                envelope_from=OURS,
                recipient=recipient,
            )
            for number, recipient in enumerate(recipients, 1)
        }
        self.waits: dict[int, timedelta] = dict.fromkeys(self.replies, timedelta(0))
        self.steps: list[tuple[Any, ...]] = []
        self.lock = threading.Lock()

    def due(self) -> Sequence[Outgoing]:
        """Answer what is to be sent now."""
        return [self.replies[number] for number, wait in sorted(self.waits.items()) if wait <= timedelta(0)]

    def later(self, wait: timedelta) -> None:
        """Let so much time pass."""
        self.waits = {number: left - wait for number, left in self.waits.items()}

    def attempt(self, reply_id: int, wait: timedelta) -> bool:
        """Count it."""
        self.steps.append(("attempt", reply_id))
        self.replies[reply_id] = replace(self.replies[reply_id], attempts=self.replies[reply_id].attempts + 1)
        self.waits[reply_id] = wait
        return True

    def sent(self, reply_id: int) -> None:
        """Note it."""
        self.steps.append(("sent", reply_id))
        del self.waits[reply_id]

    def deferred(self, reply_id: int, why: str, wait: timedelta) -> None:
        """Note it."""
        self.steps.append(("deferred", reply_id, why[:3], wait))
        self.waits[reply_id] = wait

    def gave_up(self, reply_id: int, why: str) -> None:
        """Note it."""
        self.steps.append(("gave_up", reply_id, why[:3]))
        del self.waits[reply_id]


def way_to(sink: SmtpSink, **changes: Any) -> SmtpWay:
    plain = SmtpSettings(host="127.0.0.1", port=sink.port, tls="none", timeout=10, helo="desk.custodian.example")
    return SmtpWay(replace(plain, **changes))


def sender_to(sink: SmtpSink, outbox: Outbox, **changes: Any) -> Sender:
    return Sender(way_to(sink, **changes), outbox.due, outbox)


@contextmanager
def dead_server() -> Iterator[SmtpSink]:
    sink = SmtpSink()
    try:
        yield sink
    finally:
        sink.stop()


def test_a_batch_goes_over_one_connection_each_attempt_counted_before_it_is_made() -> None:
    outbox = Outbox("ann@example.org", "bob@example.org", "cem@example.org")
    with smtp_sink() as sink:
        assert sender_to(sink, outbox).send_due() == 3
        assert sink.connections == 1
        assert [taken.recipient for taken in sink.taken] == ["ann@example.org", "bob@example.org", "cem@example.org"]
        assert {taken.sender for taken in sink.taken} == {OURS}
        assert sink.taken[0].content == (
            b"Message-ID: <1@custodian.example>\r\nSubject: Re: notes\r\n\r\nWe understood: all.\r\n.\r\n"
        )
    assert outbox.steps == [step for number in (1, 2, 3) for step in (("attempt", number), ("sent", number))]


def test_a_dead_server_burns_no_attempts_and_is_told_once(logged: list[MutableMapping[str, Any]]) -> None:
    outbox = Outbox("ann@example.org", "bob@example.org")
    with dead_server() as sink:
        sender = sender_to(sink, outbox)
        sender.turns.start()
        until(lambda: sender._down.failures >= 2)
        assert sender.trouble is not None
        assert "Connection refused" in sender.trouble
        assert {step[0] for step in outbox.steps} == {"deferred"}
        assert all(reply.attempts == 0 for reply in outbox.replies.values())
        sink.start()
        until(lambda: len(sink.taken) == 2)
        until(lambda: sender.trouble is None)
        sender.turns.stop()
    names = [line["event"] for line in logged]
    assert names.count("outbound_down") == 1
    assert names.count("outbound_up") == 1
    assert "@example.org" not in repr(logged)


def test_a_server_that_dies_within_a_batch_costs_one_reply_one_attempt() -> None:
    outbox = Outbox("ann@example.org", "421@example.org", "cem@example.org")
    with smtp_sink() as sink:
        sender = sender_to(sink, outbox)
        # The reply that made the server hang up is put off; the next one goes over a new connection.
        assert sender.send_due() == 2
        assert sink.connections == 2
    assert ("deferred", 2, "The", SCHEDULE[1]) in outbox.steps
    assert [step for step in outbox.steps if step[0] == "sent"] == [("sent", 1), ("sent", 3)]


def test_put_off_with_451_then_taken_with_the_same_message_id() -> None:
    outbox = Outbox("once451@example.org", "bob@example.org")
    with smtp_sink() as sink:
        sender = sender_to(sink, outbox)
        assert sender.send_due() == 1
        assert ("deferred", 1, "451", timedelta(minutes=1)) in outbox.steps
        assert sender.send_due() == 0
        outbox.later(timedelta(minutes=1))
        assert sender.send_due() == 1
        assert sink.taken[1].recipient == "once451@example.org"
        assert sink.taken[1].content.startswith(b"Message-ID: <1@custodian.example>\r\n")
    assert outbox.steps[-2:] == [("attempt", 1), ("sent", 1)]


def test_refused_with_550_is_given_up_at_once(logged: list[MutableMapping[str, Any]]) -> None:
    outbox = Outbox("550@example.org", "bob@example.org")
    with smtp_sink() as sink:
        assert sender_to(sink, outbox).send_due() == 1
        assert sink.attempts == ["550@example.org", "bob@example.org"]
    assert outbox.steps[:2] == [("attempt", 1), ("gave_up", 1, "550")]
    given_up = [line for line in logged if line["event"] == "reply_given_up"]
    assert [(line["reply"], line["code"], line["log_level"]) for line in given_up] == [(1, "550", "error")]


def test_put_off_for_ever_follows_the_schedule_and_is_then_given_up() -> None:
    outbox = Outbox("451@example.org")
    waits = []
    with smtp_sink() as sink:
        sender = sender_to(sink, outbox)
        while outbox.waits:
            sender.send_due()
            wait = outbox.waits.get(1, timedelta(0))
            waits.append(wait)
            outbox.later(wait)
        assert len(sink.attempts) == 8
    assert waits == [*SCHEDULE[1:], timedelta(0)]
    assert outbox.steps[-1] == ("gave_up", 1, "451")


def test_over_tls_and_starttls_with_login(certificates: Certificates) -> None:
    for tls in ("tls", "starttls"):
        outbox = Outbox("ann@example.org")
        with smtp_sink(tls=tls, certificates=certificates, login=("desk", "pässword")) as sink:
            sender = sender_to(
                sink, outbox, tls=tls, ca_file=str(certificates.authority), user="desk", password="pässword"
            )
            assert sender.send_due() == 1, sender.trouble
            assert (sink.taken[0].user, sink.taken[0].encrypted) == ("desk", True)


def test_an_unknown_authority_closes_the_way_and_burns_nothing(certificates: Certificates) -> None:
    for tls in ("tls", "starttls"):
        outbox = Outbox("ann@example.org")
        with smtp_sink(tls=tls, certificates=certificates) as sink:
            sender = sender_to(sink, outbox, tls=tls)
            assert sender.send_due() == 0
            assert sender.trouble is not None
            assert "is not trusted" in sender.trouble
            assert not sink.taken
        assert outbox.steps == [("deferred", 1, "", timedelta(0))]


def test_a_server_without_starttls_never_gets_the_password() -> None:
    outbox = Outbox("ann@example.org")
    with smtp_sink(login=("desk", "secret")) as sink:
        sender = sender_to(sink, outbox, tls="starttls", user="desk", password="secret")
        assert sender.send_due() == 0
        assert sender.trouble is not None
        assert "STARTTLS" in sender.trouble
    assert outbox.steps == [("deferred", 1, "", timedelta(0))]


def test_a_refused_login_is_a_sentence_and_burns_nothing() -> None:
    outbox = Outbox("ann@example.org", "bob@example.org")
    with smtp_sink(login=("desk", "secret")) as sink:
        sender = sender_to(sink, outbox, user="desk", password="wrong")
        assert sender.send_due() == 0
        assert sender.trouble is not None
        assert "refused our login (535)" in sender.trouble
        assert "wrong" not in sender.trouble
    assert outbox.steps == [("deferred", 1, "", timedelta(0)), ("deferred", 2, "", timedelta(0))]


def test_a_server_that_wants_a_login_we_do_not_have_stops_the_batch() -> None:
    outbox = Outbox("ann@example.org", "bob@example.org")
    with smtp_sink(login=("desk", "secret")) as sink:
        sender = sender_to(sink, outbox)
        assert sender.send_due() == 0
        assert sender.trouble is not None
        assert "530" in sender.trouble
    assert [step[:3] for step in outbox.steps] == [("attempt", 1), ("deferred", 1, "The"), ("deferred", 2, "")]


def test_addresses_beyond_ascii() -> None:
    outbox = Outbox("jürgen@bücher.example", "jo@bücher.example")
    with smtp_sink() as sink:
        assert sender_to(sink, outbox).send_due() == 2
        assert [taken.recipient for taken in sink.taken] == [
            "jürgen@xn--bcher-kva.example",
            "jo@xn--bcher-kva.example",
        ]


def test_a_reply_that_another_sender_took_is_left_alone() -> None:
    outbox = Outbox("ann@example.org")
    outbox.attempt = lambda *_: False  # type: ignore[method-assign]
    with smtp_sink() as sink:
        assert sender_to(sink, outbox).send_due() == 0
        assert not sink.taken


def test_a_store_that_is_down_ends_nothing(logged: list[MutableMapping[str, Any]]) -> None:
    outbox = Outbox("ann@example.org")
    broken = threading.Event()
    broken.set()

    def due() -> Sequence[Outgoing]:
        if broken.is_set():
            raise RuntimeError("the store is down")
        return outbox.due()

    with smtp_sink() as sink:
        sender = Sender(way_to(sink), due, outbox, look_seconds=0.05)
        sender.turns.start()
        until(lambda: sender.turns.trouble)
        broken.clear()
        sender.turns.wake()
        until(lambda: sink.taken)
        sender.turns.stop()
    names = [line["event"] for line in logged]
    assert names.count("turns_failed") == 1
    assert names.count("turns_go_on") == 1


def test_a_woken_sender_sends_before_its_next_look_and_stops() -> None:
    outbox = Outbox()
    with smtp_sink() as sink:
        sender = Sender(way_to(sink), outbox.due, outbox, look_seconds=600)
        sender.turns.start()
        outbox.replies = Outbox("ann@example.org").replies
        outbox.waits = {1: timedelta(0)}
        sender.turns.wake()
        until(lambda: sink.taken)
        thread = sender.turns._thread
        sender.turns.stop()
        assert thread is not None
        assert not thread.is_alive()


def test_without_the_lease_nothing_is_sent() -> None:
    outbox = Outbox("ann@example.org")
    with smtp_sink() as sink:
        sender = Sender(way_to(sink), outbox.due, outbox, lease=lambda: False)
        assert sender.send_due() == 0
        assert not sink.taken


def test_answers_to_one_address_that_become_due_one_by_one_go_without_pause() -> None:
    outbox = Outbox(*["ann@example.org"] * 5)
    one_by_one = Outbox.due
    with smtp_sink() as sink:
        sender = Sender(way_to(sink), lambda: one_by_one(outbox)[:1], outbox, look_seconds=60)
        sender.turns.start()
        until(lambda: len(sink.taken) == 5, seconds=10)
        sender.turns.stop()


def test_sending_without_a_connection_is_a_named_error() -> None:
    with dead_server() as sink, pytest.raises(OutboundUnreachableError):
        way_to(sink).send(Outbox("ann@example.org").replies[1])
