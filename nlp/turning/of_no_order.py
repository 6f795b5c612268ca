"""An amount that goes in by the lines, and of which the words order no tender: "I wanted 30 of them back", "Our anniversary: make it 50, not 40.".

What is wanted back is never tendered; and a figure put in the place of another, in a mail that names neither notes nor offer nor a
tender, may be of anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.turning.another_figure import values
from nlp.turning.passage import Spoken
from nlp.turning.terms import NOTES, NUMBER

_WANTED_BACK = Late(
    rf"\b(?:want\w*|wish\w*|like|get|have|take|took|give|pull\w*|need\w*)\s+(?:to\s+(?:have|get|take|pull)\s+)?(?:me\s+)?(?P<figure>{NUMBER})\s+(?:of\s+(?:them|it|these|those|mine|(?:the|my|our)\s+(?:{NOTES}))\s+|{NOTES}\s+)?(?:back|returned|out\s+again|home\s+again)\b",
    re.IGNORECASE,
)
_PUT_INSTEAD = Late(
    rf"\W*(?:(?:please|pls|no|oh|and|so|better|just|then|ok|okay|yes|well|now|let['’]?s)\W+){{0,3}}(?:make|change)\s+(?:it|that|this)\s+(?:to\s+|into\s+)?{NUMBER}\b.*",
    re.IGNORECASE | re.DOTALL,
)
_OF_THE_OFFER = Late(
    rf"\b(?:tender\w*|exchang\w*|swap\w*|convert\w*|offer|lex\w*|lx\b|{NOTES}|instructions?|elections?|orders?|forms?|letters?|amount|figure|total|put|in)\b",
    re.IGNORECASE,
)
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


def of_no_order(sentences: Sequence[Spoken], lines: Sequence[Instruction], subject: str, *, answers: bool) -> str:
    """Give the words of an amount that no word of the mail tenders; nothing where there are none.

    `subject`: as the sender wrote it; `answers`: the mail answers us, so that a figure is put in the place of the one that it answers.
    """
    given = {line.quantity for line in lines if line.election in _TENDERS and line.quantity is not None}
    if not given:
        return ""
    for one in sentences:
        for found in _WANTED_BACK.finditer(one.text):
            if given & values(found["figure"].lower()):
                return found.group().strip()
    if answers:
        return ""
    ordered = [one for one in sentences if one.elects]
    everything = " ".join((subject, *(one.text for one in sentences)))
    if ordered and all(_PUT_INSTEAD.fullmatch(one.text) for one in ordered) and not _OF_THE_OFFER.search(everything):
        return ordered[0].text
    return ""
