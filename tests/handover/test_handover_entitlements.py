"""What a holder receives, against figures worked out by hand (the reckoning stands beside each)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.entitlements.day_count import year_fraction
from bot.entitlements.entitlements import Entitlement, entitlement, of_entry
from bot.errors import OfferError
from bot.offers.offer import Consideration, Deadline, Offer
from bot.offers.reading import load
from bot.offers.settlement import Settlement
from bot.sample.samples import offer_files
from nlp.instruction import Election, Particulars
from tests.handover_values import NOON, NOTES, SHARES, entry

INTEREST = Consideration("accrued_interest", "accrued and unpaid interest")
LEXINGTON_WORDS = (
    "New Notes in a principal amount equal to the sum of the principal amount of the Old Notes tendered by that holder "
    "plus the accrued interest on those Old Notes"
)


def brings(offer: Offer, quantity: object, election: Election = Election.TENDER_PART, **more: Any) -> Entitlement:
    return entitlement(offer, election, Decimal(str(quantity)), **more)


def amounts(found: Entitlement) -> list[tuple[str, Decimal | None]]:
    return [(part.kind, part.amount) for part in found.parts]


def settled(offer: Offer = NOTES, **what: Any) -> Offer:
    return replace(offer, settlement=Settlement("R. Vance", **what))


def test_forty_thousand_bring_principal_warrants_and_fee() -> None:
    # 40,000 for 40,000; 40 x 5.45 = 218; 3 % of 40,000 = 1,200.
    found = brings(NOTES, 40000)
    assert amounts(found) == [("securities", 40000), ("warrants", 218), ("cash_fee", 1200)]
    assert [part.unit for part in found.parts] == ["principal", "warrants", "USD"]
    assert found.sums() == {"principal": 40000, "warrants": 218, "USD": 1200}


def test_without_approval_a_fraction_of_a_warrant_stays_as_reckoned() -> None:
    # 25 x 5.45 = 136.25.
    assert dict(amounts(brings(NOTES, 25000)))["warrants"] == Decimal("136.25")


def test_fractions_dropped_where_that_was_approved() -> None:
    found = brings(settled(fractions="down"), 25000)
    [warrants] = [part for part in found.parts if part.kind == "warrants"]
    assert (warrants.amount, warrants.dropped) == (136, Decimal("0.25"))


def test_fractions_paid_where_that_was_approved() -> None:
    # 0.25 of a warrant at 1.30 = 0.325, half a cent up: 0.33.
    found = brings(settled(fractions="cash", fraction_price=Decimal("1.30")), 25000)
    assert amounts(found)[1:3] == [("warrants", 136), ("cash_in_lieu", Decimal("0.33"))]


@pytest.mark.parametrize(("rounding", "paid"), [("half_up", "0.33"), ("half_even", "0.32"), ("down", "0.32")], ids=str)
def test_half_a_cent_is_rounded_as_was_approved(rounding: str, paid: str) -> None:
    offer = settled(fractions="cash", fraction_price=Decimal("1.30"), rounding=rounding)
    assert dict(amounts(brings(offer, 25000)))["cash_in_lieu"] == Decimal(paid)


def test_interest_stands_in_the_offers_words_until_everything_for_it_is_approved() -> None:
    offer = replace(NOTES, consideration=(INTEREST,))
    complete = {"day_count": "30/360", "accrues_from": date(2001, 3, 1), "settles": date(2001, 9, 6)}
    for lacking in complete:
        some = {name: value for name, value in complete.items() if name != lacking}
        assert amounts(brings(settled(offer, **some), 50000)) == [("accrued_interest", None)]
    assert amounts(brings(offer, 50000)) == [("accrued_interest", None)]
    unknown_coupon = replace(offer, securities=(replace(offer.securities[0], coupon=None),))
    assert amounts(brings(settled(unknown_coupon, **complete), 50000)) == [("accrued_interest", None)]


def test_interest_of_half_a_year_and_five_days() -> None:
    # March 1 to September 6 is 185 days of 30/360; 50,000 x 10 % x 185/360 = 2,569.444..., so 2,569.44.
    offer = settled(
        replace(NOTES, consideration=(INTEREST,)),
        day_count="30/360",
        accrues_from=date(2001, 3, 1),
        settles=date(2001, 9, 6),
    )
    assert amounts(brings(offer, 50000)) == [("accrued_interest", Decimal("2569.44"))]


def test_interest_by_the_days_as_they_are() -> None:
    # March 1 to September 6 are 189 days; 50,000 x 10 % x 189/360 = 2,625.00; x 189/365 = 2,589.041...
    for day_count, paid in (("act/360", "2625.00"), ("act/365", "2589.04")):
        offer = settled(
            replace(NOTES, consideration=(INTEREST,)),
            day_count=day_count,
            accrues_from=date(2001, 3, 1),
            settles=date(2001, 9, 6),
        )
        assert amounts(brings(offer, 50000)) == [("accrued_interest", Decimal(paid))]


def test_interest_added_to_the_new_principal_as_in_the_offer_of_2001() -> None:
    # August 1, 1999 to September 10, 2001: 759 days of 30/360; 100,000 x 12.75 % x 759/360 = 26,881.25.
    # New notes of $1,000: 126,881.25 are 126 notes, and 881.25 of principal is left.
    offer = settled(
        replace(
            NOTES,
            securities=(replace(NOTES.securities[0], coupon=Decimal("12.75")),),
            consideration=(Consideration("securities", LEXINGTON_WORDS),),
        ),
        day_count="30/360",
        accrues_from=date(1999, 8, 1),
        settles=date(2001, 9, 10),
        interest_paid="securities",
        denomination=Decimal(1000),
        fractions="cash",
        fraction_price=Decimal(1),
    )
    found = brings(offer, 100000)
    assert amounts(found) == [("securities", 100000), ("accrued_interest", 26000), ("cash_in_lieu", Decimal("881.25"))]
    assert found.sums() == {"principal": 126000, "USD": Decimal("881.25")}


@pytest.mark.parametrize(
    ("day_count", "start", "end", "days"),
    [
        ("30/360", (2001, 1, 31), (2001, 2, 28), 28),  # a first day of 31 is 30; the end of February is no 30th
        ("30/360", (2001, 1, 30), (2001, 3, 31), 60),  # a last day of 31 is 30 after a 30th
        ("30/360", (2001, 1, 29), (2001, 3, 31), 62),  # and stays 31 after any other
        ("30/360", (2001, 2, 28), (2001, 3, 31), 33),
        ("30/360", (2001, 5, 31), (2001, 8, 31), 90),
        ("30/360", (2001, 8, 1), (2001, 8, 1), 0),
        ("30E/360", (2001, 1, 29), (2001, 3, 31), 61),  # always 30
        ("30E/360", (2001, 2, 28), (2001, 3, 31), 32),
        ("30U/360", (2001, 2, 28), (2001, 3, 31), 30),  # the end of February is a 30th, and so is the end
        ("30U/360", (2001, 2, 28), (2002, 2, 28), 360),
        ("30U/360", (2000, 2, 29), (2001, 2, 28), 360),
        ("30U/360", (2000, 2, 28), (2000, 3, 31), 33),  # 2000 was a leap year: the 28th did not end it
        ("act/360", (2000, 2, 28), (2000, 3, 1), 2),
    ],
)
def test_month_ends_are_counted_as_each_day_count_says(
    day_count: str, start: tuple[int, int, int], end: tuple[int, int, int], days: int
) -> None:
    assert year_fraction(day_count, date(*start), date(*end)) == Fraction(days, 360)


def test_a_year_with_a_leap_day_is_parted_at_new_year() -> None:
    # 31 days of 1999 and 31 of 2000.
    assert year_fraction("act/act", date(1999, 12, 1), date(2000, 2, 1)) == Fraction(31, 365) + Fraction(31, 366)
    assert year_fraction("act/act", date(2000, 1, 1), date(2001, 1, 1)) == 1


def test_days_reversed_are_no_period() -> None:
    with pytest.raises(ValueError, match="after"):
        year_fraction("30/360", date(2001, 2, 1), date(2001, 1, 1))


EARLY = replace(
    NOTES,
    event_type="TEND",
    clocks=replace(NOTES.clocks, early=Deadline("early", NOON)),
    consideration=(
        Consideration("cash", "$970 for each $1,000", per_1000=Decimal(970)),
        Consideration("early_premium", "$30 for each $1,000", per_1000=Decimal(30)),
    ),
)


def test_an_early_premium_goes_by_what_the_record_says_of_its_time() -> None:
    # 12 x 970 = 11,640; 12 x 30 = 360.
    assert amounts(brings(EARLY, 12000, early=True)) == [("cash", 11640), ("early_premium", 360)]
    assert amounts(brings(EARLY, 12000, early=False)) == [("cash", 11640), ("early_premium", 0)]
    assert amounts(brings(EARLY, 12000)) == [("cash", 11640), ("early_premium", None)]
    assert amounts(of_entry(EARLY, entry("LX-1", 12000, early=True)))[1] == ("early_premium", 360)


def test_a_consent_alone_brings_the_consent_fee_alone() -> None:
    # 75 x 2.50 = 187.50.
    offer = replace(
        NOTES,
        consideration=(
            Consideration("consent_fee", "$2.50 for each $1,000", per_1000=Decimal("2.50")),
            *NOTES.consideration,
        ),
    )
    assert amounts(brings(offer, 75000, Election.CONSENT)) == [("consent_fee", Decimal("187.5"))]
    assert ("consent_fee", Decimal("187.5")) in amounts(brings(offer, 75000))
    assert amounts(brings(offer, 75000, Election.DO_NOT_CONSENT)) == []


def test_cash_for_each_share() -> None:
    # 137 x 21.375 = 2,928.375; to the cent only where rounding was approved.
    offer = replace(
        SHARES, event_type="TEND", consideration=(Consideration("cash", "cash", per_share=Decimal("21.375")),)
    )
    assert amounts(brings(offer, 137)) == [("cash", Decimal("2928.375"))]
    assert amounts(brings(settled(offer), 137)) == [("cash", Decimal("2928.38"))]


def test_an_auction_has_no_amount_before_its_end() -> None:
    odd = Particulars(odd_lot=True)
    found = brings(SHARES, 60, Election.TENDER_AT_AUCTION_PRICE, particulars=odd)
    assert (found.taken, amounts(found)) == (None, [("cash", None)])


def test_an_auction_takes_odd_lots_whole_and_the_rest_in_proportion() -> None:
    # At 10.05: 60 odd = 603.00; 81.25 % of 1,000 = 812 (812.5 cut) = 8,160.60.
    offer = settled(SHARES, price=Decimal("10.05"), proration=Decimal("81.25"))
    odd = brings(offer, 60, Election.TENDER_AT_AUCTION_PRICE, particulars=Particulars(odd_lot=True))
    assert (odd.taken, amounts(odd)) == (60, [("cash", Decimal("603.00"))])
    others = brings(offer, 1000, Election.TENDER_AT_AUCTION_PRICE)
    assert (others.taken, amounts(others)) == (812, [("cash", Decimal("8160.60"))])


def test_an_auction_takes_nothing_above_its_price_or_short_of_a_condition() -> None:
    offer = settled(SHARES, price=Decimal("10.05"), proration=Decimal(50))
    above = brings(offer, 100, Election.TENDER_AT_PRICE, particulars=Particulars(price=Decimal("10.10")))
    at = brings(offer, 100, Election.TENDER_AT_PRICE, particulars=Particulars(price=Decimal("10.05")))
    short = brings(
        offer, 100, Election.TENDER_AT_AUCTION_PRICE, particulars=Particulars(conditional_quantity=Decimal(80))
    )
    assert (above.taken, at.taken, short.taken) == (0, 50, 0)
    assert above.parts == short.parts == ()
    assert above.note
    assert short.note


def test_debt_is_prorated_to_whole_multiples() -> None:
    # 33.3 % of 50,000 = 16,650, so 16,000.
    assert brings(settled(proration=Decimal("33.3")), 50000).taken == 16000


def test_a_percentage_beside_the_principal_is_not_taken_for_like_principal() -> None:
    words = "New Notes in a principal amount equal to the principal amount tendered less 5%"
    offer = replace(NOTES, consideration=(Consideration("securities", words),))
    assert amounts(brings(offer, 40000)) == [("securities", None)]


def test_a_no_and_an_unsettled_amount_bring_nothing() -> None:
    assert brings(NOTES, 40000, Election.DO_NOT_TENDER).parts == ()
    assert entitlement(NOTES, Election.TENDER_PART, None).parts == ()
    assert entitlement(NOTES, Election.WITHDRAW_ALL, Decimal(5)).parts == ()


@given(st.decimals(min_value=1, max_value=10**9, places=2), st.decimals(min_value=1, max_value=100, places=4))
def test_amounts_are_exact_whatever_the_figures(quantity: Decimal, each: Decimal) -> None:
    offer = replace(NOTES, consideration=(Consideration("warrants", "w", per_1000=each),))
    [(_, amount)] = amounts(brings(offer, quantity))
    assert amount is not None
    assert Fraction(amount) == Fraction(quantity) * Fraction(each) / 1000


SECTION = """
read_back_entitlements = true

[settlement]
approved_by = "R. Vance"
day_count = "30/360"
from = 1999-08-01
date = 2001-09-10
rounding = "half_even"
fractions = "down"
interest_paid = "securities"
denomination = 1000
"""


def written(section: str) -> str:
    text = offer_files()[0].read_text(encoding="utf-8")
    at = text.index("[[securities]]")
    head, _, tables = section.partition("[settlement]")
    return f"{text[:at]}{head}\n{text[at:]}\n[settlement]{tables}"


def test_staff_enter_the_settlement_in_the_offers_file() -> None:
    offer = load(written(SECTION), "offer")
    assert offer.read_back_entitlements
    assert offer.settlement == Settlement(
        "R. Vance",
        day_count="30/360",
        accrues_from=date(1999, 8, 1),
        settles=date(2001, 9, 10),
        rounding="half_even",
        interest_paid="securities",
        denomination=Decimal(1000),
    )
    assert brings(offer, 100000).sums() == {"principal": 126000, "warrants": 545, "USD": 3000}


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('approved_by = "R. Vance"\n', "", "settlement.approved_by"),
        ('"30/360"', '"thirty"', "settlement.day_count"),
        ("from = 1999-08-01", "from = 2002-08-01", "settlement.from"),
        ('"half_even"', '"up"', "settlement.rounding"),
        ('"down"', '"cash"', "settlement.fraction_price"),
        ("denomination", "denominations", "settlement.denominations"),
        ("= true", '= "yes"', "read_back_entitlements"),
    ],
)
def test_a_settlement_that_cannot_be_meant_names_its_key(old: str, new: str, named: str) -> None:
    assert old in SECTION
    with pytest.raises(OfferError, match=named):
        load(written(SECTION.replace(old, new)), "offer")
