"""What the store takes and gives, beyond the values of `bot.model`. Frozen, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.model import MailStatus


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where our clock is tied to the real one (OPERATION.md, "The clock")."""

    start: datetime
    """What our clock said at `applied`."""
    applied: datetime
    """The real instant at which the start was applied."""

    def now(self, real_now: datetime) -> datetime:
        """Tell our time at that real instant, in the zone of `start`."""
        return self.start + (real_now - self.applied)


@dataclass(frozen=True, slots=True)
class Kept:
    """What `keep` did with a mail.

    `fresh`: it is new and will be decided. Otherwise nothing more happens: it came from the same
    place before, or `duplicate_of` names the mail that it repeats.
    """

    mail_id: int
    fresh: bool
    duplicate_of: int | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A mail that a worker has taken in hand, with everything that was kept about it."""

    mail_id: int
    raw: bytes = field(repr=False)
    received: datetime
    message_id: str | None
    sender: str
    lane: str
    via: str
    attempts: int
    """How often it has been taken in hand, this time included."""
    reused_message_id: bool
    too_big: bool


@dataclass(frozen=True, slots=True)
class MailRow:
    """A kept mail without its content: what lists show."""

    mail_id: int
    status: MailStatus
    received: datetime
    message_id: str | None
    sender: str
    via: str
    attempts: int
    cause: str | None
    """Why it is stuck; None otherwise."""
    duplicate_of: int | None
    repeats: int
    """How often exactly the same bytes came again after this one."""
    reused_message_id: bool
    too_big: bool
    decided: datetime | None
    settled_by: str | None
    """The staff member who settled it, and how."""
    settled_how: str | None


@dataclass(frozen=True, slots=True)
class StoredMail:
    """A kept mail whole: its row, its bytes, and what was read and decided (JSON text, None before)."""

    row: MailRow
    raw: bytes = field(repr=False)
    reading_json: str | None = field(default=None, repr=False)
    decision_json: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One answer of ours, built and ready to be sent.

    `once`: where not empty, an answer with the same words here is queued once and never again
    (`letter:lexington-2001:LX-1003:bob@example.org`).
    """

    message_id: str
    to: str
    kind: str
    """X-Instruction-Action."""
    reference: str | None
    raw: bytes = field(repr=False)
    due: datetime
    neutral: bool = False
    envelope_from: str = ""
    """Where bounces of it come back to (`local+REF@domain`)."""
    once: str = ""
    shown: bool = False
    """The reader sees it where he wrote (a chat): it is kept like one that was sent, and not sent."""


@dataclass(frozen=True, slots=True)
class DueReply:
    """An answer that may be sent now, taken by one sender."""

    reply_id: int
    to: str
    envelope_from: str
    raw: bytes = field(repr=False)
    attempts: int
    """How often sending was tried before."""
    message_id: str
    reference: str | None
    kind: str
    neutral: bool
    mail_id: int | None
    queued: datetime


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer sent or due, for lists. `state`: `due`, `sent` or `gave_up`."""

    reply_id: int
    mail_id: int | None
    message_id: str
    to: str
    kind: str
    reference: str | None
    neutral: bool
    state: str
    queued: datetime
    due: datetime
    sent: datetime | None
    attempts: int
    error: str | None
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of everything there is, by status or state, and since when the oldest mail waits."""

    mails: dict[str, int]
    cases: dict[str, int]
    replies: dict[str, int]
    oldest_waiting: datetime | None
    """Receipt of the oldest mail that no worker has finished; None where none waits."""


@dataclass(frozen=True, slots=True)
class Place:
    """How far a mailbox has been read (RFC 3501, 2.3.1.1)."""

    uidvalidity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the chain of events does not hold, and why."""

    event_id: int
    why: str


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event as the log has it."""

    event_id: int
    at: datetime
    name: str
    by: str
    mail_id: int | None
    offer: str | None
    account: str | None
    data: dict[str, str]


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier or the present version of something that changes: an offer, a case, an entry, an account."""

    number: int
    at: datetime
    by: str
    mail_id: int | None
    body: str
    """As it then was: TOML for an offer, JSON for the rest."""
