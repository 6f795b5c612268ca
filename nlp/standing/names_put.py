"""Who put a co-holder's name under the mail? "I typed Linda's name in myself, she has not seen any of this.".

A name that another than its bearer put there is no signature of the bearer's (contract: each holder of a joint account signs). Each typing his own
name, and one who typed the letter while the other put the name, are as they should be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.terms import KIN

_PUT = r"(?:typed|type|put(?:\s+down)?|wrote|written|write|signed|sign(?:ing)?|entered|entering|added|adding|filled|filling|inserted|supplied|used|using|scribbled|placed)"
_ITSELF = Late(
    r"\b(?:each\s+of\s+us|both\s+of\s+us\s+(?:signed|typed)|we\s+(?:have\s+|each\s+|both\s+)*(?:both|each)?\s*(?:signed|typed)|(?:her|him)self|(?:he|she)\s+(?:has\s+|just\s+|then\s+)*(?:typed|put|wrote|signed|added)|put\s+(?:her|his)\s+(?:own\s+)?name|(?:her|his)\s+own\s+(?:name|hand|signature))\b",
    re.IGNORECASE,
)
"""The bearer put it there."""


def put_by_another(told: Sequence[str], others: Sequence[str]) -> str:
    """Give the words by which one holder put another's name; nothing where each put his own.

    `others`: the first names of all holders who must sign.
    """
    names = "|".join(re.escape(name) for name in others if name)
    if not names:
        return ""
    whose = rf"(?:(?:{names})(?:'s)?|her|his|their|both(?:\s+of\s+our|\s+our)?|my\s+(?:{KIN})(?:'s)?|the\s+(?:second|other)|two|our\s+two)"
    name = r"(?:names?|signatures?|line)"
    pattern = Late(
        rf"\b(?:i|me|myself)(?:'ve|\s+have|\s+took\s+the\s+liberty\s+(?:of|to))?\s+(?:just\s+|only\s+|also\s+|simply\s+)?{_PUT}\s+(?:in\s+|down\s+)?{whose}\s+(?:\w+\s+)?{name}\b"
        rf"|\bi(?:'m|'ve|\s+am|\s+have)?\s+(?:also\s+)?{_PUT}\s+(?:it\s+|this\s+)?(?:\w+\s+)?(?:for|on\s+behalf\s+of|in\s+place\s+of|instead\s+of)\s+(?:{names}|her|him|both|my\s+(?:{KIN}))\b"
        rf"|\b{whose}\s+(?:\w+\s+)?{name}\s+(?:\w+\s+){{0,4}}?(?:by|from)\s+(?:me|my\s+hand|myself)\b|\b{whose}\s+{name}\s+(?:is|are|was|were)\s+(?:\w+\s+)?(?:mine|my\s+(?:doing|work|typing))\b"
        rf"|\b{whose}\s+{name}\s+(?:stands|is|are)\s+(?:there|here|down|on\s+it|under\s+it|below)\s+(?:only\s+|just\s+)?(?:because|since|as|for)\b",
        re.IGNORECASE,
    )
    return next((one for one in told if pattern.search(one) and not _ITSELF.search(one)), "")
