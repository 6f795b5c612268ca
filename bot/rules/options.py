"""Does the offer have what is elected, at that price, on that condition? (OFFER.md: elections, price_range, securities)."""

from __future__ import annotations

from bot.model import Missing, Reason
from bot.offers.offer import Offer
from bot.rules.matter import PRICED, Finding, LineRule, Matter, because, short_of
from nlp.instruction import Election, Problem

ODD_LOT = 100
"""Shares: who owns fewer in all has an odd lot."""
PLAIN_TENDERS = frozenset({Election.TENDER_ALL, Election.TENDER_PART})
ALWAYS = frozenset({Election.DO_NOT_TENDER, Election.WITHDRAW_ALL, Election.WITHDRAW_PART})
"""Declining and withdrawing are always possible, whatever the form prints (reading contract)."""
_OF_PRICE = frozenset({Problem.UNCLEAR_PRICE, Problem.SEVERAL_PRICES})


def has(election: Election, options: tuple[str, ...]) -> bool:
    """Whether an option is among these; all of a position and part of it are one option."""
    same = PLAIN_TENDERS if election in PLAIN_TENDERS else frozenset({election})
    return any(one.value in options for one in same)


def offered(election: Election, offer: Offer) -> bool:
    """Whether an offer has this choice; a plain tender of an auction only lacks its price."""
    if election in ALWAYS or (election in PLAIN_TENDERS and offer.priced):
        return True
    return has(election, offer.elections)


def _not_offered(matter: Matter) -> Finding | None:
    election, offer = matter.instruction.election, matter.offer
    unclear = Problem.UNCLEAR_OPTION in matter.instruction.problems
    if election is None or offer is None or unclear or offered(election, offer):
        return None
    if has(election, offer.elections_ended):
        return because(Reason.OPTION_ENDED)
    return Finding(missing=(Missing.ELECTION,), reasons=(Reason.OPTION_NOT_OFFERED,))


def _price_missing(matter: Matter) -> Finding | None:
    instruction, offer = matter.instruction, matter.offer
    if offer is None or not offer.priced or _OF_PRICE.intersection(instruction.problems):
        return None
    unpriced = instruction.election is Election.TENDER_AT_PRICE and instruction.particulars.price is None
    return short_of(Missing.PRICE) if unpriced or instruction.election in PLAIN_TENDERS else None


def _price_not_allowed(matter: Matter) -> Finding | None:
    price, offer = matter.instruction.particulars.price, matter.offer
    if price is None or offer is None or offer.price_range is None or offer.price_range.allows(price):
        return None
    return because(Reason.PRICE_NOT_ALLOWED)


def _condition(matter: Matter) -> Finding | None:
    instruction, tendered = matter.instruction, matter.tendered
    if matter.withdraws:
        # What stays tendered must still be able to meet the condition that was set for it.
        least = tendered.particulars.conditional_quantity if tendered is not None else None
        if tendered is None or tendered.quantity is None or least is None or instruction.quantity is None:
            return None
        stays = tendered.quantity - instruction.quantity
        return because(Reason.CONDITION_OVER_QUANTITY) if 0 < stays < least else None
    least, quantity = instruction.particulars.conditional_quantity, instruction.quantity
    if least is None or quantity is None or 0 < least <= quantity:
        return None
    return because(Reason.CONDITION_OVER_QUANTITY)


def _odd_lot(matter: Matter) -> Finding | None:
    instruction, account = matter.instruction, matter.account
    if not instruction.particulars.odd_lot or account is None or instruction.election not in PRICED | PLAIN_TENDERS:
        return None
    whole = instruction.quantity in (None, account.position)
    return None if account.position < ODD_LOT and whole else because(Reason.NOT_AN_ODD_LOT)


OPTION_NOT_OFFERED = LineRule("option_not_offered", "What is elected is not among the offer's choices.", _not_offered)
PRICE_MISSING = LineRule("price_missing", "A tender in an auction that names no price.", _price_missing)
PRICE_NOT_ALLOWED = LineRule(
    "price_not_allowed", "The price lies outside the offer's range, or between its steps.", _price_not_allowed
)
CONDITION_OVER_QUANTITY = LineRule(
    "condition_over_quantity", "More must be bought than is tendered, or stays tendered.", _condition
)
NOT_AN_ODD_LOT = LineRule(
    "not_an_odd_lot", "An odd lot is claimed for a hundred shares or more, or for a part.", _odd_lot
)
