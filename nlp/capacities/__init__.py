"""The capacity in which a person signs, as he states it of himself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.capacities.titles import NEEDS, NOT_BEFORE, TITLES
from nlp.instruction import Capacity
from nlp.patterns.late import Late
from nlp.patterns.possible import caseless, flat, lowered, needed, possible
from nlp.text.runs import bounded


@dataclass(frozen=True, slots=True)
class FoundCapacity:
    """A capacity, the words that state it, and where they stand."""

    capacity: Capacity
    start: int
    end: int
    words: str = ""


_SHAPES = tuple(
    (
        capacity,
        small := not cased and caseless(shape),
        Late(rf"(?<![\w-])(?:{shape})(?![\w'’])", re.NOFLAG if small or cased else re.IGNORECASE),
    )
    for capacity, shape, cased in TITLES
)
"""Each title, and whether it is searched in small letters."""
_SOMEONE_ELSES = Late(rf"(?:{NOT_BEFORE})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_FOR_HIM = re.compile(r"\bfor\s+(?:the|our|my|its)\s+(?:co-?\s?)?$", re.IGNORECASE)
"""Before a title: another acts for whoever has it."""
_ADDRESSED = Late(
    r"\byou(?:,|\s+are|\s+act|\s+acting|\s+know,?|\s+being)?\s+(?:(?:as|our|the|my|being|acting)\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a title: it is the reader's own, as of a custodian who is written to."""
_VERB_AFTER = Late(
    r"\s+(?:will|would|has|have|had|says?|said|told|tells|thinks?|wrote|called|is|was|must|should|can|cannot|advised|suggests?|asked|wants?|looked|handles?|sent(?!\s+(?:from|via|using|with|on)\b)|and i\b|to\s+(?:be|come|sign|follow)\b|pending\b|designate\b)|[-\s](?:elect|designate|nominee|emerit\w+|in[-\s]waiting)\b|,?\s*\(?(?:until|till|through|retired|ret'?d|resigned|former(?:ly)?|up\s+to)\b(?!\s+(?:further|the\s+deadline))",
    re.IGNORECASE,
)
_OWN_WORD = Late(
    r"\b(?:as|i am|i'm|am|being|we are|undersigned|capacity of|acting as|serve as|i sign as|signed as|named)\s+(?:the\s+|a\s+|an\s+|his\s+|her\s+|their\s+|its\s+|sole\s+|duly\s+|appointed\s+|successor\s+|surviving\s+|co-?\s?)*$",
    re.IGNORECASE,
)


def find(text: str) -> list[FoundCapacity]:
    """Find the capacities that the signer states of himself, in order of place.

    "My trustee", "his attorney", "the executor told me" speak of others and are not found. Job
    titles (President, Treasurer) are found as `officer`; whether they are of the account's own firm the
    caller judges, for which `words` holds the title with what stands behind it on its line.
    """
    text = bounded(text)
    found: list[FoundCapacity] = []
    lower, flattened = lowered(text), flat(text)
    for capacity, small, shape in _SHAPES:
        if not possible(needed(NEEDS[capacity]), flattened):
            continue
        for match in shape.finditer(lower if small else text):
            before = text[max(0, match.start() - 48) : match.start()]
            if _ADDRESSED.search(before) or _FOR_HIM.search(before):
                continue
            own = _OWN_WORD.search(before)
            if not own and (_SOMEONE_ELSES.search(before.rpartition("\n")[2]) or _VERB_AFTER.match(text, match.end())):
                continue
            line_end = text.find("\n", match.end())
            rest = text[match.start() : line_end if line_end >= 0 else len(text)]
            found.append(FoundCapacity(capacity, match.start(), match.end(), rest.strip()[:120]))
    result: list[FoundCapacity] = []
    for item in sorted(found, key=lambda each: (each.start, -each.end)):
        if not result or item.start >= result[-1].end:
            result.append(item)
    return result


__all__ = ["FoundCapacity", "find"]
