"""Whether what is said to stay in is not what is left of a tender that is named: "Withdraw 60M of the 160M tendered. 90M stays in.", which is no sum.

Who names all three has reckoned; where they do not add up, one of them is not what he means, and nobody can tell which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from nlp import amounts
from nlp.amounts.amount import Amount, AmountKind
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_OF = re.compile(r"\b(?:of|from|out\s+of)\s+(?:(?:the|my|our|his|her|their|its|those|total)\s+){0,2}$", re.IGNORECASE)
_GIVEN = Late(
    r"\s*(?:bonds?|notes?|face|par|principal)?\s*(?:(?:that|which)\s+)?(?:(?:i|we|he|she|they|you)\s+(?:have\s+|had\s+)?)?(?:already\s+|now\s+)?(?:tendered|tndrd|entered|submitted|exchanged|instructed|put\s+in|sent\s+in|handed\s+in|in\s+the\s+(?:offer|exchange))\b",
    re.IGNORECASE,
)
_STAYS_IN = Late(
    r"\s*(?:bonds?|notes?|face|par|principal)?\s*(?:(?:is|are|will|shall|should|to)\s+)?(?:(?:stays?|remains?|staying|remaining|left)\s+(?:in(?!\s+(?:the\s+)?(?:account|custody|old|my|our|his|her|place))|tendered|with\s+you)|still\s+(?:in|tendered))\b",
    re.IGNORECASE,
)
_LEAVE = re.compile(r"\b(?:leav(?:e|es|ing)|keep(?:s|ing)?|left)\s+(?:the\s+(?:other\s+)?)?$", re.IGNORECASE)
_IN = re.compile(
    r"\s*(?:bonds?|notes?|face|par)?\s*(?:in(?!\s+(?:the\s+)?(?:account|custody|old|my|our|his|her|place))|tendered)\b",
    re.IGNORECASE,
)
_BEFORE = 40


def stays_at_odds(parts: Sequence[Sentence], takes: Sequence[Instruction]) -> str:
    """Give the sentence that says how much stays in, where it is not what the one withdrawal leaves of the tender that is named; else nothing."""
    if len(takes) != 1 or takes[0].election is not Election.WITHDRAW_PART or takes[0].quantity is None:
        return ""
    back = takes[0].quantity
    whole = [one for part in parts for one in _amounts(part.text) if _is_whole(part.text, one)]
    if len(whole) != 1:
        return ""
    for part in parts:
        for one in _amounts(part.text):
            if _stays(part.text, one) and not _adds_up(back, one, whole[0]):
                return part.text
    return ""


def _amounts(text: str) -> Iterator[Amount]:
    """Give the stated amounts of a sentence, by their places in it."""
    return (one for one in amounts.find(text) if one.kind is AmountKind.AMOUNT and one.readings)


def _is_whole(text: str, one: Amount) -> bool:
    """Tell whether an amount is what was tendered: "of the 160M tendered"."""
    return (
        _OF.search(text[max(0, one.start - _BEFORE) : one.start]) is not None
        and _GIVEN.match(text, one.end) is not None
    )


def _stays(text: str, one: Amount) -> bool:
    """Tell whether an amount is what stays in: "100M stays in", "leaving 100M in"."""
    if _STAYS_IN.match(text, one.end):
        return True
    return _LEAVE.search(text[max(0, one.start - _BEFORE) : one.start]) is not None and bool(_IN.match(text, one.end))


def _adds_up(back: Decimal, stays: Amount, whole: Amount) -> bool:
    """Tell whether what comes back and what stays make up what was tendered, in some reading."""
    return any(back + value == total for value in stays.readings for total in whole.readings)
