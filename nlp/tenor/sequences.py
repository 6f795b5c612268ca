"""A mail as the first of the judges of whole mails sees it: which short sequences of masked words stand in it.

Each sequence has a place among `PLACES`; two that share one by chance are the same to the judge. Where in its sentence a sequence
stands, and how often, is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from zlib import crc32

from nlp.patterns.late import Late
from nlp.purport.masks import masked
from nlp.sentence import sentences

PLACES = 1 << 16
"""How many places there are: as many rows has the table of the judge."""
LONGEST = 3
"""Words in the longest sequence."""
_FORMULA = Late(
    r"\b(?:up)?on\s{1,3}(?:the|its)\s{1,3}terms\s{1,3}and\s{1,3}(?:subject\s{1,3}to\s{1,3})?(?:the\s{1,3})?conditions"
    r"(?:\s{1,3}(?:set\s{1,3}forth|stated|described|contained))?"
    r"(?:\s{1,3}(?:of|in)\s{1,3}(?:the|your|its)\s{1,3}(?:offering\s{1,3}circular|exchange\s{1,3}offer|offer|letter(?:\s{1,3}of\s{1,3}transmittal)?))?"
    r"(?!\s+(?:of|in|by|that|which|set|stated|described|contained|laid|below|above|i|we|my|our)\b),?",
    re.IGNORECASE,
)
_BEGIN, _END = "<begin>", "<end>"
"""What stands before the first and behind the last word of a sentence, so that it can be told what begins or ends one."""


def words_of(subject: str, body: str) -> tuple[tuple[str, ...], ...]:
    """Give the sentences of subject and body, in order, each as its masked words (`nlp.purport.masks`).

    The formula of the letter ("upon the terms and subject to the conditions set forth in the Offering Circular") is left out: those of the offer are no condition of the sender's.
    """
    return tuple(masked(one) for text in (subject, body) for one in sentences(_FORMULA.sub("", text)))


def places_of(said: Sequence[Sequence[str]]) -> tuple[tuple[int, ...], ...]:
    """Give for each sentence the places of every sequence of one to three words in it, each once, in rising order."""
    return tuple(_places((_BEGIN, *words, _END)) for words in said)


def _places(words: Sequence[str]) -> tuple[int, ...]:
    """Give the places of the sequences of one sentence."""
    found = {
        crc32(" ".join(words[start : start + length]).encode()) % PLACES
        for length in range(1, LONGEST + 1)
        for start in range(len(words) - length + 1)
    }
    return tuple(sorted(found))
