"""Does a sentence speak of us, or of whom else people are cross with? The company, the weather, a neighbour.

`names_us` is wide: "the phone", "my letters" and "how it was handled" are ours where a grievance is told. `names_us_outright` takes only what can be nobody
else: "you", "your desk".
"""

from __future__ import annotations

from functools import lru_cache

from nlp.patterns.late import Late
from nlp.words.persons import KIN

_EMPTY_YOU = Late(
    r"\b(?:if\s+you\s+ask\s+me|mind\s+you|you\s+know|believe\s+you\s+me|thank\s+you|let\s+me\s+tell\s+you|you\s+see|as\s+you\s+(?:may\s+)?know|i\s+can\s+tell\s+you|you'd\s+think)\b"
)
"""Words that address us and speak of nobody."""
_US = Late(
    r"\b(?:you|your|yours|y'all|ya|u|this\s+(?:desk|office|bank|firm|place|outfit|service)|(?:the|that)\s+(?:desk|bank|custodian|clerk|firm|exchange\s+(?:desk|offer\s+desk))|customer\s+service|help\s?line|hot\s?line|switchboard|the\s+(?:phone|telephone|line)|on\s+hold|"
    r"(?:way|how)\s+(?:\w+\s+){0,3}(?:was|were|is|are|been|have|has|had)\s+(?:\w+\s+)?(?:handled|treated|dealt|run|done|processed|spoken|kept)|(?:treated|treatment|handled|dealt\s+with|processed|ignored)|my\s+(?:call|calls|letters?|account|instructions?|orders?|papers|forms?|tender|case)|"
    r"handling\s+(?!of\s+(?:a|the|that|this|any)\s+(?:compan|business|corporation)))\b"
)
"""Us and what we do with a holder; in small letters."""
_OTHERS = Late(
    r"\b(?:compan(?:y|ies)|corporation|lexington|issuer|management|board(?:\s+of\s+directors)?|directors|front\s+office|headquarters|executives?|chairman|ceo|outfit|plant|factory|stock\s?market|market|wall\s+street|economy|government|congress|president|politicians?|weather|heat|cold|rain|snow|humidity|winter|summer|drought|traffic|"
    r"post\s+office|postman|mailman|mail\s+carrier|airlines?|hospital|doctors?|dentist|neighbou?rs?|landlord|cable\s+company|phone\s+company|plumber|mechanic|umpire|team|red\s+sox|yankees|"
    rf"price\s+(?:i|we)\s+paid|interest\s+rates?|this\s+bond|these\s+(?:bonds?|notes?)|(?:old|former|last|first)\s+broker|broker\s+back\s+then|my\s+(?:{KIN}|knees?|back|hip|feet|bones|dog|cat|kids))\b"
)
"""Whom and what else people grumble about; in small letters."""
_NOT_WITH_YOU = Late(r"\b(?:and\s+|but\s+)?not\s+(?:with|about|of|against|at)\s+(?:you|y'all|your\s+\w+)\b")
_OUTRIGHT = Late(
    r"\b(?:you|your|yours|y'all|ya|u|(?:this|that|the)\s+(?:exchange\s+(?:offer\s+)?)?(?:desk|custodian|clerk|hot\s?line|help\s?line|switchboard)|this\s+(?:office|bank|firm|place|outfit|service)|customer\s+service)\b"
)


@lru_cache(maxsize=64)
def names_us(sentence: str) -> bool:
    """Tell whether a sentence, in small letters with plain apostrophes, speaks of us or of what we do with a holder."""
    return _US.search(_EMPTY_YOU.sub(" ", sentence)) is not None


@lru_cache(maxsize=64)
def names_us_outright(sentence: str) -> bool:
    """Tell whether a sentence, in small letters with plain apostrophes, speaks of us by a word that can be nobody else."""
    return _OUTRIGHT.search(_EMPTY_YOU.sub(" ", sentence)) is not None


def names_others(sentence: str) -> bool:
    """Tell whether a sentence, in small letters with plain apostrophes, speaks of the company or of what else people grumble about."""
    return _OTHERS.search(sentence) is not None


def without_exempt(sentence: str) -> str:
    """Give a sentence without words that except us: "my quarrel is with the company and not with you"."""
    return _NOT_WITH_YOU.sub(" ", sentence)
