"""Whether going ahead is ordered with so much, and nothing else said: "We'd like to go ahead with Lexington, all our notes please.".

"Go ahead" says that something shall be done, an amount how much of the notes; beside the offer and words of courtesy there may be no other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.words.empty import FRAGMENT

_AHEAD = Late(
    r"\b(?:go(?:ing)?\s+(?:right\s+)?ahead|proceed|carry\s+(?:it|this|that)\s+out|(?:process|execute)(?:\s+(?:it|this|that))?)\b(?:\s+and\s+(?:process|proceed|execute)\b)?",
    re.IGNORECASE,
)
_OF_THE_OFFER = Late(
    r"\b(?:with|on|like|'d|want|wish|are|re|'re|let's|precision|corp(?:oration)?|exchange|offer|swap|tender|deal|new|now|then|right|kindly|have\s+decided|decided|decision)\b",
    re.IGNORECASE,
)
"""What else may stand in such a sentence."""
_HOW = (Mood.DIRECT, Mood.CONDITIONAL)
"""An order under a condition stays one: how much it is of is read before the condition."""


def orders_ahead(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements, those tenders that order to go ahead with so much."""
    return [replace(one, deed=Deed.TENDER) if _ahead_with(one) else one for one in said]


def _ahead_with(statement: Statement) -> bool:
    """Tell whether a sentence orders to go ahead, with an amount, and says nothing besides."""
    if statement.deed is not Deed.GO_AHEAD or statement.mood not in _HOW or not statement.amounts:
        return False
    if statement.strange or statement.excluded or statement.rest or statement.opens or statement.corrects:
        return False
    words = statement.text
    if statement.mood is Mood.CONDITIONAL:
        words = words[: max(amount.end for amount in statement.amounts) - statement.start]
    for amount in (*statement.amounts, *statement.bases):
        words = words.replace(amount.text, " ", 1)
    if _AHEAD.search(words) is None:
        return False
    return FRAGMENT.fullmatch(_OF_THE_OFFER.sub(" ", _AHEAD.sub(" ", words)).lower()) is not None
