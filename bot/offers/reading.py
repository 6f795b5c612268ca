"""Reads an offer file that staff wrote (TOML) into an `Offer`, refusing what cannot be meant.

The keys are those of OFFER.md, plus our own: `id`, `title`, `names`, `accounts`, `opens`, the
clock `clocks.response`, `policy` and `facts`. The first problem is raised as an `OfferError` whose
one line names the file and the key.
"""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.offers.json_form import to_json
from bot.offers.offer import (
    USUAL_REMINDERS,
    Clocks,
    Consideration,
    Deadline,
    Ended,
    Fact,
    GuaranteedDelivery,
    Lead,
    Offer,
    Policy,
    PriceRange,
    Security,
)
from bot.offers.sections import Section, parse
from bot.offers.settlement_reading import read_settlement
from nlp.instruction import Topic

__all__ = ["ELECTIONS", "EVENT_TYPES", "ITEMS", "ON_EXTENSION", "load", "to_json"]

EVENT_TYPES = ("EXOF", "TEND", "DTCH", "CONS", "BIDS", "ODLT")
"""ISO codes of an event (DOMAIN.md)."""

ELECTIONS = (
    "tender_all",
    "tender_part",
    "do_not_tender",
    "tender_at_price",
    "tender_at_auction_price",
    "odd_lot",
    "conditional",
    "consent",
    "do_not_consent",
)
ON_EXTENSION = ("keep", "reopen")
"""What an extension may do to the instructions given."""

ITEMS = ("signature", "printed_name", "address", "phone", "tin", "date", "account", "capacity", "email")
_CONSIDERATIONS = (
    "securities",
    "cash",
    "warrants",
    "shares",
    "accrued_interest",
    "cash_fee",
    "consent_fee",
    "early_premium",
)
ACCOUNT_TYPES = (
    "individual",
    "joint",
    "trust",
    "estate",
    "corporation",
    "llc",
    "partnership",
    "pension",
    "custodian",
    "ira",
)
"""What an account of the register can be: rules of signing and evidence are told by it."""
_FACT_TOPICS: tuple[str, ...] = (
    Topic.DEADLINE,
    Topic.CONSIDERATION,
    Topic.HOW_TO,
    Topic.WITHDRAWAL,
    Topic.CONDITIONS,
    Topic.FEES,
)


def load(text: str, file: str) -> Offer:
    """Read the offer that `text` describes; `file` is the name that errors give it.

    Raises `OfferError` at the first key that is unknown, of the wrong type, impossible or missing,
    and where the deadlines stand in an order that no offer can have.
    """
    top = parse(text, file)
    zone, agent = _zone(top), _agent(top)
    offer = Offer(
        id=_id(top),
        issuer=top.text("issuer"),
        title=top.text("title"),
        event_type=top.choice("event_type", EVENT_TYPES),
        securities=tuple(_security(one) for one in top.tables("securities")),
        clocks=_clocks(top, zone),
        names=top.texts("names"),
        offered=top.texts("offered"),
        elections=top.texts("elections", ("tender_all", "tender_part", "do_not_tender"), ELECTIONS),
        quantity_type=top.choice("quantity_type", ("face", "unit"), "face"),
        currency=_currency(top),
        minimum=top.amount("minimum", Decimal(1000)),
        multiple=top.amount("multiple", Decimal(1000)),
        unit_value=top.amount("unit_value", Decimal(1000)),
        letter_date=top.day("letter_date"),
        opens=_instant(top, "opens", zone),
        time_zone=zone.key,
        minimum_tender_percent=_percent(top, "minimum_tender_percent"),
        consideration=tuple(_consideration(one) for one in top.tables("consideration")),
        guaranteed_delivery=_guaranteed(top, zone),
        price_range=_price_range(top),
        tender_consents=top.truth("tender_consents", default=True),
        accounts=top.texts("accounts", ("*",)),
        items=top.texts("items", (), ITEMS),
        facts=tuple(_fact(one) for one in top.tables("facts")),
        reminders=_reminders(top),
        policy=_policy(top),
        version=top.whole("version", 1),
        on_extension=top.choice("on_extension", ON_EXTENSION, "keep"),
        elections_ended=top.texts("elections_ended", (), ELECTIONS),
        ended=_ended(top, zone),
        settlement=read_settlement(top),
        read_back_entitlements=top.flag("read_back_entitlements"),
        agent=agent.name,
        agent_addresses=agent.addresses,
        agent_phone=agent.phone,
        agent_fax=agent.fax,
    )
    top.finish()
    _check(offer, top)
    return offer


def _id(top: Section) -> str:
    value = top.text("id")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        top.fail("id", f'"{value}" must be small letters, digits and single hyphens, such as lexington-2001')
    return value


def _zone(top: Section) -> ZoneInfo:
    name = top.text("time_zone", "America/New_York")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        top.fail("time_zone", f'"{name}" is not a time zone; write it as America/New_York')


def _currency(top: Section) -> str:
    value = top.text("currency", "USD")
    if not re.fullmatch(r"[A-Z]{3}", value):
        top.fail("currency", f'"{value}" is not a currency of three capital letters such as USD')
    return value


def _percent(section: Section, key: str) -> Decimal | None:
    value = section.decimal(key)
    if value is not None and value > 100:
        section.fail(key, f"{value} is more than 100 percent")
    return value


def _instant(section: Section, key: str, zone: ZoneInfo) -> datetime | None:
    """Give the instant in the offer's zone; a written offset that the zone does not have on that day is a slip."""
    value = section.instant(key)
    if value is None:
        return None
    there = value.astimezone(zone)
    if there.utcoffset() != value.utcoffset():
        section.fail(
            key,
            f"{value.isoformat()} has another offset than {zone.key} on that day; "
            f"the same instant there is {there.isoformat()}",
        )
    return there


def _needed(section: Section, key: str, zone: ZoneInfo) -> datetime:
    value = _instant(section, key, zone)
    return section.fail(key, "is missing") if value is None else value


def _deadline(section: Section, zone: ZoneInfo) -> Deadline:
    deadline = Deadline(words=section.text("words"), instant=_needed(section, "instant", zone))
    section.finish()
    return deadline


def _clocks(top: Section, zone: ZoneInfo) -> Clocks:
    section = top.table("clocks")
    if section is None:
        top.fail("clocks", "is missing")

    def needed(key: str) -> Deadline:
        table = section.table(key)
        return section.fail(key, "is missing") if table is None else _deadline(table, zone)

    def maybe(key: str) -> Deadline | None:
        table = section.table(key)
        return None if table is None else _deadline(table, zone)

    clocks = Clocks(
        response=needed("response"),
        market=needed("expiration"),
        withdrawal=needed("withdrawal"),
        early=maybe("early"),
        protect=maybe("protect"),
        cover=maybe("cover"),
    )
    section.finish()
    return clocks


def _security(section: Section) -> Security:
    security = Security(
        description=section.text("description"),
        coupon=section.decimal("coupon"),
        due=section.optional_text("due"),
        cusip=section.optional_text("cusip"),
        isin=section.optional_text("isin"),
        key=section.optional_text("key") or "",
        other_cusips=section.texts("other_cusips"),
    )
    if security.due and not re.fullmatch(r"\d{4}(-\d\d-\d\d)?", security.due):
        section.fail("due", f'"{security.due}" must be a year or a day, such as "2028" or "2000-02-01"')
    section.finish()
    return security


def _consideration(section: Section) -> Consideration:
    part = Consideration(
        kind=section.choice("kind", _CONSIDERATIONS),
        words=section.text("words"),
        per_1000=section.decimal("per_1000"),
        per_share=section.decimal("per_share"),
        percent=_percent(section, "percent"),
        security=section.optional_text("security") or "",
    )
    section.finish()
    return part


def _guaranteed(top: Section, zone: ZoneInfo) -> GuaranteedDelivery | None:
    section = top.table("guaranteed_delivery")
    if section is None:
        return None
    promise = GuaranteedDelivery(
        days=section.whole("days"), time=section.text("time"), deadline=_needed(section, "deadline", zone)
    )
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", promise.time):
        section.fail("time", f'"{promise.time}" must be hours and minutes such as "17:00"')
    if f"{promise.deadline:%H:%M}" != promise.time:
        section.fail("time", f"{promise.time} is not the hour of the deadline, {promise.deadline.isoformat()}")
    section.finish()
    return promise


def _ended(top: Section, zone: ZoneInfo) -> Ended | None:
    section = top.table("ended")
    if section is None:
        return None
    ended = Ended(at=_needed(section, "at", zone), words=section.text("words"))
    section.finish()
    return ended


def _price_range(top: Section) -> PriceRange | None:
    section = top.table("price_range")
    if section is None:
        return None
    prices = PriceRange(
        low=section.amount("low", Decimal(0)),
        high=section.amount("high", Decimal(0)),
        step=section.amount("step", Decimal(0)),
    )
    if not prices.low <= prices.high:
        section.fail("low", f"{prices.low} is more than high, {prices.high}")
    if not prices.step or (prices.high - prices.low) % prices.step:
        section.fail("step", f"{prices.step} does not lead from {prices.low} to {prices.high}")
    section.finish()
    return prices


def _fact(section: Section) -> Fact:
    fact = Fact(topic=section.choice("topic", _FACT_TOPICS), words=section.text("words"))
    section.finish()
    return fact


def _reminders(top: Section) -> tuple[Lead, ...]:
    """Read the times before our deadline, the earliest reminder first; an empty list means none."""
    if not top.has("reminders"):
        return USUAL_REMINDERS
    leads = []
    for words in top.texts("reminders"):
        found = re.fullmatch(r"(\d{1,3}) ?(d|days?|h|hours?)", words)
        if found is None or not int(found[1]):
            top.fail("reminders", f'"{words}" is not a time before our deadline; write it as "3 days" or "4 hours"')
        number = int(found[1])
        leads.append(Lead(days=number) if found[2].startswith("d") else Lead(hours=number))
    return tuple(sorted(set(leads), key=lambda lead: -(24 * lead.days + lead.hours)))


def _policy(top: Section) -> Policy:
    section, usual = top.table("policy"), Policy()
    if section is None:
        return usual
    policy = Policy(
        all_must_sign=section.texts("all_must_sign", usual.all_must_sign, ACCOUNT_TYPES),
        capacity_needed=section.texts("capacity_needed", usual.capacity_needed, ACCOUNT_TYPES),
        evidence_needed=section.texts("evidence_needed", usual.evidence_needed, ACCOUNT_TYPES),
        items=section.texts("items", usual.items, ("address", "phone", "tin")),
        broker_items=section.texts("broker_items", usual.broker_items, ("signature", "address", "phone", "tin")),
    )
    section.finish()
    return policy


class _Agent(NamedTuple):
    name: str = ""
    addresses: tuple[str, ...] = ()
    phone: str = ""
    fax: str = ""


def _agent(top: Section) -> _Agent:
    section = top.table("agent")
    if section is None:
        return _Agent()
    agent = _Agent(
        name=section.text("name"),
        addresses=section.texts("addresses"),
        phone=section.optional_text("phone") or "",
        fax=section.optional_text("fax") or "",
    )
    section.finish()
    return agent


def _check(offer: Offer, top: Section) -> None:
    """Refuse an offer whose parts contradict one another: order of the clocks, multiples, twofold facts."""
    if not offer.securities:
        top.fail("securities", "is missing; write at least one [[securities]]")
    clocks = offer.clocks
    opening = ("opens", offer.opens)
    order: tuple[tuple[str, datetime | None, str, datetime | None], ...] = (
        (*opening, "clocks.response", clocks.response.instant),
        ("clocks.response", clocks.response.instant, "clocks.expiration", clocks.market.instant),
        ("clocks.withdrawal", clocks.withdrawal.instant, "clocks.expiration", clocks.market.instant),
        (*opening, "clocks.withdrawal", clocks.withdrawal.instant),
        (*opening, "clocks.early", _of(clocks.early)),
        ("clocks.early", _of(clocks.early), "clocks.expiration", clocks.market.instant),
        ("clocks.protect", _of(clocks.protect), "clocks.cover", _of(clocks.cover)),
        ("clocks.expiration", clocks.market.instant, "clocks.cover", _of(clocks.cover)),
    )
    for before, first, after, second in order:
        if first is not None and second is not None and first > second:
            top.fail(before, f"{first.isoformat()} is later than {after}, {second.isoformat()}")
    promise = offer.guaranteed_delivery
    if promise is not None and promise.deadline <= clocks.market.instant:
        top.fail("guaranteed_delivery.deadline", f"{promise.deadline.isoformat()} is not after clocks.expiration")
    if offer.letter_date is not None and offer.letter_date > clocks.response.instant.date():
        top.fail("letter_date", f"{offer.letter_date.isoformat()} is after clocks.response")
    if offer.minimum % offer.multiple:
        top.fail("minimum", f"{offer.minimum} is not a multiple of {offer.multiple}")
    for election in offer.elections_ended:
        if election in offer.elections:
            top.fail("elections_ended", f'"{election}" is also among the elections that can still be made')
    keys = [one.key for one in offer.securities]
    if len(keys) > 1 and len(set(filter(None, keys))) < len(keys):
        top.fail("securities", "are several, so each needs a key of its own, by which the register names it")
    for part in offer.consideration:
        if part.security and part.security not in keys:
            known = ", ".join(filter(None, keys)) or "none has a key"
            top.fail("consideration", f'security "{part.security}" is the key of no series; there are {known}')
    if offer.priced and offer.price_range is None:
        top.fail("price_range", "is missing, though a tender is at a price")
    topics = [fact.topic for fact in offer.facts]
    for topic in topics:
        if topics.count(topic) > 1:
            top.fail("facts", f'"{topic}" is answered twice; one answer a topic')


def _of(deadline: Deadline | None) -> datetime | None:
    return None if deadline is None else deadline.instant
