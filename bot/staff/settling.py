"""How staff settle a flagged mail: accept what was read, ask in their own words, or reject with a reason code.

Each is an act of a named person and an event in the log. Four eyes and editing come with the console.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bot.conversation import concerned, converse
from bot.conversation.staff import settle_ask, settle_notice_mail, settle_reject
from bot.desk import Desk
from bot.errors import ConflictError, NotFlaggedError, UsageError
from bot.flow import CHAT, House, read_in_context, written
from bot.model import Action, Case, Outcome, Reason, Received
from bot.notices.notice import Proposal
from bot.secrets.identifiers import new_entry_id, new_reference
from bot.store.values import StoredMail
from bot.understand import Kept
from mailflows.message import parse
from mailflows.values import Mail

Cases: TypeAlias = Mapping[tuple[str, str], Case]
Decide: TypeAlias = Callable[[Received, Cases, Desk, tuple[Reason, ...]], Outcome]

REJECTION_CODES = frozenset(
    {
        "LATE",
        "SAFE",
        "EVNM",
        "DSEC",
        "OPTY",
        "DQUA",
        "LACK",
        "IPAW",
        "MCER",
        "FULL",
        "DUPL",
        "CANO",
        "INIR",
        "ULNK",
        "PRON",
        "PROI",
        "OTHR",
    }
)
"""Reasons of MT567 with which staff may refuse (DOMAIN.md, "Status of an instruction")."""


@dataclass(frozen=True, slots=True)
class Flagged:
    """A flagged mail as staff see it: the stored row, the parsed mail, and its reading in contract form."""

    stored: StoredMail
    mail: Mail
    reading: dict[str, Any]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it was flagged."""
        known = {reason.value for reason in Reason}
        return tuple(Reason(reason) for reason in self.reading.get("reasons", ()) if reason in known)


def flagged(house: House, mail_id: int) -> Flagged:
    """That mail with its reading. Raises MailUnknownError."""
    stored = house.store.mail(mail_id)
    mail = parse(stored.raw, house.settings.mail.address)
    return Flagged(stored, mail, json.loads(stored.reading_json) if stored.reading_json else {})


def accept(house: House, mail_id: int, by: str) -> Outcome:
    """Vouch for what flagged the mail: it is decided again as though those reasons were not there.

    It is then read back or asked about like any other, and what comes of it bears NSTP (DOMAIN.md,
    "same, after staff touched it"). Raises NotFlaggedError where it waits for nobody.
    """

    def decide(received: Received, cases: Cases, desk: Desk, waived: tuple[Reason, ...]) -> Outcome:
        vouched = replace(received, accepted_by=by, waived=waived)
        return converse(vouched, cases, desk, house.clock.now(), new_reference(), new_entry_id)

    return _settle(house, mail_id, by, decide)


def ask(house: House, mail_id: int, words: str, by: str) -> Outcome:
    """Send the writer a question in staff's own words, in the thread; nothing else changes.

    Raises NotFlaggedError where the mail waits for nobody.
    """

    def decide(received: Received, _: Cases, desk: Desk, __: tuple[Reason, ...]) -> Outcome:
        return settle_ask(received, desk, house.clock.now(), new_reference(), words=words, by=by)

    return _settle(house, mail_id, by, decide)


def reject(house: House, mail_id: int, code: str, by: str) -> Outcome:
    """Refuse what the mail asks, with a reason code of the field (LATE, SAFE, DQUA ...); a known writer is told.

    Raises UsageError for a code that is none, NotFlaggedError where the mail waits for nobody.
    """
    if code not in REJECTION_CODES:
        raise UsageError(f"{code} is no reason to reject; there are {', '.join(sorted(REJECTION_CODES))}")

    def decide(received: Received, cases: Cases, desk: Desk, _: tuple[Reason, ...]) -> Outcome:
        return settle_reject(received, cases, desk, house.clock.now(), new_reference(), new_entry_id, code=code, by=by)

    return _settle(house, mail_id, by, decide)


def settle_with_notice(house: House, mail_id: int, by: str) -> bool:
    """Settle a mail that was flagged for its issuer's notice alone, once every notice in it is settled.

    False, and nothing changed, where anything else keeps it waiting, or nothing does any more.
    """
    seen = flagged(house, mail_id)
    waiting = any(one.proposal is Proposal.WAITING for one in house.store.notices(mail_id=mail_id))
    if set(seen.reasons) != {Reason.ISSUER_NOTICE} or waiting:
        return False
    try:
        _settle(house, mail_id, by, lambda received, *_: settle_notice_mail(received, by))
    except NotFlaggedError:
        return False
    return True


def decide_again(
    house: House, mail_id: int, by: str, offer_id: str, only: frozenset[str], having: frozenset[str] = frozenset()
) -> Outcome | None:
    """Decide a flagged mail again by the offer as it is now, where nothing but these reasons of that offer flagged it.

    `having`: where it is given, at least one of these must have flagged it.

    None, and nothing changed, where it is not such a mail, waits for nobody any more, or would only be flagged again.
    """
    seen, desk = flagged(house, mail_id), house.desk()
    reasons = set(seen.reading.get("reasons", ()))
    if not reasons or reasons - only or (having and not reasons & having):
        return None
    row = seen.stored.row
    kept = Kept(mail_id, row.received, row.too_big, row.reused_message_id, signed_in=row.via == CHAT)
    received = read_in_context(house, seen.mail, kept, desk)
    thread = received.thread
    if (received.reading.offer or (thread.offer if thread is not None else None)) != offer_id:
        return None
    try:
        with house.store.deciding(mail_id, settled_by=by) as deciding:
            cases = deciding.cases(concerned(received, desk))
            outcome = converse(received, cases, desk, house.clock.now(), new_reference(), new_entry_id)
            if outcome.decision.action is Action.FLAG:
                return None
            outcome = written(house, deciding, received, seen.mail, desk, outcome)
    except NotFlaggedError:
        return None
    house.wake()
    return outcome


def _settle(house: House, mail_id: int, by: str, decide: Decide) -> Outcome:
    """Decide a flagged mail as a person wants it, with its cases locked, in one commit."""
    seen, desk = flagged(house, mail_id), house.desk()
    row = seen.stored.row
    kept = Kept(mail_id, row.received, row.too_big, row.reused_message_id, signed_in=row.via == CHAT)
    received = read_in_context(house, seen.mail, kept, desk)
    with house.store.deciding(mail_id, settled_by=by) as deciding:
        cases = deciding.cases(concerned(received, desk))
        if house.desk() is not desk:
            raise ConflictError(
                f"The register or an offer changed while mail {mail_id} was settled; look again and repeat."
            )
        outcome = decide(received, cases, desk, seen.reasons)
        outcome = written(house, deciding, received, seen.mail, desk, outcome)
    house.wake()
    return outcome
