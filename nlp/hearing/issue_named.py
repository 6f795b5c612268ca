"""Words before an order that only name the issue and the event: "Vol. exchange LEXINGTON PREC: BK-2004 submit 650,000".

A lead of nothing but such words, before a colon or a dash, is left off where an order with a verb of its own stands behind it; its own
"exchange" or "tender" names the event there and orders nothing.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentence import Sentence, since

_WORD = (
    r"(?:vol(?:untary)?|exch(?:an)?ges?|exchg?|xch|xchg|offer(?:ing)?|tender|corp(?:orate|oration)?|actions?|c/?a|event|lexington|lexp?|lxp|precision|prec|co|inc|re|ref|sec(?:urity)?|issue|issuer|"
    r"sr|senior|sub(?:ord(?:inated)?)?|increasing|rate|notes?|nts|bonds?|due|elections?|instructions?|orders?|the|for|on|in|our|your|of|dtc|cusip|12\s3/4|12\.75|%s?|s|00|2000|0?2/0?1/(?:20)?00|\d{4}(?!\d))"
)
_ISSUE = r"(?:lexington|lexp?|lxp|vol(?:untary)?|exch(?:an)?ge|exchg?|corp(?:orate)?\s+actions?|offer)"
_LEAD = Late(
    rf"(?=[^:\n]{{0,100}}\b{_ISSUE}\b)\W*{_WORD}\b(?:[\s.,/%#&-]{{1,3}}{_WORD}(?!\w)){{0,14}}[\s.]*(?::|\s[-–—]+)\s+",
    re.IGNORECASE,
)
_ORDERS = ("TENDER", "DECLINE", "KEEP")


def without_issue_named(sentence: Sentence) -> Sentence:
    """Give a sentence without words at its head that only name the issue and the event, where an order stands behind them."""
    found = _LEAD.match(sentence.text)
    if found is None:
        return sentence
    left = since(sentence, found.end())
    return left if any(mark.label in _ORDERS for mark in left.marks) else sentence
