"""What is sent only so that all lies ready, and looked at later: "Send a reminder near the closing, at that time I will go through it.".

Who has yet to sit down with it, bids us wait as he does, shows us a red light, or would let it go by without something, has not decided. What was gone through, and what
is read later of something else ("I'll read the booklet on the train"), leaves the election what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import IT

_LOOKS = rf"(?:sit\s+down|go\s+(?:through|over|into)\s+(?:it|this|them|everything|all)|(?:read|study|review|weigh|consider|discuss|examine|look\s+at|think\s+about|decide(?:\s+on)?)\s+(?:{IT}|properly|carefully|in\s+detail)|think\s+(?:it|this)\s+over|decide\b|make\s+up\s+(?:my|our)\s+minds?)"
_THEN = r"(?:at\s+that\s+(?:time|point)|by\s+that\s+time|by\s+then|only\s+then|after\s+that|then)"
_LATER = Sifted(
    rf"\b{_THEN},?\s+(?:i|we)(?:['’]ll|\s+(?:will|shall|can|am\s+going\s+to|are\s+going\s+to))\s+(?:\w+\s+)?{_LOOKS}"
    rf"|\b(?:i|we)(?:['’]ll|\s+(?:will|shall))\s+(?:\w+\s+)?{_LOOKS}[^.;!?]{{0,30}}\b(?:{_THEN}|near(?:er)?\s+(?:to\s+)?the\s+(?:end|closing|deadline|date)|before\s+the\s+(?:deadline|closing|end))\b"
    r"|\bso\s+(?:that\s+)?(?:you|it|everything|all|the\s+\w+)\s+(?:(?:may|can|will|could|shall|might|should)\s+)?(?:have|has|be|is|are|lies?|lay)\b[^.;!?]{0,40}\b(?:ready|prepared|at\s+hand|in\s+hand|standing\s+by|on\s+the\s+table)\b(?![^.;!?]{0,20}\b(?:vault|certificates?|address)\b)"
    r"|\byou\s+(?:can|may|could|must|should|will\s+have\s+to|have\s+to)\s+wait\b(?:\s+(?:too|also|as\s+well|for\s+(?:it|me|us|him|her|them|that)|with\s+(?:it|me|us)|a\s+(?:bit|little|while)))?(?=\s*(?:[.,;!]|$))"
    r"|\b(?:first|beforehand)\b[^.;!?]{0,60}\bso\s+(?:that\s+)?(?:i|we)\s+(?:can|may|could)\s+(?:\w+\s+){0,8}?(?:look|see|check|read|decide|okay|ok|say|approve|think|study)\b"
    r"|\b(?:signals?|lights?|lamps?|boards?|semaphores?)(?:['’]s|\s+(?:is|are|stands?|shows?|stays?))\s+(?:still\s+)?(?:at\s+)?red\b|\bbrakes?\s+(?:is|are)\s+(?:still\s+)?(?:on|set)\b"
    r"|\b(?:without|unless|otherwise|if\s+not|failing\s+(?:that|which|this))\b[^.;!?]{0,80}\b(?:i|we)(?:['’]d|\s+would|\s+should|['’]ll|\s+will)\s+(?:\w+\s+)?(?:let\s+(?:it|this)\s+(?:pass|go|lie|be)|pass\b|decline|skip\s+(?:it|this)|sit\s+(?:it|this)\s+out|stay\s+(?:out|put|as)|not\s+bother|leave\s+(?:it|them|things|matters)\b|keep\s+(?:what|mine|ours|them|the\s+old))",
    re.IGNORECASE,
)
_NO_STEP = Late(
    r"\b(?:booklet|book|brochure|prospectus|statement|taxes|tax|will\b(?=\s+and)|mail|letters?|newspaper|no\s+need|need\s+not|needn['’]t|not\s+wait|never\s+wait)\b",
    re.IGNORECASE,
)
"""Something else is read, and is no part of the step."""


def looked_at_later(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the step is only prepared, and looked at later; nothing where it is taken now."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        found = _LATER.search(one.text)
        if found and not _NO_STEP.search(found.group()):
            return found.group().strip()
    return ""
