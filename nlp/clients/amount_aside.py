"""Whether the amount of a broker's line stands in a clause that gives nothing: "Grant yes, but he sticks to twenty" tenders no twenty.

Behind a word that joins another clause, or a comma, a client is the subject of a verb that is none of giving: what he clings to, is attached to or keeps for
somebody is what stays, if anything, and only he can tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_ASIDE = Late(
    r"(?:\b(?:as|because|since|but|although|though|while|whereas|only|except)\b(?:\s+that)?|[,;:(–—])\s*(?:and\s+)?(?:he|she|they|it)(?:['’](?:s|re|d|ll))?\s+(?P<verb>(?:[\w'’-]+\s+){1,4}?)(?:(?:on\s+)?to|onto|on|with|of|for|about|by|at|up)?\s*(?:the\s+|his\s+|her\s+|their\s+|last\s+|other\s+|some\s+|about\s+|just\s+|only\s+|\$)*$",
    re.IGNORECASE,
)
_GIVES = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|put\w*|go(?:es|ing)?|giv(?:e|es|ing)|gave|want\w*|wish\w*|elect\w*|say(?:s|ing)?|said|take\w*|taking|submit\w*|like|will|in|offer\w*|do(?:es|ing)?|told|tells?|ask\w*|decid\w*|instruct\w*|choos\w*|chose|opt\w*|settl\w*|mak(?:e|es|ing)|made|chang\w*|mean\w*|meant|reduc\w*|rais\w*|increas\w*|rang|call\w*|wrote|confirm\w*|agree\w*|part(?:s|ing)?|send\w*|sent|enter\w*|commit\w*|com(?:e|es|ing)|accept\w*|sign\w*|sell\w*|turn\w*|surrender\w*|now|instead|is\s+(?:to\s+)?(?:be\s+)?at|down|up)\b",
    re.IGNORECASE,
)


def amount_aside(sentences: Sequence[Sentence], lines: Sequence[Instruction], *, broker: bool) -> str:
    """Give the sentence in which the amount that a line tenders stands aside; nothing where none does."""
    parts = {line.quantity for line in lines if line.election is Election.TENDER_PART and line.quantity is not None}
    if not broker or not parts:
        return ""
    for one in sentences:
        said = [amount for amount in one.amounts if amount.kind is AmountKind.AMOUNT]
        for amount in said:
            if parts.isdisjoint(amount.readings) or any(
                other is not amount and not parts.isdisjoint(other.readings) for other in said
            ):
                continue
            found = _ASIDE.search(one.text, 0, amount.start - one.start)
            if found is not None and not _GIVES.search(found["verb"]):
                return one.text
    return ""
