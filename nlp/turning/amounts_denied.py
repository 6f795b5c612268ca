"""A sentence behind the tender that takes its amount back and names no other: "No, not all of them.", "60 is too many.".

Nothing of a tender is left clean when its amount is denied or found wrong, whatever else the mail says and however the amount is
written. Where a tender follows, that one counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.nonamounts.houses import house_numbers
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_COUNT = r"(?:\$?\d[\d,.]*\s?(?:%|k\b|m\b|per\s?cent)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-]\w+)?|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\s+hundred|one\s+hundred)"
_EXTENT = r"(?:all|everything|every\s+(?:one|note|bond|last\s+one)|each\s+(?:one|note|bond)|both|the\s+(?:whole|full|entire|lot)(?:\s+\w+)?|half|(?:a|one|two|three)\s+(?:third|quarter|fifth|half)s?|(?:a\s+)?part|that\s+(?:much|many))"
_MUCH = rf"(?:{_COUNT}|{_EXTENT})(?!\w)"
_DENIES = Late(
    rf"(?:\b(?:not|never)|n['’]t)\s+(?:(?:mean|want|say|be|to\s+be|have|been|quite|exactly|really|in\s+fact|after\s+all|the|my|those|these|as\s+many\s+as|as\s+much\s+as)\s+){{0,4}}{_MUCH}"
    r"(?!\s*(?:['’]|that\s+(?!i\b|we\b)\w+|bad\b|the\s+(?:same|time|way|better)|there\b|shares?\b|dollars?\b|sure\b|of\s+(?:us|you)\b|people\b|days?\b|years?\b|minutes?\b|a\s+(?:bond|note|cent|penny)\b))",
    re.IGNORECASE,
)
_FAULTS = Sifted(
    rf"\b(?:the\s+|that\s+)?(?:{_MUCH}|(?:figure|amount|number|quantity|sum))(?:\s+(?:bonds?|notes?|thousand|of\s+(?:it|them)|above))?\s*(?:is|are|was|were|seems?|looks?|['’]s)\s+(?:\w+\s+){{0,2}}?"
    r"(?:too\s+(?:many|much|few|little|high|low|big|large)|wrong|incorrect|mistaken|a\s+(?:mistake|slip|typo|error)|off|(?:not|n['’]t)\s+(?:\w+\s+)?(?:right|correct|what\s+i))\b"
    rf"|\b(?:should|ought)(?:\s+not|n['’]t)\s+(?:to\s+)?(?:have\s+been|be|read|say|have\s+said)\s+(?:the\s+)?{_MUCH}",
    re.IGNORECASE,
)
_ONLY_DENIES = Late(
    rf"\W*(?:(?:no|nope|well|sorry|oh|oops|wait|actually|on\s+(?:reflection|second\s+thoughts?)|please|rather|but)\W+){{0,4}}(?:not|never)\s+(?:the\s+|my\s+|those\s+){{0,2}}{_MUCH}"
    r"(?:\s+(?:bonds?|notes?|thousand|of\s+(?:it|them|my\s+\w+)|after\s+all|please|sorry|though|now|then)){0,3}\W*",
    re.IGNORECASE,
)
"""A whole sentence that does nothing else, whatever act its amount was taken for."""
_NOT_WHAT_WAS_WRITTEN = Sifted(
    r"\b(?:not|n['’]t|instead\s+of|rather\s+than)\s+(?:the\s+\w+\s+)?what\s+(?:i|we)\s+(?:\w+\s+)?(?:typed?|wrote|said|put|gave|entered|told\s+you|sent)\b",
    re.IGNORECASE,
)
"""What was written above is not it: "the paper says 102, not what I typed"."""
_LONGEST = 12
"""Words of a sentence that only takes an amount back."""


_OF_ALL = re.compile(r"\b(?:all|everything|every|each|both|whole|full|entire|lot)\b", re.IGNORECASE)


def amount_denied(sentences: Sequence[Spoken], *, part: bool) -> str:
    """Give the words behind the last tender that deny its amount or find it wrong; nothing where none do.

    `part`: only a part is tendered, beside which "not all my eggs in one basket" says the same once more.
    """
    denials = {place for place, one in enumerate(sentences) if _ONLY_DENIES.fullmatch(one.text)}
    last = max((place for place, one in enumerate(sentences) if one.tenders and place not in denials), default=-1)
    if last < 0:
        return ""
    for place, one in enumerate(sentences[last + 1 :], last + 1):
        if not one.elects and (found := _NOT_WHAT_WAS_WRITTEN.search(one.text)):
            return found.group().strip()
        if len(one.text.split()) > _LONGEST or one.asks or (one.elects and place not in denials):
            continue
        found = _DENIES.search(one.text) or _FAULTS.search(one.text)
        if found and any(begin <= found.start() < stop for begin, stop in house_numbers(one.text)):
            continue
        if found and not (part and _OF_ALL.search(found.group())):
            return found.group().strip()
    return ""
