"""A mail of more words than anybody writes goes to a person unread, at once: the next mail must not wait for it."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

import bot.understand
from bot.conversation import converse
from bot.desk import Desk
from bot.model import Action, Reason
from bot.offers.reading import load
from bot.sample import samples
from bot.understand import Kept, understand
from mailflows.message import parse
from mailflows.values import Mail
from nlp.context import Context
from nlp.instruction import Kind, Reading

MONDAY = datetime(2001, 8, 13, 13, tzinfo=UTC)
LINE = "put 25 bonds of mine in the offer please\n"


def _desk() -> Desk:
    offers = {file.stem: load(file.read_text(encoding="utf-8"), file.name) for file in samples.offer_files()}
    return Desk(offers=offers, accounts=samples.register(), brokers=samples.brokers())


def _mail(text: str, **headers: str) -> Mail:
    message = EmailMessage()
    message["From"] = "bob.castellano@harborline.example"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return parse(message.as_bytes())


def test_a_mail_of_twenty_thousand_lines_is_flagged_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_mail: Mail, _context: Context) -> Reading:
        pytest.fail("it was read")

    monkeypatch.setattr(bot.understand, "read", never)
    desk = _desk()
    received = understand(_mail(LINE * 20_000), Kept(1, MONDAY), desk)
    outcome = converse(received, {}, desk, MONDAY, "REF", lambda: "I-1")
    assert outcome.decision.action is Action.FLAG
    assert Reason.TOO_BIG in outcome.decision.reasons
    assert received.reading.instructions == ()


def test_a_short_mail_is_read_and_not_too_big() -> None:
    received = understand(_mail(LINE + "\nBob Castellano\n"), Kept(1, MONDAY), _desk())
    assert not received.too_big
    assert received.reading.kind is Kind.INSTRUCTION


def test_a_long_automatic_reply_is_filed_and_not_flagged() -> None:
    desk = _desk()
    received = understand(_mail(LINE * 20_000, Auto_Submitted="auto-replied"), Kept(1, MONDAY), desk)
    outcome = converse(received, {}, desk, MONDAY, "REF", lambda: "I-1")
    assert not received.too_big
    assert outcome.decision.action is Action.IGNORE
