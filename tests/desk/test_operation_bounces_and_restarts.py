"""A bounce to the address with the reference, and a restart in the middle of a conversation."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.demo.player import START, stage
from tests.operation_steps import action, answered, new, reply, status, unanswered

HOLDER = "Naomi Brightwell <naomi.brightwell@lanternmail.example>"
TENDER = "Tender all of my Lexington notes.\n\nNaomi Brightwell\n"

BOUNCE = """\
From: Mail Delivery System <MAILER-DAEMON@lanternmail.example>
To: offers+{reference}@custodian.example
Subject: Undelivered Mail Returned to Sender
Date: Mon, 13 Aug 2001 10:30:00 -0400
Message-ID: <bounce-1@lanternmail.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

--=_b
Content-Type: text/plain; charset=us-ascii

I could not deliver your mail to naomi.brightwell@lanternmail.example: over quota.
Yes, confirm again later.

--=_b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.lanternmail.example

Final-Recipient: rfc822; naomi.brightwell@lanternmail.example
Action: failed
Status: 5.2.2

--=_b--
"""


def test_a_bounce_to_the_reference_is_filed_and_changes_nothing(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        read_back = answered(scene, new(HOLDER, TENDER))
        raw = BOUNCE.format(reference=read_back["X-Instruction-Reference"]).replace("\n", "\r\n").encode()
        for sender in ("MAILER-DAEMON@lanternmail.example", HOLDER):
            again = raw.replace(b"bounce-1", sender[:5].encode())
            unanswered(scene, new(sender, "", eml=again))
        assert scene.standing(["LX-1029"]) == set()
        assert not scene.house.store.flagged()
        assert action(answered(scene, reply(HOLDER, "Yes.\n"))) == "recorded"


def test_a_yes_after_a_restart_records_what_was_read_back_before_it(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        answered(scene, new(HOLDER, TENDER))
        yes = scene.written(reply(HOLDER, "Yes.\n"))
    with stage(tmp_path, START + timedelta(days=1)) as scene:
        recorded = answered(scene, new(HOLDER, "", eml=yes))
        assert status(recorded) == ["LX-1029 PACK"]
        unanswered(scene, new(HOLDER, "", eml=yes))
        assert scene.history(["LX-1029"]) == ["LX-1029 tender_all 110000 PACK"]
        assert scene.house.store.verify() is None
