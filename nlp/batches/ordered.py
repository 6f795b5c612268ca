"""Whether the words beside a list order it to be entered only at some later event: "Enter the attached when I have called you".

Such words name no account and no amount, so nothing else that reads the mail takes them for a condition of the rows.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.pipes.sentences.sentences import spans

_ENTERS = r"(?:enter|book|key|process|action|act\s+(?:up)?on|execute|submit|load|input|release|send(?:\s+(?:in|on|off))?|put\s+(?:in|through)|pass\s+on|go\s+ahead\s+(?:with|on)|proceed\s+(?:with|on)|take|use|work\s+(?:from|off|on)|run|tender|exchange|do)"
_LIST = (
    r"(?:(?:the|this|that|our|my|these|those|all|each|both)\s+)?(?:(?:above|below|attached|enclosed|whole|full|entire|following|client|clients['’]?)\s+)*"
    r"(?:attached|enclosed|above|below|list|sheet|schedule|file|table|spread\s?sheet|workbook|rows?|lines?|instructions?|elections?|tenders?|entries|batch|it|this|them|these|those|everything|all)"
)
_WHEN = r"(?:(?:but\s+|and\s+)?(?:only\s+|not\s+)?(?:when|once|after|as\s+soon\s+as|if|unless|until|till|before|provided|providing|subject\s+to|upon|on\s+condition|contingent|in\s+case|assuming|as\s+and\s+when))"
_ORDERED = Late(
    rf"\b{_ENTERS}\s+{_LIST}\b(?P<between>[^.;!?\n]{{0,40}}?)\b{_WHEN}\s+(?P<event>[^.;!?\n]{{0,80}})", re.IGNORECASE
)
_FIRST = Late(
    rf"(?:^|[.;!?\n]\s*|\b(?:and|but|so)\s+)(?P<when>{_WHEN})\s+(?P<event>[^.;!?\n]{{0,80}}?)\s*,?\s*(?:then\s+)?(?:please\s+|pls\s+|kindly\s+)?{_ENTERS}\s+{_LIST}\b",
    re.IGNORECASE,
)
_OF_YOURS = Late(
    r"\s*(?:(?:you\s+(?:can|could|may|get|have\s+(?:a\s+)?(?:moment|minute|time|it|this|them|read|received)|receive|wish|like|are\s+ready|need|see\s+fit)|(?:it\s+is\s+|it['’]s\s+)?(?:possible|convenient|practicable|ready|received|able|open)|(?:your\s+)?receipt|"
    r"receiving\s+(?:it|this)|time\s+(?:allows|permits)|the\s+(?:window|offer|period|system|desk)\s+opens?|(?:any|there)\b|need(?:ed)?\b|not\b|so\b|(?:the\s+)?(?:cut-?off|deadline|close|expir\w+|end\s+of|noon|\w+day|\d))\b)",
    re.IGNORECASE,
)
"""What is no event of the sender's own: "as soon as you can", "upon receipt", "before the deadline", "if any questions"."""


def ordered_for_later(words: str) -> bool:
    """Tell whether a sentence orders the list entered at an event that is still to come. `words`: those beside the list."""
    return any(
        not _OF_YOURS.match(found["event"])
        for start, end in spans(words)
        for pattern in (_ORDERED, _FIRST)
        for found in pattern.finditer(words[start:end])
    )
