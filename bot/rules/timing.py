"""Is it in time? Judged by receipt, never by the mail's own date; a deadline's own second is in time."""

from __future__ import annotations

from datetime import datetime

from bot.model import Missing, Reason
from bot.offers.offer import Deadline, Offer
from bot.rules.matter import TENDERS, Finding, LineRule, Matter, because, short_of
from nlp.instruction import Election, Kind


def deadline_for(kind: Kind, offer: Offer) -> Deadline:
    """The clock that a mail of this kind must keep: withdrawals have their own (reading contract, "Dates")."""
    return offer.clocks.withdrawal if kind is Kind.WITHDRAWAL else offer.clocks.response


def is_after(deadline: Deadline, received: datetime) -> bool:
    """Whether receipt (an instant with zone) lies after a deadline, counted in whole seconds."""
    return received.replace(microsecond=0) > deadline.instant


def is_over(offer: Offer, received: datetime) -> bool:
    """Whether the issuer had ended the offer before its time when it was received."""
    return offer.ended is not None and received >= offer.ended.at


def is_late(kind: Kind, offer: Offer, received: datetime) -> bool:
    """Whether receipt (an instant with zone) lies after the deadline for mails of that kind."""
    return is_over(offer, received) or is_after(deadline_for(kind, offer), received)


def is_after_market(offer: Offer, received: datetime) -> bool:
    """Whether receipt (an instant with zone) lies after the offer's own end."""
    return is_over(offer, received) or is_after(offer.clocks.market, received)


def is_open(offer: Offer, received: datetime) -> bool:
    """Whether the offer had begun when it was received."""
    return offer.opens is None or received >= offer.opens


def is_early(offer: Offer, received: datetime, election: Election | None) -> bool | None:
    """Whether a tender was received in time for the early deadline; None without such a deadline or tender."""
    nothing = election is None or election is Election.DO_NOT_TENDER
    if offer.clocks.early is None or nothing:
        return None
    return not is_after(offer.clocks.early, received)


def takes_back(matter: Matter) -> bool:
    """Whether it takes back some of what stands tendered: a withdrawal, or a change to nothing, to less, or to other terms."""
    stands, wanted = matter.tendered, matter.instruction
    if stands is None:
        return False
    if matter.withdraws or wanted.election is Election.DO_NOT_TENDER:
        return True
    less = wanted.quantity is not None and stands.quantity is not None and wanted.quantity < stands.quantity
    return wanted.election in TENDERS and (less or wanted.particulars != stands.particulars)


def is_late_to_take_back(matter: Matter, received: datetime) -> bool:
    """Whether a change takes back some of what stands when withdrawals are over; a withdrawal itself is simply late."""
    offer = matter.offer
    return (
        offer is not None and not matter.withdraws and takes_back(matter) and is_late(Kind.WITHDRAWAL, offer, received)
    )


def _offer_missing(matter: Matter) -> Finding | None:
    return short_of(Missing.OFFER) if matter.offer is None else None


def _not_open(matter: Matter) -> Finding | None:
    offer = matter.offer
    return None if offer is None or is_open(offer, matter.received) else because(Reason.NOT_YET_OPEN)


def _late(matter: Matter) -> Finding | None:
    if matter.offer is None or not is_late(matter.kind, matter.offer, matter.received):
        return None
    return because(Reason.LATE)


def _withdrawal_over(matter: Matter) -> Finding | None:
    return because(Reason.WITHDRAWAL_OVER) if is_late_to_take_back(matter, matter.received) else None


def _handed_over(matter: Matter) -> Finding | None:
    passed_on = matter.handed_over is not None and takes_back(matter)
    return because(Reason.HANDED_OVER) if passed_on else None


OFFER_MISSING = LineRule("offer_missing", "It cannot be told which offer is meant.", _offer_missing)
NOT_YET_OPEN = LineRule("not_yet_open", "The offer was not open yet when it was received.", _not_open)
LATE = LineRule("late", "It was received after the deadline that applies to it.", _late)
WITHDRAWAL_OVER = LineRule(
    "withdrawal_over", "It would take back some of what is tendered, after the withdrawal deadline.", _withdrawal_over
)
HANDED_OVER = LineRule("handed_over", "It would take back some of what the agent already has.", _handed_over)
