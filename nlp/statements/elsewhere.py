"""Whether a clause speaks of what somebody holds at another house: "I have 50 more at Wells"."""

from __future__ import annotations

import re

from nlp.late import Late

_ELSEWHERE = Late(
    r"\b(?:elsewhere|at\s+another|with\s+another|(?:my|our)\s+other\s+(?:broker|bank|custodian)|outside\s+(?:of\s+)?(?:your|this)|(?-i:(?:at|with|through)\s+(?!Lexington|LEXINGTON|LX|BK|Linda|Best|Kind|Regards)[A-Z][a-z]+(?:\s+(?:&\s+)?[A-Z][a-z]+)*))\b",
    re.IGNORECASE,
)


_HAVE = re.compile(
    r"\b(?:i|we|he|she|they|you)(?:'ve|\s+(?:also|still|have|has|had|own|owns|hold|holds|held|keep|got|currently|now)){1,3}\b(?!\s+(?:\w+ed|been|decided|chosen|made|thought|told|given|come|gone|to)\b)"
    r"(?:(?!\b(?:because|since|as|for\s+(?:i|we|my|our|the|he|she)|so|but|who|whose|when|where|while|and\s+(?:i|we|he|she))\b)[^;.!?]){0,120}$",
    re.IGNORECASE,
)
"""Up to where something lies: that somebody has it there, and not that a daughter studies or a son works there."""


def elsewhere(text: str) -> bool:
    """Tell whether a clause speaks of what is held somewhere else."""
    return any(_HAVE.search(text, max(0, place.start() - 160), place.start()) for place in _ELSEWHERE.finditer(text))
