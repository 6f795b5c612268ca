"""Guaranteed deliveries: a broker's promise to deliver late ("protect"), what is wrong with it, and its cover. Pure values.

Rules: the notice of guaranteed delivery (2002), "GUARANTEE" and instruction 1; DOMAIN.md, "Guaranteed delivery".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from nlp.context import Account


class ProtectState(StrEnum):
    """Where a promise stands."""

    WAITING = "waiting"
    """Received; a person has not looked yet."""
    PROTECTED = "protected"
    """Accepted; the delivery is due."""
    COVERED = "covered"
    """Delivered in time, and on record."""
    MISSED = "missed"
    """Not delivered by the time promised."""
    REFUSED = "refused"
    """Refused by a person."""


class Fault(StrEnum):
    """What is wrong with a notice, as it was received."""

    NOT_OFFERED = "notice_not_offered"
    LATE = "notice_late"
    NOT_AN_INSTITUTION = "notice_not_an_institution"
    NOT_THEIR_CLIENT = "notice_not_their_client"
    OTHER_PARTICIPANT = "notice_other_participant"
    NO_GUARANTEE = "notice_no_guarantee"
    NO_FIRM = "notice_no_firm"
    NO_SIGNATURE = "notice_no_signature"
    NO_ACCOUNT = "notice_no_account"
    NO_AMOUNT = "notice_no_amount"
    OVER_POSITION = "notice_over_position"
    NOT_LEFT = "notice_not_left"
    OFF_MULTIPLE = "notice_off_multiple"


FAULTS: dict[Fault, str] = {
    Fault.NOT_OFFERED: "this offer has no guaranteed delivery",
    Fault.LATE: "it was received after the offer had expired",
    Fault.NOT_AN_INSTITUTION: "it does not come from a firm that may guarantee: an eligible institution must sign it",
    Fault.NOT_THEIR_CLIENT: "the account is not one of the firm's clients'",
    Fault.OTHER_PARTICIPANT: "the account at the depository is not the firm's",
    Fault.NO_GUARANTEE: "the guarantee itself is missing or nobody stands behind it",
    Fault.NO_FIRM: "the name of the firm that guarantees is missing",
    Fault.NO_SIGNATURE: "nobody signed it for the firm",
    Fault.NO_ACCOUNT: "it does not say for which account",
    Fault.NO_AMOUNT: "it does not say how much will be delivered",
    Fault.OVER_POSITION: "it promises more than the account holds",
    Fault.NOT_LEFT: "with what is tendered and promised already it is more than the account holds",
    Fault.OFF_MULTIPLE: "the amount is not one that the offer allows",
}
"""The words of each fault, to follow a colon."""

DECISIVE = frozenset({Fault.NOT_OFFERED, Fault.LATE, Fault.NO_ACCOUNT, Fault.NO_AMOUNT})
"""What not even a person can accept as it is."""


@dataclass(frozen=True, slots=True)
class Protect:
    """One account's promised delivery. `number` is given by the store, 0 before.

    `quantity` in the offer's unit. `due`: until when it must be covered; None where the offer has no guaranteed
    delivery. `received` and `settled` are instants with zone; `by`: who accepted, refused or recorded the cover.
    """

    offer: str
    account: str | None
    broker: str
    sender: str
    quantity: Decimal | None
    quantity_type: str
    received: datetime
    due: datetime | None
    mail_id: int
    state: ProtectState = ProtectState.WAITING
    faults: tuple[Fault, ...] = ()
    firm: str = ""
    number: int = 0
    settled: datetime | None = None
    by: str = ""
    covered: Decimal | None = None


def accepted(protect: Protect, now: datetime, by: str) -> Protect:
    """The promise once a person took it: protected, unless nothing could be made of it; then it is refused."""
    hopeless = DECISIVE.intersection(protect.faults)
    return replace(protect, state=ProtectState.REFUSED if hopeless else ProtectState.PROTECTED, settled=now, by=by)


def missed(protect: Protect, now: datetime) -> Protect:
    """The promise as it is now: missed where it was to be covered before `now` (an instant with zone) and was not."""
    over = (
        protect.state is ProtectState.PROTECTED and protect.due is not None and now.replace(microsecond=0) > protect.due
    )
    return replace(protect, state=ProtectState.MISSED, settled=now, by="bot") if over else protect


def promised_whole(protects: Iterable[Protect], accounts: Mapping[str, Account]) -> frozenset[str]:
    """The accounts of which accepted promises of one offer, still to be covered, are for all that they hold.

    Their broker has answered for them: of them nothing more is expected than the delivery. `accounts`: by number.
    """
    sums: dict[str, Decimal] = {}
    for one in protects:
        if one.state is ProtectState.PROTECTED and one.account is not None and one.quantity is not None:
            sums[one.account] = sums.get(one.account, Decimal(0)) + one.quantity
    return frozenset(name for name, sum_ in sums.items() if name in accounts and sum_ >= accounts[name].position)
