"""Whether words of leaving tell that somebody goes away, or is away, and keep nothing: "our controller left in June", "Karen is on leave".

A person leaves a place, a post or a day; notes are left where they are. So it takes a person for a subject, no object of the notes, and behind the
verb a time, a place or nothing.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LEAVES = re.compile(r"(?:leave|leaves|leaving|left)\b", re.IGNORECASE)
_ON_LEAVE = Late(
    r"\b(?:on|from|take|takes|taking|took|my|his|her|their|annual|sick|maternity|paternity|medical|family|parental|compassionate|shore|home)\s+$",
    re.IGNORECASE,
)
"""Before the noun: "on leave", "her maternity leave"."""
_WHO = Late(
    r"(?:^|[,;:.(–—-]|\b(?:and|but|as|since|because|when|before|after|so|that|until|till|now|while|who|if)\b)\s*"
    r"(?:i|we|he|she|they|who|(?:(?:my|our|the|his|her)\s+)?(?:[\w’'-]+\s+){0,2}?[\w’'-]+)"
    r"(?:['’](?:m|re|s|ll|d|ve)|\s+(?:am|are|is|was|were|will|have|has|had|all|both|just|already|only|to|be|be\s+)){0,4}\s*$",
    re.IGNORECASE,
)
_NOTES = Late(
    r"\b(?:notes?|bonds?|rest|remainder|balance|other|others|half|part|both|all|everything|mine|ours|it|them|these|those|that|holding|position|paper|account|what)\b|[\d$]",
    re.IGNORECASE,
)
"""What may be left where it is: where it stands before the verb in its clause, the verb keeps."""
_TO_WHERE = Late(
    r"\s*(?:$|[.,;!?]|(?:right\s+|just\s+|early\s+|again\s+|soon\s+|shortly\s+)?(?:tomorrow|tonight|today|early|soon|shortly|yesterday|home|town|work|school|college|us\b(?!\s+(?:with|in|out|be))|town"
    r"|(?:this|next|last)\s+(?:week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|\w+day)"
    r"|(?:on|by|every|since)\s+(?:a\s+|the\s+)?(?:\d|\w+day\b|(?:first|last|second|third)\b|(?:a|my|our|his|her)\s+(?:trip|cruise|tour|plane|flight|train|boat|holiday|vacation))"
    r"|(?:in|at|around|about|before|after)\s+(?:a\s+(?:few|couple|week|month|day)|an\s+hour|ten|five|twenty|noon|dawn|midnight|six|seven|eight|nine|\d{1,2}\b|(?:the\s+)?(?:morning|afternoon|evening|spring|summer|fall|autumn|winter)|(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|two|three)"
    r"|for\s+(?:(?:the\s+)?(?:airport|station|hospital|lake|coast|shore|beach|cabin|mountains|country|day|weekend|summer|winter|work|good|church|college|school|vacation)|(?-i:[A-Z][a-z]+)|the\s+(?-i:[A-Z][a-z]+)|a\s+\w+|my\s+\w+|our\s+\w+)"
    r"|(?:the|my|our|his|her|this)\s+(?:company|firm|house|office|bank|job|country|state|city|hospital|business|board|practice|army|navy|building|desk|room)\b))",
    re.IGNORECASE,
)


_PASSES_BY = Late(
    r"pass(?:ing)?\s+(?:by|through|along|round|around|down|up)\s+(?:(?:your|the|our|my|his|her|main|\w+)\s+){0,3}(?:office|house|door|desk|store|bank|street|building|branch|town|place|window|way|corner|road|lobby|square)\b|pass(?:ing)?\s+(?:by|through)\s+(?:(?:later\s+)?(?:today|tomorrow|tonight|later|soon|next\s+\w+|on\s+\w+day|this\s+(?:week|morning|afternoon)))\b",
    re.IGNORECASE,
)
"""Goes past somewhere, and passes on nothing: "I'll pass by your office"."""


def goes_away(text: str, begin: int, label: str) -> bool:
    """Tell whether the word of leaving at `text[begin:]` tells of a person who goes, or of a leave; `label`: what act it is marked as."""
    if label == "DECLINE" and (passing := re.search(r"\bpass(?:ing)?\b", text[begin : begin + 30], re.IGNORECASE)):
        return _PASSES_BY.match(text, begin + passing.start()) is not None
    if label not in ("KEEP", "DECLINE") or (leaves := _LEAVES.match(text, begin)) is None:
        return False
    before = text[max(0, begin - 100) : begin]
    if leaves.group().lower() == "leave" and _ON_LEAVE.search(before):
        return True
    who = _WHO.search(before)
    return who is not None and not _NOTES.search(who.group()) and _TO_WHERE.match(text, leaves.end()) is not None
