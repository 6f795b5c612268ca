"""Whether a sentence only says that it will be seen what becomes of it: "I'll see what becomes of it.", "We shall see what comes of the rest.".

Behind an order that is said of what is then to come, and puts nothing off; with a word of what is first, or of what follows from it, it is more.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_SEES = Late(
    r"\W*(?:(?:and|but|then|well|now|so)\W+){0,2}(?:(?:i|we)(?:['’]ll|\s+will|\s+shall)(?:\s+just)?\s+(?:be\s+curious\s+to\s+)?see|(?:it|that)\s+(?:will|shall)\s+be\s+seen|time\s+will\s+tell|god\s+knows|who\s+knows|goodness\s+knows)\s+what(?:ever)?\s+(?:becomes|comes|will\s+become|will\s+come)\s+of\s+"
    r"(?:it(?:\s+all)?|them|that|this|those|(?:the|my|our)\s+(?:rest|other\s+[\w,$-]+|others|remaining\s+[\w,$-]+|company|new\s+(?:notes|ones|paper)))(?:\s+(?:in\s+(?:time|the\s+end|due\s+course|ten\s+years)|some\s+day|by\s+and\s+by|soon\s+enough))?\W*",
    re.IGNORECASE,
)


def what_becomes(text: str) -> bool:
    """Tell whether a sentence only says that it will be seen what becomes of it."""
    return "?" not in text and _SEES.fullmatch(text) is not None
