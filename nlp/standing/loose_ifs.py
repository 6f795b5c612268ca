"""Conditions without an "if", as people write whose English is new: "she say ok then you do. She say no good then not do.".

A third person with a bare verb ("he nod", "bank say good"), set before what then happens, is a condition; so is one who will only look, ask or say.
What was said already ("wife say yes already"), and what ends in the writer's own wish ("I say too"), bounds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.terms import ADVISER, KIN

_THEY = rf"(?:he|she|they|(?:my\s+|the\s+)?(?:{KIN}|{ADVISER}|cousin|notary|price|market|man|lady|boss))(?:\s+(?:he|she|they))?(?:\s+in\s+\w+)?"
_BARE = r"(?:say|nod|like|tell|agree|think|want|go|stay|see|find|look|call|read|ask|come|give|sign|happy|fine)"
_SO = r"(?:ok(?:ay)?|yes|good|fine|no|no\s+good|not\s+good|bad|up|down|same|do|go|i\s+\w+)"
_THEN = r"(?:(?:then\s+)?(?:you|we|i)\s+(?:can\s+)?(?:do|make|go|start|begin|send|tender|exchange|put|stop|wait|not)\b|then\b|not\s+(?:do|go|make|tender)|(?:is|it|all)\s+(?:ok|okay|good|fine)\b|do\b|go\b|ok\b|yes\b|no\b|sure\b)"
_LOOSE = Sifted(
    rf"\b{_THEY}\s+{_BARE}\s+(?:me\s+|you\s+)?{_SO}\s*(?:[,;:.–—-]\s*|\s)(?:and\s+)?{_THEN}"
    r"|\b(?:good|up|yes|fine|ok|high|want)\b[^.;!?]{0,20}(?:\bthen\b|,)[^.;!?]{0,20}[,;.]\s*[^.;!?]{0,25}\b(?:bad|down|low|no|not\s+(?:good|want|ok))\b\s*,?\s*(?:then\s+)?(?:no|not|leave|stop|keep|wait)\b"
    rf"|\b{_THEY}\s+(?:nod|like|agree|happy)\s*[,;:.–—-]?\s*{_THEN}"
    rf"|\b{_THEY}\s+(?:\w+\s+){{0,2}}?(?:tell|say)\s+(?:you\s+|me\s+)?(?:yes\s+or\s+no|ok\s+or\s+(?:no|not))\b"
    rf"|\b{_THEY}\s+(?:explain|tell|show|read|ask)\b[^.;!?]{{0,40}}\b(?:next\s+\w+|tomorrow|soon|\w+day|later|after)\b[^.;!?]{{0,20}}\b(?:after\s+(?:that|this)|then)\b"
    rf"|\b(?:you\s+)?wait\s+(?:a\s+)?(?:little|bit)\b[^.!?]{{0,50}}\b{_THEY}\b|\b(?:not\s+yet|no\s+yet)\s+(?:see|read|ask|know)\b[^.!?]{{0,50}}\bthen\b"
    rf"|\b{_THEY}\s+(?:read|look|see|ask|check)\s+first\b",
    re.IGNORECASE,
)
_ALREADY = Late(
    r"\b(?:already|yesterday|last\s+\w+|so\s+you\s+do|i\s+say\s+(?:too|also|yes)|i\s+want)\b", re.IGNORECASE
)
_INFLECTED = re.compile(r"\bif\b", re.IGNORECASE)


def loose_if(told: Sequence[str]) -> str:
    """Give the words that make the election hang on another in loose English; nothing where none do. Sentences are looked at in pairs."""
    for place, one in enumerate(told):
        two = f"{one} {told[place + 1]}" if place + 1 < len(told) and len(told[place + 1]) < 60 else one
        for words in (one, two):
            if _LOOSE.search(words) and not _ALREADY.search(words) and not _INFLECTED.search(words):
                return words
    return ""
