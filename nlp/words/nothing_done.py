"""A sentence that only asks that nothing be done: beside a plain no it says the no again, and puts nothing off."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_NOTHING_DONE = Late(
    r"\W*(?:(?:so|and|then|therefore|thus|please|pls|kindly|just|simply)\W+){0,3}(?:do\s+not|don['’]?t|you\s+(?:do\s+not|don['’]t)\s+(?:need|have)\s+to|you\s+need\s+not)\s+do\s+(?:anything|a\s+thing|any\s+thing)"
    r"(?:\s+(?:at\s+all|else|further|more|whatever|whatsoever))*"
    r"(?:\s+(?:with|to|about|regarding|in\s+respect\s+of|on)\s+(?:any\s+of\s+)?(?:(?:it|this|that|them|these|those|mine|ours|the\s+offer|the\s+exchange|the\s+matter)|(?:my|our|the|these|those)\s+(?:[\w-]+\s+){0,3}(?:notes?|bonds?|holdings?|position|account|securities|paper|certificates?)))?"
    r"(?:[\s,]+(?:at\s+all|whatever|whatsoever|please|for\s+me|for\s+us|on\s+my\s+behalf|on\s+our\s+behalf|thanks|thank\s+you(?:\s+(?:kindly|very\s+much))?))*\W*",
    re.IGNORECASE,
)


_PLAIN_NO = Late(
    r"\s*(?:(?:hi|hello|sorry|thanks|thank\s+you|well)[,.]?\s+(?:but\s+)?)?"
    r"(?:(?:(?:i['’]?m|i\s+am|we['’]re|we\s+are)\s+)?(?:really\s+)?not\s+interested(?:\s+in\s+(?:this|it|your\s+offer|the\s+(?:offer|exchange|swap|deal)))?|no|nope|nah|not\s+for\s+(?:me|us)|(?:i['’]ll|we['’]ll|i|we)\s+pass|count\s+(?:me|us)\s+out|no\s+(?:deal|exchange)(?:\s+for\s+(?:me|us))?)"
    r"(?:,?\s+(?:thanks|thank\s+you|sorry))?(?P<cut>\s*[,;]\s*(?:so\s+)?|\s+[–—-]{1,2}\s+)",
    re.IGNORECASE,
)


def said_behind_a_no(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Give where a plain no ends, and where the wish begins that nothing be done, which is all the rest of the sentence; None elsewhere."""
    found = _PLAIN_NO.match(text, begin, end)
    if found is None or _NOTHING_DONE.fullmatch(text, found.end(), end) is None:
        return None
    return found.span("cut")


def asks_that_nothing_be_done(sentence: str) -> bool:
    """Tell whether a sentence as a whole asks that nothing be done with the notes, without a day, a term or another word of its own."""
    return _NOTHING_DONE.fullmatch(sentence) is not None
