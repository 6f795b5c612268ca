"""An address to which nothing can be delivered is marked, by whatever says so; nothing else marks one; a mail clears it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.player import Stage, stage
from bot.letters.sending import send_letters
from bot.model import Bounced
from bot.outstanding.reminders import remind
from mailflows.machines.failures import Failure, failures
from tests.letters_steps import OFFER, START, desk, holder, register
from tests.linear import ends, repeated
from tests.operation_steps import eventually, new
from tests.servers.smtpd import smtp_sink

NAOMI = "naomi.brightwell@lanternmail.example"
REPORT = """\
From: Mail Delivery System <MAILER-DAEMON@mx.example>
To: {to}
Subject: Undelivered Mail Returned to Sender
Date: Mon, 13 Aug 2001 10:30:00 -0400
Message-ID: <bounce-{number}@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

--=_b
Content-Type: text/plain; charset=us-ascii

The mail could not be delivered.

--=_b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Original-Recipient: rfc822;{original}
Final-Recipient: rfc822; {final}
Action: {action}
Status: {code}
Diagnostic-Code: smtp; 550 {code} <{final}>: no such
 mailbox here

--=_b--
"""
PLAIN = """\
From: MAILER-DAEMON@mx.example
To: {to}
Subject: failure notice
Date: Mon, 13 Aug 2001 10:30:00 -0400
Message-ID: <bounce-{number}@mx.example>

{words}

<{final}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.
"""
GAVE_UP = "I'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up."
WAITS = "Your message has not yet been delivered to the following addresses.\nDelivery attempts will continue."


def report(reference: str, **values: str) -> bytes:
    """A notice of failed delivery that comes back to that reference."""
    usual = {
        "to": f"offers+{reference}@custodian.example",
        "number": "1",
        "original": NAOMI,
        "final": NAOMI,
        "action": "failed",
        "code": "5.1.1",
        "words": GAVE_UP,
    }
    text = values.pop("text", REPORT)
    return text.format(**(usual | values)).replace("\n", "\r\n").encode()


def letter_to(scene: Stage, *accounts: str) -> str:
    """Send the letter; the reference under which it went out."""
    send_letters(scene.house, OFFER, accounts or ["LX-1029"])
    scene.fetch()
    return str(scene.got[NAOMI][-1]["X-Instruction-Reference"])


def arrive(scene: Stage, raw: bytes) -> None:
    """Hand over a notice, and wait until it is decided: nobody is answered."""
    assert scene.send(new("MAILER-DAEMON@mx.example", "", eml=raw)).answers == ()


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"code": "5.2.2"},
        {"code": "4.4.7"},
        {"original": "", "final": "naomi@forwarded.example"},
        {"text": PLAIN},
        {"text": PLAIN, "final": "someone@forwarded.example"},
    ],
    ids=["unknown", "full", "tried for days", "forwarded elsewhere", "no report", "no report, forwarded"],
)
def test_a_notice_of_failure_marks_the_address_and_stops_reminders(tmp_path: Path, values: dict[str, str]) -> None:
    with stage(tmp_path) as scene:
        arrive(scene, report(letter_to(scene), **values))
        bounced = scene.house.store.bounced()
        assert list(bounced) == [NAOMI]
        assert bounced[NAOMI].code == values.get("code", "5.1.1")
        assert NAOMI not in {one.to for one in remind(scene.house, OFFER).sent}
        events = [event for event in scene.house.store.events() if event.name == "address.bounced"]
        assert [(event.offer, event.account) for event in events] == [(OFFER, "LX-1029")]
        assert NAOMI not in str(events)
        # Her next mail shows that she can be reached again.
        scene.send(new(f"Naomi Brightwell <{NAOMI}>", "Tender all of my Lexington notes.\n\nNaomi Brightwell\n"))
        assert scene.house.store.bounced() == {}


@pytest.mark.parametrize(
    "values",
    [
        {"action": "delayed", "code": "4.4.1"},
        {"action": "delivered", "code": "2.0.0"},
        {"action": "relayed", "code": "2.0.0"},
        {"text": PLAIN, "words": WAITS},
        {"to": "offers@custodian.example"},
        {"to": "offers+0000000000000000@custodian.example"},
    ],
    ids=["delayed", "delivered", "relayed", "delayed, no report", "without our reference", "a reference of nobody's"],
)
def test_what_is_no_failure_of_a_mail_of_ours_marks_nothing(tmp_path: Path, values: dict[str, str]) -> None:
    with stage(tmp_path) as scene:
        arrive(scene, report(letter_to(scene), **values))
        assert scene.house.store.bounced() == {}


def test_a_notice_marks_only_whom_the_mail_went_to(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        reference = letter_to(scene, "LX-1029", "LX-1002")
        arrive(
            scene,
            report(reference, original="bob.castellano@harborline.example", final="bob.castellano@harborline.example"),
        )
        # It came back to Naomi's letter, so it was hers that failed, wherever it was sent on to.
        assert list(scene.house.store.bounced()) == [NAOMI]


def test_an_automatic_reply_shows_that_the_address_takes_mail(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.house.store.mark_bounced(Bounced(NAOMI, START))
        away = f"From: {NAOMI}\r\nTo: offers@custodian.example\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nBack on Monday.\r\n"
        scene.send(new(NAOMI, "", eml=away.encode()))
        assert scene.house.store.bounced() == {}


def test_the_first_notice_stays(tmp_path: Path) -> None:
    with desk(tmp_path) as (house, _):
        assert house.store.mark_bounced(Bounced(NAOMI, START, "5.1.1", "gone"))
        assert not house.store.mark_bounced(Bounced(NAOMI, START + timedelta(days=1), "5.2.2", "full"))
        assert house.store.bounced()[NAOMI].reason == "gone"
        assert not house.store.clear_bounced("nobody@quill.example", "R. Vance")


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"", (Failure("", permanent=True),)),
        (
            b"From: x@y.example\nSubject: Mail delivery failed\nX-Failed-Recipients: A@b.example,\n c@d.example\n\n550 no\n",
            (Failure("a@b.example", permanent=True, code="550"), Failure("c@d.example", permanent=True, code="550")),
        ),
        (
            b"Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\nAbuse\n--b--\n",
            (),
        ),
    ],
)
def test_notices_of_other_shapes(raw: bytes, found: tuple[Failure, ...]) -> None:
    assert failures(raw) == found


@pytest.mark.parametrize("piece", ["a", " ", "@", "\n", "5.", "Action: failed\n", "<", "rfc822;"])
def test_a_hostile_notice_is_read_to_its_end(piece: str) -> None:
    whole = repeated(piece).encode()
    for head in (b"Content-Type: message/delivery-status\n\n", b"Subject: failure notice\nX-Failed-Recipients: "):
        ends(failures, head + whole)


def test_our_own_server_refusing_the_recipient_marks_the_address(tmp_path: Path) -> None:
    from bot.app import sender  # noqa: PLC0415

    with smtp_sink() as sink:
        mail = {"outbound": "smtp", "smtp": {"host": "127.0.0.1", "port": sink.port, "tls": "none"}}
        with desk(tmp_path, mail=mail) as (house, _):
            register(
                house, [holder(1, emails=("550@quill.example",)), holder(2, emails=("451@quill.example",)), holder(3)]
            )
            send_letters(house, OFFER)
            outbox = sender(house)
            eventually(lambda: not outbox.send_due())
            assert {address: one.how for address, one in house.store.bounced().items()} == {
                "550@quill.example": "refused"
            }
            assert house.store.bounced()["550@quill.example"].code == "5.1.1"
            assert house.store.counts().replies == {"due": 1, "sent": 1, "gave_up": 1}
            assert len(remind(house, OFFER, dry_run=True).sent) == 2
