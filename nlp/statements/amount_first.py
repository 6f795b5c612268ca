"""Does a sentence name an amount by itself, and then only what becomes of the rest? "40 of my 100 bonds, keep the rest".

The verb is of the rest alone, so the amount before the comma is a fragment, as it is where a stop stands between them.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentence import Sentence

_ONLY_NAMES = Late(
    r"(?:\W|\b(?:just|only|please|pls|yes|ok|okay|of|mine|ours|my|our|the|them|em|these|those|notes?|bonds?|lexington|old|face|worth|dollars?|in|(?:(?:in)?to|in|for)\s+(?:the\s+|your\s+)?(?:exchange|offer|swap|tender|deal))\b)*",
    re.IGNORECASE,
)
"""Beside an amount that does nothing but name it."""
_REST = r"(?:(?:the|my|our|all\s+the)\s+)?(?:rest|remainder|balance|others?(?:\s+(?:ones|notes|bonds))?|remaining(?:\s+(?:ones|notes|bonds))?)(?:\s+of\s+(?:them|it|mine|my\s+(?:notes|bonds)))?"
_LIES = r"(?:\s+(?:put|home|out|back|behind|alone|be|here|there|untouched|for\s+(?:me|us)|with\s+(?:me|us|you)|as\s+(?:it\s+is|they\s+are|is)|where\s+(?:it\s+is|they\s+are)|in\s+(?:my|our|the)\s+account)){0,2}"
_KEPT_BEHIND = Late(
    rf"\s*(?:[,;–—-]\s*)?(?:(?:and|but)\s+)?(?:please\s+)?(?:(?:keep|leave|hold|retain)\s+{_REST}{_LIES}|{_REST}\s+(?:(?:can|should|shall|will|to|is\s+to)\s+)?(?:stays?|remains?|(?:be\s+)?kept|(?:be\s+)?left){_LIES})(?:[\s,;]+(?:please|pls|thanks|thank\s+you))?[\s.!]*",
    re.IGNORECASE,
)
"""All that follows the amount: the rest is kept."""
_PLACES = re.compile(r"[,;]\s|\s[–—-]+\s|\s(?=(?:and|but)\s)")


def rest_begins(sentence: Sentence) -> int | None:
    """Give where in the mail the clause about the rest begins; None where the sentence is no such one."""
    text = sentence.text
    for place in _PLACES.finditer(text):
        if _KEPT_BEHIND.fullmatch(text, place.start()):
            at = sentence.start + place.start()
            named = [amount for amount in sentence.amounts if amount.end <= at]
            return (
                at
                if named and _ONLY_NAMES.fullmatch(_without(text[: place.start()], [one.text for one in named]))
                else None
            )
    return None


def _without(text: str, words: list[str]) -> str:
    """Give a text without some words of it."""
    for one in words:
        text = text.replace(one, " ", 1)
    return text
