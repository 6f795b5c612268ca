"""Guaranteed delivery: how many trading days after the offer's last day, until what hour, and which day that is."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays

from nlp.documents.evidence import Found
from nlp.documents.numbers import COUNT_WORDS, COUNTS, ORDINALS
from nlp.documents.proposal import Clock, Delivery
from nlp.documents.text import Document

_ORDINAL = "|".join(ORDINALS)
_DAYS = re.compile(
    rf"\b(?:(?P<word>{COUNT_WORDS}|{_ORDINAL})(?: \(?\d{{1,2}}(?:st|nd|rd|th)?\)?)?|(?P<figure>\d{{1,2}})(?:st|nd|rd|th)?) "
    r"(?:full )?(?:(?P<market>new york stock exchange|nyse(?: american)?|american stock exchange|amex|nasdaq(?: (?:stock|global)[a-z ]{0,20})?|toronto stock exchange|tsx(?: venture)?)(?:,? inc\.?)?(?:'s)? ?)?(?:\(\"?nyse\"?\) )?(?P<kind>trading|business|market) days?"
)
_GUARANTEED = re.compile(r"guarant(?:ee[sd]?|y|or)|\bnotice of guaranteed\b")
_NONE = re.compile(
    r"\b(?:no guaranteed delivery|not (?:provide|provided|permit|be accepted)[^.]{0,40}guaranteed delivery|guaranteed delivery (?:procedures? )?(?:is|are|will) not\b|without guaranteed delivery)"
)
_HOUR = re.compile(r"\b(\d{1,2})(?::(\d\d))? ?([ap])\.? ?m\b")
_AFTER_OTHER = re.compile(
    r"^[^.;]{0,50}\b(?:after|following|of|from)\b[^.;]{0,25}\b(?:date of (?:the |such |this |execution)|execution|receipt|delivery of)"
)
_LOOK = 420
USUAL_HOUR = "17:00"
"""Where no hour is told: the close of business in New York (DOMAIN.md)."""


def read_delivery(document: Document, expiration: Clock | None) -> tuple[Found[Delivery] | None, bool]:
    """Give the period, and whether the document says that there is none. `expiration`: of the offer, if it is known."""
    none = _NONE.search(document.small)
    for match in _DAYS.finditer(document.small):
        start, end = document.sentence(match.start())
        left, right = (
            max(0, min(start, match.start() - 60), match.start() - _LOOK),
            min(len(document.small), max(end, match.end()) if end - match.end() < _LOOK else match.end() + _LOOK),
        )
        sentence = document.small[left:right]
        near = document.small[max(0, match.start() - 900) : match.end() + 300]
        if not _GUARANTEED.search(near) or not re.search(r"deliver|receiv|deposit", near):
            continue
        if match["kind"] == "business" and not re.search(r"guarant", sentence):
            continue
        days = COUNTS.get(match["word"] or "") or ORDINALS.get(match["word"] or "") or int(match["figure"] or 0)
        if not 0 < days <= 10:
            continue
        hour = _hour(sentence, match.start() - left)
        market = "TSX" if "toronto" in (match["market"] or "") or "tsx" in (match["market"] or "") else "NYSE"
        deadline = None
        if expiration and not _AFTER_OTHER.match(document.small[match.end() : match.end() + 90]):
            deadline = deadline_of(expiration.instant, days, hour or USUAL_HOUR, market)
        return Found(Delivery(days, hour or USUAL_HOUR, deadline), match.start(), match.end()), False
    return None, bool(none)


def _hour(sentence: str, place: int) -> str:
    """The hour of the sentence that stands nearest the days, as 17:00; "" where none stands in it."""
    best = min(
        _HOUR.finditer(sentence),
        key=lambda match: min(abs(match.start() - place), abs(match.end() - place)),
        default=None,
    )
    if best is None or not 0 < int(best[1]) <= 12:
        return ""
    return f"{int(best[1]) % 12 + (12 if best[3] == 'p' else 0):02d}:{int(best[2] or 0):02d}"


def deadline_of(expires: datetime, days: int, hour: str, market: str = "NYSE") -> datetime:
    """Give the hour of the Nth trading day after the day on which an offer expires.

    An offer that expires at midnight expires on the day that ends then.
    """
    day = (expires - timedelta(minutes=1)).date()
    for _ in range(days):
        day += timedelta(days=1)
        while not _trades(day, market):
            day += timedelta(days=1)
    return datetime.combine(day, datetime.strptime(hour, "%H:%M").time(), expires.tzinfo)  # noqa: DTZ007  (only the hour is taken)


def _trades(day: date, market: str) -> bool:
    """Tell whether the market is open on a day."""
    return day.weekday() < 5 and day not in _closed(market, day.year)


@lru_cache(maxsize=64)
def _closed(market: str, year: int) -> frozenset[date]:
    """The holidays of a market: New York's of the Exchange itself, Toronto's those of Ontario and Boxing Day."""
    if market == "TSX":
        days = holidays.country_holidays("CA", subdiv="ON", years=year, categories=("public", "optional"))
        return frozenset(
            day for day, name in days.items() if not re.search(r"Remembrance|Easter Monday|Truth|Reconciliation", name)
        )
    return frozenset(holidays.financial_holidays("NYSE", years=year))
