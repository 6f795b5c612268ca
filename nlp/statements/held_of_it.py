"""Whether a word of holding only says whose the amount before it is: "Tender the 1,500,000 we hold", "exchange all thirty that I now hold".

Directly behind the object of a verb that gives, a relative clause without a stop before it names what there is; it keeps nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence

_TO_ITS_OBJECT = Late(
    r"(?:\s+(?:please|in|up|all|the|those|these|of|my|our|both|whole|entire|full|exactly|over)\b)*\s+(?:the|all|those|these|whole|entire|full)\s+(?:whole\s+|entire\s+|full\s+)?\$?",
    re.IGNORECASE,
)
"""From the verb that gives to its amount, said with an article."""
_WHO = Late(
    r"\s*(?:(?:of\s+)?(?:face|par|principal|the\s+notes|the\s+bonds|notes|bonds)\s+){0,2}(?:(?:that|which)\s+)?(?:i|we)\s+(?:(?:now|currently|still|presently|do)\s+)?(?:hold|own)",
    re.IGNORECASE,
)
"""From the end of the amount to that of the word of holding."""
_NO_MORE = Late(
    r"\s*(?:$|[.,;:!)]|(?:in\s+(?:the|this|that|my|our)\s+(?:\w+\s+)?(?:account|name)|with\s+you|at\s+present|now|please|and|for\s+the\s+new)\b)",
    re.IGNORECASE,
)
"""Behind it: "hold on to" and "hold back" keep."""


def only_held(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of holding only says whose the amount is that stands before it, behind a verb that gives it."""
    if mark.label != "KEEP":
        return False
    text, begin = sentence.text, sentence.start
    if _NO_MORE.match(text, mark.end - begin) is None:
        return False
    last = bisect_left(sentence.amounts, mark.start, key=lambda amount: amount.start) - 1
    if last < 0 or _WHO.fullmatch(text, sentence.amounts[last].end - begin, mark.end - begin) is None:
        return False
    amount = sentence.amounts[last]
    place = bisect_left(sentence.marks, amount.start, key=lambda other: other.start)
    return any(
        act.label == "TENDER" and _TO_ITS_OBJECT.fullmatch(text, act.end - begin, amount.start - begin) is not None
        for act in sentence.marks[max(0, place - _NEAR) : place]
    )


_NEAR = 6
"""Marks before an amount among which its verb is looked for."""
