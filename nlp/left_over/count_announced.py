"""Where a broker only announces how many orders follow: "Two from my book.", "Three off our desk today:". It elects nothing itself.

Only where the mail names at least so many accounts: an announced order that cannot be found is asked about.
"""

from __future__ import annotations

from nlp.accounts.door import mentions
from nlp.context import Context
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted
from nlp.sentence import plain

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ANNOUNCES = Sifted(
    rf"(?:(?<=\n)|(?<=[.!?]\s)|(?<=[.!?]\s\s)|^)(?:just\s+|only\s+|here\s+are\s+|another\s+)?(?P<many>{'|'.join(_NUMBERS)}|\d{{1,2}})\s+(?:more\s+|elections?\s+|orders?\s+|instructions?\s+|names?\s+|accounts?\s+|clients?\s+|for\s+you\s+|today\s+)*"
    r"(?:from|off|out\s+of)\s+(?:my|our|this)\s+(?:book|books|desk|office|branch|shop|end|side|house|clients?|customers?|people)(?:\s+(?:today|this\s+(?:morning|afternoon)|now|for\s+(?:you|lexington|this\s+one)))?\s*[.:!](?=\s|$)"
)
"""A whole sentence that says how many orders come from whom."""


def count_announced(text: str, context: Context) -> tuple[tuple[int, int], ...]:
    """Give where sentences of a broker's mail only say how many of his orders follow, and so many accounts are named; offsets of the text."""
    if context.role != "broker":
        return ()
    found = [(one.span(), one.group("many")) for one in _ANNOUNCES.finditer(lowered(plain(text)))]
    if not found:
        return ()
    named = {account for mention in mentions(text, context) for account in mention.accounts}
    return tuple(span for span, many in found if _number(many) <= len(named))


def _number(many: str) -> int:
    """Give the number that a numeral or a figure says."""
    return int(many) if many.isdigit() else _NUMBERS.index(many) + 1
