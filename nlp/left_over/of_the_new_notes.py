"""Whether a sentence only says what may become of the new notes: "after the new ones arrive I might sell some of them".

They come of the exchange, and what is done with them is done when it is over. What must be known or granted of them first is none of these.
"""

from __future__ import annotations

import re

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_LONGEST = 220
"""Characters of such a sentence."""
_WHEN_THEY_COME = Late(
    r"\b(?:after|when|once)\s+(?:the|my|our)\s+new\s+(?:notes|ones|bonds|paper|securities)\s+(?:arrive|come|are\s+(?:here|in|issued|ready|out)|get\s+here|have\s+(?:come|arrived))\b",
    re.IGNORECASE,
)
_DONE_WITH_THEM = Late(
    r"\b(?:sell|give|divide|split|transfer|gift|put\s+(?:them|some)\s+(?:in|into)|move|leave\s+(?:them|some)\s+to|share|frame|pledge|borrow)\b",
    re.IGNORECASE,
)
_FIRST = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|old|before|unless|only|provided|guarantee\w*|must|have\s+to|need|instead|first|know|sure|promise\w*|if\s+(?:i|we)\s+(?:can|may)|otherwise|condition\w*|then\s+(?:only|and)|cancel\w*|withdraw\w*|return|back|half|not)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""What makes a term of it."""


def of_the_new_notes(statement: Statement) -> bool:
    """Tell whether a sentence without an act says only what its writer may do with the new notes when they have come."""
    text = statement.text
    return (
        statement.deed is Deed.BARE
        and statement.mood in (Mood.CONDITIONAL, Mood.DOUBTED, Mood.DIRECT, Mood.WAITING)
        and not (statement.excluded or statement.corrects or statement.rest)
        and len(text) <= _LONGEST
        and _WHEN_THEY_COME.search(text) is not None
        and _DONE_WITH_THEM.search(text) is not None
        and _FIRST.search(text) is None
    )
