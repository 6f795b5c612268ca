"""Words that the mail only shows: "I only pass on what he says. Me, I have no opinion so far.", "That's what the fellow at the bank put together for me".

Who shows what another says, or has no view of his own, instructs nothing. Who shares the view, or has no opinion of something else, is not meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_SHOWS = Sifted(
    r"\bi\s+(?:am\s+|'m\s+)?(?:only|just|merely|simply)\s+(?:pass(?:ing)?\s+(?:it\s+|this\s+)?(?:on|along)|show(?:ing)?|quot(?:e|ing)|report(?:ing)?|repeat(?:ing)?|copy(?:ing)?|relay(?:ing)?|cit(?:e|ing)|forward(?:ing)?|writ(?:e|ing)\s+down|tell(?:ing)?\s+you)\b[^.;!?]{0,40}?\b(?:he|she|they|what|him|her|his|words|you\s+(?:it|this)|advice|neighbou?r|friend|brother|sister|cousin|nephew|broker|son|daughter|says?|thinks?|it|this)\b"
    r"|\bi'm\s+(?:only|just|merely)\s+(?:passing\s+(?:it\s+)?on|quoting|showing|repeating|relaying)\b"
    r"|\bi(?:'ve|\s+have|\s+do)?\s*(?:n't|\s+not|not)?\s*(?:have\s+|got\s+|formed\s+|form\s+)*(?:no|any|an|a)\s+(?:(?:own|real|firm|settled)\s+)?(?:opinion|view|position)\s*(?:of\s+my\s+own|so\s+far|yet|myself|either\s+way|on\s+(?:it|this|that|the\s+(?:offer|matter|exchange))|about\s+(?:it|this|that|the\s+(?:offer|matter|exchange))|one\s+way\s+or\s+the\s+other|\W*$)"
    r"|\bi\s+(?:don't|do\s+not)\s+hold\s+(?:a|any)\s+(?:view|opinion)\b|\b(?:am|'m)\s+not\s+(?:persuaded|convinced|decided)\s+(?:either\s+way|one\s+way|so\s+far|yet)\b|\b(?:just|only|merely)\s+(?:the|a)\s+messenger\b|^\W*(?:the\s+)?words\s+(?:by|of|from)\s+(?:my|the|his|her|our)\b|\bwhat\s+i\s+(?:myself\s+)?(?:think|want)\b[^.;!?]{0,20}\b(?:not\s+ask|nobody|another|other\s+matter)\b"
    r"|\bwhether\s+(?:i|we)\s+(?:really\s+|actually\s+)?(?:want|mean|agree|like|believe|should|will)\b[^.;!?]{0,25}\b(?:another|different|separate|open|remains|i\s+(?:can't|cannot|couldn't|don't))\b"
    r"|\b(?:what|how|the\s+way)\s+(?:i\s+ought\s+to|i\s+should|i\s+must|to)\s+write\b[^;!?]{0,40}\bi\s+(?:couldn't|could\s+not|can't|cannot|wouldn't)\s+(?:tell|say)\b|^\W*i\s+(?:couldn't|could\s+not|can't|cannot|wouldn't)\s+(?:tell\s+you|say|judge)\W*$"
    r"|\b(?:at\s+least\s+)?(?-i:[A-Z])\w+\s+(?:thinks?|says?|believes?)\s+that\s+is\s+what\s+(?:i|we)\s+(?:ought|should|must|have)\b"
    r"|\bi\s+myself\b[^.;!?]{0,25}\b(?:no\s+(?:view|opinion)|undecided|of\s+two\s+minds|in\s+two\s+minds|not\s+(?:sure|decided)|don't\s+know|do\s+not\s+know)\b"
    r"|\b(?:for\s+you\s+to\s+see|so\s+(?:that\s+)?you\s+(?:can\s+)?see)\s+(?:how|what)\s+(?:he|she|they)\s+(?:\w+\s+)?(?:says?|thinks?|writes?|talks?)\b",
    re.IGNORECASE,
)
_SHARED = Late(
    r"\b(?:same\s+(?:opinion|view)|agree\s+with\s+(?:him|her|them|every)|of\s+the\s+same|but\s+i\s+(?:mean|want|do)|no\s+opinion\s+(?:of|about|on)\s+(?!it\b|this\b|that\b|the\s+(?:offer|matter|exchange)\b)|view\s+of\s+the|view\s+from)\b",
    re.IGNORECASE,
)


def only_shown(told: Sequence[str]) -> str:
    """Give the words by which the mail only shows what another says, or its writer has no view; nothing where it means what it says."""
    return next((one for one in told if _SHOWS.search(one) and not _SHARED.search(one)), "")
