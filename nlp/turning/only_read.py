"""Whether a sentence that seems to tender only tells what the sender read, heard or was told of the notes: "All notes can participate, I read.".

What a paper says of everybody's notes, and what the writer calls read or heard, orders nothing; behind "so" or with "please" he orders it himself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_HEARD = r"(?:(?:i|we)(?:['’]ve|['’]m|['’]re|\s+have|\s+had|\s+am|\s+are|\s+was|\s+were)?\s+(?:just\s+|also\s+|now\s+)?(?:reads?|hears?|heard|gather(?:ed)?|told|informed|given\s+to\s+understand)|so\s+(?:i|we)(?:['’]m|['’]re|\s+am|\s+was)?\s+(?:hear|heard|read|gather|told|am\s+told))"
_PAPER = r"(?:it|this|that|(?:the|your|this|that|their)\s+(?:\w+\s+)?(?:letters?|circular|offer|form|papers?|notice|booklet|brochure|page|paragraph|summary|fine\s+print|small\s+print|newsletter|website|broker))"
_STEP = r"(?:all|every(?:thing)?|the\s+(?:old\s+|lexington\s+)?(?:notes|bonds|whole|entire)|my|our|notes|bonds|holders)"
_AT_THE_HEAD = Late(
    rf"\W*(?:(?:and|but|also|well|now)\W+)?(?:{_HEARD}|{_PAPER}\s+(?:also\s+|only\s+|just\s+)?(?:says?|said|reads?|states?|stated|explains?|tells\s+(?:me|us)|has\s+it))\s+(?:there\s+|here\s+|somewhere\s+)?(?:that\s+)?{_STEP}\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells what is to be read, or was heard."""
_AT_THE_END = Late(
    rf"[,;(–—-]\s*(?:or\s+so\s+|at\s+least\s+so\s+|so\s+)?(?:{_HEARD}|{_PAPER}\s+(?:says?|said|reads?|states?))(?:\s+(?:somewhere|it\s+said|there|in\s+(?:the|your|my)\s+(?:\w+\s+)?\w+))?[\s.!)]*\Z",
    re.IGNORECASE,
)
"""How it ends."""
_OF_ALL = Late(
    r"\W*(?:all|any|every)\s+(?:such\s+)?(?:old\s+|lexington\s+)?(?:notes?|bonds?|holders?|debentures?)\s+(?:can|may|could|might)\b",
    re.IGNORECASE,
)
"""Says what may be done with everybody's notes."""
_QUOTES = Late(
    r"\W*(?:(?:no|but|and|well|now)\W+){0,2}(?:it|(?:the|your|that|their)\s+(?:\w+\s+)?(?:letters?|mail|e-?mail|message|note|answer|circular|offer|form|papers?|notice|booklet|brochure|page|paragraph|summary|read-?back|fine\s+print|small\s+print))\s+(?:also\s+|only\s+|just\s+|there\s+)?(?:says?|said|reads?|states?|stated|goes|has\s+it|puts\s+it|ends)(?:\s+(?:here|there|that|so|in|on|at|the|of|bottom|top|end|page|last|first|line|paragraph|\d+)){0,6}\s*[:,]\s*[\"“‘']?\s*(?:please|pls|kindly|tender|exchange|swap|i|we)\b",
    re.IGNORECASE,
)
"""Gives another paper's words behind a colon: "Your mail says: please tender $160,000."."""
_IS_WHAT_STOOD = Late(
    r"\b(?:was|were|is)\s+(?:exactly\s+|just\s+|only\s+)?(?:what|how)\s+(?:the|my|our|his|her|their|that|he|she|they|it|you)\b[^.,;!?]{0,40}\b(?:said|says|read|reads|stated|stood|wrote|had|told)\b",
    re.IGNORECASE,
)
"""Behind what reads like an order in its own sentence: it is what something said."""
_HIS_OWN = re.compile(
    r"\b(?:please|pls|kindly|hereby|so\s+(?:please|i|we|do|tender|exchange|put|go)|therefore)\b", re.IGNORECASE
)


def only_read(sentences: Sequence[Spoken]) -> str:
    """Give the words by which a tender is only told as read or heard; nothing where none is."""
    for one in sentences:
        if not one.tenders or one.asks:
            continue
        if quoted := _QUOTES.match(one.text) or _IS_WHAT_STOOD.search(one.text):
            return quoted.group().strip()
        if _HIS_OWN.search(one.text):
            continue
        found = _AT_THE_HEAD.match(one.text) or _AT_THE_END.search(one.text) or _OF_ALL.match(one.text)
        if found:
            return found.group().strip()
    return ""
