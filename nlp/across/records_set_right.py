"""A sentence that may set our records right, and orders nothing: "Your statement of my holding is wrong. It should read 150 bonds, not 200.".

Behind a word on what we hold, charge or owe, such a sentence sounds like an amount put right; whether it is one, only the holder can say.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_RECORDS = Late(r"\b(?:statements?|records?|books|files?|my\s+holding|position|balance|fee|price|interest)\b")
_SETS_RIGHT = Late(
    r"^\W*(?:it|that|the\s+\w+|this)\s+(?:is|should|must|ought)\b[^.;!?]{0,60}\b(?:not|instead\s+of|rather\s+than)\b"
)
_NEAR = 2
"""So many statements before it are looked at."""


def records_set_right(number: int, sentence: Sentence, said: Sequence[Statement]) -> Statement | None:
    """Give an uncertain order where a holder's sentence may set our records right; None where it does not. `number`: its place in the mail; `said`: what was said before."""
    if not sentence.amounts or not any(_RECORDS.search(lowered(one.text)) for one in said[-_NEAR:]):
        return None
    if _SETS_RIGHT.search(lowered(sentence.text)) is None:
        return None
    return Statement(
        Deed.TENDER,
        Mood.UNCERTAIN,
        sentence.start,
        sentence.end,
        sentence.text,
        number,
        tuple(sentence.amounts[:1]),
        begins=sentence.start,
        at=sentence.start,
    )
