"""Denominations, and the share of the issue that must be tendered."""

from __future__ import annotations

import re
from decimal import Decimal

from nlp.documents.evidence import Found
from nlp.documents.numbers import COUNT_WORDS, COUNTS, MONEY, RATE, money, rate
from nlp.documents.text import Document

_M = MONEY
_BOTH = re.compile(
    rf"(?P<minimum>{_M})(?: in)?(?: principal amount| aggregate principal amount| liquidation amount)?(?: of (?:old )?notes)?,? ?(?:\(?each, an? |or|and|and in|or in|plus)(?: any)?(?: greater)?(?: an?)? ?(?:(?:integral|whole|even) )*multiples? (?:of|in excess of) (?P<multiple>{_M})",
    re.IGNORECASE,
)
_THEREOF = re.compile(
    rf"(?P<minimum>{_M})(?: principal amount)?,? (?:and|or|and in|or in)(?: any)?(?: an)? ?(?:(?:integral|whole) )*multiples? (?:thereof|of such amount|of that amount)",
    re.IGNORECASE,
)
_MINIMUM = re.compile(
    rf"\bminimum (?:denominations?|(?:principal |nominal )?amounts?|denomination)(?: of)? (?P<minimum>{_M})",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(rf"\bmultiples? (?:of|in excess of) (?P<multiple>{_M})", re.IGNORECASE)
_UNITS = re.compile(
    rf"\b(?:tender(?:ed)?|lots?|minimum)\b[^.$]{{0,50}}\b(?:at least|not (?:less|fewer) than|no (?:less|fewer) than|a minimum of|of) (?P<count>\d{{1,6}}|{COUNT_WORDS})(?: \(\d+\))? (?:shares|units|warrants)\b",
    re.IGNORECASE,
)
_UNIT_MULTIPLE = re.compile(r"\bmultiples of (?P<count>\d{1,6}) (?:shares|units|warrants)\b", re.IGNORECASE)

_CONDITIONED = re.compile(
    r"\bcondition(?:s|ed|al)?\b|\bsubject to\b|\bunless\b|\bwill not be (?:consummated|completed)\b|\bnot (?:be )?(?:required|obligated)\b|\bminimum tender\b|\bonly if\b"
)
_SHARE = re.compile(
    rf"\b(?:at least|not less than|no less than|not fewer than|a minimum of|minimum of|more than|in excess of|in the amount of|by)(?: an aggregate of)? (?:(?:{COUNT_WORDS})(?: and (?:two|one)-thirds?)? per ?cent \(?)?(?P<percent>{RATE}) ?(?:%|per ?cent\b)\)?"
    r"|\b(?:at least|not less than|no less than|a minimum of|more than|in excess of) (?P<fraction>two-thirds|three-quarters|three-fourths|one-half)\b"
    rf"|\((?:approximately|representing|or|being|equal to|constituting)(?: approximately| about)? (?P<share>{RATE}) ?(?:%|per ?cent\b)"
    rf"|\b(?:at least|not less than|a minimum of|in excess of|more than) (?P<words>{COUNT_WORDS}) per ?cent\b"
)
_FRACTIONS = {
    "two-thirds": Decimal("66.67"),
    "three-quarters": Decimal(75),
    "three-fourths": Decimal(75),
    "one-half": Decimal(50),
}
_OF_ISSUE = re.compile(
    r"^[^.]{0,80}\b(?:principal amount|outstanding|notes|debentures|bonds|shares|units|warrants|securities|stock|preferred|common)\b",
    re.IGNORECASE,
)
_TENDERED = re.compile(r"\btender|\bdeposit|\bexchang|\bvalidly")
_CONSENTS = re.compile(r"\bconsent(?:s|ed|ing)?\b|\bvot(?:e|es|ing)\b|\bamend(?:ments?|ing)?\b|\brequisite\b")


def read_denominations(document: Document, *, debt: bool) -> tuple[Found[Decimal] | None, Found[Decimal] | None]:
    """Give the smallest amount that may be tendered, and the multiple; of shares their number."""
    if not debt:
        return _counted(_UNITS.search(document.flat)), _counted(_UNIT_MULTIPLE.search(document.flat))
    for pattern in (_BOTH, _THEREOF):
        for match in pattern.finditer(document.flat):
            minimum = money(match["minimum"])
            multiple = money(match["multiple"]) if pattern is _BOTH else minimum
            if minimum is not None and multiple is not None and minimum >= multiple >= 1:
                return Found(minimum, match.start(), match.end()), Found(multiple, match.start(), match.end())
    minimum_found = _amount(_MINIMUM.search(document.flat), "minimum")
    multiple_found = None
    for match in _MULTIPLE.finditer(document.flat):
        multiple_found = _amount(match, "multiple")
        if multiple_found:
            break
    return minimum_found, multiple_found


def _amount(match: re.Match[str] | None, name: str) -> Found[Decimal] | None:
    value = money(match[name]) if match else None
    return Found(value, match.start(), match.end()) if match and value is not None and value >= 1 else None


def _counted(match: re.Match[str] | None) -> Found[Decimal] | None:
    if match is None:
        return None
    written = match["count"].lower()
    return Found(
        Decimal(COUNTS.get(written) or int(written) if not written.isdigit() else int(written)),
        match.start(),
        match.end(),
    )


def read_minimum_percent(document: Document, event: str | None) -> Found[Decimal] | None:
    """Give the share of the issue without which the offer is not completed. A majority of consents is none."""
    if event == "CONS":
        return None
    for match in _SHARE.finditer(document.small):
        if not _OF_ISSUE.match(document.small[match.end() : match.end() + 110]):
            continue
        start, end = document.sentence(match.start())
        sentence = document.small[start:end]
        near = document.small[max(start, match.start() - 160) : min(end, match.end() + 160)]
        if (
            not _CONDITIONED.search(sentence)
            or not _TENDERED.search(near)
            or re.search(r"not (?:conditioned|conditional)", sentence)
        ):
            continue
        if _CONSENTS.search(near) and not re.search(r"\btender", near):
            continue
        value = _FRACTIONS.get(match["fraction"] or "") or rate(
            match["percent"] or match["share"] or match["words"] or ""
        )
        if value is not None and 0 < value <= 100:
            return Found(
                value.quantize(Decimal("0.01")) if value != value.quantize(Decimal("0.01")) else value,
                match.start(),
                match.end(),
            )
    return None
