"""What stands behind the taking back of a tender and makes it less, later or nothing: "Or most of it.", "Ours meets Monday.", "No, leave it in.".

Each is a whole short sentence, or its end, that can be said of nothing but the order before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.words.days import MONTH, WEEKDAY

_LESS = r"^\W*(?:(?:or|well|maybe|perhaps|at\s+least|actually|rather|say|but|though|possibly|only)\W+){1,3}(?:(?:just|only|rather|better|say|make\s+(?:it|that))\W+){0,2}(?:most|half|part|some|a\s+few|a\s+(?:third|quarter|portion|part)|two\s+thirds|the\s+(?:bulk|half|greater\s+part))\b[^.;!?]{0,25}\W*$"
_WHEN = rf"(?:on\s+)?(?:{WEEKDAY}|tomorrow|tonight|next\s+\w+|this\s+(?:week|evening|afternoon)|the\s+\d{{1,2}}(?:st|nd|rd|th)?|later|again|soon)\b"
_MEETS = rf"\b(?:board|committee|council|trustees|directors|partners|ours)\s+(?:(?:will|next|only|then)\s+)?meets?\s+(?:next\s+)?{_WHEN}"
_CONFIRMS = r"^\W*(?:(?:i|we)\s*)?(?:['’]ll|will|shall)?\s*(?:also\s+)?(?:call|phone|ring|fax|write|follow\s+up)\s+(?:[\w’']+\s+){0,3}to\s+(?:confirm|firm\s+(?:it|this)\s+up|finali[sz]e)\W*$"
_TURNS = r"^\W*(?:(?:no|nope|oh|well|wait|sorry|oops|actually|hm+|hang\s+on|hold\s+on|then\s+again|but|or|(?:up)?on\s+second\s+thoughts?|come\s+to\s+think\s+of\s+it)\W+)"
_UNSAYS = (
    rf"{_TURNS}{{0,3}}(?:(?:please|just|kindly|you\s+(?:can|may))\s+)?(?:(?:i|we|let\s+me|i['’]ll)\s+take\s+(?:it|that|this)\s+back|(?:strike|scratch|scrap|erase|delete|disregard|ignore|forget)\s+(?:that|it|this|all\s+(?:that|this)|the\s+(?:above|foregoing|last)|(?:this|my|the)\s+(?:mail|e-?mail|message|letter|note|request)|what\s+i\s+(?:just\s+)?(?:said|wrote))|never\s+mind)\W*$"
    r"|^\W*(?:sorry|oops|no|wait|apologies|my\s+mistake)\W+(?:(?:that\s+(?:was|is)|it['’]s|this\s+(?:was|is)|i\s+have|the|my)\s+)*wrong\s+\w+\W*$"
    rf"|{_TURNS}{{1,3}}(?:(?:please|just|then|so|i['’]ll|let['’]?s|better|i)\s+){{0,2}}(?:leave|let|keep)\s+(?:it|them|that|everything|all(?:\s+of\s+(?:it|them))?|my\s+\w+|the\s+(?:tender|notes|bonds|order|whole\s+thing)|(?:his|her|their)\s+\w+)\s+(?:all\s+)?(?:in|stand|be|tendered|as\s+(?:it|they)\s+(?:is|are|was|were)|where\s+(?:it|they)\s+(?:is|are))\b[^.;!?]{{0,20}}\W*$"
    r"|^\W*(?:please\s+)?(?:let|leave)\s+(?:it|the\s+tender|my\s+tender|(?:his|her|their)\s+tender)\s+(?:stand|in)\b(?:\s+after\s+all|\s+please)?\W*$"
)
_UNSURE = r"\b(?:could|may|might)\s+be\s+(?:wrong|mistaken|off)\s+(?:about|on|with)\s+(?:the|my|that|how)\b|^\W*(?:i|we)\s+(?:guess|think|suppose|believe)(?:\s+so)?\b\W*(?:anyway|at\s+least|though|for\s+now)?\W*$|^\W*(?:pending|barring|depending\s+on|subject\s+to)\s|^\W*(?:(?:but|only|and|though)\W+){0,2}(?:if|provided|providing|assuming|as\s+long\s+as|so\s+long\s+as|unless)\s+(?![^.;!?]*\b(?:call|please|send|write|let|just|tell|phone|mail|need|you|questions?|anything)\b)[^,.;!?]{2,50}\W*$"
_LESS_OR_LATER = Late(f"{_LESS}|{_MEETS}|{_CONFIRMS}|{_UNSURE}", re.IGNORECASE)
_OR_MAY_I = Late(
    r"^\W*(?:or|unless)\s+(?:else\s+|perhaps\s+|maybe\s+)?(?:may|can|could|should|shall|would|do|is|are|might|must)\b",
    re.IGNORECASE,
)
"""A question that puts something else beside what was ordered: "Or may I think it over until then?"."""
_ON_A_DAY = Late(
    rf"\b(?:will|shall|['’]ll|(?:am|are|is)\s+going\s+to|(?:plan|intend|mean)s?\s+to)\s+(?:then\s+|probably\s+)?(?:withdraw|revoke|rescind|cancel|retract|take\s+back)\b[^.;!?]{{0,90}}?\b(?:(?<!made\s)(?<!sent\s)(?<!gave\s)(?<!given\s)(?<!signed\s)(?<!entered\s)(?<!placed\s)(?<!submitted\s)(?<!you\s)(?<!tendered\s)(?<!tender\s)(?<!instruction\s)(?<!in\s)on\s+(?:the\s+(?:\d|first|second|third|fourth|fifth|last\s+day|eve)|{WEEKDAY}|{MONTH}\s+\d)|next\s+(?:week|month|{WEEKDAY})|tomorrow|later\s+(?:on|this))",
    re.IGNORECASE,
)
"""The day on which it is going to be taken back."""
_UNSAID = Late(_UNSAYS, re.IGNORECASE)


def less_or_later(sentences: Sequence[Spoken]) -> str:
    """Give the words behind the last act that make it less or later, or behind the first that unsay it; nothing where none do."""
    first = next((place for place, one in enumerate(sentences) if one.elects), len(sentences))
    if unsaid := next((one.text for one in sentences[first + 1 :] if not one.asks and _UNSAID.search(one.text)), ""):
        return unsaid
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    if announced := next((found.group() for one in sentences if (found := _ON_A_DAY.search(one.text))), ""):
        return announced
    if other := next((one.text for one in sentences[last + 1 :] if _OR_MAY_I.search(one.text)), ""):
        return other
    behind = (one for one in sentences[last + 1 :] if not one.asks)
    return next((found.group().strip(" ,;:.!") for one in behind if (found := _LESS_OR_LATER.search(one.text))), "")
