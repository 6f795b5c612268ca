"""Whether a sentence denies that we shall wait: "please do not wait for my reply", "I need not see more before you act".

Waiting that is denied bids us go on, and leaves open nothing. What is let pass denies every word of waiting that it has, and goes on with no
exception, condition or doubt.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LONGEST = 220
"""Characters of such a sentence."""
_NOT = r"(?:do\s+not|don['’]?t|does\s+not|doesn['’]?t|need\s+not|needn['’]?t|should\s+not|shouldn['’]?t|must\s+not|mustn['’]?t|will\s+not|won['’]?t|would\s+not|wouldn['’]?t|never|without|(?:not|no\s+longer)\s+(?:going\s+to|to)|(?:do\s+not|don['’]?t)\s+(?:want|wish|need|have)\s+(?:you\s+)?to|no\s+(?:need|reason|point|use|sense)\s+(?:for\s+you\s+)?(?:to|in)|nothing\s+(?:(?:further|more|else|left)\s+)?to)"
_DENIED = Late(
    rf"\b{_NOT}\s+(?:please\s+|have\s+to\s+|need\s+to\s+|want\s+to\s+|wish\s+to\s+|you\s+|longer\s+|be\s+|any\s+longer\s+)*"
    r"(?:wait(?:ing)?|delay(?:ing)?|tarry|hold\s+(?:off|up|back|it|(?:this|the|my|our)\s+(?:order|instruction|tender|mail|letter)(?:\s+up)?)|sleep\s+on\s+it)(?:\s+(?:up|around|any\s+longer|longer))?"
    r"(?P<what>(?:\s+(?:for|on|to|till|until|about)\s+(?:(?!unless\b|except\b|but\b|if\b|and\b|past\b)[\w’'-]+\s*){1,9})?)",
    re.IGNORECASE,
)
"""Waiting, denied, and what is not waited for."""
_NEEDS_NOT = Late(
    r"\b(?:i|we)\s+(?:do\s+not|don['’]?t|need\s+not|needn['’]?t)\s+(?:(?:need|have|want|wish|care)\s+to\s+)?(?:see|hear|know|read|check|be\s+(?:asked|called|told|shown)|speak|talk)\b[^.,;!?]{0,50}?\s+before\s+you\s+(?:act|proceed|go\s+ahead|do\s+(?:it|this|so)|send\s+(?:it|this)(?:\s+in)?|put\s+(?:it|this|them)\s+(?:in|through))\b",
    re.IGNORECASE,
)
"""What need not come before the order."""
_AWAY = Late(
    r"\b(?:i|we|he|she|they)(?:['’](?:ll|m|re|s)|\s+(?:shall|will|am|are|is))?\s+(?:be\s+)?(?:in|at|on|away|out|off|gone|abroad|overseas|traveling|travelling)\b[^.;!?]{0,50}?\b(?:until|till|through)\s+(?:[\w’'-]+\s*){1,4}",
    re.IGNORECASE,
)
_TURNS = Late(
    r"\b(?:unless|except|save\s+for|besides|until|till|if|may|could|chang\w*|but\s+(?:my|our|his|her|the|do|not|only|first|hold|wait|please)|hold\w*|wait\w*|delay\w*|first|before|not\s+yet|yet|undecided|unsure|not\s+sure|decid\w*|maybe|perhaps|might|instead|otherwise|cancel\w*|withdraw\w*|stop|discard|ignore|disregard|forget|changed?\s+(?:my|our)\s+minds?|too\s+late|longer\s+than|past)\b|\?",
    re.IGNORECASE,
)
"""What makes an exception, or waits after all."""
_WANTED = Late(
    r"\b(?:yes|go-?ahead|consent|approval|permission|decision|instructions?|election|order|ok|okay|word)\b",
    re.IGNORECASE,
)
"""What an order itself hangs on, if it is not waited for because it will not come: said of another's, it is let pass; of the sender's own, never."""
_OF_THIS = re.compile(r"\bsign\w*\s+(?:on|to|of)\s+(?:this|it|them|that|the\s+(?:order|instruction))\b", re.IGNORECASE)
"""A signature under the order itself."""
_MINE = re.compile(r"\b(?:my|our)\b", re.IGNORECASE)


def denies_waiting(text: str) -> bool:
    """Tell whether every word of waiting in a sentence is denied, and nothing in it makes an exception."""
    if len(text) > _LONGEST:
        return False
    denied = _DENIED.search(text) or _NEEDS_NOT.search(text)
    if denied is None:
        return False
    what = denied.groupdict().get("what") or ""
    if (_WANTED.search(what) and _MINE.search(what)) or _OF_THIS.search(what):
        return False
    rest = _AWAY.sub(" ", _NEEDS_NOT.sub(" ", _DENIED.sub(" ", text)))
    return _TURNS.search(rest) is None and _TURNS.search(what) is None
