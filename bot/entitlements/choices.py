"""What an election is to the agent: the options of an offer by number and ISO type, and what an entry tenders."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.model import Draft, Entry
from bot.offers.offer import Offer
from nlp.instruction import Election

NAYS = frozenset({Election.DO_NOT_TENDER, Election.DO_NOT_CONSENT})
"""Elections that concern all that an account holds, and need no amount."""
TAKES_BACK = frozenset({Election.WITHDRAW_ALL, Election.WITHDRAW_PART})

_TENDERED = {"EXOF": "SECU", "TEND": "CASH", "DTCH": "CASH", "BIDS": "CASH", "ODLT": "CASH", "CONS": "CONY"}
_WITH_CONSENT = {"EXOF": "CEXC", "TEND": "CTEN"}
OPTION_WORDS = {
    "SECU": "tendered for securities",
    "CASH": "tendered for cash",
    "CTEN": "tendered with consent",
    "CEXC": "exchanged with consent",
    "CONY": "consent given",
    "CONN": "consent refused",
    "NOAC": "no action",
}
"""What a person reads for an option type (DOMAIN.md, ISO names)."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the offer: its number as instructions bear it, `001` and so on, and its ISO type."""

    number: str
    type: str

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return OPTION_WORDS[self.type]


def option_type(offer: Offer, election: Election) -> str:
    """Give the ISO option type of an election in that offer (DOMAIN.md).

    Where the offer also asks for consents, or pays for them, a tender is the one with consent.
    """
    if election is Election.DO_NOT_TENDER:
        return "NOAC"
    if election is Election.DO_NOT_CONSENT:
        return "CONN"
    if election is Election.CONSENT:
        return "CONY"
    consents = "consent" in offer.elections or any(part.kind == "consent_fee" for part in offer.consideration)
    plain = _TENDERED.get(offer.event_type, "CASH")
    return _WITH_CONSENT.get(offer.event_type, plain) if consents else plain


def options(offer: Offer) -> tuple[Option, ...]:
    """List the options that the offer has, numbered in the order in which its file names them; no action is the last.

    All ways of tendering are one option: how much, and at what price, is said beside it.
    """
    named = [Election(name) for name in offer.elections if name in set(Election)]
    kinds = dict.fromkeys(option_type(offer, election) for election in named if election not in TAKES_BACK)
    kinds.pop("NOAC", None)
    return tuple(Option(f"{number:03}", kind) for number, kind in enumerate((*kinds, "NOAC"), start=1))


def option_of(offer: Offer, election: Election | None) -> Option | None:
    """Give the option that an election takes; None for no election, a withdrawal, or what the offer does not have."""
    if election is None or election in TAKES_BACK:
        return None
    kind = option_type(offer, election)
    return next((option for option in options(offer) if option.type == kind), None)


def amount_of(content: Entry | Draft, position: Decimal) -> Decimal | None:
    """Give how much an instruction is for; a no is for all that is held. None where it was never settled."""
    if content.quantity is not None:
        return content.quantity
    return position if content.election in NAYS or content.election is Election.TENDER_ALL else None


def is_no(content: Entry | Draft) -> bool:
    """Whether it declines."""
    return content.election in NAYS
