"""Figures in an electing sentence that no reader of amounts took: they are amounts there, or at least in the way.

A figure that stays unread beside an election could change it, so it is put in as a bare amount;
where it is none, the amounts no longer agree and the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind

_FIGURE = re.compile(
    r"(?<![\w./,'#:+-])\$?(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,7})(?![\w/:'-]|[.,]\d|\s?(?:%|percent|per\s?cent|cents?|/|1/|3/))",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\bevery\s+(?:single\s+|last\s+|blessed\s+|one\s+of\s+)*(?:one|note|bond|bit|them)\b|(?<!at )(?<!after )(?<!above )(?<!of )\ball\s+(?:of\s+)?(?:my|our|mine|ours|that|those|these|his|hers?|its|theirs?)\b(?!\s+(?:heart|best|life|years|attention|questions?|time|sort|kind))",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"(?:\b(?:box|item|option|page|section|paragraph|no\.?|number|line|step|part|rule|form|aged?|turned|am|at|since|in|by|until|till|on|of|before|after|ext\.?|x|chapter|suite|apt|unit|route|rr|hwy|room|floor|"
    r"jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|due|for the|participant|dtc|tel|phone|fax|cusip)\.?\s+|[(]\s*)$",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\s*(?:st|nd|rd|th|a\.?m|p\.?m|o'clock|years?|days?|weeks?|months?|hours?|minutes?|times?|accounts?|holders?|copies|pages?|clients?|lines?|rows?|items?|people|of\s+us|grandchildren|kids|children|cows|acres|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|street|st\.|avenue|road|lane|boxes|\)|of\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)


def stray(text: str, start: int, end: int, found: tuple[Amount, ...]) -> Iterator[Amount]:
    """Give the unread figures of `text[start:end]` as bare amounts. `found`: the amounts already read."""
    for match in _ALL.finditer(text, start, end):
        if not any(amount.start < match.end() and match.start() < amount.end for amount in found):
            yield Amount(AmountKind.ALL, None, match.start(), match.end(), match.group())
    for match in _FIGURE.finditer(text, start, end):
        if any(amount.start < match.end() and match.start() < amount.end for amount in found):
            continue
        of_amount = re.match(
            r"\s+of\s+(?:them|'?em|my|our|mine|ours|these|those|the|his|her)\b",
            text[match.end() : end],
            re.IGNORECASE,
        ) or (
            re.search(r"\bof\s+$", text[start : match.start()])
            and re.search(r"\d\s+of\s+$", text[start : match.start()])
        )
        if (_NOT_AFTER.search(text[start : match.start()]) and not of_amount) or _NOT_BEFORE.match(text, match.end()):
            continue
        value = Decimal(match["figure"].replace(",", ""))
        if value < 2 or (1900 <= value <= 2100 and "," not in match["figure"]):
            continue
        readings = (value, value * 1000) if value < 1000 else (value,)
        yield Amount(
            AmountKind.AMOUNT,
            value if len(readings) == 1 else None,
            match.start(),
            match.end(),
            match.group(),
            readings=readings,
            bare=True,
        )
