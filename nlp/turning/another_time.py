"""A time to come, said in a few words behind what is ordered: "I withdraw my tender. After the 20th, please.", "Tender 40. Next year.".

A sentence, or the end of one, that names nothing but when: a day, a month, something that has yet to come about. What is to be done by then ("Before
Friday, please."), as soon as can be, or when it suits us, waits for nothing; nor does a dateline under the letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.words.days import MONTH, WEEKDAY

_FEAST = r"(?:christmas|easter|thanksgiving|labor\s+day|new\s+year['’]?s?|memorial\s+day|halloween|columbus\s+day|harvest|vacation|(?:the\s+)?holidays?)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_DAY = rf"(?:{WEEKDAY}(?:\s+(?:week|morning|evening))?|{MONTH}(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?|the\s+\d{{1,2}}(?:st|nd|rd|th)(?:\s+of\s+{MONTH})?|\d{{1,2}}(?:st|nd|rd|th)|{_FEAST}|(?:the\s+)?{_SEASON}|(?:the\s+)?(?:next\s+)?(?:dividend|interest|coupon|payment|record\s+date|weekend|pay\s?day|election|month|quarter|year)(?:\s+(?:end|date|payment))?)"
_SPAN = r"(?:an?|one|two|three|four|six|ten|a\s+few|some|\d+)\s+(?:days?|weeks?|fortnights?|months?|years?)"
_WHEN = (
    rf"(?:(?:not\s+)?(?:on|after|from|until|till)\s+(?:about\s+)?{_DAY}|(?:not\s+)?before\s+(?:i|we|he|she|they|my|the\s+(?:dividend|interest|coupon|payment|new\s+year))\b[^.;!?]{{0,40}}|not\s+before\s+[^.;!?]{{1,40}}|(?:early\s+|late\s+|some\s?time\s+)?(?:in|come)\s+(?:{MONTH}|(?:the\s+)?(?:{_SEASON}|new\s+year)|{_SPAN})(?:\s+(?:or\s+so|from\s+now|time))?|{_SPAN}\s+from\s+now"
    rf"|next\s+(?:week|month|year|quarter|time|{WEEKDAY}|{_SEASON}|{MONTH})|tomorrow(?:\s+\w+)?|{WEEKDAY}|some\s?(?:day|time)(?:\s+(?:soon|later))?|one\s+(?:of\s+these\s+days|day)|(?:a\s+bit\s+|a\s+little\s+|much\s+)?later(?:\s+(?:on|this\s+(?:month|week|year)))?|eventually|in\s+due\s+(?:course|time)|when\s+the\s+time\s+comes|all\s+in\s+good\s+time"
    r"|(?:only\s+)?(?:when|once|as\s+soon\s+as|the\s+day)\s+(?!this\b|that\b|(?:you|it)\s+(?:can|could|have|get|find|are\s+(?:ready|able|back)|suits?|is\s+(?:possible|convenient))\b|ready\b|possible\b|convenient\b|received\b|in\s+doubt\b|and\s+for\s+all\b|again\b|more\b|upon\b|you\s+(?:receive|get|read|see|open)\b|[^.;!?]*\b(?:was|were|did|had|bought|said|told|came|gave|i\s+shall|i['’]?ll|i\s+will)\b)[^,.;!?]{2,40})"
)
_LEADS = r"(?:(?:and|but|or|only|just|please|pls|though|say|perhaps|maybe|make\s+(?:it|that)|do\s+(?:it|this|that|so)|that\s+is|i\s+mean)\W+){0,3}"
_WHOLE = Late(
    rf"\W*{_LEADS}{_WHEN}(?:\W+(?:please|pls|if\s+you\s+please|thanks|thank\s+you|though|i\s+think|that\s+is))?\W*",
    re.IGNORECASE,
)
_TAIL = Late(
    rf"\s*[,;(–—]\s*(?:but\s+|and\s+)?(?:only\s+|just\s+|please\s+)?(?:(?:when|once|as\s+soon\s+as)\s+(?:you|i|he|she|they|we|it|the|my|our|your|their|his|her|rates?|prices?)\b(?!\s+(?:can|could|get|receive|have\s+(?:read|received|this))\b)[^.;!?]{{2,60}}|after\s+(?!(?:all|much|some|long|due|careful|talking|speaking|thinking|reading|consulting|a\s+(?:long|lot|good)|considering|that|this|which|discussing|having|sleeping)\b)(?:{_DAY}|(?:i|we|he|she|they|my|the)\s[^.;!?]{{2,40}}))\W*$",
    re.IGNORECASE,
)
"""The end of a sentence that orders."""
_OF_OTHERS = Late(
    r"\b(?:sent|mailed|gave|given|signed|entered|placed|submitted|told|wrote|tendered|keep\w*|kept|hold\w*|held|stays?|leave|left|until|till|rest|others?|remain\w*)\b",
    re.IGNORECASE,
)
"""Before such an end: it is of what stays, or of what was done before."""


_DONE = Late(
    r"\b(?:when|once|as\s+soon\s+as)\s+(?:it|that|this|all)(?:\s+is|['’]s)\s+(?:all\s+)?(?:done|finished|completed?|through|settled)\b",
    re.IGNORECASE,
)
"""When we have done it: "and when it is done send me a note"."""


def another_time(sentences: Sequence[Spoken], *, tails: bool) -> str:
    """Give the words right behind what is ordered, or at its end, that put it off to a time to come; nothing where none do.

    `tails`: also at the end of the sentence that orders.
    """
    for place, one in enumerate(sentences):
        found = _TAIL.search(one.text, one.begins) if one.elects and tails else None
        if found and not _DONE.search(found.group()) and not _OF_OTHERS.search(one.text, one.begins, found.start()):
            return found.group().strip(" ,;(–—")
        if place and sentences[place - 1].elects and not one.acts and not one.asks and _WHOLE.fullmatch(one.text):
            return one.text
    return ""
