"""Where a text says why an amount is no even share: "Half don't divide even so make it 43 of 'em", "A third does not come out even, so".

The share is named because it is not what goes in; the amount behind it is.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_NUMBER = r"(?:\d[\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|[a-z]+teen|ten|eleven|twelve)"
_UNEVEN = Late(
    rf"(?:^|(?<=[.!?;\n])\s{{0,3}})(?:(?:well|now|but|and|since|as)\W{{1,4}}){{0,3}}(?:the\s+|my\s+|our\s+|exactly\s+)?(?:half|it|that|they|(?:an?|one|two)\s+(?:third|quarter|fifth)s?|{_NUMBER})\s+(?:of\s+(?:it|them|mine|{_NUMBER})\s+)?(?:do|does|wo|will|can|is|are|would)(?:\s+not|n['’]?t)\s+(?:(?:quite|exactly|really)\s+)?"
    r"(?:divide|split|come\s+out|work\s+out|go|halve|break|(?:an?\s+)?(?:even|round|whole)(?:\s+(?:number|figure|amount|thousand))?)(?:\s+(?:up|out|down(?:\s+the\s+middle)?|even|evenly|clean|cleanly|equally|right|neatly|well|in\s+(?:half|two)|by\s+two)){0,3}\s*(?:,|;|–|—|-)?\s*(?:so|hence|therefore|thus)\b",
    re.IGNORECASE,
)


def uneven(text: str) -> tuple[tuple[int, int], ...]:
    """Give where a text says that a share does not come out even, up to the word that draws the conclusion."""
    return tuple(found.span() for found in _UNEVEN.finditer(text))
