"""Whether a sentence only says that its writer is in haste: "cant talk, shift starts in 5", "gotta run, bus leaves in three minutes".

Haste explains how short a mail is; what it leaves for later, or has not said yet, is another matter.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_HASTE = r"(?:(?:i\s+|we\s+)?(?:can['’]?t|cannot|can\s+not)\s+(?:talk|chat|write\s+(?:much|long|more)|stay)|(?:i['’]?m\s+|i\s+|we\s+)?(?:gotta|got\s+to|have\s+to|must|need\s+to|should)\s+(?:run|go|dash|scoot|fly|jet|get\s+going|be\s+off)|no\s+time\s+to\s+(?:talk|chat|write)|(?:i['’]?m\s+)?(?:in|on)\s+(?:a\s+)?(?:hurry|rush|break|haste|my\s+break|lunch(?:\s+break)?)|typing\s+fast|running\s+late|(?:sorry|excuse)\s+(?:so\s+short|the\s+(?:brevity|haste|rush|hurry)))"
_STARTS = r"(?:(?:my|the|our)\s+)?(?:shift|meeting|class|game|show|bus|train|plane|flight|ferry|boat|mass|practice|school|work|break|bell|boss|customers?|cows|kids|dinner|supper|store|shop)(?:['’]?s|\s+(?:starts?|begins?|leaves?|is|are|ends?|opens?|closes?|rings?))\s+(?:(?:in|at)\s+[\w:]+(?:\s+(?:min(?:ute)?s?|hours?|sharp|o['’]?clock|[ap]\.?m\.?))?|waiting|over|here|now|up|looking|coming)"
_IN_HASTE = Late(
    rf"\W*(?:(?:and|but|well|ok|sorry)\W+){{0,2}}{_HASTE}(?:\s*[,;:–—-]*\s*(?:(?:and|as|because|cause|cuz|since|my)\s+)?{_STARTS})?(?:\s*[,;–—-]+\s*(?:thanks|thx|bye|cheers|later))?\s*[.!]*\s*|\W*{_STARTS}\s*[.!]*\s*",
    re.IGNORECASE,
)


def in_haste(text: str) -> bool:
    """Tell whether a sentence only says that its writer is in haste."""
    return _IN_HASTE.fullmatch(text) is not None
