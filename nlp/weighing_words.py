"""Words by which a sentence is weighed. No logic here."""

from __future__ import annotations

import re

ANCHOR = re.compile(
    r"\b(?:notes?|bonds?|lexingtons?|holdings?|position|exchange|offer|tender|swap|mine|ours|everything|nothing|none|lot|account|"
    r"(?:me|us) (?:in|out|down|up|aboard)|shares?|securities|ira|roth)\b",
    re.IGNORECASE,
)
"""What a sentence must speak of for the model alone to find an act in it."""
NONE_KEPT = re.compile(
    r"\b(?:keep|keeping|hold|holding)\s+(?:nothing|none)\b|(?:not|n['’]t)\s+(?:leave|omit|exclude|skip)\b|(?:n['’]t|\b(?:not|no|nothing|none|never))\b[^.,;]{0,25}\b(?:left|kept|keep|over|behind|back)\b",
    re.IGNORECASE,
)
"""Says that nothing is kept: "we don't want any left over"."""
OWN = re.compile(
    r"\b(?:my|our)\s+(?:\w+\s+)?(?:notes?|bonds?|accounts?|holdings?|position|securities)\b|\bwhat\s+(?:i|we)\s+(?:have|hold|own)\b",
    re.IGNORECASE,
)
"""Names the sender's own notes, so that the rules' word for keeping them needs no second."""
NOTHING = re.compile(r"\W*(?:nothing|none|no|nil|zero)\b", re.IGNORECASE)
"""How a fragment begins that keeps an account out: "Nothing from the other."."""
NOTHING_OF = re.compile(
    r"\b(?:nothing|none)\s+(?:at\s+all\s+)?(?:from|of|out\s+of|for|in)\s+(?:the|my|our|that|this|his|her|LX|BK)\b",
    re.IGNORECASE,
)
"""Keeps an account out, named behind: "so nothing from the IRA, please"."""
_YOU_HAVE = re.compile(r"\W*(?:you|y'all|u)\s+(?:have|hold|had|got|'ve)\b", re.IGNORECASE)
"""How what lies with us is told of: "You have 130,000 of mine in the exchange."."""
_PROVISO = re.compile(
    r"\W*(?:but\s+|and\s+)?(?:only\s+(?:if|when|once|after)|provided|providing|unless|as\s+long\s+as|on\s+(?:the\s+)?condition|subject\s+to)\b"
    r"(?!\s+(?:you\s+(?:need|want|have)|otherwise|it\s+please|the\s+terms))",
    re.IGNORECASE,
)
"""How a sentence begins that only adds a condition to another: "only if the rate goes up"."""
DONE = re.compile(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been|already)\s+(?:\w+\s+)?(?:tendered|exchanged|instructed|submitted|entered|processed)\b"
    r"|(?<!as )\b(?:i|we)\s+(?:said|wrote|asked\s+for|told\s+you|turned\s+in|handed\s+in|sent\s+in|gave\s+you|tendered|submitted|exchanged)\b",
    re.IGNORECASE,
)
"""How what was done before is told of."""
YOU_HAVE = re.compile(r"\W*(?:you|y'all|u)\s+(?:have|hold|had|got|'ve)\b", re.IGNORECASE)
"""How what lies with us is told of: "You have 130,000 of mine in the exchange."."""
_PROVISO = re.compile(
    r"\W*(?:but\s+|and\s+)?(?:only\s+(?:if|when|once|after)|provided|providing|unless|as\s+long\s+as|on\s+(?:the\s+)?condition|subject\s+to)\b"
    r"(?!\s+(?:you\s+(?:need|want|have)|otherwise|it\s+please|the\s+terms))",
    re.IGNORECASE,
)
"""How a sentence begins that only adds a condition to another: "only if the rate goes up"."""
PROVISO = re.compile(
    r"\W*(?:but\s+|and\s+)?(?:only\s+(?:if|when|once|after)|provided|providing|unless|as\s+long\s+as|on\s+(?:the\s+)?condition|subject\s+to)\b"
    r"(?!\s+(?:you\s+(?:need|want|have)|otherwise|it\s+please|the\s+terms))",
    re.IGNORECASE,
)
"""How a sentence begins that only adds a condition to another: "only if the rate goes up"."""
REFERS = re.compile(
    r"\W*(?:(?:just\s+)?(?:as|see)\s+)?(?:above|below|per\s+(?:the\s+)?subject(?:\s+line)?|(?:in\s+)?(?:the\s+)?subject(?:\s+line)?|stated|said|written)(?:\s+(?:above|below|in\s+the\s+subject))?\W*",
    re.IGNORECASE,
)
"""A sentence that only points at what stands elsewhere: "As above."."""
SETS_RIGHT = re.compile(
    r"\b(?:right|correct|correction|meant|should\s+(?:be|read|say|have)|must\s+be|make\s+(?:it|that)|typo|apolog\w*|sorry|instead|rather)\b",
    re.IGNORECASE,
)
"""Words beside an amount that may put it in another's place: "My apologies, 130,000 is right."."""
HELD = re.compile(r"\W*(?:held|holding|holdings|position|owned|balance|total|on\s+deposit)\b\W*[:=-]", re.IGNORECASE)
"""How a line of a summary begins that only says what is held."""
