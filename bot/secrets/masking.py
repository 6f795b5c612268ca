"""Taxpayer numbers in a mail's own text, starred before anyone sees them (ARCHITECTURE.md, What never happens). Pure."""

from __future__ import annotations

import re
from typing import Any

from nlp import taxnumbers


def starred(text: str, reading: dict[str, Any]) -> str:
    """That text with its taxpayer numbers starred but for their last four, at equal length.

    `reading`: the mail's reading in contract form, which knows how its number ends.
    """
    text = taxnumbers.mask(text, taxnumbers.find(text))
    if not (last := reading.get("tin_last4")) or not last.isdigit():
        return text
    # Said again without a word beside it, it has no shape of its own: its known end tells it.
    again = re.compile(rf"(?<!\d)\d(?:[ .-]?\d){{4}}(?=[ .-]?{last}(?!\d))")
    return again.sub(lambda found: re.sub(r"\d", "*", found[0]), text)
