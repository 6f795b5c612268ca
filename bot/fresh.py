"""What one mail would come to as a fresh case, with no store: for `read` and for measuring."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.conversation import converse
from bot.desk import Desk
from bot.report import report
from bot.secrets.identifiers import new_entry_id, new_reference
from bot.times.clock import real_now
from bot.understand import Kept, understand
from mailflows.message import parse
from mailflows.values import Mail


def reading_of(raw: bytes, desk: Desk, received: datetime | None = None) -> dict[str, Any]:
    """Reading and decision in the form of the contract. `received`: instant of receipt; else the Date header, else now."""
    return reading_of_mail(parse(raw), desk, received)


def reading_of_mail(mail: Mail, desk: Desk, received: datetime | None = None) -> dict[str, Any]:
    """The same of a mail that is parsed already."""
    instant = received or mail.date or real_now()
    understood = understand(mail, Kept(mail_id=0, received=instant), desk)
    outcome = converse(understood, {}, desk, instant, new_reference(), new_entry_id)
    return report(understood, outcome.decision)
