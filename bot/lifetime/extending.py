"""An offer is extended, changed, or ended by its issuer: a new version, with who did it, and all that follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.errors import OfferError, UsageError
from bot.flow import House
from bot.lifetime.following import Done, finish, in_force
from bot.offers.edits import Edit, edited
from bot.offers.offer import Offer
from bot.offers.reading import load
from bot.replies.changes import said_facts, stale
from bot.rules.moving import Moved, announced_late, moved, too_short
from bot.times.moments import moment

__all__ = ["Done", "amend", "end", "extend", "finish"]


def extend(
    house: House,
    offer_id: str,
    until: datetime,
    words: str,
    by: str,
    *,
    response: datetime | None = None,
    withdrawal: datetime | None = None,
    early: datetime | None = None,
) -> Done:
    """Extend an offer to that instant; the other clocks go along (`bot.rules.moving`), and holders are told.

    `words`: the announcement's literal words for the new expiration, "" for ours; `by`: the person who says so.
    `response`, `withdrawal`, `early`: these clocks where they are given. Raises OfferUnknownError, UsageError for an
    instant that is no extension, OfferError where the file cannot be edited or the clocks contradict one another,
    ConflictError where somebody else changed the offer meanwhile.
    """
    offer, text, now = *in_force(house, offer_id), house.clock.now()
    if offer.ended is not None:
        raise UsageError(f"{offer_id} was ended by its issuer; it cannot be extended")
    if until == offer.clocks.market.instant:
        # Told once more what a stopped process had begun: it is finished, and only then said to be done already.
        done = finish(house, offer_id)
        if done.cases or done.again or done.told:
            return done
    if until <= offer.clocks.market.instant:
        raise UsageError(
            f"{offer_id} ends at {moment(offer.clocks.market.instant, offer.time_zone)} already; "
            "an extension must be later (`offer amend` changes anything else)"
        )
    after = moved(offer, until, words, response=response, withdrawal=withdrawal, early=early)
    extended = replace(
        offer, clocks=after.clocks, guaranteed_delivery=after.guaranteed_delivery, version=offer.version + 1
    )
    new = edited(text, _edits(offer, extended, after), f"offer {offer_id}")
    load(new, f"offer {offer_id}")
    warnings = (
        *_warned(offer, extended, now),
        *(
            f"the fact “{topic}” still names an old date; change it with `offer amend`"
            for topic in stale(offer, extended)
        ),
    )
    data = (("version", str(extended.version)), ("from", _iso(offer)), ("to", _iso(extended)))
    house.store.save_offer(offer_id, new, by, instead_of=text, event=("offer.extended", data))
    return replace(finish(house, offer_id), warnings=warnings)


def amend(house: House, offer_id: str, new: str, file: str, by: str) -> Done:
    """Put another text in the place of an offer's file: changed terms; holders are told what changed.

    `file`: the name that errors give it. An expiration that moves makes it an extension as well. Raises
    OfferUnknownError, OfferError for a text that is no offer, or of another id.
    """
    offer, text, now = *in_force(house, offer_id), house.clock.now()
    changed = load(new, file)
    if changed.id != offer_id:
        raise OfferError(f'{file}: id: is "{changed.id}", not {offer_id}')
    new = edited(new, [Edit("", "version", offer.version + 1)], file)
    changed = load(new, file)
    if replace(changed, version=offer.version) == offer:
        raise UsageError(f"{file} says the same as the offer does already; nothing was changed")
    warnings = list(_warned(offer, changed, now) if changed.clocks.market.instant > offer.clocks.market.instant else ())
    short = too_short(offer, changed, now)
    if short is not None:
        warnings.append(
            f"the price or the amount sought changed: the offer must stay open until the end of {short.isoformat()}, "
            "ten business days from today (14e-1(b)); `offer extend` moves its end"
        )
    data = (("version", str(changed.version)), ("from", _iso(offer)), ("to", _iso(changed)))
    house.store.save_offer(offer_id, new, by, instead_of=text, event=("offer.amended", data))
    return replace(finish(house, offer_id), warnings=tuple(warnings))


def end(house: House, offer_id: str, reason: str, by: str) -> Done:
    """End an offer as its issuer did: everything that stands or is open is cancelled (CANO), and holders are told why.

    `reason`: the words that say it, as holders will read them. Raises OfferUnknownError, UsageError where it is over.
    """
    offer, text, now = *in_force(house, offer_id), house.clock.now().replace(microsecond=0)
    if offer.ended is not None:
        raise UsageError(f"{offer_id} was ended already, {moment(offer.ended.at, offer.time_zone)}")
    edits = [
        Edit("", "version", offer.version + 1),
        Edit("ended", "at", _there(now, offer)),
        Edit("ended", "words", reason),
    ]
    new = edited(text, edits, f"offer {offer_id}")
    load(new, f"offer {offer_id}")
    house.store.save_offer(
        offer_id, new, by, instead_of=text, event=("offer.ended", (("version", str(offer.version + 1)),))
    )
    return finish(house, offer_id)


def _edits(offer: Offer, extended: Offer, after: Moved) -> list[Edit]:
    """What changes in the offer's file: its version, the clocks that moved, and the facts that tell them."""
    edits = [Edit("", "version", extended.version)]
    names = {"expiration": "market"}
    for table in ("response", "expiration", "withdrawal", "early", "protect", "cover"):
        field = names.get(table, table)
        old, new = getattr(offer.clocks, field), getattr(after.clocks, field)
        if new is not None and new != old:
            edits += [
                Edit(f"clocks.{table}", "words", new.words),
                Edit(f"clocks.{table}", "instant", _there(new.instant, offer)),
            ]
    promise = after.guaranteed_delivery
    if promise is not None and promise != offer.guaranteed_delivery:
        edits.append(Edit("guaranteed_delivery", "deadline", _there(promise.deadline, offer)))
    facts = said_facts(extended)
    edits.extend(
        Edit("facts", "words", facts[fact.topic], ("topic", fact.topic)) for fact in offer.facts if fact.topic in facts
    )
    return edits


def _there(instant: datetime, offer: Offer) -> datetime:
    """The instant in the offer's zone with a plain offset, as its file has it."""
    return instant.astimezone(ZoneInfo(offer.time_zone))


def _warned(offer: Offer, extended: Offer, now: datetime) -> tuple[str, ...]:
    """What staff should know about an extension: announced too late, or clocks that have passed already."""
    found = []
    if announced_late(offer, now):
        found.append(
            "the extension comes after 9:00 a.m. New York time of the business day that follows the expiration (14e-1(d))"
        )
    if extended.clocks.response.instant <= now:
        found.append("our response deadline has passed already; give another one with --response")
    if extended.clocks.market.instant <= now:
        found.append("the new expiration has passed already")
    return tuple(found)


def _iso(offer: Offer) -> str:
    return offer.clocks.market.instant.isoformat()
