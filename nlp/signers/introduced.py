"""Does the last sentence only say who writes? "W. Lucey here, full name Warren Lucey, in case your form needs it.", "This is Warren Lucey at Piedmont.".

Such a sentence, whole, is a close; one that goes on ("This is Jocelyn Pelletier's assistant", "Philip Grant is the holder") is none.
"""

from __future__ import annotations

from nlp.patterns.late import Late

_NAME = r"[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w'’-]*\.?|de|la|van|von|der)){1,3}"
_HOUSE = r"(?:\s*,\s*|\s+(?:at|of|from|with|in)\s+(?:the\s+)?)(?!(?:my|his|her|full|in|if|should|not|for|by|on)\b)(?:[A-Z&][\w&.'’-]*|reorg|corporate|actions|desk|corp|ops|operations|settlements|department|dept|securities|and|of|the)(?:\s+(?:[A-Z&][\w&.'’-]*|reorg|corporate|actions|desk|corp|ops|operations|settlements|department|dept|securities|and|of|the)){0,5}"
_FULL = rf"(?:\s*[,(–—-]+\s*|\s+)(?:(?:my|that['’]s)\s+)?full\s+name\s+(?:is\s+|of\s+)?(?P<full>{_NAME})\)?"
_WHY = r"(?:\s*,?\s*(?:in\s+case|if|should|since|as|because)\s+(?:your\s+\w+|you|the\s+\w+|it|anybody|anyone)(?:\s+\w+)?\s+(?:needs?|wants?|asks?(?:\s+for)?|requires?|must\s+have|likes?)(?:\s+(?:it|one|that|a\s+name|the\s+name|to\s+know(?:\s+it)?))?)"
_INTRODUCED = Late(
    rf"(?:(?P<here>{_NAME})\s+here|(?:[Tt]his\s+is|[Mm]y\s+name\s+is|I\s+am|I['’]m)\s+(?P<is>{_NAME}))(?:{_HOUSE})?(?:{_FULL})?(?:{_HOUSE})?(?:{_WHY})?\s*[.!]*"
)
_FULL_ALONE = Late(rf"(?:[Mm]y\s+)?[Ff]ull\s+name(?:\s+is|\s*:)?\s+(?P<full>{_NAME})(?:{_HOUSE})?(?:{_WHY})?\s*[.!]*")


def introduced(sentence: str) -> tuple[str, bool]:
    """Give the name of who writes, the fuller one where two are given, and whether he says it as one who signs ("... here", "full name ...")."""
    found = _INTRODUCED.fullmatch(sentence) or _FULL_ALONE.fullmatch(sentence)
    if found is None:
        return "", False
    named = found.groupdict()
    name = named.get("full") or named.get("here") or named.get("is") or ""
    return name.strip(" .,"), not named.get("is")
