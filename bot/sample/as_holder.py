"""A text as the mail of a holder of the sample, and what is known beforehand of it: for learning from texts that are nobody's mail yet."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.sample import samples
from bot.senders.sender import who
from bot.understand import beforehand
from mailflows.message import parse
from mailflows.values import Mail
from nlp.context import Context

_ADDRESS = "bob.castellano@harborline.example"
"""His, who has one account, LX-1002, and no other."""
_RECEIVED = datetime(2001, 8, 15, 16, tzinfo=UTC)
"""In the middle of the offer."""


def mail_of(text: str) -> Mail:
    """Make his mail of a text."""
    head = f"From: {_ADDRESS}\nSubject: Lexington\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    return parse(f"{head}Content-Transfer-Encoding: 8bit\n\n{text}\n".encode())


def context() -> Context:
    """Give what is known beforehand of a mail of his. Raises RegisterError where the sample is damaged."""
    desk = samples.desk()
    return beforehand(who(mail_of("Hello."), desk, authenticated=None), desk, _RECEIVED, None, {})
