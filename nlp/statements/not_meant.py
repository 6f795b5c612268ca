"""Which amounts of a sentence count no notes of the holder's: the price of one note, interest, rates compared with each other."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from nlp.amounts.amount import Amount, AmountKind
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_ONE_NOTE = Decimal(1000)
"""The face amount of one note, in dollars; what a sender says of each of his notes."""
_APIECE = Late(
    r"\s*(?:dollars?\s*)?(?:face|par|principal)?\s*(?:apiece|each\b(?!\s+(?:from|of|for|out|account))|(?:a|per|the|to\s+the|for\s+each|for\s+every)\s+(?:bond|note|piece|certificate|unit)\b)",
    re.IGNORECASE,
)
"""Behind the amount that one note is of: "at $1,000 apiece"."""
_PRICED = re.compile(r"(?:\bat|@|\bpriced(?:\s+at)?|\bpar\s+of|\bface\s+of)\s*\$?\s*$", re.IGNORECASE)
"""Before it, where it is a price or a measure though nothing else is said: "tender at $1,000 per bond"."""
_EVERY_YEAR = Late(
    r"\s*(?:dollars?\s*)?(?:(?:in|of)\s+)?(?:(?:interest|income|coupons?)\s*)?(?:(?:a|per|each|every)\s+(?:half[\s-]?)?(?:year|annum|month|quarter)\b|annual(?:ly)?\b|yearly\b|twice\s+a\s+year|(?:in|of)\s+(?:annual\s+|yearly\s+)?(?:interest|coupons?|income)\b)",
    re.IGNORECASE,
)
"""Behind an amount that is paid again and again, and so is none of the notes: "$27,000 a year"."""
_PERCENT = re.compile(r"(?<![\d.,])(\d{1,2})(?:(\.\d{1,3})|[\s-]+\d/\d)?\s?(?:%|per\s?cent\b)", re.IGNORECASE)
_COMPARED = Late(
    r"\W*(?:(?:then|now|today|before|back|in|19\d\d|those|these|days|and|to|against|versus|vs|for|instead|of|rather|than|up|from|at|first|later|is|was|it|pays?|paid|old|new|the|notes?|bonds?|ones?|coupon|interest)\W+){0,6}",
    re.IGNORECASE,
)
"""What stands between two rates that are compared: "9% then, 12.75% now", "12.75% instead of 9%"."""
_PAID_ONCE = re.compile(
    r"\s+(?:was|were|has\s+been|used\s+to\s+be|paid|pays|beats?|sounds?|sounded|looks?|looked|interest|coupon)\b",
    re.IGNORECASE,
)
"""Behind a percentage that is a rate: "Twelve percent was nice while it lasted"."""
_HIGHEST = 20
"""Percent; no rate of interest that people compare is higher."""

_BESIDE = 60
"""Characters in which the other rate stands."""


def tells_a_rate(sentence: Sentence, amount: Amount, *, another: bool) -> bool:
    """Tell whether an amount is only what one note is of, what is paid by the year, or a rate of interest.

    `another`: another amount stands in the sentence; alone, the face of one note may be all that is meant.
    """
    behind = amount.end - sentence.start
    if amount.kind is AmountKind.SHARE:
        if another and "per" in amount.text.lower() and _PAID_ONCE.match(sentence.text, behind):
            return True
        return another and _is_compared(sentence.text, amount.start - sentence.start)
    if amount.kind is not AmountKind.AMOUNT:
        return False
    if _EVERY_YEAR.match(sentence.text, behind):
        return True
    if amount.value != _ONE_NOTE or _APIECE.match(sentence.text, behind) is None:
        return False
    before = amount.start - sentence.start
    return another or _PRICED.search(sentence.text, max(0, before - _BESIDE), before) is not None


def _is_compared(text: str, start: int) -> bool:
    """Tell whether the percentage at `start` is set beside one with a fraction, as only rates of interest have."""
    begin = max(0, start - _BESIDE)
    near = text[begin : start + _BESIDE]
    found = [one for one in _PERCENT.finditer(near) if int(one[1]) <= _HIGHEST]
    for one, other in pairwise(found):
        broken = any(rate[0][len(rate[1]) :].lstrip()[:1] in (".", "-", "1", "3", "5", "7") for rate in (one, other))
        if start - begin in (one.start(), other.start()) and broken:
            return _COMPARED.fullmatch(near, one.end(), other.start()) is not None
    return False
