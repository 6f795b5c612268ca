"""Whether a sentence does nothing but give thanks for the offer: "I thank you for the offer to exchange all my notes.".

Thanks for an offer take nothing of it: they are said before a yes and before a no. Whoever goes on in the same sentence, with anything at all, is not meant.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LED = r"\W*(?:(?:nevertheless|nonetheless|however|still|anyway|anyhow|so|well|now|and|but|then|very\s+well|all\s+the\s+same|even\s+so|first|first\s+of\s+all|to\s+begin)\W+){0,3}"
_THANKS = Late(
    rf"{_LED}(?:(?:(?:i|we)\s+(?:do\s+|must\s+|want\s+to\s+|wish\s+to\s+|would\s+like\s+to\s+)?)?thank(?:s)?(?:\s+(?:you|the\s+company|lexington))?(?:\s+(?:kindly|very\s+much|much|a\s+lot|so\s+much|again))?)\s+for\s+(?:the|your|this|that)\s+(?:kind\s+|polite\s+|nice\s+)?"
    r"(?:invitation|offer|letter|chance|opportunity|possibility|proposal|proposition|papers|explanation)\s+(?:of|to|for|about|on)\s+(?:the\s+|an?\s+|this\s+)?(?:exchang(?:e|ing)|swap(?:ping)?|tender(?:ing)?)(?:\s+(?:offer|of\s+(?:notes|bonds)|(?:(?:all|some|any|part)\s+)?(?:of\s+)?(?:my|our|the|these)\s+(?:old\s+)?(?:notes|bonds)(?:\s+for\s+(?:the\s+)?new(?:\s+ones)?)?))?\W*",
    re.IGNORECASE,
)
_LONGEST = 200


def gives_thanks(text: str) -> bool:
    """Tell whether a sentence only thanks for the offer."""
    return len(text) <= _LONGEST and _THANKS.fullmatch(" ".join(text.split())) is not None
