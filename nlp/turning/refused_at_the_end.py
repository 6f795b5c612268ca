"""A sentence that speaks of the tender at length and refuses it at its end: "That they be tendered, all of them, is a thing that I will not have."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_REFUSED = Sifted(
    r"\b(?:is|are)\s+(?:a\s+thing|something|a\s+(?:matter|notion|idea|proposal|step))\b[^.;]{0,80}?\b(?:i|we)\s+(?:will|would|shall|could|can|do)(?:\s+not|n['’]t|\s+never)\s+\w+\W*$"
    r"|\b(?:is|are)\s+out\s+of\s+the\s+question\W*$|\b(?:is\s+not|isn['’]t|not)\s+going\s+to\s+happen\W*$|\b(?:i|we)(?:['’]ll|\s+will)\s+have\s+none\s+of\b[^,.;]{0,20}\W*$",
    re.IGNORECASE,
)


def refused_at_the_end(sentences: Sequence[Spoken]) -> str:
    """Give the end of a sentence that tenders and there refuses; nothing where none does, or where a tender follows."""
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=0)
    for one in sentences[last:]:
        if one.tenders and (found := _REFUSED.search(one.text)):
            return found.group().strip()
    return ""
