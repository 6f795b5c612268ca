"""What the rules make of a price, a condition, an odd lot, a choice that the offer does not have; and of a register with two series."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.conversation.content import completes, key
from bot.errors import OfferError
from bot.model import Draft, Missing, Reason, Role, Sender
from bot.offers.reading import load
from bot.register.reading import read_register
from bot.rules import options
from bot.rules.matter import Matter
from mailflows.forms.door import find_forms
from nlp.context import PriceRange
from nlp.instruction import Election, Instruction, Kind, Particulars
from nlp.options import claims, consents, prices
from nlp.options.series import named
from tests.kinds_of_offers import NOW, OFFERS, desk
from tests.linear import ends, repeated

ALLOWED = PriceRange(Decimal("9.75"), Decimal("10.50"), Decimal("0.05"))


def matter(kind: str, account: str, instruction: Instruction) -> Matter:
    known = desk(kind)
    (offer,) = known.offers.values()
    return Matter(
        instruction,
        Kind.INSTRUCTION,
        offer,
        known.accounts[account],
        Sender("emarsh@larkfield.example", Role.HOLDER),
        NOW,
    )


def tender(quantity: int, election: Election = Election.TENDER_AT_PRICE, **said: object) -> Instruction:
    return Instruction("CV-1001", election, Decimal(quantity), "unit", particulars=Particulars(**said))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("price", "allowed"),
    [("9.75", True), ("10.50", True), ("10.1", True), ("9.70", False), ("10.55", False), ("10.27", False)],
)
def test_a_price_is_in_the_range_and_on_its_steps(price: str, allowed: bool) -> None:
    found = options.PRICE_NOT_ALLOWED.ask(matter("dutch_auction", "CV-1001", tender(200, price=Decimal(price))))
    assert (found is None) is allowed
    assert found is None or found.reasons == (Reason.PRICE_NOT_ALLOWED,)


def test_a_tender_in_an_auction_that_names_no_price_lacks_it() -> None:
    for election in (Election.TENDER_ALL, Election.TENDER_PART, Election.TENDER_AT_PRICE):
        found = options.PRICE_MISSING.ask(matter("dutch_auction", "CV-1001", tender(200, election)))
        assert found is not None
        assert found.missing == (Missing.PRICE,)
    auction = tender(200, Election.TENDER_AT_AUCTION_PRICE)
    assert options.PRICE_MISSING.ask(matter("dutch_auction", "CV-1001", auction)) is None
    assert options.PRICE_MISSING.ask(matter("cash_tender", "TF-5001", tender(20000, Election.TENDER_ALL))) is None


@pytest.mark.parametrize(
    ("kind", "account", "election"),
    [
        ("cash_tender", "TF-5001", Election.TENDER_AT_PRICE),
        ("cash_tender", "TF-5001", Election.CONSENT),
        ("consents", "HM-3001", Election.TENDER_ALL),
        ("dutch_auction", "CV-1001", Election.DO_NOT_CONSENT),
    ],
)
def test_what_the_offer_does_not_have_is_asked_about(kind: str, account: str, election: Election) -> None:
    found = options.OPTION_NOT_OFFERED.ask(matter(kind, account, tender(1000, election)))
    assert found is not None
    assert found.reasons == (Reason.OPTION_NOT_OFFERED,)


@pytest.mark.parametrize("kind", ["dutch_auction", "consents", "cash_tender"])
def test_declining_and_withdrawing_are_always_possible(kind: str) -> None:
    (offer,) = desk(kind).offers.values()
    assert all(options.offered(one, offer) for one in options.ALWAYS)


def test_no_more_must_be_bought_than_is_tendered() -> None:
    def ask(least: int) -> object:
        said = tender(300, price=Decimal(10), conditional_quantity=Decimal(least))
        return options.CONDITION_OVER_QUANTITY.ask(matter("dutch_auction", "CV-1001", said))

    assert ask(300) is None
    assert ask(301) is not None
    assert ask(0) is not None


def test_an_odd_lot_is_all_of_fewer_than_a_hundred() -> None:
    def ask(account: str, quantity: int) -> object:
        return options.NOT_AN_ODD_LOT.ask(matter("dutch_auction", account, tender(quantity, odd_lot=True)))

    assert ask("CV-1002", 80) is None
    assert ask("CV-1002", 79) is not None
    assert ask("CV-1001", 1200) is not None


DRAFT = Draft(
    "entry",
    Kind.INSTRUCTION,
    Election.TENDER_AT_PRICE,
    Decimal(500),
    "unit",
    NOW,
    1,
    particulars=Particulars(price=Decimal(10), conditional_quantity=Decimal(200)),
)


def test_a_price_by_itself_is_for_the_amount_said_before_and_an_amount_for_the_price() -> None:
    priced = completes(
        Instruction("CV-1001", Election.TENDER_AT_PRICE, particulars=Particulars(price=Decimal("10.5"))),
        DRAFT,
        Kind.INSTRUCTION,
    )
    assert (priced.quantity, priced.particulars.price) == (Decimal(500), Decimal("10.5"))
    assert priced.particulars.conditional_quantity == Decimal(200)
    counted = completes(tender(300, Election.TENDER_PART), DRAFT, Kind.INSTRUCTION)
    assert (counted.election, counted.quantity, counted.particulars.price) == (
        Election.TENDER_AT_PRICE,
        Decimal(300),
        Decimal(10),
    )


def test_another_price_is_another_instruction() -> None:
    one, other = (key(Election.TENDER_AT_PRICE, Decimal(5), Particulars(price=Decimal(price))) for price in (10, 11))
    assert one != other
    assert key(Election.DO_NOT_TENDER, None) != key(Election.DO_NOT_CONSENT, None)


def test_a_register_with_one_account_twice_is_refused_by_line() -> None:
    rows = (OFFERS / "cash_tender" / "register.csv").read_text(encoding="utf-8").splitlines()
    twice = "\n".join([*rows, rows[1].replace("TF-2008", "TF-2009")])
    _, problems = read_register(twice.encode(), "register.csv")
    assert [(one.line, one.message) for one in problems] == [
        (
            6,
            'account: "TF-5001" stands already on line 2; an account that holds two series needs a row, and a number, for each',
        )
    ]


def test_series_are_known_by_coupon_year_key_and_code() -> None:
    (offer,) = desk("cash_tender").offers.values()
    terms = offer.terms()
    for words in (
        "my 9 1/8% notes",
        "the 9.125s",
        "notes due 2008",
        "the 2008 notes",
        "TF-2008",
        "9-1/8% Senior Notes",
    ):
        assert named(words, terms) == {"TF-2008"}, words
    assert named("all my notes, at 10:00 on the 12th of 2003", terms) == frozenset()
    assert named(offer.title, terms) == frozenset()


def test_an_offer_of_several_series_needs_a_key_for_each() -> None:
    text = next((OFFERS / "cash_tender" / "offers").glob("*.toml")).read_text(encoding="utf-8")
    with pytest.raises(OfferError, match="key"):
        load(text.replace('key = "TF-2009"', ""), "tamarind.toml")
    with pytest.raises(OfferError, match="key"):
        load(text.replace('key = "TF-2009"', 'key = "TF-2008"'), "tamarind.toml")


def test_an_auction_needs_its_prices() -> None:
    text = next((OFFERS / "dutch_auction" / "offers").glob("*.toml")).read_text(encoding="utf-8")
    with pytest.raises(OfferError, match="price_range"):
        load(text.replace('[price_range]\nlow = "9.75"\nhigh = "10.50"\nstep = "0.05"\n', ""), "corvane.toml")


@pytest.mark.parametrize(
    "piece",
    ["at ", "$", "10.25 ", "at $10 ", "price ", "[ ] ", "$9.75 [ ]", "consent ", "do not consent ", "odd lot ", "(", ",", " ", "a", "1", "the ",
     "subject to at least ", "vote yes ", "at the auction price ", "the 2008 ", "9 1/8% ", "i own ", "price: ", "not "],
)  # fmt: skip
def test_every_word_list_stays_linear(piece: str) -> None:
    text = repeated(piece, 250_000)
    (offer,) = desk("cash_tender").offers.values()
    ends(prices.find, text, ALLOWED)
    ends(prices.left_over, text)
    ends(consents.left_over, ends(consents.as_tenders, text, ends(consents.find, text)))
    ends(claims.odd_lots, text)
    ends(claims.conditions, text)
    ends(named, text, replace(offer.terms(), title=""))
    ends(find_forms, text, "body")
