"""A figure that is written because somebody says it should be: "He says I should write the figure too: one hundred eighty thousand dollars ($180,000)."."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_WHO = r"\W*(?:(?:and|but|also|ps|p\.s|oh|now)\W+){0,2}(?!i\b|we\b|if\b|when\b)[\w'’.-]+(?:[ \t]+[\w'’.-]+){0,6}?"
_SAYS = (
    r"(?:(?:also|always|now|even|just)\s+)?(?:(?:says?|said|thinks?|insists?|insisted|suggests?|suggested|reckons?|recommends?|recommended|advises?|advised|feels?)(?:\s+(?:me|us|that))?"
    r"|(?:tells?|told|wants?|wanted|asks?|asked|reminds?|reminded|urges?|urged|advises?|advised|bids?|begs?|likes?|would\s+like)\s+(?:me|us)(?:\s+that)?)"
)
_SHOULD = r"(?:(?:i|we|one|you)\s+(?:(?:should|must|had\s+better|am\s+to|are\s+to|ought\s+to|need\s+to|have\s+to)\s+)?|to\s+)?(?:(?:always|also|still|even|better|best)\s+){0,2}"
_WRITE = r"(?:write|put|give|state|add|mention|name|spell|set|note|include|quote|specify|enter)s?(?:\s+(?:out|down|in|you|here))*"
_FIGURE = r"(?:it|(?:the|an?|my|our|its)\s+(?:(?:exact|full|total|whole|right|dollar|face|precise|principal)\s+){0,2}(?:figures?|amount|number|sum|total|quantity|value))"
_TOO = r"(?:\s*,?\s+(?:too|as\s+well|also|out|down|in|again|here|once\s+more|(?:in|with)\s+(?:dollars|words|figures|numbers|letters|full|face|my\s+own\s+hand)(?:\s+(?:and|as\s+well\s+as)\s+(?:(?:in|with)\s+)?(?:dollars|words|figures|numbers|letters))?|(?:in|into)\s+(?:the|this|my)\s+(?:mail|e-?mail|letter|note|message)|to\s+be\s+(?:safe|sure|clear))){0,4}"
_SO = r"\s*[:;,.–—-]?\s*(?:(?:so|and|well)\W+)?(?:(?:here\s+it\s+is|it\s+is|that\s+is|that['’]s|which\s+is|this\s+is|being|namely)\W*)?"
_ADDED = Late(
    rf"{_WHO}\s+{_SAYS}\s+{_SHOULD}{_WRITE}\s+{_FIGURE}{_TOO}{_SO}(?P<much>[\w$,.'’()=/\s-]{{0,110}})\W*", re.IGNORECASE
)
_MORE = Late(
    r"\b(?:if|unless|until|till|when|once|after|before|but|not|never|no|or|maybe|perhaps|instead|rather|only|rest|keep\w*|stays?|remain\w*|hold\w*|wait\w*|first|yet|later|tender\w*|exchang\w*|half|less|more|about|roughly|he|she|i|we|you)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""More than an amount."""
_LONGEST = 240
"""Characters of such a sentence."""


def adds_figure(text: str) -> bool:
    """Tell whether a sentence only writes down a figure because somebody says that it should be written."""
    if len(text) > _LONGEST:
        return False
    found = _ADDED.fullmatch(text)
    return found is not None and _MORE.search(found["much"]) is None
