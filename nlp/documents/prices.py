"""The price range of an auction and its step."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from nlp.documents.evidence import Found
from nlp.documents.numbers import MONEY, money
from nlp.documents.proposal import PriceRange
from nlp.documents.text import Document

_M = MONEY
_PCT = r"\d{1,3}(?:\.\d{1,4})? ?(?:%|per ?cent\.?)"
_P = rf"(?:{_M}|{_PCT})"
_RANGE = re.compile(
    rf"\b(?:not|no) (?:greater|more|higher) than (?P<high1>{_P})(?: per (?:share|unit))?,? (?:n?or|and|but) (?:not |no )?(?:less|lower) than (?P<low1>{_P})"
    rf"|\b(?:not|no) (?:less|lower) than (?P<low2>{_P})(?: per (?:share|unit|common share))?,? (?:n?or|and|but)(?: not| no)? (?:greater|more|higher) than (?P<high2>{_P})"
    rf"|\b(?:prices?|range|auction|tender(?:s|ed)?)\b[^.]{{0,60}}?\b(?:from|between|ranging from|of|within)(?: a low of| a minimum of)? (?P<low3>{_P})(?: per (?:share|unit))?,? (?:to|and|through|up to)(?: a high of| a maximum of)? (?P<high3>{_P})(?= per (?:share|unit|common)|,? (?:in cash|net|of)|\b)",
    re.IGNORECASE,
)
_STEP = re.compile(
    rf"\b(?:multiples?|increments?|steps|intervals) of (?P<step>{_P}|(?P<cents>\d{{1,2}}|five|ten|twenty-five|one) cents?)",
    re.IGNORECASE,
)
_CENTS = {"one": 1, "five": 5, "ten": 10, "twenty-five": 25}
_BOX = re.compile(r"(?:\[[ _]{0,3}\]|\( {0,3}\)|[☐□¨o_]{1,6}) ?\$? ?(?P<price>\d{1,4}\.\d{2,3})(?!\d)")


def read_price_range(document: Document) -> Found[PriceRange] | None:
    """Give the lowest and highest price at which may be tendered; None where the offer has no such range."""
    for match in _RANGE.finditer(document.flat):
        low_words = match["low1"] or match["low2"] or match["low3"]
        high_words = match["high1"] or match["high2"] or match["high3"]
        low, high = money(low_words), money(high_words)
        percents = [bool(re.search(r"%|cent", words)) for words in (low_words, high_words)]
        if low is None or high is None or not 0 < low < high or low * 4 < high or percents[0] != percents[1]:
            continue
        if match["low3"] and not _said_of_tenders(document, match):
            continue
        return Found(PriceRange(low, high, _step(document, low)), match.start(), match.end())
    boxes = sorted({Decimal(match["price"]) for match in _BOX.finditer(document.flat)})
    if len(boxes) >= 4:
        first = _BOX.search(document.flat)
        steps = {after - before for before, after in pairwise(boxes)}
        if first and len(steps) == 1:
            return Found(PriceRange(boxes[0], boxes[-1], steps.pop()), first.start(), first.end())
    return None


def _said_of_tenders(document: Document, match: re.Match[str]) -> bool:
    """Tell whether a range "from A to B" is one of prices to tender at: not what a share traded at, not a total."""
    sentence = document.sentence_text(match.start()).lower()
    return bool(re.search(r"\b(?:tender|auction|purchase|invit|specif)", sentence)) and not re.search(
        r"\b(?:high and low|traded|trading range|sales? prices?|closing|quarter|market price)\b", sentence
    )


def _step(document: Document, low: Decimal) -> Decimal | None:
    """The step of the prices, which is less than a fifth of the lowest."""
    for match in _STEP.finditer(document.flat):
        if match["cents"]:
            written = match["cents"].lower()
            value = Decimal(_CENTS.get(written) or int(written) if written.isdigit() or written in _CENTS else 0) / 100
        else:
            value = money(match["step"]) or Decimal(0)
        if 0 < value * 5 < low:
            return value
    return None
