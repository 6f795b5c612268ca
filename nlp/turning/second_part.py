"""A second part behind the amount that nobody counted: "Tender 60 bonds, and the rest.", "60 bonds and a few more".

What is joined to an amount by "and" goes in with it. Where it has no amount of its own, nor a word of staying, nobody can say how much is
tendered. "And keep the others", "and nothing more" and "and thanks" join no part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN, NOTES, NUMBER

_JOIN = r"(?:\b(?:and|plus|along\s+with|together\s+with|as\s+well\s+as)|[&+])\s+(?:then\s+|also\s+|maybe\s+|perhaps\s+|later\s+|with\s+|for\s+|as\s+for\s+)*"
_PART = (
    rf"(?:(?:all\s+|half\s+)?(?:of\s+)?the\s+(?:rest|others?|remainder|remaining(?:\s+\w+)?|balance|leftovers?|usual(?:\s+\w+){{0,4}}|ones\s+[^.;!?]{{2,60}})|some(?:\s+(?:more|others?|change|extra|{NOTES}))?|(?:a\s+(?:few|couple|bit|little|handful)|several|any|many)(?:\s+(?:more|others?|extra|{NOTES}))?"
    rf"|(?:one\s+or\s+two|two\s+or\s+three)\s+more|more|extra|those|these|that(?:\s+(?:other|one)\s+\w+)?|them|others?|whatever\b[^.;!?]{{0,60}}|(?:everything|all)\s+(?:else|(?:over\s+and\s+above|in\s+excess\s+of|over|above|beyond|past|exceeding)\s+(?:that|this|it|those|them))|anything\b[^.;!?]{{0,60}}|what(?:ever)?\s+(?:else|i|we|my|you|is|there)\b[^.;!?]{{0,60}}|you\s+know\s+(?:what|which|how)\b[^.;!?]{{0,60}}|as\s+(?:discussed|agreed)[^.;!?]{{0,30}}|so\s+(?:on|forth)|etc(?:etera)?|as\s+(?:many|much)\s+(?:more\s+)?(?:of\s+(?:the|my)\s+[^.;!?]{{2,40}}|others[^.;!?]{{0,30}})|however\s+(?:many|much)\b[^.;!?]{{0,40}}|then\s+some\b[^.;!?]{{0,40}}|my\s+(?:{KIN})['’]s(?:\s+(?:{NOTES}|share|part))?|(?:his|hers|theirs|her\s+part|his\s+part))"
)
_ENDS = r"\s*(?:$|[.!;)]|,?\s*(?:please|thanks?|thank\s+you|too|as\s+well|also|as\s+(?:discussed|agreed|usual|before|we)|next\b|later|tomorrow|afterwards|when\b|once\b|if\b|for\s+(?:my|our|him|her|them)|from\s+my|in\s+(?:a|the|my|september|october)|of\s+(?:them|mine|those)|i\s+(?:told|spoke|mentioned|have|got)|we\s+(?:spoke|discussed))\b)"
_MORE = Sifted(rf"{_JOIN}{_PART}{_ENDS}", re.IGNORECASE)
_LIKEWISE = Late(rf"{_JOIN}(?:do\s+)?(?:likewise|the\s+same|ditto)(?:\s+(?:goes\s+)?(?:with|for|to))\b", re.IGNORECASE)
"""The same is asked for something that has no amount."""
_CHANGES = Late(
    rf"^\W*(?:please\s+|then\s+|also\s+|and\s+|but\s+|just\s+){{0,2}}(?:take\s+off|take\s+away|deduct|subtract|knock\s+off|leave\s+out|minus|less|plus|add|include|throw\s+in)\s+(?:on\s+|to\s+it\s+)?(?:what|whatever|those|the\s+(?:ones?|{NOTES}|part)|my\s+\w+['’]s|a\s+(?:few|couple|bit)|some|any)\b",
    re.IGNORECASE,
)
"""A sentence behind the tender that changes its amount by something uncounted: "Take off whatever my son sold."."""
_SECOND_AMOUNT = Sifted(
    rf"\b{NUMBER}\s+(?:{NOTES}\s+)?(?:of\s+them\s+)?for\s+(?:me|myself|us)\b[^.;!?]{{0,10}}\band\s+(?:another\s+)?{NUMBER}\s+(?:{NOTES}\s+)?(?:of\s+them\s+)?for\s+(?:my|our|him|her|them)\b",
    re.IGNORECASE,
)
_COUNT = Late(rf"\b{NUMBER}\b", re.IGNORECASE)
_STAYS = Late(
    r"\b(?:keep\w*|kept|stays?|staying|remains?\b|leav\w+|left|hold\w*|held|not|n['’]t|no|nothing|none|alone|untouched|back|as\s+is|where\b|retain\w*|except\w*|without|never|hands\s+off|mine|safe)\b",
    re.IGNORECASE,
)


def second_part(sentences: Sequence[Spoken]) -> str:
    """Give the words that join an uncounted part to the amount of a tender; nothing where none do."""
    seen = False
    for one in sentences:
        if seen and not one.tenders and (found := _CHANGES.search(one.text)) and not _STAYS.search(one.text):
            return found.group().strip()
        seen = seen or one.tenders
        if not one.tenders:
            continue
        if found := _SECOND_AMOUNT.search(one.text, one.begins):
            return found.group().strip()
        count = _COUNT.search(one.text, one.begins)
        found = (_MORE.search(one.text, count.end()) or _LIKEWISE.search(one.text, count.end())) if count else None
        if found and not _STAYS.search(one.text, count.end() if count else 0):
            return found.group().strip(" ,.;")
    return ""
