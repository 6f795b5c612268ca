"""What is kept in several parts: "I'm keeping two lots, one of 50,000 and one of 70,000. Tender what's left.".

Where what goes in is only what is left, every part that is kept must have been counted; of parts that are told one by one, or for each of
several, it cannot be told for certain that they were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_FIGURE = re.compile(r"(?<![\w.,])\$?(\d[\d,]*)(?![\d%/]|\.\d)")
_OF_EACH = Late(
    r"\b(?:each|apiece|per)\b|\b(?:two|three|four|both|several|couple\s+of)\s+(?:lots?|blocks?|pieces?|parcels?|bundles?)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:and|plus|another)\b|[,&+]", re.IGNORECASE)


def uncounted(said: Sequence[Statement], position: Decimal | None) -> str:
    """Give the words that keep several parts beside a tender of the rest; nothing where none do. `position`: the holding."""
    rest = any(one.deed is Deed.TENDER and one.mood is Mood.DIRECT and (one.rest or not one.amounts) for one in said)
    for one in said:
        if not rest or one.deed is not Deed.KEEP or one.mood is not Mood.DIRECT:
            continue
        if one.amounts and _OF_EACH.search(one.text):
            return one.text
        figures = [found for found in _FIGURE.finditer(one.text) if not _whole(found[1], position)]
        if len(figures) > 1 and _JOINED.search(one.text, figures[0].end(), figures[1].start()):
            return one.text
    return ""


def _whole(figure: str, position: Decimal | None) -> bool:
    """Tell whether a figure is the holding, in dollars or in notes."""
    plain = Decimal(figure.replace(",", "") or "0")
    return position is not None and position in (plain, plain * 1000)
