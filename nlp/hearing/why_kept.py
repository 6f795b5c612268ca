"""Why something stays, said at the end of a sentence: "ten I keep, in case my brother is right about the company", "leave 100 there against a rainy day".

A reason for keeping bounds nothing: whatever comes of the case, those notes stay, and what goes in goes in. What hangs the keeping itself on
somebody's word ("ten I keep if my brother says so"), or a case in which we are told what to do ("in case you call"), is no such reason.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentence import Sentence, until

_REASON = Late(
    r"(?<!\s)\s*+(?:[,–—-]\s*+)?\b(?:(?:and\s+)?just\s+)?(?:in\s+case\b(?!\s+of\b)|lest\b|for\s+(?:if|when)\b|(?:against|for)\s+(?:a|the)\s+(?:rainy|bad|worse|cold|evil)\s+(?:day|days|year|years|times?)\b|against\s+(?:bad|worse|lean)\s+(?:times|years|days)\b|as\s+(?:an?\s+)?(?:insurance|hedge|souvenir|keepsake|memento|reserve)\b)",
    re.IGNORECASE,
)
"""Begins why something is kept."""
_CLAUSES = Late(r"[;:.!–—(]|,\s|\s-+\s|\b(?:and|but|while|whereas)\b", re.IGNORECASE)
_KEEPS = Late(
    r"\b(?:keep|keeps|keeping|kept|retain\w*|hold|holds|holding|held|hang|hangs|hanging|stays?|staying|remains?|leave|leaves|leaving|left|reserve|reserving|save|saving|withhold\w*|sits?|sitting|not\s+(?:touch\w*|to\s+be\s+touched))\b",
    re.IGNORECASE,
)
_NOT_SURELY = Late(
    r"\b(?:may|might|maybe|perhaps|could|possibly|probably|if|unless|until|till|or|not\s+sure|tender\w*|exchang\w*|swap\w*|convert\w*|submit\w*|goes|go|put\s+in|(?:this|my|the)\s+(?:order|letter|mail|instructions?)|off|everything|open|ready|posted|waiting)\b|\?",
    re.IGNORECASE,
)
"""A clause that keeps only perhaps, or keeps the order itself."""
_HANGS = Late(
    r"\b(?:you|your|says?|said|tells?|told|agrees?|objects?|consents?|calls?|decid\w*|wants?|wishes|approv\w*|signs?|asks?|votes?|insists?|prefers?|minds?|mind|sweeten\w*|rais\w*|extend\w*|improv\w*|offers?|deadline|tender\w*|exchang\w*|swap\w*|then|so|but|and|or|please|unless|until|till|if|enough|allowed|accept\w*|reject\w*|too\s+(?:much|many|late)|notes?|bonds?|thousand|hundred|half|both|instead|change)\b|[;:$?]|\d{3}\b(?<!19\d\d)(?<!20\d\d)|,\d",
    re.IGNORECASE,
)
"""Makes of the case one of somebody's word, or goes on with the order."""
_LONGEST = 120
"""Characters of a clause, and of a reason, that are looked at."""


def without_why_kept(sentence: Sentence) -> Sentence:
    """Give the sentence without the reason at its end for which something is kept, if it has one; offsets stay the passage's."""
    text = sentence.text
    for found in _REASON.finditer(text):
        clause = _CLAUSES.split(text[max(0, found.start() - _LONGEST) : found.start()])[-1]
        after = text[found.end() :]
        if (
            _KEEPS.search(clause)
            and not _NOT_SURELY.search(clause)
            and len(after) <= _LONGEST
            and not _HANGS.search(after)
        ):
            return until(sentence, found.start())
    return sentence
