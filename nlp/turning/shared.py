"""Notes that somebody else has a part in: "My sister owns half and she is writing you separate.", "Carolyn's half is Carolyn's call.".

Only where nobody holds with the sender by the register: there what he says of a second owner contradicts it, and who must agree is unknown. An
owner of before, a part given back or paid out, and a second owner who agrees in the same sentence leave the mail what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME, NOTES

_ANOTHER = rf"(?:(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:\s+{NAME})?|he|she|they|{NAME})"
_HIS = rf"(?:(?:my|our)\s+(?:\w+\s+)?(?:{KIN}|{ADVISER})(?:\s+{NAME})?['’]s|{NAME}['’]s|his|her|their)"
_PART = r"(?:half|a\s+(?:half|third|quarter|part|share|piece)|part|some|the\s+other\s+half|\d+\s?(?:%|percent))"
_THEM = rf"(?:it|them|these|those|(?:the|my|our)\s+(?:\w+\s+)?{NOTES})"
_SHARED = Sifted(
    rf"\b{_ANOTHER}\s+(?:also\s+|still\s+|really\s+)?(?:owns?|holds?)\s+{_PART}(?:\s+of\s+{_THEM}|\s*(?:$|[.,;!?]|\band\b))"
    rf"|\b{_HIS}\s+(?:half|share|part|portion)\s+(?:is|remains|stays)\s+(?:{NAME}['’]s|his|hers?|theirs?|up\s+to)\b"
    rf"|\bwhose\s+(?:account|{NOTES}|money)\s+(?:it|they|these|this|those|that)\s+(?:really\s+|actually\s+)?(?:is|are)\b"
    rf"|\b(?:my|our)\s+(?:\w+\s+)?(?:{KIN}|partner)['’]s\s+name\s+is\s+(?:also\s+)?on\s+(?:it|them|these|those|the\s+(?:account|notes|bonds))\b|(?:^\W*|[,;]\s*|\band\s+)(?:wife|husband|brother|sister|partner)['’]s\s+name\s+is\s+(?:also\s+)?on\b"
    rf"|\b(?:my|our)\s+(?:\w+\s+)?(?:{KIN}|partner)(?:\s+{NAME})?\s+and\s+(?:i|me)\s+(?:each\s+|both\s+|jointly\s+)?(?:hold|own|inherited|have|share)\b(?!\s+an?\b)[^.;!?]{{0,30}}\b(?:jointly|together|half|in\s+common|between\s+us)\b|\bwe\s+both\s+(?:own|hold)\s+(?:it|them|these|those)\b"
    rf"|\b(?:left|willed|passed|went|came)\s+to\s+(?:my\s+[\w-]+|{NAME})\s+and\s+(?:me|i|myself)\b|\b(?:is|are)\s+(?:also\s+)?(?:an?\s+|the\s+|my\s+)?(?:part|half|co|joint|equal)[\s-]?owners?\b(?!\s+of\s+(?:the|a|our)\s+(?!notes|bonds))"
    r"|\b(?:stand|are|is|held|registered)\s+in\s+(?:both\s+(?:our|of\s+our)|both)\s+names\b|\bin\s+our\s+joint\s+account\b|\b(?:haven['’]t|have\s+not)\s+been\s+divided\b"
    rf"|\b(?:does(?:\s+not|n['’]t)|won['’]t|will\s+not|refuses\s+to)\s+(?:\w+\s+)?(?:want\s+to\s+)?(?:tender|exchange|swap|trade)\s+(?:hers|his|theirs|{_THEM})\b",
    re.IGNORECASE,
)
_SETTLED = Late(
    r"\b(?:was|were|used\s+to|until|till|once|no\s+longer|gave\s+(?:it|them|his|hers)|bought\s+(?:him|her|them)\s+out|late|died|passed|agrees?|agreed|consents?|consented|both\s+(?:want|wish|agree|elect|sign|tender)|we\s+(?:all\s+)?(?:agree|want|wish)|signs?\s+(?:below|too|with)|signed|says?\s+yes|of\s+the\s+(?:house|farm|shop|store|boat|business|truck))\b",
    re.IGNORECASE,
)


_TO_BOTH = Late(
    rf"\b(?:left|willed|passed|went|came)\s+to\s+(?:my\s+[\w-]+|{NAME})\s+and\s+(?:me|i|myself)\b", re.IGNORECASE
)
"""Came to two, so that the past of it is no end."""


def shared(sentences: Sequence[Spoken], *, alone: bool) -> str:
    """Give the words by which another has a part in the notes; nothing where none has, or where others hold with the sender (`alone` false)."""
    if not alone:
        return ""
    for one in sentences:
        if one.asks:
            continue
        found = _SHARED.search(one.text)
        if found and not (_SETTLED.search(one.text) and not _TO_BOTH.search(one.text)):
            return found.group().strip(" ,;")
    return ""
