"""What the store takes and gives for the staff console: people, sessions, what waits, proposals, notes. Frozen, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.model import MailStatus


class Rank(StrEnum):
    """What a member of staff may do; each may also do what the ones before it may."""

    VIEWER = "viewer"
    """Looks, and changes nothing."""
    REVIEWER = "reviewer"
    """Settles what was flagged; proposes what needs a second person."""
    APPROVER = "approver"
    """Also approves what another one proposed."""

    def may(self, needed: Rank) -> bool:
        """Whether this rank is at least the one needed."""
        ranks = list(Rank)
        return ranks.index(self) >= ranks.index(needed)


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff who may sign in."""

    name: str
    rank: Rank
    disabled: bool
    added: datetime


@dataclass(frozen=True, slots=True)
class SignInTries:
    """How often signing in under a name failed since it last succeeded, and until when no try counts."""

    failed: int = 0
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sought:
    """Which waiting mails a queue page shows; empty means all."""

    status: str = ""
    """`flagged` or `stuck`."""
    reason: str = ""
    offer: str = ""
    assignee: str = ""
    nobody: bool = False
    """Only those that nobody has taken."""
    words: str = ""
    """Part of an address, an account, or a mail's number."""
    accounts: tuple[str, ...] = ()
    """Accounts whose holder's name the words fit: their mails are shown as well."""
    order: str = "deadline"
    """`deadline` (then age), `oldest` or `newest`."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A mail that waits for a person, as a line of the queue: nothing of it had to be unsealed."""

    mail_id: int
    status: MailStatus
    received: datetime
    sender: str
    cause: str | None
    kind: str
    offer: str | None
    reasons: tuple[str, ...]
    accounts: tuple[str, ...]
    """The first ones that it speaks of."""
    assignee: str | None
    accounts_in_all: int = 0


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """One page of the queue, and how many mails there are on all pages."""

    rows: tuple[Waiting, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Remark:
    """What a member of staff wrote down about a mail or a case: a note, or a call that was made."""

    number: int
    kind: str
    """`note`, `call` or `paper`."""
    by: str
    at: datetime
    mail_id: int | None
    offer: str | None
    account: str | None
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one member of staff wants done and another one must approve."""

    number: int
    kind: str
    """Which act: `accept`, `correct`, `confirm`, `enter` ..."""
    by: str
    at: datetime
    mail_id: int | None
    offer: str | None
    account: str | None
    because: tuple[str, ...]
    """Why it needs a second person: `quantity`, `sender`, `authority` ..."""
    state: str
    """`open`, `approved`, `refused` or `taken_back`."""
    settled_by: str | None
    settled_at: datetime | None
    content: Mapping[str, str] = field(repr=False)
    """What the act needs, as the form gave it."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A scan that staff kept with an instruction by telephone or paper."""

    number: int
    name: str
    content_type: str
    by: str
    at: datetime
    offer: str
    account: str
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that was misread, with what it really does, in the form of `nlp/corpus`."""

    number: int
    mail_id: int
    by: str
    at: datetime
    line: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SentReply:
    """An answer of ours without its content: what a timeline shows."""

    reply_id: int
    mail_id: int | None
    to: str
    kind: str
    reference: str | None
    state: str
    queued: datetime
    sent: datetime | None
    due: datetime
    attempts: int
    error: str | None


@dataclass(frozen=True, slots=True)
class LeaseHeld:
    """Who does what only one may do at a time, and until when by the real clock."""

    name: str
    holder: str
    until: datetime
