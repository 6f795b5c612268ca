"""Gives an offer as the JSON object that OFFER.md describes: names and forms that other programs rely on."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bot.offers.offer import Consideration, Deadline, Offer
from bot.offers.settlement import Settlement


def to_json(offer: Offer) -> dict[str, object]:
    """Give the offer as JSON-able values: decimals as strings, instants in ISO form with offset, absent ones None.

    Beyond the contract's keys stand our own: `id`, `title`, `names`, `unit_value`, `currency`,
    `time_zone`, `opens`, `accounts`, `facts`, `policy`, `version`, and the other clocks.
    """
    clocks = offer.clocks
    promise = offer.guaranteed_delivery
    return {
        "id": offer.id,
        "version": offer.version,
        "issuer": offer.issuer,
        "title": offer.title,
        "names": list(offer.names),
        "event_type": offer.event_type,
        "securities": [
            {
                "description": one.description,
                "coupon": _number(one.coupon),
                "due": one.due,
                "cusip": one.cusip,
                "isin": one.isin,
            }
            | ({"other_cusips": list(one.other_cusips)} if one.other_cusips else {})
            for one in offer.securities
        ],
        "offered": list(offer.offered),
        "quantity_type": offer.quantity_type,
        "currency": offer.currency,
        "minimum": _number(offer.minimum),
        "multiple": _number(offer.multiple),
        "unit_value": _number(offer.unit_value),
        "letter_date": offer.letter_date.isoformat() if offer.letter_date else None,
        "opens": offer.opens.isoformat() if offer.opens else None,
        "time_zone": offer.time_zone,
        "clocks": {
            "expiration": _clock(clocks.market),
            "early": _clock(clocks.early),
            "withdrawal": _clock(clocks.withdrawal),
            "response": _clock(clocks.response),
            "protect": _clock(clocks.protect),
            "cover": _clock(clocks.cover),
        },
        "minimum_tender_percent": _number(offer.minimum_tender_percent),
        "consideration": [_part(part) for part in offer.consideration],
        "agent": {
            "name": offer.agent or None,
            "addresses": list(offer.agent_addresses),
            "phone": offer.agent_phone or None,
            "fax": offer.agent_fax or None,
        },
        "guaranteed_delivery": None
        if promise is None
        else {"days": promise.days, "time": promise.time, "deadline": _instant(promise.deadline)},
        "elections": list(offer.elections),
        "items": list(offer.items),
        "price_range": None
        if offer.price_range is None
        else {
            "low": f"{offer.price_range.low:f}",
            "high": f"{offer.price_range.high:f}",
            "step": f"{offer.price_range.step:f}",
        },
        "on_extension": offer.on_extension,
        "elections_ended": list(offer.elections_ended),
        "ended": None if offer.ended is None else {"at": _instant(offer.ended.at), "words": offer.ended.words},
        "tender_consents": offer.tender_consents if offer.asks_consent else None,
        "accounts": list(offer.accounts),
        "facts": [{"topic": fact.topic, "words": fact.words} for fact in offer.facts],
        "reminders": [str(lead) for lead in offer.reminders],
        "policy": {
            "all_must_sign": list(offer.policy.all_must_sign),
            "capacity_needed": list(offer.policy.capacity_needed),
            "evidence_needed": list(offer.policy.evidence_needed),
            "items": list(offer.policy.items),
            "broker_items": list(offer.policy.broker_items),
        },
        "settlement": None if offer.settlement is None else _settlement(offer.settlement),
        "read_back_entitlements": offer.read_back_entitlements,
        "evidence": [],
        "not_found": _not_found(offer),
    }


def _settlement(settlement: Settlement) -> dict[str, str | None]:
    start, end = settlement.accrues_from, settlement.settles
    return {
        "approved_by": settlement.approved_by,
        "day_count": settlement.day_count or None,
        "from": start.isoformat() if start else None,
        "date": end.isoformat() if end else None,
        "rate": _number(settlement.rate),
        "interest_paid": settlement.interest_paid,
        "rounding": settlement.rounding,
        "fractions": settlement.fractions,
        "fraction_price": _number(settlement.fraction_price),
        "denomination": _number(settlement.denomination),
        "price": _number(settlement.price),
        "proration": _number(settlement.proration),
    }


def _part(part: Consideration) -> dict[str, str]:
    figures = (("per_1000", part.per_1000), ("per_share", part.per_share), ("percent", part.percent))
    return (
        {"kind": part.kind, "words": part.words}
        | {key: f"{value.normalize():f}" for key, value in figures if value is not None}
        | ({"security": part.security} if part.security else {})
    )


def _number(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _instant(value: datetime) -> str:
    return value.isoformat()


def _clock(deadline: Deadline | None) -> dict[str, str] | None:
    return None if deadline is None else {"words": deadline.words, "instant": _instant(deadline.instant)}


def _not_found(offer: Offer) -> list[str]:
    """Name what a document of this kind usually states and the file does not have."""
    stated: tuple[tuple[str, object], ...] = (
        ("agent", offer.agent),
        ("letter_date", offer.letter_date),
        ("consideration", offer.consideration),
        ("offered", offer.offered if offer.event_type == "EXOF" else True),
        ("items", offer.items),
    )
    return [key for key, value in stated if not value]
