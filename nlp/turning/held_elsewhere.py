"""Notes said to lie at another house: "Exchange 40 of my notes. Those are the ones in my account at Schwab.".

We can tender only what we hold. Where the sentence is of the notes meant (it elects, or begins with "those", "they", "the ones", "my notes"), a
place that is neither ours nor unnamed opens the election; what came from there, or lay there once, does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_HOUSE = r"(?:(?:credit\s+union|savings\s+bank|local\s+bank|savings\s+and\s+loan|brokerage|bank|broker|custodian|firm|dealer|safe(?:ty)?[\s-]+deposit(?:\s+box)?|lock\s?box|vault|safe|drawer|desk|attic|mattress|strong\s?box|closet))"
_OTHER_HOUSE = (
    rf"(?:(?:another|some\s+other|a\s+different|a\s+second|(?:my|our|the|his|her|their)\s+(?:other|old|former|second|new|local|previous))\s+(?:\w+\s+)?{_HOUSE}"
    r"|(?:my|our|a|the)\s+(?:\w+\s+)?(?:credit\s+union|savings\s+bank|savings\s+and\s+loan|safe(?:ty)?[\s-]+deposit(?:\s+box)?|lock\s?box|vault|safe|drawer|attic|strong\s?box|closet|bank|brokerage)(?<!\bthe\sbank)"
    r"|(?P<name>(?!(?-i:You\b|Lexington\b|LX|BK|DTC\b|The\b|Exchange\b|Custodian\b))(?-i:[A-Z])[\w&'’*.-]*)|(?:the|a)\s+(?:broker|brokers|dealer|house|firm|bank)\s+(?-i:[A-Z])[\w&'’.-]*|somebody\s+else|someone\s+else|elsewhere)"
)
_LIE = r"(?:are|is|sit|sits|sitting|lie|lies|lying|held|kept|stored|parked|deposited|stay|stays|live|keep|keeps|have|hold|remain|remains)"
_BETWEEN = r"(?:(?:all|still|now|safe|safely|in\s+(?:my|our|an?|the)\s+(?:[\w-]+\s+)?(?:account|custody|name|box|ira|portfolio)|with\s+my\s+name|by\s+me|them|it|those|these|the\s+ones)\s+){0,4}"
_AT = r"(?:at|with|through|over\s+at|down\s+at|in|inside|under)"
_STILL_AWAY = r"\b(?:have|has|did|are|were)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:been\s+)?(?:transferred|moved|arrived?|come|reach(?:ed)?|delivered|settled|deposited|credited)\b|n['’]t\s+(?:got(?:ten)?|come)\s+(?:a)?round\s+to\s+(?:moving|transferring|sending|bringing)\s+(?:them|those|these)\b"
_NOT_YET = re.compile(_STILL_AWAY, re.IGNORECASE)
_LIES_THERE = Sifted(
    rf"\b{_LIE}\s+{_BETWEEN}(?:{_AT}\s+)(?:my\s+)?{_OTHER_HOUSE}"
    rf"|\b(?:account|ira|portfolio|ones?|those|these|name)\s+(?:(?:i|we)\s+have\s+|of\s+mine\s+|that\s+(?:i|we)\s+(?:have|keep|hold)\s+)?(?:at|with|over\s+at)\s+{_OTHER_HOUSE.replace('?P<name>', '?P<second>')}"
    rf"|\b(?:my|our|another|the|a)\s+(?:(?:other|old|second|former|new|different|previous)\s+)?(?:bank|broker|firm|custodian|dealer|credit\s+union|lawyer|attorney)(?<!the\sbroker)(?<!the\sbank)\s+(?:\w+\s+)?(?:keeps|holds|has|looks\s+after|guards|stores)\b"
    rf"|\b(?:account|ira|portfolio)\s+(?:for|with|of)\s+(?:these|those|them)\s+(?:is|sits|lies)\b|\b(?:account|ira|portfolio|broker|man)\s+(?:at|with)\s+(?:\w+\s+){{1,2}}(?:has|holds|keeps)\s+(?:them|those|these)\b"
    rf"|{_STILL_AWAY}"
    rf"|\bwhere\s+(?:they|those|it|these)\s+(?:still\s+|now\s+)?(?:are|is|sit|lie|remain|stay)\b",
    re.IGNORECASE,
)
_BOUGHT = re.compile(r"\b(?:through|at|with|from|by)\s+(?!you\b)[\w*&]", re.IGNORECASE)
_OF_THE_NOTES = re.compile(
    r"\W*(?:(?:and|but|oh|well|note|you\s+(?:may|might|will)\s+\w+\s+\w+|fyi|mind\s+you|i\s+mean)\W+){0,2}(?:(?:they|those|these|it|that|them)\b|the\s+(?:ones|notes|bonds|certificates?|paper\s+ones)\b|(?:my|our|all\s+(?:of\s+)?(?:my|those|these|them))\s+(?:\w+\s+)?(?:notes|bonds|ones)\b|(?:i|we)\s+(?:\w+\s+)?(?:keep|hold|have|store|bought|got|mean)\s+(?:all\s+)?(?:of\s+)?(?:them|those|these|the\s+ones|my\s+(?:notes|bonds))\b|you\s+(?:may|might|will|won['’]t)\s+\w+\s+(?:\w+\s+)?(?:them|those|these))",
    re.IGNORECASE,
)
_HAS_THEM = re.compile(r"\b(?:them|those|these)\b", re.IGNORECASE)
_ONCE = re.compile(
    r"\b(?:were|was|used\s+to|had\s+been|until|till|came|moved|transferred|brought|before\s+(?:that|you)|years\s+ago|once|none|no\s+longer|with\s+you|in\s+your|here\s+with|you\s+(?:hold|keep|have)|by\s+you|papers|statements?|letter|prospectus)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:with|at|by|in)\s+(?:you|your|this|us|here)\b|\byou\s+(?:keep|hold|have)\b", re.IGNORECASE)
_LONGEST = 140
_NOT = re.compile(r"(?:\bnot|n['’]t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_MEANT = re.compile(
    r"\b(?:which|that|ones?|those|they|them|notes|bonds)\b[^.;!?,]{0,30}$|[.;,]\s*(?:they|those|these)\s+$",
    re.IGNORECASE,
)
"""Before the place in a sentence that elects: it is told of the notes that go in."""
_KEPT = re.compile(r"\b(?:rest|others?|remaining|remainder|balance)\b", re.IGNORECASE)


def lying_elsewhere(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words by which the notes meant lie at another house; nothing where none do. `own`: words of the sender's accounts' names."""
    for place, one in enumerate(sentences):
        if one.asks or len(one.text) > 4 * _LONGEST:
            continue
        if not one.tenders and (_KEPT.search(one.text) or (place and _KEPT.search(sentences[place - 1].text))):
            # What stays may lie wherever it likes.
            continue
        begin = one.begins if one.tenders else 0
        if not one.tenders and not _OF_THE_NOTES.match(one.text) and not _HAS_THEM.search(one.text):
            continue
        for found in _LIES_THERE.finditer(one.text, begin):
            around = one.text[max(0, found.start() - _LONGEST) : found.end() + 30]
            name = (found.group("name") or found.group("second") or "").strip(".").lower()
            before = one.text[begin : found.start()]
            if one.tenders and (not _MEANT.search(before) or _KEPT.search(before)):
                continue
            if _NOT_YET.search(found.group()):
                return found.group().strip()
            if (
                _NOT.search(before)
                or name in own
                or name.removesuffix("'s") in own
                or _ONCE.search(around)
                or _OURS.search(around)
            ):
                continue
            if found.group().startswith("where") and not _BOUGHT.search(one.text[: found.start()]):
                continue
            return found.group().strip()
    return ""
