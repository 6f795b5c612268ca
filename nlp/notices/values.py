"""What an issuer's filing or announcement says, as values with the words they were read from. Frozen, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

PRESS_RELEASE = "press release"
"""The form of whatever is none of the SEC's (OFFER.md, `notice`)."""


class Change(StrEnum):
    """What a notice says has become of the offer (OFFER.md, `change`)."""

    EXTENDED = "extended"
    AMENDED = "amended"
    TERMINATED = "terminated"
    COMPLETED = "completed"
    EARLY_RESULTS = "early_results"


@dataclass(frozen=True, slots=True)
class Proof:
    """The words that a value was read from, and where they stand in the text that was given."""

    field: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NoticeSigner:
    """A person who signed the filing, with the title printed beside the signature (empty where there is none)."""

    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class NewExpiration:
    """The expiration that a notice announces: its literal words, and the instant that they mean."""

    words: str
    instant: datetime


@dataclass(frozen=True, slots=True)
class NewTerm:
    """A term that a notice says is another one now: which (`price`, `amount sought` ...), its figures as written, and the words.

    `before`: None where the notice does not say what it was.
    """

    name: str
    now: str
    before: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Notice:
    """One filing or announcement of an issuer or its agent (OFFER.md, `notice`).

    `form`: as on EDGAR ("8-K", "SC TO-I/A"), "12b-25" for every notification of late filing, else
    "press release". `registrant`: the issuer as the text writes its name. `event_date`: of the event
    reported, for periodic reports and a 12b-25 the end of the period, else that of the document.
    `late_form`: for a 12b-25, the report that is late. `reason`: the heart of its narrative.
    """

    form: str
    registrant: str | None = None
    event_date: date | None = None
    items: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()
    signers: tuple[NoticeSigner, ...] = ()
    about_offer: bool = False
    change: Change | None = None
    new_expiration: NewExpiration | None = None
    new_terms: tuple[NewTerm, ...] = ()
    tendered_percent: str | None = None
    summary: str = ""
    reason: str | None = None
    late_form: str | None = None
    evidence: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Noticed:
    """A notice that stands in a mail: in which part (`body` or `attachment:NAME`). Its evidence counts in that part's text.

    Words that stand in the mail's subject have the field `subject: ...`, and count there.
    """

    source: str
    notice: Notice
    text: str = ""
    """The text it was read from: which offer it speaks of is looked for in it."""
