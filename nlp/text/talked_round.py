"""Whether a whole sentence tells that somebody wanted to wait or to keep the notes once, and gave in: "Samuel wanted to wait, I said no, and he caved".

What he wanted is over by the end of the sentence, so nothing waits for it, and nobody objects. Who gives in last must be the one who wanted to wait;
where the sender gave in to him, or somebody still wants to, the sentence says the opposite.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LONGEST = 220
"""Characters of such a sentence."""
_WHO = r"(?:(?:my|our|the)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+|he|she|(?-i:[A-Z])[\w’'-]+)"
_WANTED = (
    r"(?:had\s+|at\s+first\s+|first\s+|once\s+|originally\s+|really\s+)?(?:wanted(?:\s+(?:me|us))?\s+to|was\s+(?:all\s+)?for|was\s+going\s+to|hoped\s+to|meant\s+to|would\s+(?:rather\s+)?have|(?:['’]d|would)\s+rather\s+have|voted\s+to|thought\s+of)\s+"
    r"(?:wait\w*|hold\w*|sit\w*|sle(?:ep|pt)\w*|keep\w*|kept|think\w*|hang\w*|stay\w*|leav\w*)\b"
)
_WAS_AGAINST = r"(?:was|had\s+been)\s+(?:(?:at\s+first|first|dead|all|firmly|set|much)\s+)?(?:against|opposed\s+to)(?:\s+(?:all\s+of\s+|any\s+of\s+)?(?:it|this|that|(?:the\s+)?(?:exchange|exchanging|offer|idea|whole\s+(?:thing|business|idea)|swap)))?\b"
_HE = r"(?:he|she|(?-i:[A-Z])[\w’'-]+|(?:my|our)\s+(?:wife|husband|spouse))"
_CAVED = (
    rf"(?:(?:{_HE}\s+)?(?:has\s+|finally\s+|at\s+last\s+|then\s+|soon\s+|eventually\s+)*(?:caved(?:\s+in)?|gave\s+(?:in|way)|c[ao]me\s+(?:a)?round(?!\s+to\b)|relented|agreed|saw\s+(?:sense|reason|the\s+light|it\s+my\s+way)|yielded|folded|conceded|went\s+along|backed\s+down|let\s+me\s+have\s+my\s+way|laughed\s+and\s+agreed)"
    r"|(?:i|we)\s+(?:(?:finally|soon|then|eventually)\s+)?(?:talked\s+(?:him|her)\s+(?:round|around|over|out\s+of\s+(?:it|that|waiting)|into\s+it)|won(?:\s+(?:him|her)\s+over|\s+out|\s+the\s+argument)?|brought\s+(?:him|her)\s+(?:a)?round|persuaded\s+(?:him|her)|convinced\s+(?:him|her)|prevailed))"
)
_TALKED_ROUND = Late(
    rf"\W*(?:(?:and|but|well|oh)\W+){{0,2}}(?P<who>{_WHO})\s+(?:{_WANTED}|{_WAS_AGAINST})[^.;:!?\n]{{0,140}}?(?:,|\b(?:and|but|then|so)\b)\s*(?:and\s+|but\s+|so\s+|then\s+|in\s+the\s+end\s+){{0,2}}{_CAVED}(?:\s+(?:in\s+the\s+end|after\s+all|at\s+last|over\s+(?:supper|breakfast|dinner|coffee|lunch)|by\s+(?:supper|dessert|bedtime|morning)|since)|,?\s+(?:chiefly|mostly|mainly|partly|if\s+only|just)\s+(?:so\s+as|to|because)\s[^.;:!?\n]{{2,70}})?\s*[.!]*\s*",
    re.IGNORECASE,
)
_NOT_OVER = Late(
    r"\b(?:still|unless|yet|if|maybe|perhaps|might|may|later|again|tomorrow|half|part|only|provided|as\s+long\s+as|(?:i|we)\s+(?:caved|gave\s+in|relented|agreed|promised))\b|\?",
    re.IGNORECASE,
)
"""A wish that is not over, a bargain, or a sender who gave in himself."""


def talked_round(text: str) -> bool:
    """Tell whether a sentence tells that somebody who wanted to wait gave in."""
    if len(text) > _LONGEST:
        return False
    return _TALKED_ROUND.fullmatch(text) is not None and _NOT_OVER.search(text) is None
