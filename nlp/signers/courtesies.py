"""The name behind the courteous close of a mail that ends in the middle of a line: "… of my notes. Very thankful, Ada Quill".

The words before the comma must be a close: courteous ones, and none that name somebody else or go on with a sentence.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_CLOSE = Late(
    r"(?:^|(?<=[.!?)])\s|\s[-–—]{1,2}\s)\s*(?P<words>[^\W\d_][^.!?,;:()\d\n]{1,60}),\s*(?:[-–—]\s*)?(?:your\s+(?:[a-z]+\s+)?(?:client|customer|servant|friend|holder|noteholder)\s+)?"
    r"(?P<name>[^\W\d_a-z][\w.'’-]{0,30}(?:\s+[^\W\d_][\w.'’-]{0,30}){1,5})$"
)
_COURTEOUS = Late(
    r"\b(?:thank\w*|thx|grat\w+|oblig\w+|apprec\w+|regards?|rgds|wish\w*|respect\w*|tru(?:ly|e)|sincer\w+|faithful\w*|yours?|cordial\w*|cheers|best|bless\w*|servant|humbl\w+|kind\w*|warm\w*|"
    r"haste|love|salut\w+|peace|bye|goodbye|farewell|so\s+long|take\s+care|greetings|esteem\w*|remain\w*|courteous\w*|courtesy|patience|gracias|merci|danke|saludos|beg\s+to)\b",
    re.IGNORECASE,
)
_GOES_ON = listed(
    """my our his her their from by ask asks call calls tell tells told late mr mrs ms dr wife husband son daughter brother sister mother father uncle aunt cousin partner
    neighbour neighbor lawyer accountant attorney says said named called than as who whom if when because tender exchange swap send please not never notes bonds nephew niece bank"""
)
"""Words that no close has: they name another person, or go on with what is said."""


def behind_courtesy(line: str) -> str | None:
    """Give the name with which a line ends behind a courteous close; None where it does not.

    `line`: the end of the last line of the words, of a few hundred characters at most.
    """
    found = _CLOSE.search(line)
    if found is None or not _COURTEOUS.search(found["words"]):
        return None
    if any(word in _GOES_ON for word in re.findall(r"[^\W\d_]+", found["words"].lower())):
        return None
    return found["name"]
