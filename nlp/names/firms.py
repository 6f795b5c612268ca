"""The person on a line that names a firm as well: "Meridian Tool & Die, Inc., Karen Oyelaran"."""

from __future__ import annotations

import re

from nlp.names.nonpersons import DESCRIBING, FIRM_WORDS
from nlp.names.parts import words_of
from nlp.names.person import is_person
from nlp.patterns.late import Late

_LEGAL_FORM = Late(
    r"\s*(?:inc(?:orporated)?|l\.?l\.?c|l\.?l\.?p|l\.?p|p\.?l\.?c|ltd|limited|corp(?:oration)?|co(?:mpany)?|p\.?c|p\.?a|gmbh|a\.?g|s\.?a|n\.?a)\.?\s*",
    re.IGNORECASE,
)
_ENDS_IN_FORM = re.compile(r"\s(?:inc|l\.?l\.?c|l\.?l\.?p|l\.?p|p\.?l\.?c|ltd|corp|co|gmbh)\.?\s*$", re.IGNORECASE)
_PARTS = Late(r"\s*[,;|]\s*|\s+[-–—/]\s+|\s*:\s+|\s+(?i:by|per)\s+")


def person_beside_firm(line: str) -> str | None:
    """Give the one person of a line on which a firm's name stands too; None where there is no firm or not just one person."""
    parts = [part.strip() for part in _PARTS.split(line) if part.strip()]
    if len(parts) < 2:
        return None
    firms: set[int] = set()
    for index, part in enumerate(parts):
        if _LEGAL_FORM.fullmatch(part):
            firms |= {index, index - 1} if index else {index}
        elif _ENDS_IN_FORM.search(part) or set(words_of(part)) & (FIRM_WORDS - DESCRIBING):
            firms.add(index)
    persons = [part for index, part in enumerate(parts) if index not in firms and is_person(part)]
    return persons[0] if firms and len(persons) == 1 else None
