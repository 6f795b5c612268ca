"""Whether a sentence only spares us an errand: "We are both signing so you don't have to send it back".

What we need not do is to send a paper back; what is said of the notes themselves ("so you don't have to send them in") is not meant.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_IT_BACK = r"(?:it|this|that|the\s+(?:form|letter|paper|mail|thing|page)|anything|us\s+\w+)"
_SPARES = Late(
    r"\b(?:so|so\s+that|that\s+way|hoping|and|then)\s+(?:that\s+)?(?:you|nobody|no\s+one|your\s+\w+)\s+(?:(?:do\s+not|don['’]?t|does\s+not|doesn['’]?t|will\s+not|won['’]?t)\s+(?:have\s+to|need\s+to)|need\s+not|needn['’]?t|(?:has|have|had)\s+no\s+need\s+to|(?:can['’]?t|cannot)\s+(?:say|complain))\s+"
    rf"(?:(?:send|mail|hand|kick|bounce|post|e-?mail|fax)\s+{_IT_BACK}\s+(?:back|again|twice)|return\s+{_IT_BACK})(?![^.;!?]*\b(?:tender|exchang|process|notes|bonds)\w*)",
    re.IGNORECASE,
)

_REFUSES = Late(
    r"\b(?:not|no|skip|none|never|nothing|neither|nor|without|keep\w*|hold\w*|stay\w*|decid\w*|chang\w*|against|withdraw\w*|cancel\w*|stop\w*|wait\w*|out|back|instead|rather|off|declin\w*|refus\w*|pass\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Before it, these could be the refusal for which we are spared it: "We won't, so you don't have to send it back"."""


def spares_us(text: str) -> bool:
    """Tell it of one sentence."""
    found = _SPARES.search(text)
    return found is not None and _REFUSES.search(text, 0, found.start()) is None
