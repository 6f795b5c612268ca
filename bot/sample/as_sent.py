"""A labelled mail as its sender of the sample sent it, as the judges of whole mails are asked about it: for learning from it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache

from bot.desk import Desk
from bot.sample import samples
from bot.senders.sender import who
from bot.understand import beforehand
from mailflows.message import parse
from nlp.context import Account
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


@cache
def accounts_of(name: str) -> dict[str, Decimal]:
    """Give the accounts of a holder, or of a broker's clients, of the sample, by a part of his address in small letters, and what each holds."""
    desk = _desk()
    brokers = [one.broker for one in desk.brokers.values() if any(name in address for address in one.emails)]
    of_it = [one for one in desk.accounts.values() if name in _names(one)]
    like_it = [
        one
        for one in desk.accounts.values()
        if any(part.startswith(name) or part.endswith(name) for part in _names(one))
    ]
    clients = [one for one in desk.accounts.values() if one.broker in brokers]
    return {one.account: one.position for one in clients or of_it or like_it}


def _names(account: Account) -> list[str]:
    """Give the parts of the addresses of an account's holders."""
    return [part for address in account.emails for part in re.split(r"[.@]", address)]
