"""A labelled mail as its sender of the sample sent it, as the judges of whole mails are asked about it: for learning from it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from bot.desk import Desk
from bot.sample import samples
from bot.senders.sender import who
from bot.understand import beforehand
from mailflows.message import parse
from nlp.tenor.whole import Whole
from nlp.training.asked import as_asked

_RECEIVED = datetime(2001, 8, 15, 16, tzinfo=UTC)
"""In the middle of the offer, for a mail without a date."""


@cache
def _desk() -> Desk:
    """Read the sample once for the process."""
    return samples.desk()


def heard(raw: bytes) -> Whole | None:
    """Give what the judges are asked about a mail; None where they are not. Raises RegisterError where the sample is damaged."""
    mail = parse(raw)
    sender = who(mail, _desk(), authenticated=None)
    return as_asked(mail, beforehand(sender, _desk(), mail.date or _RECEIVED, None, {}))
