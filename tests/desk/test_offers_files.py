"""Offer files: the two samples say what their documents say, and a slip in a file is named."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import pytest

from bot.errors import OfferError
from bot.offers.offer import Offer
from bot.offers.reading import load, to_json

FOLDER = Path(__file__).parents[2] / "bot" / "sample" / "offers"
NEW_YORK = ZoneInfo("America/New_York")


def text(name: str = "lexington-2001") -> str:
    return (FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def sample(name: str = "lexington-2001") -> Offer:
    return load(text(name), f"{name}.toml")


def test_the_letter_of_2001_as_an_offer() -> None:
    offer = sample()
    assert offer.event_type == "EXOF"
    assert offer.quantity_type == "face"
    assert offer.minimum == offer.multiple == Decimal(1000)
    assert offer.minimum_tender_percent == Decimal(99)
    assert offer.letter_date == date(2001, 8, 6)
    assert offer.opens == datetime(2001, 8, 6, tzinfo=NEW_YORK)
    assert offer.clocks.response.instant == datetime(2001, 8, 31, 17, 0, tzinfo=NEW_YORK)
    assert offer.clocks.market.instant == datetime(2001, 9, 5, tzinfo=NEW_YORK)
    assert offer.clocks.withdrawal.instant == offer.clocks.market.instant
    assert [part.kind for part in offer.consideration] == ["securities", "warrants", "cash_fee"]
    assert offer.consideration[1].per_1000 == Decimal("5.45")
    assert offer.consideration[2].percent == Decimal(3)
    assert offer.guaranteed_delivery is None
    assert offer.concerns("LX-1001")
    assert offer.concerns("BK-3005")
    assert not offer.concerns("XY-1")


def test_the_notice_of_2002_as_an_offer() -> None:
    offer = sample("lexington-2002")
    assert offer.clocks.response.instant == datetime(2002, 8, 6, 17, 0, tzinfo=NEW_YORK)
    assert offer.clocks.market.instant == datetime(2002, 8, 8, tzinfo=NEW_YORK)
    assert offer.clocks.cover is not None
    assert offer.clocks.cover.instant == datetime(2002, 8, 12, 17, 0, tzinfo=NEW_YORK)
    assert offer.guaranteed_delivery is not None
    assert offer.guaranteed_delivery.days == 3
    assert offer.guaranteed_delivery.deadline == offer.clocks.cover.instant
    assert offer.agent == "Wilmington Trust Company"
    assert len(offer.agent_addresses) == 2
    assert offer.agent_phone == "302-636-6472"
    assert offer.agent_fax == "302-636-4145"


def test_guaranteed_delivery_ends_on_the_third_trading_day_after_expiration() -> None:
    offer = sample("lexington-2002")
    assert offer.guaranteed_delivery is not None
    closed = holidays.financial_holidays("NYSE", years=2002)
    day = (offer.clocks.market.instant - timedelta(minutes=1)).date()
    for _ in range(offer.guaranteed_delivery.days):
        day += timedelta(days=1)
        while day.weekday() > 4 or day in closed:
            day += timedelta(days=1)
    assert offer.guaranteed_delivery.deadline.date() == day


@pytest.mark.parametrize("name", ["lexington-2001", "lexington-2002"])
def test_frequent_questions_have_one_answer_each(name: str) -> None:
    topics = [fact.topic for fact in sample(name).facts]
    assert sorted(topics) == ["conditions", "consideration", "deadline", "fees", "how_to", "withdrawal"]


@pytest.mark.parametrize("name", ["lexington-2001", "lexington-2002"])
def test_facts_are_our_own_words(name: str) -> None:
    seeds = Path(__file__).parents[2] / ".." / "shared" / "seeds"
    if not seeds.is_dir():
        pytest.skip("the documents that the sample offers were made from are not beside this project")
    documents = [" ".join(file.read_text(errors="replace").lower().split()) for file in seeds.glob("*.txt")]
    for fact in sample(name).facts:
        words = fact.words.lower().split()
        copied = [" ".join(words[at : at + 14]) for at in range(len(words) - 13)]
        assert not [phrase for phrase in copied if any(phrase in document for document in documents)]


def test_literal_words_of_the_deadline_stand_in_the_document() -> None:
    seeds = Path(__file__).parents[2] / ".." / "shared" / "seeds"
    if not seeds.is_dir():
        pytest.skip("the documents that the sample offers were made from are not beside this project")
    letter = " ".join((seeds / "letter-to-clients-2001.txt").read_text().lower().split())
    notice = " ".join((seeds / "notice-of-guaranteed-delivery-2002.txt").read_text().lower().split())
    assert sample().clocks.market.words.lower() in letter
    for part in sample().consideration:
        assert part.words.lower() in letter
    assert sample("lexington-2002").clocks.market.words.lower() in notice
    for part in sample("lexington-2002").consideration:
        assert part.words.lower() in notice


def test_an_offer_as_json_has_the_names_and_forms_that_others_rely_on() -> None:
    written = to_json(sample())
    assert json.loads(json.dumps(written)) == written
    assert {
        "issuer",
        "event_type",
        "securities",
        "offered",
        "quantity_type",
        "minimum",
        "multiple",
        "letter_date",
        "clocks",
        "minimum_tender_percent",
        "consideration",
        "agent",
        "guaranteed_delivery",
        "elections",
        "items",
        "price_range",
        "evidence",
        "not_found",
    } <= written.keys()
    assert written["minimum_tender_percent"] == "99"
    assert written["clocks"]["expiration"] == {  # type: ignore[index]
        "words": "12 MIDNIGHT, NEW YORK CITY TIME, ON SEPTEMBER 4, 2001",
        "instant": "2001-09-05T00:00:00-04:00",
    }
    assert written["clocks"]["early"] is None  # type: ignore[index]
    assert written["securities"] == [
        {
            "description": "12 3/4% Senior Subordinated Notes due February 1, 2000",
            "coupon": "12.75",
            "due": "2000-02-01",
            "cusip": None,
            "isin": None,
        }
    ]
    assert written["consideration"][1]["per_1000"] == "5.45"  # type: ignore[index]
    assert written["not_found"] == ["agent"]
    assert to_json(sample("lexington-2002"))["guaranteed_delivery"] == {
        "days": 3,
        "time": "17:00",
        "deadline": "2002-08-12T17:00:00-04:00",
    }


SLIPS = [
    ("minimum = 1000", "minimun = 1000", 'minimun: is not a key that we know; did you mean "minimum"?'),
    ("minimum = 1000", "minimum = 0", "minimum: 0 is not a number above zero"),
    ("minimum = 1000", 'minimum = "a thousand"', 'minimum: "a thousand" is not a number'),
    ("minimum = 1000", "minimum = true", "minimum: must be a number, not true or false"),
    ("minimum = 1000", "minimum = 1500", "minimum: 1500 is not a multiple of 1000"),
    ("minimum_tender_percent = 99", "minimum_tender_percent = 990", "990 is more than 100 percent"),
    ('event_type = "EXOF"', 'event_type = "SWAP"', 'event_type: "SWAP" is not one of EXOF'),
    ('id = "lexington-2001"', 'id = "Lexington 2001"', 'id: "Lexington 2001" must be small letters'),
    ('id = "lexington-2001"', "", "id: is missing"),
    ('issuer = "Lexington Precision Corporation"', 'issuer = ""', "issuer: is empty"),
    ('issuer = "Lexington Precision Corporation"', "issuer = 7", "issuer: must be a text in quotes, not a number"),
    ('accounts = ["LX-*", "BK-*"]', 'accounts = "LX-*"', "accounts: must be a list of texts in quotes, not a text"),
    ('time_zone = "America/New_York"', 'time_zone = "New York"', 'time_zone: "New York" is not a time zone'),
    ("letter_date = 2001-08-06", 'letter_date = "August 6"', "letter_date: must be a date such as 2001-08-06"),
    ("letter_date = 2001-08-06", "letter_date = 2001-09-06", "letter_date: 2001-09-06 is after clocks.response"),
    ("letter_date = 2001-08-06", "letter_date = 2001-08-36", "line 40, letter_date: is not valid TOML"),
    ("2001-08-31T17:00:00-04:00", "2001-08-31T17:00:00", "clocks.response.instant: 2001-08-31T17:00:00 has no zone"),
    ("2001-08-31T17:00:00-04:00", "2001-08-31", "clocks.response.instant: must be a date with time and zone"),
    ("2001-08-31T17:00:00-04:00", "2001-08-31T17:00:00-05:00", "has another offset than America/New_York on that day"),
    ("2001-08-31T17:00:00-04:00", "2001-02-30T17:00:00-05:00", "is not valid TOML"),
    (
        "2001-08-31T17:00:00-04:00",
        "2001-09-06T17:00:00-04:00",
        "clocks.response: 2001-09-06T17:00:00-04:00 is later than",
    ),
    (
        "opens = 2001-08-06T00:00:00-04:00",
        "opens = 2001-09-01T00:00:00-04:00",
        "opens: 2001-09-01T00:00:00-04:00 is later",
    ),
    ("[clocks.response]", "[clocks.answer]", "clocks.response: is missing"),
    ("[clocks.withdrawal]", "[clocks.withdrawl]", "clocks.withdrawal: is missing"),
    ('kind = "warrants"', 'kind = "gifts"', 'consideration[2].kind: "gifts" is not one of'),
    ('due = "2000-02-01"', 'due = "February 2000"', "securities[1].due: "),
    ("[[securities]]", "[securities]", "securities: must be tables, each begun with [[securities]]"),
    ('topic = "fees"', 'topic = "deadline"', 'facts: "deadline" is answered twice'),
    ('topic = "fees"', 'topic = "tax"', 'facts[6].topic: "tax" is not one of'),
    (
        'all_must_sign = ["joint", "trust"]',
        'all_must_sign = ["couple"]',
        'policy.all_must_sign: "couple" is not one of',
    ),
    ('currency = "USD"', 'currency = "dollars"', 'currency: "dollars" is not a currency'),
]


@pytest.mark.parametrize(("before", "after", "message"), SLIPS, ids=[slip[2][:40] for slip in SLIPS])
def test_a_slip_in_an_offer_file_is_named_by_file_and_key(before: str, after: str, message: str) -> None:
    written = text()
    assert before in written
    with pytest.raises(OfferError) as caught:
        load(written.replace(before, after, 1), "offers/mine.toml")
    assert caught.value.sentence.startswith("offers/mine.toml: ")
    assert message in caught.value.sentence
    assert "\n" not in caught.value.sentence


def test_the_hour_of_guaranteed_delivery_agrees_with_its_instant() -> None:
    with pytest.raises(OfferError, match=r"guaranteed_delivery\.time: 16:00 is not the hour of the deadline"):
        load(text("lexington-2002").replace('time = "17:00"', 'time = "16:00"'), "mine.toml")


def test_a_cover_deadline_before_the_expiration_is_refused() -> None:
    early = text("lexington-2002").replace("instant = 2002-08-12T17:00:00-04:00", "instant = 2002-08-02T17:00:00-04:00")
    with pytest.raises(OfferError, match=r"clocks\.expiration: .* is later than clocks\.cover"):
        load(early, "mine.toml")


def test_a_file_that_is_no_toml_is_named_by_line() -> None:
    with pytest.raises(OfferError, match=r"^mine\.toml: line 2, issuer: is not valid TOML"):
        load('id = "a"\nissuer == 3', "mine.toml")
