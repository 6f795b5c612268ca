"""Which of an offer's several series does the mail name? By coupon, year, code or key; a holder has one of them."""

from __future__ import annotations

import re
from fractions import Fraction

from nlp.context import Series, Terms
from nlp.patterns.late import Late

_COUPON = Late(
    r"(?<![\d.,$/-])(?P<whole>\d{1,2})(?:\.(?P<decimals>\d{1,4})|[\s-](?P<over>\d{1,2})/(?P<under>\d{1,2}))?\s?%"
    r"|(?<![\d.,$/-])(?P<whole2>\d{1,2})(?:\.(?P<decimals2>\d{1,4})|[\s-](?P<over2>\d{1,2})/(?P<under2>\d{1,2}))\s?(?:s\b|(?=(?:senior|notes?|bonds?|debentures?)\b)|'s\b)",
    re.IGNORECASE,
)
_DUE = Late(
    r"\b(?:due|maturing|of|the)\s+(?:(?:in|on)\s+)?(?:[a-z]+\s+\d{0,2},?\s*)?(?P<year>(?:19|20)\d\d)(?=s\b|\s+(?:notes?|bonds?|series|debentures?|ones?|issue|maturity)\b)"
    r"|\b(?:due|maturing)\s+(?:(?:in|on)\s+)?(?:[a-z]{3,9}\s+\d{1,2},?\s*)?(?P<year2>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def named(text: str, terms: Terms) -> frozenset[str]:
    """Give the keys of the series that a text names; of one that fits several (two of a year), none."""
    if terms.title:
        # What our own form prints names every series, and is no word of the sender's.
        text = re.sub(r"[\s>]+".join(map(re.escape, terms.title.split())), " ", text, flags=re.IGNORECASE)
    flat = re.sub(r"\s+", "", text).upper()
    found = {one.key for one in terms.series for code in one.codes if code.upper() in flat}
    found |= {
        one.key
        for one in terms.series
        if one.key and re.search(rf"(?<![\w-]){re.escape(one.key)}(?![\w-])", text, re.IGNORECASE)
    }
    for match in _COUPON.finditer(text):
        found |= _only(
            [one for one in terms.series if one.coupon is not None and Fraction(one.coupon) == _value(match)]
        )
    for match in _DUE.finditer(text):
        year = match["year"] or match["year2"]
        found |= _only([one for one in terms.series if one.due == year])
    return frozenset(found)


def _only(found: list[Series]) -> set[str]:
    """Give the one that fits, if only one does."""
    return {found[0].key} if len(found) == 1 else set()


def _value(match: re.Match[str]) -> Fraction:
    """Give a coupon as a number: `9 1/8` is 9.125."""
    whole = match["whole"] or match["whole2"]
    decimals, over, under = (
        match["decimals"] or match["decimals2"],
        match["over"] or match["over2"],
        match["under"] or match["under2"],
    )
    if over and under and int(under):
        return int(whole) + Fraction(int(over), int(under))
    return Fraction(f"{whole}.{decimals or 0}")
