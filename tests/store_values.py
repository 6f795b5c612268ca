"""Mails, outcomes and answers as short as tests of the store need them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from bot.model import Action, Case, Decision, Entry, MailStatus, Outcome, Status
from bot.store import Store
from bot.store.values import Claimed, Kept, Outgoing
from nlp.instruction import Election

NOON = datetime(2001, 8, 14, 16, 0, tzinfo=UTC)
"""Our clock in these tests."""
REAL = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
"""The machine's clock in these tests."""
OFFER = "lexington-2001"
WORKER = "host:1:a"


def keep(store: Store, number: int = 1, **changed: object) -> Kept:
    """Keep a mail that differs from others by its number, except for what is said."""
    given: dict[str, Any] = {
        "raw": f"Subject: {number}\r\n\r\nMail {number}".encode(),
        "received": NOON + timedelta(seconds=number),
        "message_id": f"<{number}@pacificmail.example>",
        "sender": "tnguyen@pacificmail.example",
        "fingerprint": f"fingerprint {number}",
        "lane": f"lane {number}",
        "via": "embedded",
    }
    given |= changed
    return store.keep(given.pop("raw"), **given)


def claim(store: Store, worker: str = WORKER, real_now: datetime = REAL) -> Claimed:
    """Claim the next mail; there must be one."""
    claimed = store.claim(worker, 60, real_now)
    assert claimed is not None
    return claimed


def outcome(status: MailStatus = MailStatus.DONE, **parts: object) -> Outcome:
    """Make an outcome with nothing in it but what is said."""
    return Outcome(Decision(Action.REQUEST), status, **parts)


def entry(entry_id: str, account: str = "LX-1003", **changed: object) -> Entry:
    """Make an accepted tender of all, except for what is said."""
    given: dict[str, Any] = {
        "entry_id": entry_id,
        "offer": OFFER,
        "account": account,
        "election": Election.TENDER_ALL,
        "quantity": Decimal(100000),
        "quantity_type": "face",
        "status": Status.PACK,
        "codes": (),
        "reference": f"REF-{entry_id}",
        "message_id": None,
        "signers": ("Thomas R. Nguyen",),
        "received": NOON,
        "recorded": NOON,
    }
    return Entry(**(given | changed))


def answer(number: int = 1, **changed: object) -> Outgoing:
    """Make an answer that differs from others by its number, except for what is said."""
    given: dict[str, Any] = {
        "message_id": f"<answer-{number}@custodian.example>",
        "to": "tnguyen@pacificmail.example",
        "kind": "confirm",
        "reference": f"REF-{number}",
        "raw": f"Answer {number}".encode(),
        "due": NOON,
    }
    return Outgoing(**(given | changed))


def decide(store: Store, mail_id: int, *answers: Outgoing, account: str = "LX-1003", **parts: object) -> Case:
    """Decide a mail about one account, and give its case as it was before."""
    with store.deciding(mail_id) as deciding:
        case = deciding.cases([(OFFER, account)])[OFFER, account]
        deciding.write(
            outcome(**({"cases": (case,)} | parts)), answers, '{"kind": "instruction"}', '{"action": "request"}'
        )
    return case
