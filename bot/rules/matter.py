"""What the rules look at and what they answer: one account's matter, a finding, a rule with its meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.desk import Desk
from bot.model import DraftSigner, Entry, Missing, Reason, Received, Role, Sender
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import Election, Instruction, Kind

PRICED = frozenset({Election.TENDER_AT_PRICE, Election.TENDER_AT_AUCTION_PRICE})
"""Tenders in a Dutch auction."""
TENDERS = frozenset({Election.TENDER_ALL, Election.TENDER_PART, Election.CONSENT}) | PRICED
"""What gives an amount in, so that it can be taken back: tenders, and consents."""
WITHDRAWALS = frozenset({Election.WITHDRAW_ALL, Election.WITHDRAW_PART})


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything that one account's rules may look at, gathered from this mail and from the case.

    `instruction`: the content, whole amounts filled in. `account`: None where the register has no such
    account or none was named. `received`: receipt of the mail being judged, with zone. `signers`: all
    who signed exactly this content so far. `..._given`: by this mail, or earlier in the case.
    `extra`: reasons that only the conversation can know (a hold, another holder's election).
    `waived`: reasons that staff accepted. `handed_over`: the batch in which what stands went to the agent.
    `promised`: what guaranteed deliveries still to come promise of the account.
    """

    instruction: Instruction
    kind: Kind
    offer: Offer | None
    account: Account | None
    sender: Sender
    received: datetime
    standing: Entry | None = None
    signers: tuple[DraftSigner, ...] = ()
    address_given: bool = False
    phone_given: bool = False
    tin_given: bool = False
    evidence_given: bool = False
    unreadable: bool = False
    extra: tuple[Reason, ...] = ()
    waived: tuple[Reason, ...] = ()
    handed_over: int | None = None
    promised: Decimal = Decimal(0)

    @property
    def by_broker(self) -> bool:
        """Whether a broker writes."""
        return self.sender.role is Role.BROKER

    @property
    def withdraws(self) -> bool:
        """Whether it takes a tender back."""
        return self.kind is Kind.WITHDRAWAL

    @property
    def tendered(self) -> Entry | None:
        """The tender on record for this account, or None."""
        return self.standing if self.standing is not None and self.standing.election in TENDERS else None

    @property
    def only_declines(self) -> bool:
        """Whether it says no while no tender is recorded: silence has the same effect, so it needs little."""
        return self.instruction.election is Election.DO_NOT_TENDER and self.tendered is None


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's yes, with what it adds."""

    missing: tuple[Missing, ...] = ()
    reasons: tuple[Reason, ...] = ()


YES = Finding()


@dataclass(frozen=True, slots=True)
class LineRule:
    """A question about one account's matter: its name, what a yes means, and the question."""

    name: str
    meaning: str
    ask: Callable[[Matter], Finding | None]


@dataclass(frozen=True, slots=True)
class MailRule:
    """A question about the mail as a whole: its name, what a yes means, and the question."""

    name: str
    meaning: str
    ask: Callable[[Received, Desk, Offer | None], Finding | None]


def kind_of(instruction: Instruction, mail: Kind) -> Kind:
    """Whether this line instructs or withdraws: by its own election, else by the kind of the mail."""
    if instruction.election in WITHDRAWALS or (instruction.election is None and mail is Kind.WITHDRAWAL):
        return Kind.WITHDRAWAL
    return Kind.INSTRUCTION


def short_of(*missing: Missing) -> Finding:
    """Something is missing."""
    return Finding(missing=missing)


def because(*reasons: Reason) -> Finding:
    """Something stands in the way."""
    return Finding(reasons=reasons)
