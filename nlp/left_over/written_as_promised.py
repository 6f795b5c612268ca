"""Whether a sentence only tells that the sender had promised to write, where this is the letter: "Last week I say I will tell you. Now I tell you: ...".

"I said on Monday that I would write again once I had chewed on it and I have now chewed on it.": what was promised is done by the mail itself, and what
was to come before it is said to have come. A promise that is still open, names a day or another person, or hangs on what is not told as done is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.words.days import WEEKDAY

_PAST = rf"(?:last\s+(?:week|time|night|month|{WEEKDAY})|yesterday|before|earlier(?:\s+this\s+week)?|the\s+other\s+day|(?:a\s+few|some|two|three)\s+days\s+ago|(?:on\s+)?{WEEKDAY}(?:\s+(?:last|morning|afternoon|evening))?|in\s+my\s+(?:last|first|earlier|previous)\s+(?:letter|mail|e-?mail|note|message)|when\s+we\s+(?:spoke|talked)|on\s+the\s+(?:phone|telephone))"
_WRITE = r"(?:write|tell|answer|reply|respond|instruct|let\s+you\s+know|get\s+back|come\s+back|be\s+in\s+touch)(?:\s+(?:to|with))?(?:\s+you)?(?:\s+(?:again|back|later|soon|more|once\s+more|my\s+(?:answer|decision)|what\s+(?:i|we)\s+(?:want|decide)))?"
_WOULD = r"(?:(?:that\s+)?(?:i|we)(?:['’](?:d|ll)|\s+(?:will|would|shall|should|was\s+going\s+to))|to)"
_SAID = rf"(?:i|we)(?:['’]d|\s+had|\s+have)?\s+(?:said|told\s+you|wrote(?:\s+(?:to\s+)?you)?|promised(?:\s+you)?|written|mentioned)(?:\s+{_PAST})?"
_SAY = r"(?:i|we)\s+(?:said|say|tell(?:\s+you)?|told(?:\s+you)?|write|wrote|promised?)"
_OF_IT = r"(?:\s+(?:(?:on|over|through|about|at|with|of)\s+)?(?:it|this|that|them|everything|the\s+(?:letter|circular|booklet|papers|offer|terms)|my\s+mind)(?:\s+(?:all|over|through|up|properly))?|\s+(?:over|it\s+over))?"
_DONE = r"decided|chewed|read|thought|slept|considered|looked|studied|digested|finished|made\s+up|gone|mulled|reflected"
_FIRST = (
    rf"\s+(?:once|when|after|as\s+soon\s+as)\s+(?:i|we)(?:['’]d|['’]ve|\s+had|\s+have)?\s+(?P<done>{_DONE}){_OF_IT}"
)
_AND_HAVE = rf"\s*[,;:–—-]*\s*(?:and|so|well|now)\s+(?:(?:now|well)\s+)?(?:i|we)(?:['’]ve|\s+have)(?:\s+(?:now|since|finally|duly|indeed|done\s+so|by\s+now)){{0,2}}(?:\s+(?P=done){_OF_IT})?"
_LEAD = r"\W*(?:(?:well|so|and|now|yes|as\s+you\s+(?:know|may\s+recall))\W+){0,2}"
_KEPT = Late(rf"{_LEAD}(?:{_PAST},?\s+)?{_SAID}\s+{_WOULD}\s+{_WRITE}{_FIRST}{_AND_HAVE}\W*", re.IGNORECASE)
"""A whole sentence that tells of the promise, and that what was to come first has come."""
_PROMISED = Late(rf"{_LEAD}(?:{_PAST},?\s+{_SAY}|{_SAID})\s+(?:you\s+)?{_WOULD}\s+{_WRITE}\W*", re.IGNORECASE)
"""One that only tells of the promise, in the past or of a time that is past."""


def written_as_promised(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell it of a statement: of a promise alone only where an order follows it."""
    if one.deed not in (Deed.BARE, Deed.NOTHING) or one.amounts or one.mood is Mood.ASKED:
        return False
    if _KEPT.fullmatch(one.text) is not None:
        return True
    orders = any(
        other.deed in (Deed.TENDER, Deed.DECLINE) and other.mood is Mood.DIRECT and other.sentence > one.sentence >= 0
        for other in said
    )
    return orders and _PROMISED.fullmatch(one.text) is not None
