"""A proposal as the JSON object of the offer contract: decimals as strings, instants with offset, absent values None."""

from __future__ import annotations

from decimal import Decimal

from nlp.documents.numbers import plain
from nlp.documents.proposal import Clock, Delivery, Part, PriceRange, Proposal, Series

_INNER = ("facts.", "conditions")
"""Evidence that only the proposed answers use: not a field of the contract."""


def to_json(proposal: Proposal) -> dict[str, object]:
    """Give the proposal with the names and forms that other programs rely on.

    An evidence bears its document's name only where several documents were read.
    """
    several = len({one.document for one in proposal.evidence}) > 1
    return {
        "issuer": proposal.issuer,
        "event_type": proposal.event_type,
        "securities": [_series(one) for one in proposal.securities],
        "offered": list(proposal.offered),
        "quantity_type": proposal.quantity_type,
        "currency": proposal.currency,
        "minimum": _number(proposal.minimum),
        "multiple": _number(proposal.multiple),
        "letter_date": proposal.letter_date.isoformat() if proposal.letter_date else None,
        "clocks": {
            "expiration": _clock(proposal.expiration),
            "early": _clock(proposal.early),
            "withdrawal": _clock(proposal.withdrawal),
            "response": _clock(proposal.response),
        },
        "minimum_tender_percent": _number(proposal.minimum_tender_percent),
        "consideration": [_part(one) for one in proposal.consideration],
        "agent": {
            "name": proposal.agent.name,
            "addresses": list(proposal.agent.addresses),
            "phone": proposal.agent.phone,
            "fax": proposal.agent.fax,
        },
        "guaranteed_delivery": _delivery(proposal.guaranteed_delivery),
        "elections": list(proposal.elections),
        "items": list(proposal.items),
        "price_range": _range(proposal.price_range),
        "evidence": [
            {"field": one.field, "text": one.text, "start": one.start, "end": one.end}
            | ({"document": one.document} if several else {})
            for one in proposal.evidence
            if not one.field.startswith(_INNER)
        ],
        "not_found": list(proposal.not_found),
    }


def _number(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _short(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _clock(clock: Clock | None) -> dict[str, str] | None:
    return None if clock is None else {"words": clock.words, "instant": clock.instant.isoformat()}


def _series(one: Series) -> dict[str, object]:
    series: dict[str, object] = {
        "description": one.description,
        "coupon": _short(one.coupon),
        "due": one.due,
        "cusip": one.cusip,
        "isin": one.isin,
    }
    return series | ({"other_cusips": list(one.other_cusips)} if one.other_cusips else {})


def _part(part: Part) -> dict[str, str]:
    figures = (("per_1000", part.per_1000), ("per_share", part.per_share), ("percent", part.percent))
    return (
        {"kind": part.kind}
        | {name: plain(value) for name, value in figures if value is not None}
        | {"words": part.words}
        | ({"security": part.series} if part.series else {})
    )


def _delivery(promise: Delivery | None) -> dict[str, object] | None:
    if promise is None:
        return None
    deadline = promise.deadline.isoformat() if promise.deadline else None
    return {"days": promise.days, "time": promise.time, "deadline": deadline}


def _range(prices: PriceRange | None) -> dict[str, str | None] | None:
    return (
        None
        if prices is None
        else {
            "low": f"{prices.low:f}",
            "high": f"{prices.high:f}",
            "step": f"{prices.step:f}" if prices.step is not None else None,
        }
    )
