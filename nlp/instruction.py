"""What one mail says, as values with the words they were read from. Frozen, no I/O.

The names and allowed values are those of the reading contract; `nlp.reading.read` makes them,
`bot.decide` judges them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nlp.notices.values import Noticed


class Kind(StrEnum):
    """What a mail is."""

    INSTRUCTION = "instruction"
    WITHDRAWAL = "withdrawal"
    SUPPLEMENT = "supplement"
    CONFIRMATION = "confirmation"
    REFUSAL = "refusal"
    QUESTION = "question"
    GUARANTEED_DELIVERY = "guaranteed_delivery"
    ISSUER_NOTICE = "issuer_notice"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OTHER = "other"


class Election(StrEnum):
    """What is elected for one account."""

    TENDER_ALL = "tender_all"
    TENDER_PART = "tender_part"
    DO_NOT_TENDER = "do_not_tender"
    WITHDRAW_ALL = "withdraw_all"
    WITHDRAW_PART = "withdraw_part"
    TENDER_AT_PRICE = "tender_at_price"
    """In a Dutch auction: at a price of the holder's own choice."""
    TENDER_AT_AUCTION_PRICE = "tender_at_auction_price"
    """In a Dutch auction: at whatever price it ends with."""
    CONSENT = "consent"
    DO_NOT_CONSENT = "do_not_consent"


class Capacity(StrEnum):
    """In what capacity a person signs."""

    TRUSTEE = "trustee"
    EXECUTOR = "executor"
    ADMINISTRATOR = "administrator"
    GUARDIAN = "guardian"
    CUSTODIAN = "custodian"
    ATTORNEY_IN_FACT = "attorney_in_fact"
    OFFICER = "officer"
    PARTNER = "partner"
    MEMBER = "member"
    BROKER = "broker"
    OTHER = "other"


class Problem(StrEnum):
    """Why one line of a mail cannot be carried out as read. Reading finds these; rules add theirs."""

    AMBIGUOUS_QUANTITY = "ambiguous_quantity"
    CONTRADICTORY = "contradictory"
    CONDITIONAL = "conditional"
    OFF_MULTIPLE = "off_multiple"
    UNCLEAR_PRICE = "unclear_price"
    """A price is spoken of, and it cannot be told for certain which."""
    SEVERAL_PRICES = "several_prices"
    """Several prices for one account: one instruction has one."""
    UNCLEAR_OPTION = "unclear_option"
    """Something else than the offer's own choices seems to be meant, or more than one of them."""


class Signal(StrEnum):
    """Something about the mail as a whole that a person must see."""

    DEATH_NOTICE = "death_notice"
    COMPLAINT = "complaint"
    LEGAL = "legal"
    SUSPECTED_FRAUD = "suspected_fraud"
    AUTHORITY_DOCUMENT = "authority_document_attached"
    GUARANTEED_DELIVERY = "guaranteed_delivery"
    ISSUER_NOTICE = "issuer_notice"
    UNREADABLE = "unreadable"
    OTHER_SECURITY = "other_security"
    """It speaks of an offer or a security that we do not have: flag."""
    ADVERTISING = "advertising"
    """Has nothing to do with an offer: ignore."""
    THANKS = "thanks"
    """Thanks only: ignore."""
    EMPTY = "empty"
    """Nothing newly written, or a signature alone."""


class Topic(StrEnum):
    """What a question is about. The offer's facts answer the first six; the rest go to staff."""

    DEADLINE = "deadline"
    CONSIDERATION = "consideration"
    HOW_TO = "how_to"
    WITHDRAWAL = "withdrawal"
    CONDITIONS = "conditions"
    FEES = "fees"
    STATUS = "status"
    """Asks what became of the sender's own instruction."""
    POSITION = "position"
    ADVICE = "advice"
    TAX = "tax"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A value's own words: field of the reading, source, text, and offsets in that source's text.

    A taxpayer number is masked at equal length in `text`.
    """

    field: str
    source: str
    """`subject`, `body` or `attachment:NAME`."""
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Particulars:
    """What offers of other kinds ask besides election and amount; nothing of it in a plain tender.

    `price`: per share in the offer's currency, for a tender at a price of the holder's choice. `security`: key of the
    series meant, where the offer has several. `conditional_quantity`: shares of which at least so many must be
    bought, or none. `odd_lot`: the holder says that all he holds is an odd lot and that he tenders all of it.
    """

    price: Decimal | None = None
    security: str | None = None
    conditional_quantity: Decimal | None = None
    odd_lot: bool = False


PLAIN = Particulars()
"""Of an instruction with nothing besides election and amount."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One account's line.

    `quantity`: face amount or number, None for `do_not_tender` and where it cannot be told for
    certain. `quantity_stated`: some amount was said, even if it could not be settled. `named`:
    the account or client as written, where it is not on the register. `choices`: the values
    between which the holder must choose.
    `from_picture`: read by OCR, which the read-back says.
    """

    account: str | None
    election: Election | None
    quantity: Decimal | None = None
    quantity_type: str = "face"
    problems: tuple[Problem, ...] = ()
    quantity_stated: bool = False
    choices: tuple[Decimal, ...] = ()
    named: str | None = None
    from_picture: bool = False
    particulars: Particulars = PLAIN


@dataclass(frozen=True, slots=True)
class Signer:
    """A person who signs in the sender's own new text or in a form."""

    name: str
    capacity: Capacity | None = None


@dataclass(frozen=True, slots=True)
class Guarantee:
    """What a notice of guaranteed delivery says of the one who guarantees.

    `given`: the words that guarantee the later delivery are there and a firm stands behind them. `covers`: the mail
    tells that what was promised has been delivered.
    """

    firm: str | None = None
    participant: str | None = None
    """Digits of the account at the depository."""
    signed_by: str | None = None
    given: bool = False
    covers: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question the mail asks."""

    topic: Topic
    text: str


@dataclass(frozen=True, slots=True)
class Why:
    """A rule of reading that fired, for `--explain`: its name, what it means, the words."""

    rule: str
    meaning: str
    text: str = ""
    accounts: tuple[str | None, ...] | None = None
    """Whose lines it leaves open; None: all of the mail's."""


TELLING = ("counted_out", "passed_over", "taken_for_talk")
"""Rules that tell how something was found, or that it was passed over, and leave nothing open."""
TURNED = "turned_elsewhere"
"""The rule that finds what turns a clean order elsewhere in the mail (`nlp.turning`), but for"""
IN_PASSING = "turned_in_passing"
"""what may be but talk. Where the mail as a whole plainly orders, either may be passed over, facts excepted (`nlp.tenor.heard_out`)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one mail was understood to say, before anyone judges it."""

    kind: Kind
    offer: str | None = None
    instructions: tuple[Instruction, ...] = ()
    signers: tuple[Signer, ...] = ()
    address: str | None = None
    phone: str | None = None
    """E.164."""
    tin: str | None = field(default=None, repr=False)
    """The whole taxpayer number where it was given whole; never printed."""
    tin_last4: str | None = None
    """The last four, also where only they were given (then `tin` is None and it is still missing)."""
    dated: date | None = None
    signals: tuple[Signal, ...] = ()
    questions: tuple[Question, ...] = ()
    agreed: tuple[str, ...] | None = None
    """For a confirmation: the accounts that a yes is limited to; None: all that was read back."""
    disagreed: tuple[str, ...] = ()
    """Accounts excepted from a yes ("all fine except BK-2003")."""
    guarantee: Guarantee | None = None
    """Of a notice of guaranteed delivery, or of a mail about one."""
    evidence: tuple[Evidence, ...] = ()
    why: tuple[Why, ...] = ()
    notices: tuple[Noticed, ...] = ()
    """Filings and announcements of issuers that stand in the mail."""
