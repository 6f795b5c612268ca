"""An order whose whole content is what was talked of elsewhere: "Go ahead with everything we discussed.".

What was discussed, agreed or told to somebody we cannot know; "all" is then all of that, and not all of the notes. Where the sentence names the notes or the
exchange itself ("Tender everything, as we discussed"), the order stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_TALKED = (
    r"(?:discussed|agreed|talked|spoke|told|said|went\s+over|settled|arranged|planned|mentioned|decided|laid\s+out)"
)
_TALK = Sifted(
    rf"\b(?:everything|all|it\s+all|the\s+(?:whole|full|lot)(?:\s+\w+)?)(?:\s+of)?\s+(?:that\s+|which\s+|what\s+)?(?:we|i|you|he|she)(?:['’]ve|\s+have|\s+had)?\s+(?:\w+\s+)?{_TALKED}\b"
    rf"|\b(?:everything|all|it\s+all|the\s+(?:whole|full)\s+\w+)\s*,?\s+as\s+(?:(?:we|i|you)(?:['’]ve|\s+have|\s+had)?\s+)?{_TALKED}\b",
    re.IGNORECASE,
)
_NAMED = Late(
    r"\b(?:notes?|bonds?|holdings?|debentures|position|securities|tender\w*|exchang\w*|swap\w*|turn\s+in|\$?\d[\d,.]*)\b",
    re.IGNORECASE,
)


def as_discussed(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the only tender is of what was talked of elsewhere; nothing where any tender names notes or the exchange."""
    electing = [one for one in sentences if one.tenders or one.elects]
    if any(_NAMED.search(one.text) for one in electing):
        return ""
    return next((found.group().strip() for one in electing if (found := _TALK.search(one.text))), "")
