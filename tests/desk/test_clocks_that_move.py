"""An extension moves every clock that hangs on the expiration, and only those."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from bot.offers.offer import Consideration, Deadline, Offer
from bot.rules.moving import announced_late, moved, too_short
from bot.sample.samples import offers
from bot.times.instants import instant

ZONE = "America/New_York"
OLD, NEW = offers()["lexington-2001"], offers()["lexington-2002"]


def at(text: str) -> datetime:
    return instant(text, ZONE)


def with_clock(offer: Offer, name: str, text: str, words: str = "") -> Offer:
    return replace(offer, clocks=replace(offer.clocks, **{name: Deadline(words, at(text))}))


def test_what_stood_with_the_expiration_goes_with_it() -> None:
    after = moved(OLD, at("2001-09-12T17:00"), "5:00 P.M. ON SEPTEMBER 12")
    assert (
        after.clocks.market == after.clocks.withdrawal == Deadline("5:00 P.M. ON SEPTEMBER 12", at("2001-09-12T17:00"))
    )


def test_our_deadline_keeps_its_hour_and_its_distance_in_trading_days() -> None:
    # Friday before Labor Day, one trading day before Tuesday's midnight; the exchange was closed from the 11th.
    assert moved(OLD, at("2001-09-12T24:00")).clocks.response.instant == at("2001-09-10T17:00")
    assert moved(OLD, at("2001-10-26T24:00")).clocks.response.instant == at("2001-10-25T17:00")


def test_our_deadline_keeps_its_hour_over_the_end_of_daylight_saving() -> None:
    after = moved(OLD, at("2001-11-06T24:00")).clocks
    assert after.response.instant.isoformat() == "2001-11-05T17:00:00-05:00"
    assert after.market.instant.isoformat() == "2001-11-07T00:00:00-05:00"


def test_given_clocks_stand_as_they_are_given() -> None:
    after = moved(
        OLD, at("2001-09-28T17:00"), response=at("2001-09-26T12:00"), withdrawal=at("2001-09-14T17:00")
    ).clocks
    assert (after.response.instant, after.withdrawal.instant) == (at("2001-09-26T12:00"), at("2001-09-14T17:00"))


def test_withdrawal_rights_that_end_on_their_own_day_are_not_given_back() -> None:
    debt = with_clock(OLD, "withdrawal", "2001-08-20T17:00", "5:00 p.m. on August 20")
    assert moved(debt, at("2001-09-12T17:00")).clocks.withdrawal == debt.clocks.withdrawal


def test_the_early_deadline_moves_only_where_it_is_said() -> None:
    early = with_clock(OLD, "early", "2001-08-20T17:00", "August 20")
    assert moved(early, at("2001-09-12T17:00")).clocks.early == early.clocks.early
    after = moved(early, at("2001-09-12T17:00"), early=at("2001-08-27T17:00")).clocks.early
    assert after is not None
    assert after.instant == at("2001-08-27T17:00")


def test_guaranteed_delivery_is_due_on_the_third_trading_day_after_the_new_end() -> None:
    after = moved(NEW, at("2002-08-30T24:00"))
    assert after.guaranteed_delivery is not None
    assert after.guaranteed_delivery.deadline == at("2002-09-05T17:00")
    assert after.clocks.cover is not None
    assert after.clocks.cover.instant == at("2002-09-05T17:00")
    # "On the third trading day following the Expiration Date" is as true as before.
    assert after.clocks.cover.words == NEW.clocks.cover.words if NEW.clocks.cover else False


def test_a_protect_deadline_keeps_its_distance() -> None:
    protect = with_clock(NEW, "protect", "2002-08-08T12:00", "noon on August 8")
    after = moved(protect, at("2002-08-14T24:00")).clocks.protect
    assert after is not None
    assert after.instant == at("2002-08-15T12:00")
    assert "August 15, 2002" in after.words


@pytest.mark.parametrize(
    ("now", "late"),
    [("2001-08-20T10:00", False), ("2001-09-05T09:00", False), ("2001-09-05T09:01", True)],
)
def test_an_extension_is_announced_by_nine_of_the_next_business_day(now: str, late: bool) -> None:
    assert announced_late(OLD, at(now)) is late


def test_after_a_friday_the_next_business_day_is_monday_and_after_that_a_holiday_tuesday() -> None:
    friday = with_clock(OLD, "market", "2001-08-31T17:00")
    assert not announced_late(friday, at("2001-09-04T08:59"))
    assert announced_late(friday, at("2001-09-04T09:01"))


def test_a_price_that_changes_needs_ten_business_days() -> None:
    better = replace(OLD, consideration=(*OLD.consideration, Consideration("cash", "and $5", per_1000=Decimal(5))))
    assert too_short(OLD, better, at("2001-08-21T10:00")) is None
    assert too_short(OLD, better, at("2001-08-22T10:00")) == date(2001, 9, 5)
    by_five = with_clock(better, "market", "2001-09-04T17:00")
    assert too_short(OLD, by_five, at("2001-08-21T10:00")) == date(2001, 9, 4)
    assert too_short(OLD, replace(OLD, agent="Another Trust Company"), at("2001-09-04T10:00")) is None
