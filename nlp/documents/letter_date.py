"""The day of a document: that of its letter, else that of the circular it goes with."""

from __future__ import annotations

import re
from datetime import date

from nlp.dates.deadlines import days_in
from nlp.documents.evidence import Found
from nlp.documents.securities_words import DUE
from nlp.documents.text import Document

_ALONE = re.compile(
    rf"^[ \t]{{0,120}}(?:dated?(?: as of)?:?[ \t]{{0,10}}|[A-Z][A-Za-z .]{{2,30}}, )?(?P<day>{DUE})\.?[ \t]{{0,40}}$",
    re.IGNORECASE,
)
_AT_LINE_END = re.compile(rf"^[^\d]{{3,60}}[ \t]{{3,120}}(?P<day>{DUE})[ \t]{{0,20}}$", re.IGNORECASE)
_PATTERNS = (
    re.compile(rf"\b(?:supplement|amendment)(?: (?:no\.? ?)?\w{{1,6}})?(?:,)? dated (?P<day>{DUE})", re.IGNORECASE),
    re.compile(rf"\bthe date of this [^.]{{0,90}}? is (?P<day>{DUE})", re.IGNORECASE),
    re.compile(
        rf"\b(?:circular|offer to purchase|offer|prospectus|memorandum|statement|letter|transmittal)[^.;\"]{{0,60}}?,? dated (?:as of )?(?P<day>{DUE})",
        re.IGNORECASE,
    ),
    re.compile(rf"\bdated:? (?:as of )?(?P<day>{DUE})", re.IGNORECASE),
)
_OTHER_DAY = re.compile(
    r"\b(?:record|settlement|payment|maturity|due|expir\w*|deadline|interest|withdrawal|effective|meeting)\b",
    re.IGNORECASE,
)
_LINES = 400


def read_letter_date(document: Document) -> Found[date] | None:
    """Give the document's day. A day that stands alone on a line counts most, an indenture's not at all."""
    first = _PATTERNS[0].search(document.flat, 0, 400)
    if first:
        return _found(first, 0)
    for pattern in (_ALONE, _AT_LINE_END):
        for line in document.lines[:_LINES]:
            if len(line.text) > 260:
                continue
            match = pattern.match(line.text)
            if match and _OTHER_DAY.search(line.text):
                continue
            days = days_in(_one_space(match["day"])) if match else []
            if match and days:
                place = document.flat_place(line.start + match.start("day"))
                return Found(days[0], place, place + len(match["day"]))
    for pattern in _PATTERNS[1:]:
        for match in pattern.finditer(document.flat):
            if re.search(r"indenture|agreement|report", document.small[max(0, match.start() - 40) : match.end()]):
                continue
            found = _found(match, 0)
            if found:
                return found
    return None


def _one_space(words: str) -> str:
    return " ".join(words.lower().split())


def _found(match: re.Match[str], shift: int) -> Found[date] | None:
    days = days_in(_one_space(match["day"]))
    return Found(days[0], shift + match.start(), shift + match.end()) if days else None
