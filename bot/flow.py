"""The path of one mail, top to bottom: kept, claimed, read, decided, written. The one broad `except` stands here."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.config import Settings
from bot.conversation import concerned, converse
from bot.desk import Desk
from bot.identifiers import new_entry_id, new_reference
from bot.model import Outcome, Received
from bot.outgoing import written
from bot.report import report
from bot.sender import lane
from bot.store import Store
from bot.store.values import Claimed
from bot.understand import Kept, understand
from mailflows.arrival import Arrival
from mailflows.identity import identify
from mailflows.message import parse
from mailflows.threads import answers_to, references_in
from mailflows.values import Mail

log = structlog.get_logger()


@dataclass(frozen=True)
class House:
    """What the path needs: settings, store, clock, and the desk as it is now."""

    settings: Settings
    store: Store
    clock: Clock
    desk: Callable[[], Desk]
    wake: Callable[[], None] = field(default=lambda: None)
    """Called when a mail was kept or an answer became due, so that nobody has to wait for the next look."""


def keep(house: House, raw: bytes, arrival: Arrival) -> int:
    """Make a mail durable; answers its number. Only after this commit is anyone told that we have it.

    Receipt is our own clock where one is set (OPERATION.md, "The clock"), else the instant that the
    listener or the mailbox gives. Raises StoreError: then the mail stays where it is and comes again.
    """
    identity = identify(raw)
    sender = identity.senders[0] if len(identity.senders) == 1 else ""
    kept = house.store.keep(
        raw,
        received=house.clock.now() if house.clock.is_set else arrival.received or house.clock.now(),
        message_id=identity.message_id,
        sender=sender,
        fingerprint=identity.fingerprint,
        lane=lane(sender, house.desk()),
        via=arrival.via,
        origin=arrival.origin,
        too_big=arrival.too_big,
    )
    log.info("kept", mail=kept.mail_id, via=arrival.via, fresh=kept.fresh)
    if kept.fresh:
        house.wake()
    return kept.mail_id


def work(house: House, worker: str, *, until_empty: bool = False, stopped: Callable[[], bool] = lambda: False) -> int:
    """Take mails from the queue and decide them, one after the other; answers how many there were."""
    count = 0
    while not stopped():
        claimed = house.store.claim(worker, house.settings.work.lease_seconds, house.clock.real())
        if claimed is None:
            break
        settle(house, claimed)
        count += 1
    return count if until_empty else count


def settle(house: House, claimed: Claimed) -> None:
    """Decide one mail; whatever goes wrong with it is kept with it, and the next one goes on."""
    try:
        decide_one(house, claimed)
    except Exception as error:
        log.exception("stuck", mail=claimed.mail_id)
        with contextlib.suppress(Exception):
            house.store.fail(claimed.mail_id, f"{type(error).__name__}: {error}")


def decide_one(house: House, claimed: Claimed) -> None:
    """Read a claimed mail, decide it with its cases locked, and write everything in one commit."""
    mail = parse(claimed.raw)
    desk = house.desk()
    received = read_kept(house, claimed, mail, desk)
    with house.store.deciding(claimed.mail_id) as deciding:
        cases = deciding.cases(concerned(received, desk))
        outcome = converse(received, cases, desk, house.clock.now(), new_reference(), new_entry_id)
        answers = written(outcome, mail, house, desk)
        deciding.write(outcome, answers, report(received, outcome.decision))
    log.info("decided", mail=claimed.mail_id, kind=received.reading.kind, action=outcome.decision.action)
    if answers:
        house.wake()
