"""Which questions only a person can answer, though words of the offer's facts stand in them.

Who was paid what in years past, what the new notes will be worth, which way we would go ourselves, whether a paper has reached us: the offer's facts say
nothing of it, and an answer with dates and terms would be none.
"""

from __future__ import annotations

import re

from nlp.instruction import Topic
from nlp.patterns.sifted import Sifted

_PAID_BEFORE = Sifted(
    r"\b(?:who|when|where|why|how\s+come|did|was|were|have|has|had)\b[^?]{0,60}\b(?:paid|pay|sent|credited|gone?|received?|collected?|got|get)\b[^?]{0,60}\b(?:the\s+)?(?:(?:last|past|previous|these)\s+(?:\w+\s+)?(?:years?|months?|quarters?|coupons?)|in\s+(?:19|20)\d\d\b|since\s+(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
_WILL_BE_WORTH = Sifted(
    r"\b(?:expect|think|reckon|predict|guess|forecast|believe|suppose|opinion)\b[^?]{0,60}\b(?:trade|trading|worth|fetch|sell\s+for|quoted?|market\s+(?:price|value))\b|\bwhat\s+(?:will|would|might|could)\s+(?:the\s+new\s+\w+|they|these|it)\s+(?:trade|be\s+worth|fetch|sell)\b",
    re.IGNORECASE,
)
_WHICH_WAY = Sifted(
    r"\b(?:do|would|what\s+do|what\s+would)\s+you\s+(?:\w+\s+)?(?:think|recommend|advise|suggest|prefer)\b[^?]{0,80}\b(?:better|best|wise\w*|should|good\s+idea|right\s+thing|smart\w*)\b|\bwhich\s+(?:one|way|of\s+the\s+two)\s+(?:is\s+(?:better|best)|would\s+you|should\s+i)\b|\btell\s+me\s+which\s+(?:one|way)\b|\bif\s+(?:you|it)\s+were\s+(?:me|your\s+money)\b|\bin\s+my\s+(?:place|shoes|position)\b",
    re.IGNORECASE,
)
_OUR_VIEW = Sifted(
    r"\bwhat\s+(?:would|do)\s+you\s+(?:(?:people|yourselves|yourself|folks|all|personally|really|honestly)\s+)?(?:do\b(?!\s+(?:with|when|if|after|once|need|want|require)\b)|make\s+of\b|think\b(?!\s+you\b)|say\s+(?:to|about)\b|reckon|advise|recommend|suggest)"
    r"|(?:^|[.,;:!?–—-]\s*|\b(?:and|but|or|so|hi|hello)\s+)(?:do\s+you|would\s+you|does\s+anybody\s+there)\s+(?:(?:people|guys|folks|really|honestly|all|ever)\s+)?(?:think|believe|reckon|expect|suppose|figure|see|say)\s+(?:that\s+)?(?:the\s+(?:company|firm|new\s+notes?|old\s+notes?|issuer|price|value|offer|deal|exchange)|lexington|they|it|this|we|i)\b[^?]{0,60}"
    r"\b(?:pay|paid|survive|make\s+it|make\s+good|default|recover|come\s+back|last|good|bad|fair|safe|sound|sensible|solid|risky|wise|worth|fail|fold|go\s+(?:under|bankrupt|broke|bust|up|down|belly\s+up)|in\s+trouble|around|repay|deliver|improve|accept|sell|keep|take)\b"
    r"|(?:^|[.,;:!?–—-]\s*|\b(?:and|but|or|hi|hello)\s+)(?:is|was)\s+(?:this|it|that|the\s+(?:offer|exchange|deal))\s+(?:really\s+|actually\s+|honestly\s+)?(?:an?\s+)?(?:good|bad|fair|safe|sound|sensible|decent|smart|wise)\s+(?:deal|idea|offer|bargain|exchange|trade|move|thing|bet|investment)\b"
    r"|\b(?:can|will|could)\s+(?:the\s+company|they|lexington|the\s+issuer)\s+(?:really|ever|still|actually|honestly)\s+(?:be\s+able\s+to\s+)?(?:pay|survive|repay|last|make\s+it|honou?r)\b",
    re.IGNORECASE,
)
"""What we think of it, and what will become of the company, which nobody here may say; asked also without a question mark."""
_HAS_IT_COME = Sifted(
    r"\b(?:did|has|have)\s+(?:it|that|they|my\s+(?:\w+\s+)?(?:form|letter|fax|paper|envelope|instructions?|mail|e-?mail)|the\s+(?:\w+\s+)?(?:form|letter|fax|paper|envelope))\s+(?:\w+\s+)?(?:arrived?|come(?:\s+(?:in|through))?|reach(?:ed)?(?:\s+you)?|get\s+(?:there|through)|got(?:ten)?\s+(?:there|through)|been\s+received|turned?\s+up)\b"
    r"|\b(?:did|have)\s+you\s+(?:\w+\s+)?(?:get|got(?:ten)?|receiv(?:e|ed)|see|seen)\s+(?:my|it|that|the\s+(?:\w+\s+)?(?:form|letter|fax|paper)\s+(?:i|we))\b",
    re.IGNORECASE,
)


def asks_our_view(text: str) -> bool:
    """Tell whether a sentence asks what we think of the offer or of the company, with or without a question mark."""
    return _OUR_VIEW.search(text) is not None


def for_a_person(text: str) -> Topic | None:
    """Give the topic of a question that only a person can answer; None of another one."""
    if _HAS_IT_COME.search(text):
        return Topic.STATUS
    if asks_our_view(text) or _WHICH_WAY.search(text) or _WILL_BE_WORTH.search(text):
        return Topic.ADVICE
    return Topic.POSITION if _PAID_BEFORE.search(text) else None
