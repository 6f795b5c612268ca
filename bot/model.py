"""The values that the bot decides with: mail status, sender, case, decision, entry, answer. Frozen, no I/O.

One name per thing, everywhere: *mail*, *case* (all about one account in one offer), *reading*
(what a mail says), *decision* (what the rules make of it), *entry* (a line of the record),
*answer* (what we write back). Reading's own values stand in `nlp.instruction`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bot.lacking import Missing as Missing  # noqa: PLC0414  (handed on to all who import it from here)
from bot.lacking import Reason as Reason  # noqa: PLC0414
from bot.protect import Protect
from nlp.amounts import Amount
from nlp.instruction import PLAIN, Capacity, Election, Kind, Particulars, Reading, Topic


class MailStatus(StrEnum):
    """Every kept mail has exactly one."""

    RECEIVED = "received"
    """Kept, waiting for a worker."""
    WORKING = "working"
    """A worker has it."""
    DONE = "done"
    """Decided, and its answer due or sent."""
    IGNORED = "ignored"
    """Filed, never answered (automatic, unrelated, a duplicate)."""
    FLAGGED = "flagged"
    """A person must look."""
    STUCK = "stuck"
    """Something unexpected happened; `retry` resumes it."""


class Role(StrEnum):
    """Who wrote, by the register, not by what the mail claims."""

    HOLDER = "holder"
    BROKER = "broker"
    STAFF = "staff"
    UNKNOWN = "unknown"


class Action(StrEnum):
    """What the bot does with a mail (reading contract)."""

    CONFIRM = "confirm"
    REQUEST = "request"
    FLAG = "flag"
    ANSWER = "answer"
    RECORD = "record"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote a mail: its one From address, what the register knows of it, whether it was authenticated.

    `authenticated`: True where a believed Authentication-Results header says dmarc=pass, False
    where believed headers are configured and none says so, None where none are configured.
    """

    address: str
    role: Role
    name: str = ""
    broker: str = ""
    accounts: tuple[str, ...] = ()
    authenticated: bool | None = None


class Status(StrEnum):
    """Status of an entry of the record (MT567 words; DOMAIN.md, status of an instruction)."""

    PACK = "PACK"
    PEND = "PEND"
    REJT = "REJT"
    CANC = "CANC"
    DFLA = "DFLA"


class CaseState(StrEnum):
    """Where a case stands. A hold by staff lies over any of them."""

    OPEN = "open"
    ASKED = "asked"
    READ_BACK = "read_back"
    RECORDED = "recorded"
    WITHDRAWN = "withdrawn"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class DraftSigner:
    """A signature gathered for a draft: whose, in what capacity, from which mail and address."""

    name: str
    capacity: Capacity | None
    address: str
    mail_id: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being gathered for one account and is not on record yet.

    A changed election or quantity makes a new draft: signatures given for another one never carry over.
    `read_back`: the reference under which exactly this content was read back, None before.
    `entry_id`: the id of its line in the record (status PEND until recorded).
    """

    entry_id: str
    kind: Kind
    """INSTRUCTION or WITHDRAWAL."""
    election: Election | None
    quantity: Decimal | None
    quantity_type: str
    received: datetime
    """Receipt of the mail that elected: what lateness is judged by."""
    mail_id: int
    """The mail that elected."""
    message_id: str | None = None
    signers: tuple[DraftSigner, ...] = ()
    address: str | None = None
    phone: str | None = None
    tin_last4: str | None = None
    tin_given: bool = False
    """A whole taxpayer number came by mail (kept encrypted by the store)."""
    dated: date | None = None
    missing: tuple[Missing, ...] = ()
    reasons: tuple[Reason, ...] = ()
    choices: tuple[Decimal, ...] = ()
    from_picture: bool = False
    read_back: str | None = None
    asked: tuple[str, ...] = ()
    """Addresses of those who were sent the read-back."""
    touched_by: str | None = None
    """Name of the staff member who had a hand in it (status reason NSTP)."""
    sender: str = ""
    """Address that elected: who may complete it without repeating it."""
    evidence_seen: bool = False
    """Staff accepted evidence of authority that came by mail."""
    waived: tuple[Reason, ...] = ()
    """Reasons that staff accepted for this content: they do not hold it up again."""
    particulars: Particulars = PLAIN
    early: bool | None = None
    """Whether its receipt was in time for the offer's early deadline; None where the offer has none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the record: one account's instruction in one version, with its status and reasons.

    `entry_id` is the `instruction_id` of exports. What stands now: PACK entries that no later one
    superseded. A withdrawal of all cancels the entry (CANC/CANI); of part, a new `tender_part` of
    the rest supersedes it.
    """

    entry_id: str
    offer: str
    account: str
    election: Election | None
    quantity: Decimal | None
    quantity_type: str
    status: Status
    codes: tuple[str, ...]
    """Reason codes (IPAW, FULL, …), empty for a plain PACK."""
    reference: str
    message_id: str | None
    signers: tuple[str, ...]
    received: datetime
    recorded: datetime | None = None
    confirmed: datetime | None = None
    confirmed_by: str | None = None
    """Address of the person who said yes, or the staff member's name."""
    supersedes: str | None = None
    kind: Kind = Kind.INSTRUCTION
    particulars: Particulars = PLAIN
    early: bool | None = None
    """Whether its receipt was in time for the offer's early deadline; None where the offer has none."""
    receipt: str = ""
    """Reference of the answer that said it was recorded; `reference` is that of the read-back which was agreed to."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line of a flagged mail that only its timing holds up: on record as pending or refused until staff settle it."""

    mail_id: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Case:
    """Everything about one account in one offer that decisions need. `version` counts its changes."""

    offer: str
    account: str
    state: CaseState = CaseState.OPEN
    draft: Draft | None = None
    standing: Entry | None = None
    """What is on record now: a PACK entry, or None."""
    hold: Reason | None = None
    """Set by suspected_fraud, death_notice, legal: nothing goes on until staff settle it."""
    withdrawal_since: datetime | None = None
    """A withdrawal was received and waits for its yes: held back from hand-over from then on."""
    handed_over: int | None = None
    """Number of the hand-over batch that passed on what stands for this account; None where the agent has nothing of it."""
    phone: str | None = None
    address: str | None = None
    tin_last4: str | None = None
    tin_given: bool = False
    last_received: datetime | None = None
    """Receipt of the latest mail that changed this case; an older mail decided later goes to staff."""
    lapsed: Draft | None = None
    """What was open when the offer ended, and was rejected then: an extension brings it back."""
    default: Entry | None = None
    """The default action (DFLA) that silence had when the offer ended; an extension takes it back."""
    waiting: tuple[Waiting, ...] = ()
    """Lines of flagged mails that came too early, too late, or for what is not free: what becomes of them is still open."""
    promised: Decimal = Decimal(0)
    """What guaranteed deliveries that were accepted promise of it and is still to come; kept with them, not with the case."""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Thread:
    """What one of our answers spoke of: how a later mail finds its cases.

    `drafts`: account -> entry id of the draft that was read back (action confirm only); a yes
    counts only where the case's open draft still has that id and this reference.
    """

    reference: str
    offer: str | None
    action: str
    """X-Instruction-Action of the answer."""
    accounts: tuple[str, ...]
    drafts: tuple[tuple[str, str], ...] = ()
    addressees: tuple[str, ...] = ()
    sent: datetime | None = None
    asked: tuple[tuple[str, str], ...] = ()
    """Account -> entry id of the draft whose missing items this answer asked for: a signature sent in reply is for that content and no other."""
    unplaced: tuple[tuple[str, Draft], ...] = ()
    """Instructions that belong to no case yet, because the mail named no account (then "") or no offer:
    a reply that names it need not repeat the rest."""
    repeats: tuple[tuple[str, str], ...] = ()
    """Account -> reference of the read-back that this reminder repeats word for word: a yes to it is a yes to that one."""


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that said yes: its name, its one-line meaning, and what it led to."""

    rule: str
    meaning: str
    led_to: str


@dataclass(frozen=True, slots=True)
class Line:
    """One account's part of a decision."""

    account: str | None
    election: Election | None
    quantity: Decimal | None
    quantity_type: str
    action: Action
    missing: tuple[Missing, ...] = ()
    reasons: tuple[Reason, ...] = ()
    choices: tuple[Decimal, ...] = ()
    named: str | None = None
    status: Status = Status.PEND
    codes: tuple[str, ...] = ()
    position: Decimal | None = None
    """Only where the sender's address is on file for the account."""
    from_picture: bool = False
    withdrawal: bool = False
    remaining: Decimal | None = None
    """After a partial withdrawal: what would stay tendered."""
    supersedes: bool = False
    """Something else is on record for this account and would be replaced."""
    signers: tuple[str, ...] = ()
    registration: str = ""
    """As on the register: for letters and reminders, which go only to addresses on file."""
    particulars: Particulars = PLAIN
    early: bool | None = None
    """Whether it was received in time for the early deadline; None where the offer has none, or it tenders nothing."""
    free: Decimal | None = None
    """How much of the position can be tendered now, where that is not all of it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the rules make of one mail: the gravest action of its lines, the union of the rest."""

    action: Action
    missing: tuple[Missing, ...] = ()
    reasons: tuple[Reason, ...] = ()
    lines: tuple[Line, ...] = ()
    fired: tuple[Fired, ...] = ()
    topics: tuple[Topic, ...] = ()
    """Questions that the offer's facts answer, to be answered along."""


class AnswerKind(StrEnum):
    """X-Instruction-Action of an answer, and the name of its template."""

    REQUEST = "request"
    CONFIRM = "confirm"
    RECORDED = "recorded"
    FLAGGED = "flagged"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    REMINDER = "reminder"
    LETTER = "letter"
    NOTICE = "notice"
    """What became of the offer, and of what the reader instructed: extended, changed, ended, closed."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes out with an answer: a form to fill in, a broker's status file."""

    name: str
    """As the reader's program shows and saves it: ASCII, with its ending, without any path."""
    media_type: str
    """`application/pdf`, `text/csv`; text is UTF-8."""
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """One mail that we write: to whom, about what. `bot.replies` puts it into words.

    `to` is on file for every line's account (or the unknown sender, then `neutral`). `copy`: for the
    other holders of an account: says that somebody else wrote. `note`: names a paragraph beyond the
    template's own (see `bot/replies`), such as `late_yes`, `nothing_recorded`, `resent`, `too_big`.
    """

    kind: AnswerKind
    to: str
    offer: str | None
    reference: str | None
    lines: tuple[Line, ...] = ()
    topics: tuple[Topic, ...] = ()
    copy: bool = False
    neutral: bool = False
    notes: tuple[str, ...] = ()
    words: str = ""
    """Staff's own words, for an answer that staff ask for."""
    greeting: str = ""
    """Whom it addresses, where that is not the registration of its one account: a broker's firm."""
    attachments: tuple[Attachment, ...] = ()
    page: str = ""
    """The reader's link to the page for holders and brokers; empty where there is none."""
    facts: tuple[tuple[str, str], ...] = ()
    """Label and value, shown as a table of facts: for a notice the deadlines before and now."""


@dataclass(frozen=True, slots=True)
class Bounced:
    """An address on file to which our mail cannot be delivered, until it is heard from again."""

    address: str
    """Lower case."""
    since: datetime
    code: str = ""
    """Status (RFC 3463) or reply code of SMTP, empty where none was given."""
    reason: str = ""
    """What the server said."""
    how: str = "report"
    """`report`: a notice of failed delivery came; `refused`: the server refused the recipient when we sent."""
    reference: str | None = None
    """Of the answer of ours that did not arrive."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, for the append-only chained log. `data` is JSON-able, without personal data."""

    name: str
    data: tuple[tuple[str, str], ...] = ()
    offer: str | None = None
    account: str | None = None
    by: str = "bot"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that one decided mail changes, as values; `bot.store` writes it in one transaction."""

    decision: Decision
    mail_status: MailStatus
    cases: tuple[Case, ...] = ()
    """New versions of the cases that changed."""
    entries: tuple[Entry, ...] = ()
    """New or changed lines of the record."""
    threads: tuple[Thread, ...] = ()
    answers: tuple[Answer, ...] = ()
    events: tuple[Event, ...] = ()
    tin: str | None = field(default=None, repr=False)
    """A whole taxpayer number given for `tin_accounts`, to be kept encrypted."""
    tin_accounts: tuple[str, ...] = ()
    bounced: tuple[Bounced, ...] = ()
    """Addresses that this mail says cannot be reached."""
    reached: str = ""
    """The address that it shows to be reachable: its sender's, where it is no notice of a mail server."""
    protects: tuple[Protect, ...] = ()
    """Promises of late delivery: new ones (number 0), or those of this mail as they are now."""


@dataclass(frozen=True, slots=True)
class Received:
    """A kept mail's facts that deciding needs besides its reading."""

    mail_id: int
    message_id: str | None
    received: datetime
    sender: Sender
    reading: Reading
    thread: Thread | None = None
    """The answer of ours that it replies to, by In-Reply-To, References, or the reference in subject or address."""
    thread_known_by_reference: bool = False
    reused_message_id: bool = False
    too_big: bool = False
    amounts: tuple[Amount, ...] = ()
    """Every amount that a yes names in the sender's own words: one that was not read back makes it no plain yes."""
    accepted_by: str | None = None
    """Staff member who settled the flag by `review --accept`: flag reasons are waived, NSTP is set."""
    waived: tuple[Reason, ...] = ()
