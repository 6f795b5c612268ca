"""Do people want out of the offer? "All three want out." has an "all" and a "want", and tenders nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Deed, Statement

_LONGEST = 600
"""Characters of a clause that are looked at."""
_OUT = Late(
    r"\b(?:want|wish|need|would\s+like|ask)\w*\s+(?:(?:to\s+(?:be|come|get|pull|back))\s+)?(?:back\s+)?out\b(?!\s+(?:of\s+(?:the\s+)?(?:old|their|his|her|my|our)|for|by|on)\b)"
)
_ORDERS = re.compile(r"\b(?:exchang|tender|swap|keep|leav|hold)\w*|\bwants?\s+in\b")
"""Words of another act in the same clause: then it is not the wish to be out that instructs, as in "he wants in and I want out: exchange half"."""

_ALL_WANT_OUT = Late(
    r"\W*(?:all|both)(?:\s+(?:of\s+them|two|three|four|five|six|clients|of\s+these))?\s+(?:now\s+)?want\s+(?:back\s+)?out\W*"
)
"""A whole sentence of several, whose "all" is no amount."""


def wanting_out(statement: Statement) -> Statement:
    """Give a statement that was taken for a tender as the withdrawal that it is, where it says that somebody wants out."""
    small = lowered(statement.text[:_LONGEST])
    if statement.deed is Deed.TENDER and _OUT.search(small) is not None and _ORDERS.search(small) is None:
        return replace(statement, deed=Deed.WITHDRAW, made=True)
    if statement.deed is Deed.BARE and _ALL_WANT_OUT.fullmatch(small) is not None:
        return replace(statement, deed=Deed.WITHDRAW, amounts=(), made=True)
    return statement
