"""The end of a sentence that only asks for news or papers when all is done: "…, and send me the new paper when it is ready".

What such a tail hangs on is the sending, never the election before it. Everything in it is of closed lists, so that no condition
passes: "mail me the check when the price is right" is no such tail.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.sentence import Sentence

_SENDS = (
    r"(?:(?:send|mail|post|forward|ship|fax|e-?mail)\s+(?:me|us|on)(?:\s+(?:the|my|our|a|an|new|old|nice|signed|printed)){0,3}"
    r"\s+(?:paper|papers|paperwork|statement|confirmation|copy|receipt|slip|notice|notes?|bonds?|certificates?|ones|word|line|note|mail|e-?mail|letter)"
    r"|drop\s+(?:me|us)\s+(?:a|the)\s+(?:line|note|card|word|mail|e-?mail)|let\s+(?:me|us)\s+know|give\s+(?:me|us)\s+(?:a\s+)?(?:call|ring|shout|buzz|holler|word|notice)"
    r"|(?:call|phone|ring|write|write\s+to|tell|notify|inform|e-?mail)\s+(?:me|us)|confirm(?:\s+(?:it|this)?\s*to\s+(?:me|us))?)"
)
_THINGS = r"(?:it|they|that|this|all|everything|things|(?:the|my|our)\s+(?:new\s+|whole\s+|old\s+)?(?:paper|papers|notes?|bonds?|ones|things?|exchange|swap|deal|statement|certificates?|lot))"
_DONE = (
    r"(?:(?:is|are|'s|'re|has|have|was|were|gets?|got|been|being|all|finally|safely|fully|duly|there|here|come|comes|came|goes|gone|arrives?|arrived|"
    r"ready|done|through|over|in|out|finished|settled|swapped|exchanged|issued|processed|booked|entered|recorded|complete|completed|printed|clears?|cleared|made|available)\s*){1,5}"
)
TAIL = re.compile(
    rf"(?:[,;]|\s)\s*(?:(?:and|then|also|but|please|pls|kindly|just)\s+){{1,4}}{_SENDS}(?:\s+(?:please|back|too))?\s+"
    rf"(?:when|once|as\s+soon\s+as|after|whenever)\s+(?:{_THINGS}\s*{_DONE}|(?:you|y'all)(?:\s+(?:are|'re)|'re|\s+have|'ve)\s+(?:it\s+)?(?:done|finished|through))"
    r"(?:\s*,?\s*(?:please|thanks|thank\s+you|ok|okay))?\W*$",
    re.IGNORECASE,
)
_LONGEST = 160
"""Characters that such a tail has at most."""


def without_tail(sentence: Sentence) -> Sentence:
    """Give the sentence without its tail, if it has one; offsets stay the passage's."""
    begin = max(0, len(sentence.text) - _LONGEST)
    found = TAIL.search(sentence.text, begin)
    if found is None or not sentence.text[: found.start()].strip():
        return sentence
    end = sentence.start + found.start()
    return replace(
        sentence,
        end=end,
        text=sentence.text[: found.start()],
        words=tuple(word for word in sentence.words if word.end <= end),
        marks=tuple(mark for mark in sentence.marks if mark.end <= end),
        amounts=tuple(amount for amount in sentence.amounts if amount.end <= end),
    )
