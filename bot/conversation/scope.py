"""Which cases does a mail concern: those to be locked and loaded before it is decided."""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk import Desk
from bot.model import Received
from nlp.context import Account
from nlp.instruction import Kind, Signal

HOLDING = frozenset({Signal.SUSPECTED_FRAUD, Signal.DEATH_NOTICE, Signal.LEGAL})


def concerned(received: Received, desk: Desk) -> tuple[tuple[str, str], ...]:
    """(offer, account) of every case that deciding this mail may read or change, in a fixed order.

    Accounts named, accounts of the thread, and the sender's own where these do not tell; in the offer
    that is meant, or in every offer that the account has a position in where it cannot be told. The
    order is fixed so that two workers never wait for each other's locks.
    """
    thread = received.thread
    meant = received.reading.offer or (thread.offer if thread is not None else None)
    accounts = dict.fromkeys((
        *(account.account for account in named_accounts(received, desk)),
        *(thread.accounts if thread is not None else ()),
        *(account for account, _ in (thread.unplaced if thread is not None else ())),
        *(() if _told(received, desk) else received.sender.accounts),
    ))  # fmt: skip
    offers = (desk.offers[meant],) if meant is not None and meant in desk.offers else tuple(desk.offers.values())
    pairs = (
        (offer.id, account)
        for account in accounts
        for offer in offers
        if account in desk.accounts and offer.concerns(account)
    )
    return tuple(sorted(pairs))


def _told(received: Received, desk: Desk) -> bool:
    """Whether mail and thread tell the accounts, so that a broker's mail need not lock all of its clients.

    What may hold cases, or says yes to others besides, can concern every account of the sender.
    """
    reading, thread = received.reading, received.thread
    if HOLDING.intersection(reading.signals):
        return False
    if reading.kind in {Kind.INSTRUCTION, Kind.WITHDRAWAL}:
        named = named_accounts(received, desk)
        return bool(named) and len(named) == len(reading.instructions) and not reading.agreed
    if reading.kind in {Kind.CONFIRMATION, Kind.REFUSAL}:
        return thread is not None and bool(thread.drafts or thread.asked) and not reading.instructions
    return False


def named_accounts(received: Received, desk: Desk) -> tuple[Account, ...]:
    """The accounts of the register that the mail names: in its lines, or as an answer to "which account?"."""
    lines = (line.account for line in received.reading.instructions if line.account)
    answers = (item.text for item in received.reading.evidence if item.field == "account")
    return tuple(dict.fromkeys(account for text in (*lines, *answers) for account in _looked_up(text, desk)))


def _looked_up(text: str, desk: Desk) -> Iterable[Account]:
    """The account with that number, however it is spaced or hyphenated."""
    wanted = _bare(text)
    return (account for number, account in desk.accounts.items() if _bare(number) == wanted)


def _bare(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
