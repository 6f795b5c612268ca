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


class Missing(StrEnum):
    """What an instruction still lacks."""

    OFFER = "offer"
    ACCOUNT = "account"
    ELECTION = "election"
    QUANTITY = "quantity"
    PRICE = "price"
    SIGNATURE = "signature"
    CO_SIGNATURE = "co_signature"
    CAPACITY = "capacity"
    EVIDENCE_OF_AUTHORITY = "evidence_of_authority"
    ADDRESS = "address"
    PHONE = "phone"
    TIN = "tin"


class Reason(StrEnum):
    """Why an instruction cannot simply be read back."""

    OVER_POSITION = "over_position"
    OFF_MULTIPLE = "off_multiple"
    AMBIGUOUS_QUANTITY = "ambiguous_quantity"
    CONTRADICTORY = "contradictory"
    CONDITIONAL = "conditional"
    SENDER_NOT_ON_FILE = "sender_not_on_file"
    NOT_REGISTERED_HOLDER = "not_registered_holder"
    BROKER_NOT_AUTHORISED = "broker_not_authorised"
    LATE = "late"
    AUTHORITY_DOCUMENT_ATTACHED = "authority_document_attached"
    DEATH_NOTICE = "death_notice"
    COMPLAINT = "complaint"
    LEGAL = "legal"
    SUSPECTED_FRAUD = "suspected_fraud"
    GUARANTEED_DELIVERY = "guaranteed_delivery"
    ISSUER_NOTICE = "issuer_notice"
    UNREADABLE = "unreadable"
    # Beyond the contract's list; more reasons may be given than a label names.
    UNKNOWN_ACCOUNT = "unknown_account"
    OTHER_SECURITY = "other_security"
    QUESTION_FOR_STAFF = "question_for_staff"
    NOT_YET_OPEN = "not_yet_open"
    ON_HOLD = "on_hold"
    OUT_OF_ORDER = "out_of_order"
    AFTER_THE_RECORD = "after_the_record"
    """A no, from another holder or to something recorded: staff decide."""
    LATE_YES = "late_yes"
    NOT_AUTHENTICATED = "not_authenticated"
    TOO_BIG = "too_big"
    REUSED_MESSAGE_ID = "reused_message_id"
    BROKER_AND_CLIENT = "broker_and_client"
    """The same account is instructed by its broker and by the client: staff decide whose word holds."""
    # Of offers of other kinds.
    UNCLEAR_PRICE = "unclear_price"
    SEVERAL_PRICES = "several_prices"
    UNCLEAR_OPTION = "unclear_option"
    OPTION_NOT_OFFERED = "option_not_offered"
    PRICE_NOT_ALLOWED = "price_not_allowed"
    CONDITION_OVER_QUANTITY = "condition_over_quantity"
    NOT_AN_ODD_LOT = "not_an_odd_lot"


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
    phone: str | None = None
    address: str | None = None
    tin_last4: str | None = None
    tin_given: bool = False
    last_received: datetime | None = None
    """Receipt of the latest mail that changed this case; an older mail decided later goes to staff."""
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
    """Account -> entry id of the draft whose missing items this answer asked for: a signature sent
    in reply is for that content and no other."""
    unplaced: tuple[tuple[str, Draft], ...] = ()
    """Instructions that belong to no case yet, because the mail named no account (then "") or no offer:
    a reply that names it need not repeat the rest."""


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
