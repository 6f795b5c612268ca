"""An issuer's notice as the desk keeps it: where it came from, whose it may be, what change it proposes. Frozen, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nlp.notices import Change, Notice


class Standing(StrEnum):
    """What is known of who sent a notice. Anybody can forge one, so none is ever applied without a person."""

    KNOWN = "known"
    """An address or domain that the settings name for notices (`notices.senders`), or staff."""
    UNKNOWN = "unknown"
    """An address that nobody here has named."""
    UNAUTHENTICATED = "unauthenticated"
    """It names a known address, and nothing shows that it comes from there."""
    CLIENT = "client"
    """A holder or a broker passes it on."""


class Proposal(StrEnum):
    """What became of the change of the offer that a notice proposes: another expiration, other terms, its end."""

    NONE = "none"
    """It proposes none, or what is in force already."""
    WAITING = "waiting"
    APPROVED = "approved"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class FiledNotice:
    """One notice of a kept mail. `offer`: the one it is filed under, None where it cannot be told."""

    mail_id: int
    source: str
    """`body` or `attachment:NAME`."""
    received: datetime
    sender: str
    standing: Standing
    offer: str | None
    notice: Notice
    proposal: Proposal = Proposal.NONE
    number: int = 0
    """Its number in the store's list, 0 before it is kept."""
    settled_by: str | None = None
    settled_at: datetime | None = None


def ends_offer(notice: Notice) -> bool:
    """Whether the notice says that the issuer has ended its offer."""
    return notice.about_offer and notice.change is Change.TERMINATED


def proposes(notice: Notice) -> tuple[object, ...]:
    """What the notice would have changed, to compare: two that propose the same are settled together."""
    until = notice.new_expiration
    terms = tuple(sorted((term.name, term.now) for term in notice.new_terms))
    return (ends_offer(notice), until.instant if until is not None else None, terms)
