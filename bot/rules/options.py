"""Is the option chosen one that the offer has? Declining and withdrawing are always possible (reading contract)."""

from __future__ import annotations

from bot.model import Missing, Reason
from bot.offer import Offer
from bot.rules.matter import TENDERS, WITHDRAWALS, Finding, LineRule, Matter, because, short_of
from nlp.instruction import Election

ALWAYS = WITHDRAWALS | {Election.DO_NOT_TENDER, Election.DO_NOT_CONSENT}

WAYS_TO_TENDER = frozenset({"tender_at_price", "tender_at_auction_price", "odd_lot", "conditional"})
"""Options by which securities are tendered otherwise than plainly."""


def has(election: Election, options: tuple[str, ...]) -> bool:
    """Whether an option is among these; all of a position and part of it are one option."""
    same = TENDERS if election in TENDERS else frozenset({election})
    return any(one.value in options for one in same)


def is_offered(election: Election, offer: Offer) -> bool:
    """Whether that election can be made in that offer now."""
    return election in ALWAYS or has(election, offer.elections)


def _not_offered(matter: Matter) -> Finding | None:
    election, offer = matter.instruction.election, matter.offer
    if election is None or offer is None or is_offered(election, offer):
        return None
    if has(election, offer.elections_ended):
        return because(Reason.OPTION_ENDED)
    if election in TENDERS and WAYS_TO_TENDER.intersection(offer.elections):
        # A plain "tender mine" leaves open which of the offer's own ways to tender is meant.
        return short_of(Missing.ELECTION)
    return because(Reason.OPTION_NOT_OFFERED)


NOT_OFFERED = LineRule("not_offered", "The option chosen is not, or no longer, one of the offer's.", _not_offered)
