"""An order whose moment is left to us: "The moment I leave to your feeling for the market.", "Choose the good hour, you have the nose for it.".

We tender when we are told to and feel for no market: whoever leaves the moment to our sense has not yet said that it is now. What else is left to us
("who carries the papers", "the envelope"), and what hour of the day suits us, is no such thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted

_MOMENT = (
    r"(?:(?:the\s+)?(?:right\s+|best\s+|good\s+|proper\s+|exact\s+)?(?:moment|timing|time|day|date|hour)|when|whether)"
)
_SENSE = r"(?:feeling|feel|sense|judge?ment|discretion|instincts?|nose|eye|wisdom|flair|opinion|good\s+sense|experience|fingertips)"
_LEFT = Sifted(
    rf"\b{_MOMENT}\b[^.;!?]{{0,40}}?\b(?:i|we)\s+(?:gladly\s+|entirely\s+|wholly\s+|would\s+|will\s+|'ll\s+)?leave\b[^.;!?]{{0,15}}?\b(?:to|up\s+to|with|in)\s+your\s+(?:\w+\s+){{0,2}}?(?:{_SENSE}|hands|desk)\b"
    rf"|\b(?:i|we)\s+(?:gladly\s+|entirely\s+|wholly\s+)?leave\s+(?:\w+\s+)?{_MOMENT}\b[^.;!?]{{0,30}}?\bto\s+(?:you\b|your\s+(?:\w+\s+){{0,2}}?{_SENSE}\b)"
    rf"|\b(?:use|trust|follow|rely\s+on|go\s+by)\s+your\s+(?:own\s+|best\s+|good\s+)*{_SENSE}\s+(?:as\s+to|on|about|for|of)\s+(?:{_MOMENT}|the\s+market|the\s+price)\b"
    r"|\b(?:choose|pick|find|wait\s+for|await|seek)\s+(?:me\s+)?(?:the|your|a)\s+(?:own\s+|right\s+|good\s+|best\s+|proper\s+|favou?rable\s+)*(?:moment|timing)\b"
    r"|\b(?:when(?:ever)?|once|as\s+soon\s+as|if)\s+you\s+(?:feel|think|judge|sense|find|reckon|believe|deem|see)\b[^.;!?]{0,20}?\b(?:moment|time|hour|day|market|price)\b[^.;!?]{0,20}?\b(?:right|ripe|good|best|come|favou?rable|there|proper)\b",
    re.IGNORECASE,
)
_NO_ORDER = re.compile(
    r"\b(?:call|mail|cheque|check|answer|reply|deliver|certificates?|visit|courier)\b", re.IGNORECASE
)
"""Something else has its moment: a call, an answer, a delivery."""


def moment_left_to_us(told: Sequence[str]) -> str:
    """Give the sentence by which the moment of the order is left to our sense; nothing where none is."""
    return next((one for one in told if _LEFT.search(one) and not _NO_ORDER.search(one)), "")
