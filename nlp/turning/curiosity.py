"""Whether a sentence only tells what somebody would like to know of the new notes: "Katie wants to know if the new ones have pictures on them.".

An instruction with a question is decided as the instruction (contract, "Action"), and so is one with somebody else's. Where the answer may decide something,
for him or for the sender, or is about the step itself, it is no mere curiosity.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LONGEST = 160
_CURIOUS = Late(
    r"\W*(?:(?:and|but|also|by\s+the\s+way|p\.?\s?s\.?|oh)\W+){0,2}(?:(?:my|our|the)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+|(?-i:[A-Z])[\w’'-]+|he|she|they)\s+"
    r"(?:(?:wants?|would\s+like|likes|is\s+(?:dying|itching)|are\s+(?:dying|itching))\s+to\s+know|asks?(?:\s+me)?|wonders?|(?:is|are)\s+(?:curious|asking|wondering)|keeps?\s+asking)\s+"
    r"(?:if|whether|what|how|why|who|where|what\s+color|what\s+colour)\s+(?:the\s+new\s+(?:ones|notes|bonds|certificates?|papers?)|the\s+(?:certificates?|papers?)|they)\s+(?P<what>[^?]{2,100})",
    re.IGNORECASE,
)
_OF_LOOKS = Late(
    r"\b(?:pictures?|colou?rs?|pretty|ornate|engrav\w*|eagles?|frames?|framed|printed|printing|look|looks|gold|seal|border|big|paper|fancy|handsome|nice|shiny|made\s+of|drawn|portrait|vignette|ribbons?|stamps?)\b",
    re.IGNORECASE,
)
_DECIDES = Late(
    r"\b(?:i|we|me|us|before|first|then|until|till|decid\w*|safe|worth|pay\w*|interest|cash|money|back|better|risk\w*|good|should|must|cancel\w*|change\w*|wait\w*|and|but|so|because)\b",
    re.IGNORECASE,
)
"""By what the answer may be more than a pleasure."""


def asks_out_of_curiosity(text: str) -> bool:
    """Tell whether a sentence only says that somebody would like to know how the new notes look."""
    found = _CURIOUS.fullmatch(text) if len(text) <= _LONGEST else None
    return found is not None and _OF_LOOKS.search(found["what"]) is not None and _DECIDES.search(found["what"]) is None
