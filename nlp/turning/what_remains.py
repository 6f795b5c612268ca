"""What is said to remain, by its number: "and not touch the thirty that remain".

It is counted: what the sender holds, less what goes in. Where that is another number, the mail disagrees with itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.turning.another_figure import values
from nlp.turning.passage import Spoken
from nlp.turning.terms import NOTES

_UNITS = r"(?:two|three|four|five|six|seven|eight|nine)"
_COUNT = rf"(?:\$?\d[\d,]*(?:\s?(?:k|thousand)\b)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-]{_UNITS})?(?:\s+thousand)?|(?:ten|eleven|twelve|[a-z]+teen|{_UNITS})(?:\s+thousand)?)"
_REMAIN = Late(
    rf"\b(?:the|my|our|those)\s+(?P<figure>{_COUNT})(?:\s+{NOTES})?\s+(?:(?:that|which)\s+(?:(?:will|would|then|still)\s+){{0,2}}(?:remains?|stays?(?:\s+(?:behind|put))?|(?:are|is|be)\s+(?:then\s+)?(?:left(?:\s+over)?|remaining))|(?:left(?:\s+over)?|remaining)(?=\s*(?:[.,;!?)]|$|\b(?:and|where|alone|untouched|as)\b)))",
)
_PASSES_OVER = Late(
    rf"\b(?:not|don['’]?t|never|nor|leave|leaving|keep|keeping|without)\s+(?:to\s+)?(?:(?:touch|include|send|tender|exchange|move|swap|count|touching|moving|including)\s+)?(?:the|my|our|those)\s+{_COUNT}(?:\s+{NOTES})?\s+(?:that|which)\s+(?:(?:will|would|then|still)\s+){{0,2}}(?:remains?|stays?|(?:are|is)\s+(?:left(?:\s+over)?|remaining))\b",
    re.IGNORECASE,
)


def without_the_rest(text: str) -> str:
    """Give a sentence without the words that pass over what remains by its number; what they say is counted."""
    return _PASSES_OVER.sub(" ", text)


def remains_otherwise(sentences: Sequence[Spoken], lines: Sequence[Instruction], position: Decimal | None) -> str:
    """Give the words by which another number remains than what goes in leaves; nothing where none do. `position`: the holding, where it is one."""
    tendered = [one.quantity for one in lines if one.election in (Election.TENDER_PART, Election.TENDER_ALL)]
    if not tendered:
        return ""
    rest = None
    if position is not None and None not in tendered and len(lines) == 1:
        rest = position - sum(one for one in tendered if one is not None)
    for one in sentences:
        found = None if one.asks else _REMAIN.search(one.text.lower())
        if found and (rest is None or rest not in values(found["figure"])):
            return found.group().strip()
    return ""
