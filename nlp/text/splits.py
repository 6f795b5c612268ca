"""Where a text calls a division by its two parts of a hundred: "sixty-forty", "a 70/30 split".

The two numbers are of no notes; what goes in is counted out elsewhere in the mail, and must be one of the two parts of the holding
(`nlp.standing.split_said`). Fifty-fifty is a half, and read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.patterns.sifted import Sifted

_WORDS = {
    "ten": 10,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_TEN = "|".join(_WORDS)
_SPLIT = Sifted(
    rf"(?<![\w/.,$-])(?:(?P<first>{_TEN})(?:\s*[-–/]\s*|\s)(?P<second>{_TEN})(?!\s*(?:-|thousand\b|k\b|dollars\b|bonds\b|notes\b))|(?P<one>[1-9]\d)\s?[-–/]\s?(?P<other>[1-9]\d)(?![\d%]|[.,:]\d|\s?(?:k\b|thousand\b|bonds\b|notes\b)))(?![\w/-])",
    re.IGNORECASE,
)
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Split:
    """A division into two parts of a hundred, and where it stands."""

    start: int
    end: int
    first: int
    second: int


def splits(text: str) -> Iterator[Split]:
    """Give the uneven divisions that a text names, in order."""
    for found in _SPLIT.finditer(text):
        if found["one"]:
            first, second = int(found["one"]), int(found["other"])
        else:
            first, second = _WORDS[found["first"].lower()], _WORDS[found["second"].lower()]
        if first + second == _HUNDRED and first != second:
            yield Split(found.start(), found.end(), first, second)
