"""Whether this address may instruct for this account."""

from __future__ import annotations

from bot.model import Reason, Role
from bot.rules.matter import Finding, LineRule, Matter, because


def _not_on_file(matter: Matter) -> Finding | None:
    account, sender = matter.account, matter.sender
    if account is None or sender.role is Role.BROKER or sender.address in account.emails:
        return None
    return because(Reason.SENDER_NOT_ON_FILE)


def _broker(matter: Matter) -> Finding | None:
    account, sender = matter.account, matter.sender
    if account is None or sender.role is not Role.BROKER or account.broker == sender.broker:
        return None
    return because(Reason.BROKER_NOT_AUTHORISED)


def _conversation(matter: Matter) -> Finding | None:
    return because(*matter.extra) if matter.extra else None


SENDER_NOT_ON_FILE = LineRule(
    "sender_not_on_file_for_account", "The address is not on file for the account named.", _not_on_file
)
BROKER_NOT_AUTHORISED = LineRule("broker_not_authorised", "The account is not one of this broker's clients'.", _broker)
HELD_UP = LineRule("held_up", "The case itself stands in the way: a hold, an older mail, another party.", _conversation)
