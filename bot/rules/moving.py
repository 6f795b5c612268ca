"""Where every clock of an offer stands once its expiration has moved, and what the tender rules say of the change. Pure.

A clock that stood with the expiration goes with it. One that is counted from it (protect, cover, guaranteed delivery)
keeps its distance in trading days of the New York Stock Exchange and its hour; so does our own response deadline, which
lies before it. The early deadline stays unless a new one is given: issuers move it on its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.offers.offer import Clocks, Deadline, GuaranteedDelivery, Offer
from bot.times.instants import words_for
from bot.times.moments import MONTHS
from bot.times.trading_days import business_days_end, day_of, next_business_day, trading_day, trading_days_between

TEN_BUSINESS_DAYS = 10
"""How long an offer must stay open after its price or the amount sought has changed (17 CFR 240.14e-1(b))."""
ANNOUNCED_BY = time(9)
"""When an extension must have been announced on the business day after the scheduled expiration (14e-1(d))."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The clocks after an extension, with the guaranteed delivery where the offer has one."""

    clocks: Clocks
    guaranteed_delivery: GuaranteedDelivery | None


def moved(
    offer: Offer,
    until: datetime,
    words: str = "",
    *,
    response: datetime | None = None,
    withdrawal: datetime | None = None,
    early: datetime | None = None,
) -> Moved:
    """The offer's clocks with a later expiration. `words`: those of the announcement; ours where it has none.

    `response`, `withdrawal`, `early`: new instants of these clocks where they are given.
    """
    clocks, zone = offer.clocks, offer.time_zone
    old, until = clocks.market.instant, until.astimezone(ZoneInfo(zone))
    market = Deadline(words or words_for(until, zone), until)

    def ours(instant: datetime) -> Deadline:
        there = instant.astimezone(ZoneInfo(zone))
        return Deadline(words_for(there, zone), there)

    def along(deadline: Deadline) -> Deadline:
        if deadline.instant == old:
            return market
        then = ours(_kept(deadline.instant, old, until, zone))
        return Deadline(deadline.words, then.instant) if _counts_days(deadline.words) else then

    promise = offer.guaranteed_delivery
    if promise is not None:
        promise = replace(promise, deadline=guaranteed(until, promise.days, promise.time, zone))
    hangs = clocks.withdrawal.instant == old
    return Moved(
        Clocks(
            response=ours(response) if response is not None else along(clocks.response),
            market=market,
            withdrawal=ours(withdrawal) if withdrawal is not None else market if hangs else clocks.withdrawal,
            early=ours(early) if early is not None else clocks.early,
            protect=None if clocks.protect is None else along(clocks.protect),
            cover=_cover(offer, promise) or (None if clocks.cover is None else along(clocks.cover)),
        ),
        promise,
    )


def _cover(offer: Offer, promise: GuaranteedDelivery | None) -> Deadline | None:
    """The cover deadline where it is that of the guaranteed delivery: then it stays so."""
    cover, before = offer.clocks.cover, offer.guaranteed_delivery
    if cover is None or before is None or promise is None or cover.instant != before.deadline:
        return None
    words = cover.words if _counts_days(cover.words) else words_for(promise.deadline, offer.time_zone)
    return Deadline(words, promise.deadline)


def _counts_days(words: str) -> bool:
    """Whether a deadline's words count from the expiration rather than name a day: then they stay true."""
    return not any(f"{month[:3].lower()}" in word.lower()[:3] for month in MONTHS for word in words.split())


def guaranteed(expiration: datetime, days: int, hour: str, zone: str) -> datetime:
    """When a guaranteed delivery is due: that hour on the days-th trading day after the expiration's day."""
    return _at(trading_day(day_of(expiration.astimezone(ZoneInfo(zone))), days), time.fromisoformat(hour), zone)


def _kept(instant: datetime, old: datetime, new: datetime, zone: str) -> datetime:
    """An instant at the same hour, as many trading days from the new expiration as from the old one."""
    place = ZoneInfo(zone)
    there = instant.astimezone(place)
    midnight = (there.hour, there.minute, there.second) == (0, 0, 0)
    apart = trading_days_between(day_of(old.astimezone(place)), day_of(there))
    day = trading_day(day_of(new.astimezone(place)), apart)
    return _at(day + timedelta(days=1) if midnight else day, there.time(), zone)


def _at(day: date, hour: time, zone: str) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(zone))


def announced_late(offer: Offer, now: datetime) -> bool:
    """Whether an extension announced now comes after 9:00 a.m. of the business day that follows the expiration (14e-1(d))."""
    place = ZoneInfo(offer.time_zone)
    last = next_business_day(day_of(offer.clocks.market.instant.astimezone(place)))
    return now.astimezone(place) > _at(last, ANNOUNCED_BY, offer.time_zone)


def too_short(before: Offer, after: Offer, now: datetime) -> date | None:
    """Until the end of which day a changed offer must stay open, where it ends sooner (14e-1(b)); None where it does not.

    The ten business days begin with the day on which the change is announced. Changed are the price, what is given,
    the share sought or the fee; of an early premium alone the rule says the same.
    """
    priced = (before.consideration, before.price_range, before.minimum_tender_percent)
    if priced == (after.consideration, after.price_range, after.minimum_tender_percent):
        return None
    place = ZoneInfo(after.time_zone)
    last = business_days_end(now.astimezone(place).date(), TEN_BUSINESS_DAYS)
    # A business day runs from midnight to midnight, so the last one must have gone by.
    return last if after.clocks.market.instant < _at(last + timedelta(days=1), time(0), after.time_zone) else None
