"""Whether the only amount of a tender is of another part than the one that goes in: "25 bonds pledged, tender the rest", "tender my bonds, 25 less".

What becomes of such an amount stands in words that nobody knows; if it were kept in known words, it would have an act of its own. So it is no amount
of the tender, and the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount, AmountKind
from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence

_THE_REST = Late(
    r"\s*(?:in\s+)?(?:all\s+)?(?:of\s+)?(?:the|my|our)\s+(?:(?:rest|remainder|others|balance)\b|other\s+(?:ones|notes|bonds)\b|remaining\s+(?:ones|notes|bonds)\b)(?!\s+of\s+(?:the|my|our)\s+\$?\d)",
    re.IGNORECASE,
)
"""Behind an act: its object is the rest."""
_LESS = Late(
    r"\s*(?:bonds?|notes?|of\s+them)?\s+(?:less|fewer|left\s+(?:over|behind|out))\s*(?:please\s*)?(?:$|[.;!])",
    re.IGNORECASE,
)
_SO_MUCH = re.compile(r"(?:,|\bwith|\bbut)\s+\$?\s*$", re.IGNORECASE)
"""Around an amount behind the notes: they go in but for so much."""


def of_another_part(sentence: Sentence, act: Mark, own: Sequence[Amount]) -> bool:
    """Tell whether all amounts of a tender are of what does not go in."""
    counted = [one for one in own if one.kind is AmountKind.AMOUNT]
    if not counted or len(counted) != len(own):
        return False
    text, start = sentence.text, sentence.start
    if all(one.end <= act.start for one in counted):
        return _THE_REST.match(text, act.end - start) is not None
    last = counted[-1]
    return _LESS.match(text, last.end - start) is not None and _SO_MUCH.search(text, 0, last.start - start) is not None
