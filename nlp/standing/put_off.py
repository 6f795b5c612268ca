"""An order that its own head puts off to a day to come: "On Friday please exchange $20,000.", "Tomorrow put my notes in.".

Said behind the order a day is asked about as any unknown word is; at its head it stands where people tell when something was ("On Monday we had
the meeting; please tender"), and only what comes next tells the two apart: a plea, a bidding or a will to come, and an act of the offer. By when an
order is to be carried out ("By Friday please ...", "before Labor Day") puts nothing off, and neither does today.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.words.days import MONTH, WEEKDAY

_PART = r"(?:\s+(?:morning|afternoon|evening|night|noon|at\s+(?:noon|\w+\s+o['’]clock|the\s+latest)|next|week|coming))*"
_DATE = rf"(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}|{MONTH}\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?|(?:the\s+)\d{{1,2}}(?:st|nd|rd|th)|the\s+(?:first|second|third|fourth|fifth|sixth|seventh|tenth|fifteenth|twentieth|thirtieth|last)(?:\s+of\s+(?:the\s+month|{MONTH}))?|\d{{1,2}}/\d{{1,2}})(?:,?\s+(?:\d{{4}}))?"
_DAY = rf"(?:(?:the\s+)?(?:this\s+|next\s+|coming\s+)*{WEEKDAY}{_PART}|labou?r\s+day|the\s+(?:holiday|weekend)|(?:the\s+)?(?:day\s+after\s+)?tomorrow{_PART}|next\s+(?:week|month|year)|(?:the\s+)?(?:end|beginning|start|middle|close)\s+of\s+(?:the|next|this)\s+(?:week|month)|(?:the\s+)?(?:last|first|final)\s+(?:possible\s+)?(?:day|hour|moment|minute)(?:\s+of\s+(?:the|your|this)\s+\w+)?)"
_WHEN = (
    # A date alone is the head of a letter.
    rf"(?:only\s+|not\s+(?:before|until)\s+)?(?:on|come|from|as\s+of|starting|beginning|effective|after|at|over|until)\s+{_DATE}"
    rf"|(?:(?:only\s+|not\s+(?:before|until)\s+)?(?:on|come|first\s+thing(?:\s+on)?|early(?:\s+on)?|late(?:\s+on)?|from|as\s+of|starting|beginning|effective|after|at|over|during|until|again\s+on|this(?:\s+coming)?|next|some\s*time(?:\s+on)?)\s+)?{_DAY}"
    r"|in\s+(?:a|an|one|two|three|four|five|six|ten|some|another|\d{1,2})\s+(?:\w+\s+)?(?:days?|weeks?|fortnight|months?)(?:['’]?\s+time)?|later\s+(?:on\s+)?(?:this|in\s+the)\s+(?:week|month)|in\s+(?:september|october|november|december)|in\s+due\s+course|at\s+a\s+later\s+date|some\s+(?:other\s+)?day|eventually|sooner\s+or\s+later|one\s+of\s+these\s+days"
)
_ACT = r"(?:(?:re)?tender|exchange|swap|convert|submit|surrender|put|turn\s+(?:in|over)|hand\s+(?:in|over)|send(?!\s+(?:me|us|you|him|her|out|back|word|a|an)\b)|enter|trade|roll|process|give(?!\s+(?:me|us|him|her|you\s+a)\b)|take(?!\s+(?:care|note|a|my\s+(?:wife|son|mother)|me|part\s+of)\b)|move|deliver|offer|go\s+ahead|do\s+(?:it|this|the)|withdraw|pull)"
_BID = rf"(?:(?:(?:please|pls|kindly|then|just|also|you|can|could|may|should|shall|will|would|are\s+to|i|we|want|wish|['’]d\s+like|['’]ll|to|have|let['’]s|let|us|like|go\s+ahead\s+and|am|going|gonna)\b|['’](?:ll|d)\b)[\s,]*)*{_ACT}\b"
_GOES = r"(?!(?:i|we)\b)(?:(?!\b(?:was|were|had|has|have|came|and|but|so|when|because)\b)[^.;:!?]){2,50}?\b(?:(?:should|shall|will|can|may|must|are\s+to|is\s+to|to)\s+(?:be\s+(?:tendered|exchanged|swapped|converted|submitted|surrendered|put\s+in|sent\s+in|entered|turned\s+in)|go\s+in(?:to)?)|goes\s+in(?:to)?|go\s+in(?:to)?(?!\s+for\b)|into\s+the\s+(?:exchange|offer|swap))\b"
_PUT_OFF = Sifted(
    rf"(?:^|[;:!?.]\s+)\W*(?:(?:and|but|so|then|well|now|ok|okay|p\.?\s?s|yes|please|hello|hi|sirs?|gentlemen)\W+){{0,3}}(?:{_WHEN})\W+(?:{_BID}|{_GOES})"
    rf"|\b(?:i|we)(?:['’]d|\s+would)?\s+(?:like|want|wish)\s*,?\s+(?:{_WHEN})\s*,?\s+to\s+{_ACT}\b|\bplease\s*,\s*(?:{_WHEN})\s*,\s*{_ACT}\b|,\s*but\s+(?:only\s+|not\s+before\s+)?(?:{_WHEN})\W*$",
    re.IGNORECASE,
)


def put_off(told: Sequence[str]) -> str:
    """Give the sentence whose order is for a day to come; nothing where none is."""
    return next((one for one in told if _PUT_OFF.search(one) and not one.endswith("?")), "")
