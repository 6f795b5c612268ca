"""A sentence that explains the tender as of something else: "Not the Lexington ones, the other.", "She means the pearls.", "I'm talking about the kiln.".

Who says what is meant by "all" or "them", and names neither notes nor an amount nor the offer, does not speak of the notes. "I mean the Lexington
notes", "I mean all of them" and "I mean it" say the same once more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import NUMBER

_ARTICLE = r"(?:the|my|our|his|her|your|those|these)"
_NOTES = rf"(?:(?:{NUMBER}\W+|\d|old\W+|new\W+|whole\W+|full\W+|entire\W+|paper\W+|senior\W+|subordinated\W+|corporate\W+|bank\W+|brokerage\W+|regular\W+|joint\W+|own\W+|same\W+|other\W+|above\W+|present\W+)*(?:lexington\w*|notes?|bonds?|debentures?|holdings?|position|account|lot|thing|shebang|amount|face|principal|exchange|tender|offer|swap|deal|lx|ones?|whole|full|company|papers?|certificates?|securit\w+|investments?|twelves?|junk|figure|number|date|deadline|letter|best|rest|world|end|above|following|latter|former|first|last|same|other))"
_EXPLAINS = Sifted(
    rf"(?:^\W*(?:by\s+(?:\w+\s+){{1,3}})?|[.;,]\s*)(?:i|we|he|she|they)(?:['’]m|['’]re|['’]s|\s+am|\s+are|\s+is)?\s+(?:of\s+course\s+|really\s+)?(?:means?|meaning|meant|talking\s+about|speaking\s+of|referring\s+to|thinking\s+of)\s+{_ARTICLE}\s+(?!{_NOTES}\b)(?:[\w-]+)"
    r"|\b(?:is|was)\s+not\s*,?\s*(?:however\s*,?\s*|exactly\s+|quite\s+)?(?:the|your)\s+(?:alternative|option|exchange|offer|way|route|swap|deal|one)\s+(?:in|of|on|that|you|your)\b"
    r"|^\W*(?:but\s+|i\s+mean\s+)?not\s+(?:the|these|those|my)\s+(?!rest\b|whole\b|other)[^.;!?,]{2,30},\s*(?:but\s+)?(?:the|my)\s+others?\W*$"
    r"|^\W*(?:(?:only|just|but|and|i\s+mean|that\s+is|meaning|namely)\W+){0,2}(?:the|my)\s+(?!lexington)(?-i:[A-Z])\w+\s+(?:ones|notes|bonds)(?:,?\s+(?:that\s+is|of\s+course|please|i\s+mean))?\W*$|^\W*(?:oh\W+|oops\W+|sorry\W+)?wrong\s+(?:company|security|notes?|bonds?|offer|issuer|ones?|account|bank)\b",
    re.IGNORECASE,
)
_COPIED = Late(
    r"\b(?:copying|cc['’]?ing|cc-?ing)\s+(?:in\s+)?(?:you\b|the\s+bank|the\s+custodian|your\s+(?:desk|bank|office))",
    re.IGNORECASE,
)
"""It is written to somebody else, and we have a copy."""
_IS_IT = Late(
    r"^\W*(?:and\s+|but\s+|wait\W+)?(?:is|are)\s+(?:that|this|it|those|these|they)\s+(?:really\s+)?(?:the|my|your)\s+(?:lexington\w*|notes?|bonds?|ones?|(?:right|same)\s+(?:ones?|notes?|bonds?|company|offer|security))\b[^?]{0,30}\?",
    re.IGNORECASE,
)
"""Asks whether it is the one."""
_NAMED_ANEW = Sifted(
    r"(?:^|[.;:,!(–—-]|\b(?:please|pls|kindly|and|to|like|want|you|just|then))\s*(?:put|change|transfer|move|retitle|re-?register|register|switch|convert|turn|sign)\s+(?!(?:it|this|that)\s+in\s+(?:my|our)\b)(?:(?!\bnew\b)[^.;:!?]){1,60}?\b(?:in|into|to|under)\s+"
    r"(?:street|joint|both\s+(?:our|of\s+our)|both|his|her|their|(?:my|our|the|his|her)\s+(?:[\w-]+\s+)?[\w-]+['’]s?|(?-i:[A-Z][\w-]+)['’]s?)\s+names?\b",
    re.IGNORECASE,
)
"""The notes are to be put in another name, and no offer is meant: "Change all my notes to my wife's name."."""
_AS_TOLD = Late(r"\b(?:no\s+offen[cs]e|well|world|lord|good|harm|disrespect|when|everything\s+to)\b", re.IGNORECASE)
"""Means, but explains nothing: "They mean the world to me"."""


def meant_otherwise(sentences: Sequence[Spoken]) -> str:
    """Give the words by which what is ordered is said to be of another thing; nothing where none are."""
    seen = False
    for one in sentences:
        if not one.asks and (named := _NAMED_ANEW.search(one.text)):
            return named.group().strip(" .,;")
        if seen and (doubt := _COPIED.search(one.text) or _IS_IT.search(one.text)):
            return doubt.group().strip()
        found = _EXPLAINS.search(one.text) if seen and not one.asks else None
        if found and not _AS_TOLD.search(one.text):
            return found.group().strip(" .,;")
        seen = seen or one.tenders
    return ""
