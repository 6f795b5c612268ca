"""Does a remark in brackets below the name only pass on what somebody at the table says of the world? "(Anthony says the Mets are going nowhere)".

Who types for a grandmother adds such a line; her name above it is her signature all the same. What he says may be of nothing that
touches her, the name, the mail, the notes or an answer: "(Anthony says she is asleep)", "(Anthony says yes)", "(Anthony says to wait)" leave it open.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.text.of_the_world import of_the_world
from nlp.words.persons import KIN

_SAYS = Late(
    r"\s*[(\[]\s*(?:and\s+)?(?:(?:(?:[Mm]y|[Tt]he|[Oo]ur)\s+(?:little\s+|big\s+|young\s+)?(?:grandson|granddaughter|grandchild|grand-?kid|neighbor|neighbour|cook|barber)(?:,?\s+[A-Z][\w'’-]+,?)?)|(?!(?:My|Our|His|Her|He|She|They|We|It|You|Who|The|Everybody|Nobody)\b)[A-Z][\w'’-]+)"
    r"\s+(?:still\s+|also\s+|just\s+|always\s+)?(?:says|said|thinks|reckons|swears|insists|claims|adds|bets|predicts|complains|maintains|announces|reports|believes|wishes\s+to\s+say)\s+(?:that\s+)?(?P<said>[^()\[\]\n;:]{3,90}?)[.!]?\s*[)\]][.!]?\s*"
)
_TOUCHES = Late(
    rf"\b(?:yes|yeah|aye|ok|okay|go|stop|do|does|did|done|don|sell|buy|fine|agree\w*|sign\w*|type\w*|typing|writ\w*|wrote|read\w*|mails?|e-?mails?|sent|send\w*|sure|right|wrong|good\s+idea|mistake|not|never|wait\w*|asleep|sleep\w*|dead|die\w*|dying|death|gone|away|sick|ill|hospital|bed|"
    rf"confus\w*|forget\w*|forgot|memory|mind|deal|scam|fraud|lawyer|bank|money|dollars?|hundred|thousand|ten|twenty|thirty|forty|fifty|part|none|one|two|three|more|less|only|too|enough|{KIN}|nana|grandma|granny|mama|mum|mom|pop|nonna|abuela|oma|lady|woman|man|owner|who|what|why|how|name|to|for|about|into|in)\b"
)
"""What may be of the name, of her, or of the answer."""

_GREETS = Late(
    r"(?:hello|hi|hey|howdy|good\s+(?:morning|day|evening|night)|happy\s+(?:summer|birthday|holidays)|cheers|ciao)(?:\s+(?:there|as\s+well|everybody|everyone|folks))?",
    re.IGNORECASE,
)


def chatted(below: str) -> bool:
    """Tell whether the line below a sole holder's name passes on somebody's word on nothing that touches it."""
    found = _SAYS.fullmatch(below)
    if found is None or _TOUCHES.search(found["said"].lower()) is not None:
        return False
    return of_the_world(found["said"]) or _GREETS.fullmatch(found["said"]) is not None


__all__ = ["chatted"]
