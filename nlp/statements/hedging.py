"""Whether the clause of an act hedges: "I think I'd tender", "about 20", but not "I do not intend to", "as a sort of experiment"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import uncovered
from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence

_ABOUT = Late(
    r"(?:\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.|some|nearly|almost|maybe|perhaps|say|up\s+to|at\s+least|at\s+most|no\s+more\s+than|not\s+more\s+than|more\s+than|over|under)|~)\s*\$?$",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:swap|switch|move|roll|turn|hand|sign|carry|trade|change|bring)\w*\s+over\s*\$?$", re.IGNORECASE
)
_INTENDS = re.compile(r"(?:intend|plan|mean|propos|aim|go)\w*\b", re.IGNORECASE)
_DENIED = Late(
    r"\b(?:(?:do|am|are|is|'m|'re|have|had)\s+not|no|never|(?:do|are|is|ai|have)n['’]t)\s+(?:\w+ly\s+|at\s+all\s+|even\s+)?$",
    re.IGNORECASE,
)
_SAYS_WHY = Late(
    r"[,;–—-]\s*(?:(?:that|this|which|it)(?:['’]s|\s+is|\s+being)|being|because|since)\s+(?:(?:about|just|exactly|roughly|more\s+or\s+less)\s+)?(?:what|all|as\s+much\s+as|as\s+many\s+as|how\s+(?:much|many)|the\s+(?:most|amount|number|part|sum))\b",
    re.IGNORECASE,
)
"""Begins why it is so much, where a guess is about the reason: "put in $30,000, that's what I figure I can spare"."""


_NUMBER = r"(?:\$?\d[\d,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]\w+)?)"
_COUNTED_BEFORE = Late(
    rf"(?:[,;(–—-]|\b(?:are|is|has))\s*{_NUMBER}(?:\s+of\s+(?:them|these))?(?:\s+(?:notes|bonds|thousand|dollars))?\s*,?\s*$",
    re.IGNORECASE,
)
_COUNTED_BEHIND = Late(
    rf"\s*,?\s*(?:(?:it|that|there)(?:['’]s|\s+(?:is|are|comes\s+to))\s+)?{_NUMBER}(?=\s*(?:[,.;)!]|$|of\s+them|in\s+all|notes|bonds|but\s+whatever))",
    re.IGNORECASE,
)
"""How many there are, beside a guess at it: "all my notes, 4 of them I believe"."""


def _counts_all(sentence: Sentence, mark: Mark, own: Sequence[Amount]) -> bool:
    """Tell whether a guess behind an order of all is one at how many there are: the register says that."""
    if not any(amount.kind is AmountKind.ALL and amount.start < mark.start for amount in own):
        return False
    if mark.text.split()[-1].lower() not in ("believe", "think", "guess", "reckon", "suppose"):
        return False
    before, after = mark.start - sentence.start, mark.end - sentence.start
    return (
        _COUNTED_BEFORE.search(sentence.text, max(0, before - 60), before) is not None
        or _COUNTED_BEHIND.match(sentence.text, after) is not None
    )


_A_SORT = Late(
    r"\b(?:a|an|the|some|this|that|what|any|every|no|all|same|best|worst|poor|good|strange|odd|funny|different|another|which|his|her|my)\s+$",
    re.IGNORECASE,
)
"""A sort of a thing is no hedge: "as a sort of experiment"."""


def hedged(sentence: Sentence, act: Mark, start: int, end: int, own: Sequence[Amount]) -> bool:
    """Tell whether the clause of an act hedges: "I think I'd tender", "about 20"."""
    for mark in uncovered(sentence, "HEDGE", "SURE"):
        if mark.text.lower() in ("sort of", "kind of") and _A_SORT.search(
            sentence.text, 0, mark.start - sentence.start
        ):
            continue
        if _INTENDS.match(mark.text) and _DENIED.search(sentence.text, 0, mark.start - sentence.start):
            # "I do not intend to exchange anything": an intention that is denied is a no.
            continue
        if mark.start >= act.end and _counts_all(sentence, mark, own):
            continue
        if start <= mark.start < end and not (act.start <= mark.start and mark.end <= act.end):
            if mark.start > act.end and _SAYS_WHY.search(
                sentence.text, act.end - sentence.start, mark.start - sentence.start
            ):
                continue
            return True
    return any(
        _ABOUT.search(before) and not _OVER.search(before)
        for amount in own
        for before in (sentence.text[: amount.start - sentence.start],)
    )
