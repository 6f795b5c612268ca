"""What kind of offer a document tells of: exchange, cash tender, auction, consent, Canadian issuer bid. And its currency and zone."""

from __future__ import annotations

import re

from nlp.documents.evidence import Found
from nlp.documents.numbers import MONEY, currency_of
from nlp.documents.prices import read_price_range
from nlp.documents.text import Document

_EXCHANGE = re.compile(
    r"\bexchange offers?\b|\boffer(?:s|ed)? (?:\w+ ){0,6}to exchange\b|\boffering (?:\w+ ){0,4}to exchange\b|\bexchange agent\b|\bexchange memorandum\b|\bexchange ratio\b"
)
_CASH = re.compile(
    r"\boffer(?:s|ed)? (?:\w+ ){0,6}to (?:purchase|buy|repurchase)\b|\boffering to (?:\w+ ){0,2}(?:purchase|buy|repurchase)\b|\btender offers?\b|\bpurchase price\b|\bpurchase for cash\b|\binvitation to tender\b"
    r"|\btender agent\b|\bin cash\b|\bself[- ]tender\b|\binvites holders [^.]{0,80}\bto tender\b"
)
_CONSENT = re.compile(
    r"\bconsent solicitations?\b|\bsolicit(?:ation|ing|s)?(?: of)?(?: \w+){0,4} consents?\b|\bthe solicitation\b|\bconsent form\b|\bwritten consents?\b"
)
_BID = re.compile(r"\bissuer bid\b")
_CANADIAN = re.compile(
    r"\btoronto time\b|\btoronto stock exchange\b|\bc\$ ?\d|\bcdn ?\$|\bcan ?\$ ?\d|\bcanadian dollars\b|\bof canada\b|\b(?:ontario|alberta|british columbia|qu[eé]bec|manitoba)\b"
)
_SHARES = re.compile(
    r"\bcommon shares\b|\bsubordinate voting shares\b|\btrust units\b|\bclass a shares\b|\bpreferred shares\b|\bvoting shares\b"
)
_AUCTION = re.compile(
    r"\bdutch auction\b|\bauction tenders?\b|\bthrough an auction\b|\bat what price you wish\b|\bprices? (?:or prices )?specified by (?:the )?(?:tendering )?(?:share|stock|security)holders\b"
)
_HEAD = 2500
"""Signs of a document in which its title stands."""


def read_event(document: Document) -> Found[str] | None:
    """Give the ISO event type and the words that tell it; None where no offer is told of."""
    small = document.small
    counts = {
        "EXOF": _weight(_EXCHANGE, small),
        "TEND": _weight(_CASH, small),
        "CONS": _weight(_CONSENT, small),
    }
    bid = _BID.search(small)
    if bid:
        return Found("BIDS", bid.start(), bid.end())
    best = max(counts, key=lambda kind: counts[kind])
    if not counts[best]:
        return None
    exchange_head = _EXCHANGE.search(small, 0, _HEAD)
    if best == "CONS" and (
        counts["EXOF"] >= 3 or _title(small, ("offer to purchase", "tender offer", "offers to purchase"))
    ):
        best = "EXOF" if counts["EXOF"] > counts["TEND"] else "TEND"
    if (
        best == "TEND"
        and exchange_head
        and counts["EXOF"] * 2 >= counts["TEND"]
        and not _CASH.search(small, 0, exchange_head.start())
    ):
        best = "EXOF"
    if best in {"TEND", "EXOF"} and _SHARES.search(small) and len(_CANADIAN.findall(small)) > 1 and best == "TEND":
        place = _SHARES.search(small)
        return Found("BIDS", place.start(), place.end()) if place else None
    if best == "TEND":
        auction = _AUCTION.search(small)
        prices = read_price_range(document)
        if auction or prices:
            start = auction.start() if auction else prices.start if prices else 0
            return Found("DTCH", start, auction.end() if auction else start + 1)
    pattern = {"EXOF": _EXCHANGE, "TEND": _CASH, "CONS": _CONSENT}[best]
    first = pattern.search(small)
    return Found(best, first.start(), first.end()) if first else None


def _weight(pattern: re.Pattern[str], small: str) -> int:
    """How often the words stand in the document, those of its title threefold."""
    return sum(3 if match.start() < _HEAD // 2 else 1 for match in pattern.finditer(small))


def _title(small: str, words: tuple[str, ...]) -> bool:
    return any(word in small[:_HEAD] for word in words)


def read_currency(document: Document, start: int = 0) -> Found[str] | None:
    """Give the currency whose sign most amounts bear; None where all have a bare $."""
    counts: dict[str, list[re.Match[str]]] = {}
    for match in re.finditer(MONEY, document.flat[start:]):
        code = currency_of(match[0])
        if code:
            counts.setdefault(code, []).append(match)
    if not counts:
        return None
    best = max(counts, key=lambda code: len(counts[code]))
    bare = len(re.findall(r"(?<![A-Za-z])\$ ?\d", document.flat))
    if best != "USD" and bare > 3 * len(counts[best]):
        return None
    first = counts[best][0]
    return Found(best, start + first.start(), start + first.end())


_CANADIAN_ZONE = re.compile(r"\(toronto time\)|\btoronto time\b")


def zone_of(document: Document) -> str:
    """Give the zone in which the document's hours count where one stands without: New York's."""
    return "America/Toronto" if _CANADIAN_ZONE.search(document.small) else "America/New_York"
