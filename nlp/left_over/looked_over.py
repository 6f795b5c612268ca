"""Has somebody looked a letter over before it was sent? That is done with: it neither waits for anybody nor is a draft.

"My daughter has looked this letter before I send it": the letter is here, so it was sent, and what came before is over. A
look that is still wished for ("read this over before I send it", "my lawyer must see it first") is none.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_WHO = r"(?:(?:my|our)\s+(?:\w+[\s-]){1,3}?|(?:i|we|he|she|they)\s+(?:both\s+)?)"
_LOOKED = (
    r"(?:looked|read|checked|saw|seen|went|gone|corrected|helped|proof-?read|approved|reviewed|typed|fixed|translated)"
)
_LOOKED_OVER = Late(
    r"(?:^|[.!?]|\n[ \t]{0,4}\n)[^\w.!?\n]{0,3}(?:(?:and|so|also|ps|p\.s\.)[,:]?\s+)?"
    rf"(?:{_WHO}(?:(?:has|have|had)\s+(?:already\s+|kindly\s+|just\s+)?)?{_LOOKED}\b"
    r"|(?:i|we)\s+(?:have\s+)?(?:had|asked|got)\s+(?:my|our)\s+(?:\w+\s+){1,2}?(?:to\s+)?(?:look|read|check|go)\b)"
    r"[^.;:!?]{0,60}?\b"
    r"before\s+(?:(?:i|we)\s+(?:was\s+|were\s+|have\s+)?(?:send|sent|mail|mailed|sending|wrote|write)\b|(?:sending|mailing|writing)\b|it\s+(?:went|was\s+sent)\b)"
    r"\s*(?:it|this|that|them|you)?(?:\s+(?:to\s+you|off|out|back|in|so))*\s*(?=[.!\n]|\Z)",
    re.IGNORECASE,
)
_OPEN = Late(
    r"\b(?:not|never|nobody|nothing|if|unless|until|but|will|would|should|must|can|could|may|might|wants?|needs?|has\s+to|have\s+to|draft|first|yet|only|half)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words that leave a look open, or say that it did not come to its end."""


def looked_over(text: str) -> tuple[tuple[int, int], ...]:
    """Give where in a text sentences say that somebody looked the letter over before it was sent, as offsets."""
    return tuple(found.span() for found in _LOOKED_OVER.finditer(text) if not _OPEN.search(found.group()))
