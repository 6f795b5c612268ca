"""Whether the amount that would go in is the very one that the mail puts another in the place of: "she goes from 300 to a new total", "instead of the 70 I gave you".

However it came that the old figure was taken, the words say that it counts no more; so the sender is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.turning.another_figure import values
from nlp.turning.passage import Spoken

_WORDS = r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|and|a)[\s-]?)+"
_COUNT = rf"\$?(?P<figure>\d[\d,]*(?:\.\d+)?\s?(?:mm?|k|thousand)?\b|{_WORDS})"
_ONCE = r"(?:(?:the|my|our|his|her|their|those|that|its)\s+)?(?:(?:earlier|first|previous|old|original|prior|last)\s+)?(?:(?:figure|amount|total|number)\s+of\s+)?"
_MOVES = r"(?:go(?:es|ing)?|went|mov(?:es?|ing|ed)|com(?:es?|ing)|rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|bring(?:s|ing)?|brought|chang(?:es?|ed|ing)|amend(?:s|ed|ing)?|bump(?:s|ed|ing)?|up(?:ped|s)?|down|trim(?:s|med)?|lift(?:s|ed)?)"
_OLD = (
    Late(
        rf"\b(?:instead\s+of|in\s+(?:the\s+)?(?:place|lieu|stead)\s+of|replac(?:es|ing)|supersed(?:es|ing))\s+{_ONCE}{_COUNT}"
    ),
    Late(rf"\b{_MOVES}\s+(?:[^.;:,!?]{{0,40}}\s)?from\s+{_ONCE}{_COUNT}[^.;!?]{{0,40}}?\bto\b"),
)
_OUT_INSTEAD = Late(rf"{_COUNT}\s+(?:(?:bonds|notes)\s+)?(?:back\s+)?out\s*[,;]?\s*(?:instead|in\s+place|rather)\b")
"""So much comes out, and not what was said before: "1.5MM out, instead of the 2.0MM"."""
_NEW_TOTAL = Late(
    r"\bnew\s+total\b|\b(?:in\s+(?:all|total)|total|altogether)\b[^.;!?]{0,40}\bin\s+(?:the|this|your)\s+(?:exchange|offer|tender)\b"
)
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


def old_figure(sentences: Sequence[Spoken], lines: Sequence[Instruction]) -> str:
    """Give the words that put another amount in the place of the one that goes in; nothing where none do."""
    elected = {line.quantity for line in lines if line.election in _TENDERS and line.quantity is not None}
    if not elected:
        return ""
    for one in sentences:
        small = lowered(one.text)
        for pattern in (*_OLD, _OUT_INSTEAD):
            for found in pattern.finditer(small):
                old = elected & values(found["figure"])
                if old and not _of_another_line(small, elected - old):
                    return found.group().strip()
    return ""


def _of_another_line(text: str, others: set[Decimal]) -> bool:
    """Tell whether a sentence names what another line has: what it sets right is that one, and not the line of the old amount."""
    return bool(others & values(text))


def sets_a_total(text: str) -> bool:
    """Tell whether a sentence puts one amount in the place of another, as a total."""
    small = lowered(text)
    return _NEW_TOTAL.search(small) is not None or any(pattern.search(small) is not None for pattern in _OLD)
