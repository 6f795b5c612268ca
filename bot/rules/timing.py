"""Is it in time? Judged by receipt, never by the mail's own date; a deadline's own second is in time."""

from __future__ import annotations

from datetime import datetime

from bot.model import Missing, Reason
from bot.offer import Deadline, Offer
from bot.rules.matter import Finding, LineRule, Matter, because, short_of
from nlp.instruction import Kind


def deadline_for(kind: Kind, offer: Offer) -> Deadline:
    """The clock that a mail of this kind must keep: withdrawals have their own (reading contract, "Dates")."""
    return offer.clocks.withdrawal if kind is Kind.WITHDRAWAL else offer.clocks.response


def is_after(deadline: Deadline, received: datetime) -> bool:
    """Whether receipt (an instant with zone) lies after a deadline, counted in whole seconds."""
    return received.replace(microsecond=0) > deadline.instant


def is_late(kind: Kind, offer: Offer, received: datetime) -> bool:
    """Whether receipt (an instant with zone) lies after the deadline for mails of that kind."""
    return is_after(deadline_for(kind, offer), received)


def is_after_market(offer: Offer, received: datetime) -> bool:
    """Whether receipt (an instant with zone) lies after the offer's own end."""
    return is_after(offer.clocks.market, received)


def _offer_missing(matter: Matter) -> Finding | None:
    return short_of(Missing.OFFER) if matter.offer is None else None


def _not_open(matter: Matter) -> Finding | None:
    offer = matter.offer
    if offer is None or offer.opens is None or matter.received >= offer.opens:
        return None
    return because(Reason.NOT_YET_OPEN)


def _late(matter: Matter) -> Finding | None:
    if matter.offer is None or not is_late(matter.kind, matter.offer, matter.received):
        return None
    return because(Reason.LATE)


OFFER_MISSING = LineRule("offer_missing", "It cannot be told which offer is meant.", _offer_missing)
NOT_YET_OPEN = LineRule("not_yet_open", "The offer was not open yet when it was received.", _not_open)
LATE = LineRule("late", "It was received after the deadline that applies to it.", _late)
