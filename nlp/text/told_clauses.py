"""Which stretches of a text are clauses that tell what would come of a step: "the part that says what happens if one does nothing".

What is read, known or explained of a case is no condition of the order and no step of the sender's. What is asked about, still to be learnt, or
put to us as a warning ("you know what happens if I am not paid") is none of these.
"""

from __future__ import annotations

import re

from nlp.patterns.sifted import Sifted

_PLACE = r"(?:part|parts|page|pages|section|paragraph|passage|bit|chapter|sentence|line|lines|place|column|table|letter|notice|circular|booklet|prospectus|offer|papers?|documents?|mailing|leaflet|summary)"
_LEARNT = (
    rf"(?:\b{_PLACE}\s+(?:(?:\w+\s+){{0,3}}?(?:(?:which|that|where\s+(?:it|they))\s+)?(?:say|says|said|explains?|explained|tells?|told|describes?|described|shows?|spells\s+out|sets\s+out|covers?|about|on|of|as\s+to)(?:\s+(?:me|us|you|one))?)"
    r"|\b(?:do\s+not|don['’]?t|would\s+not|wouldn['’]t|no)\s+(?:want|wish|care|like|desire|intend|plan)\s+to\s+(?:find\s+out|learn|see|know|discover|be\s+here\s+for)|(?:['’]d|\bwould)\s+(?:hate|rather\s+not|as\s+soon\s+not|prefer\s+not)\s+(?:to\s+)?(?:find\s+out|learn|see|know|discover)"
    r"|(?<!to\s)(?<!not\s)(?<!n['’]t\s)(?<!me\s)(?<!us\s)(?<!you\s)(?<!never\s)(?<!please\s)(?<!cannot\s)(?<!can\s)(?<!could\s)\b(?:read(?:ing)?(?:\s+(?:about|of|up\s+on|aloud))?|understand|understood|know|knew|knowing|seen|saw|learned|learnt|learning|heard(?:\s+about)?|clear(?:\s+(?:about|on|as\s+to))?|gathered?|worked\s+out|figured\s+out|aware\s+of|(?:explained|told|shown|showed)(?:\s+(?:to\s+)?(?:me|us))?))"
)
_WHAT = (
    r"(?:what\s+(?:(?:(?:will|would|might|may|can|could|does|has)\s+)?(?:happens?|become[s]?|comes?|follows?|befalls?|awaits?|happened)|(?:it|that|this)\s+(?:means?|meant|is\s+like|comes\s+to)|(?:i|we|one|you|they|he|she|holders|people)\s+(?:get|gets|lose|loses|would\s+(?:get|lose|have)|are\s+left|is\s+left))"
    r"|how\s+(?:it|that|this|things|these\s+things|such\s+things)\s+(?:goes|go|went|ends?|works?|turns?\s+out|is|are|comes\s+out))"
)
"""What would come of it; "what to do if" is a rule of the sender's."""
_SOMEBODY = r"(?:i|we|one|you(?!\s+(?:do\s+not|don['’]t|fail|won['’]t|refuse|will\s+not|can['’]t|cannot)\b)|he|she|they|nobody|no\s+one|somebody|someone|anybody|everybody|a\s+(?:note|bond)?holder|(?:note|bond)?holders|people|(?:the|a|my|our)\s+(?:[\w’'-]+\s+){1,2}?)"
_TOLD = Sifted(
    rf"{_LEARNT}\s+(?:(?:exactly|just|pretty\s+well|full\s+well|well\s+enough|very\s+well)\s+)?(?P<told>{_WHAT}\b[^.,;:!?\n]{{0,50}}?\b(?:if|when|unless|until|should|once)\s+{_SOMEBODY}\b[^.,;:!?\n]{{0,80}}?)"
    r"(?=\s*(?:[.;!\n]|$|,(?!\s*(?:please\s+|then\s+|you\s+(?:can\s+|may\s+|should\s+)?)?(?:tender|exchange|swap|put|convert|submit|send|enter)\b))|\s+(?:so|but|then|please|therefore|hence)\b|\s+and\s+(?:(?:i|we)(?!\s+(?:keep|hold|tender|exchange|sit|do|don['’]t|wait|stay|leave)\b)|my|our|not|having|that|it|this|there|he|she|they|please|would|hereby|therefore|so|do|did|don['’]t)\b)",
    re.IGNORECASE,
)


def told_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Give where clauses stand that only tell what would come of a step."""
    return tuple(found.span("told") for found in _TOLD.finditer(text))
