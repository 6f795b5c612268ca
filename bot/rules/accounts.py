"""Which account is meant: whether we have it, and whether it has a position in this offer."""

from __future__ import annotations

from bot.model import Missing, Reason
from bot.rules.matter import Finding, LineRule, Matter, because, short_of


def _missing(matter: Matter) -> Finding | None:
    instruction = matter.instruction
    nameless = instruction.account is None and not instruction.named
    return short_of(Missing.ACCOUNT) if nameless else None


def _unknown(matter: Matter) -> Finding | None:
    instruction = matter.instruction
    stated = instruction.account is not None or bool(instruction.named)
    return because(Reason.UNKNOWN_ACCOUNT) if stated and matter.account is None else None


def _elsewhere(matter: Matter) -> Finding | None:
    offer, account = matter.offer, matter.account
    if offer is None or account is None or offer.concerns(account.account):
        return None
    return because(Reason.OTHER_SECURITY)


ACCOUNT_MISSING = LineRule("account_missing", "It does not say which account.", _missing)
ACCOUNT_UNKNOWN = LineRule("account_unknown", "It names an account or a client that we do not have.", _unknown)
ACCOUNT_ELSEWHERE = LineRule("account_elsewhere", "The account holds none of this offer's securities.", _elsewhere)
