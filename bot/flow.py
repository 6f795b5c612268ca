"""The path of one mail, top to bottom: kept, claimed, read, decided, written. The one broad `except` stands here."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import structlog

from bot.config import Settings
from bot.conversation import concerned, converse
from bot.desk import Desk
from bot.model import Answer, AnswerKind, Outcome, Received
from bot.notices.filing import filed
from bot.outgoing import DAY, outgoing
from bot.report import report
from bot.secrets.identifiers import new_entry_id, new_reference
from bot.senders.reach import with_reach
from bot.senders.sender import lane, who
from bot.store import AlreadyDecidedError, LostClaimError, Store, StoreUnavailableError
from bot.store.deciding import Deciding
from bot.store.values import Claimed
from bot.times.clock import Clock
from bot.understand import Kept, understand
from mailflows.arriving.arrival import Arrival
from mailflows.arriving.identity import identify
from mailflows.arriving.threads import answered_ids, references_in
from mailflows.message import parse
from mailflows.values import Mail
from nlp.errors import ModelError

log = structlog.get_logger()

CHAT = "chat"
"""How a mail came that was written on our own page (`mailflows.arriving.arrival.Via`)."""
MAILED_TOO = frozenset({AnswerKind.RECORDED.value, AnswerKind.WITHDRAWN.value})
"""What a holder should have in his mailbox even if he saw it in a chat."""


@dataclass(frozen=True)
class House:
    """What the path needs: settings, store, clock, and the desk as it is now."""

    settings: Settings
    store: Store
    clock: Clock
    desk: Callable[[], Desk]
    page: Callable[[str, str], str] = field(default=lambda _reference, _address: "")
    """Makes the link to the holders' page for a reference and a reader's address; empty where there is no page."""
    wake: Callable[[], None] = field(default=lambda: None)
    """Called when a mail was kept or an answer became due, so that nobody has to wait for the next look."""


def keep(house: House, raw: bytes, arrival: Arrival) -> int:
    """Make a mail durable; answers its number. Only after this commit is anyone told that we have it.

    Receipt is our own clock where one is set (OPERATION.md, "The clock"), else the instant that the
    listener or the mailbox gives. Raises StoreError: then the mail stays where it is and comes again.
    """
    identity = identify(raw)
    sender = identity.senders[0].address if len(identity.senders) == 1 else ""
    kept = house.store.keep(
        raw,
        received=house.clock.now() if house.clock.is_set or not arrival.received else arrival.received,
        message_id=identity.message_id,
        sender=sender,
        fingerprint=identity.fingerprint,
        lane=lane(sender, house.desk()),
        via=arrival.via,
        origin=arrival.origin or "",
        too_big=arrival.too_big,
    )
    log.info("kept", mail=kept.mail_id, via=arrival.via, fresh=kept.fresh)
    if kept.fresh:
        house.wake()
    return kept.mail_id


def work(house: House, worker: str, stopped: Callable[[], bool] = lambda: False) -> int:
    """Take mails from the queue and decide them, one after the other, until none waits; answers how many.

    Raises StoreUnavailableError where the store is away or held too long, and ModelError where the trained model is
    not the right one: nothing is wrong with the mail then.
    """
    count = 0
    while not stopped():
        claimed = house.store.claim(worker, house.settings.work.lease_seconds, house.clock.real())
        if claimed is None:
            break
        try:
            decide(house, claimed, worker)
        except (LostClaimError, AlreadyDecidedError):
            # Our lease ran out, and another worker has the mail, or has decided it: it is no longer ours to judge.
            log.warning("taken_over", mail=claimed.mail_id)
        except (StoreUnavailableError, ModelError):
            house.store.release(worker)
            raise
        except Exception as error:
            # Whatever goes wrong with one mail is kept with it, and the next one goes on.
            log.exception("stuck", mail=claimed.mail_id)
            house.store.fail(claimed.mail_id, _cause(error))
        count += 1
    return count


def decide(house: House, claimed: Claimed, worker: str) -> Outcome:
    """Read a claimed mail, decide it with its cases locked, and write all that comes of it in one commit."""
    mail = parse(claimed.raw, house.settings.mail.address)
    chatted = claimed.via == CHAT
    kept = Kept(claimed.mail_id, claimed.received, claimed.too_big, claimed.reused_message_id, signed_in=chatted)
    while (outcome := _decided(house, mail, claimed.raw, kept, worker)) is None:
        log.info("decided_again", mail=claimed.mail_id)
    house.wake()
    return outcome


def _decided(house: House, mail: Mail, raw: bytes, kept: Kept, worker: str) -> Outcome | None:
    """Decide once; None, and nothing written, where a new register or offer came between reading and locking the cases."""
    desk = house.desk()
    received = read_in_context(house, mail, kept, desk)
    with house.store.deciding(kept.mail_id, worker=worker) as deciding:
        cases = deciding.cases(concerned(received, desk))
        if house.desk() is not desk:
            return None
        outcome = converse(received, cases, desk, house.clock.now(), new_reference(), new_entry_id)
        # What is said in the chat shows nothing about whether an address takes mail.
        outcome = outcome if kept.signed_in else with_reach(outcome, raw, received, desk)
        outcome = written(house, deciding, received, mail, desk, outcome, chatted=kept.signed_in)
    log.info("decided", mail=kept.mail_id, kind=received.reading.kind.value, action=outcome.decision.action.value)
    return outcome


def read_in_context(house: House, mail: Mail, kept: Kept, desk: Desk) -> Received:
    """What the mail says, knowing which of our answers it replies to and what stands on record for its sender."""
    own = house.settings.mail.address
    thread = house.store.thread(references_in(mail, own), answered_ids(mail))
    sender = who(mail, desk, authenticated=None)
    pairs = [(offer.id, name) for offer in desk.offers.values() for name in sender.accounts if offer.concerns(name)]
    return understand(
        mail,
        kept,
        desk,
        thread=thread,
        cases=house.store.cases_of(pairs),
        authserv_ids=house.settings.security.authserv_ids,
    )


def written(
    house: House,
    deciding: Deciding,
    received: Received,
    mail: Mail,
    desk: Desk,
    outcome: Outcome,
    *,
    chatted: bool = False,
) -> Outcome:
    """Put the answers into words and hand everything to the transaction; answers the outcome as it was written.

    `chatted`: its writer waits for the answer where he wrote. What was recorded or withdrawn is mailed to him besides.
    """
    outcome = replace(outcome, answers=tuple(a for a in outcome.answers if not _too_often(deciding, a, house)))
    settings = house.settings.mail
    answers = outgoing(
        outcome.answers,
        mail,
        desk,
        address=settings.address,
        name=settings.name,
        now=house.clock.now(),
        page=house.page,
    )
    if chatted:
        answers = tuple(
            replace(one, shown=one.to == received.sender.address and one.kind not in MAILED_TOO) for one in answers
        )
    deciding.write(outcome, answers, json.dumps(report(received, outcome.decision), ensure_ascii=False))
    deciding.file(filed(received, desk, house.settings.notices.senders))
    return outcome


def _too_often(deciding: Deciding, answer: Answer, house: House) -> bool:
    """Whether an unknown address has had its neutral receipt within a day (OPERATION.md, the conversation's rules)."""
    return answer.neutral and deciding.neutral_sent_since(answer.to, house.clock.now() - DAY) > 0


def _cause(error: Exception) -> str:
    """What went wrong and where, without the error's own words: they may hold the mail's."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name} ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}{where}"
