"""Odd lots and conditional tenders: what a holder of few shares certifies, and how many must be bought, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nlp.patterns.late import Late

_FEWER = r"(?:fewer|less)\s+than\s+(?:100|one\s+hundred|a\s+hundred)\s+(?:shares|sh)\b"
_ODD = Late(
    r"(?:(?:\b(?:and|as)\s+)?\b(?:i|we)\s+(?:hereby\s+)?(?:certify|confirm|declare|state|attest)\s+that\s+)?(?:\b(?:i|we|the\s+undersigned)\s+)?(?:beneficially\s+)?(?:own|owns|hold|holds|have)\s+(?:beneficially\s+)?(?:(?:a\s+total|an\s+aggregate)\s+of\s+)?"
    + _FEWER
    + r"(?:\s+(?:in\s+(?:all|total|the\s+aggregate)|altogether|beneficially))?"
    r"|\b(?:this\s+is\s+(?:a|an)\s+|as\s+(?:a|an)\s+|it\s+is\s+an\s+|i\s+am\s+an\s+|an?\s+)?odd[\s-]lots?(?:\s+(?:holder|tender|priority|preference|owner))?\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no|never|isn't|don't|nor|without|if|whether|unless|was|used)\b|n't\b|\?", re.IGNORECASE)
_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?![\d.,]*\d|\s?%|k\b)"
_CONDITION = Late(
    r"(?:[,;(-]\s*)?(?:\bbut\s+)?\b(?:on\s+(?:the\s+)?condition\s+that|condition(?:al|ed)(?:ly)?\s+(?:up)?on|subject\s+to|only\s+if|provided(?:\s+that)?|if\s+and\s+only\s+if)"
    r"\s+(?:the\s+purchase\s+of\s+|your\s+buying\s+)?(?:(?:a\s+)?minimum\s+of|at\s+least|no\s+(?:fewer|less)\s+than|not\s+(?:fewer|less)\s+than)\s+"
    + _NUMBER
    + r"\s*(?:of\s+(?:them|those|these|my|our|the)(?:\s+shares)?|shares|sh)?\s*(?:are|is|being|be|get|to\s+be|will\s+be)?\s*(?:purchased|bought|accepted|taken\s+up|taken)?\b(?:\s+(?:by\s+the\s+company|from\s+me|in\s+the\s+offer))?\)?",
    re.IGNORECASE,
)
_LABELLED = Late(
    r"\bminimum\s+(?:number|quantity)(?:\s+of\s+shares)?(?:\s+(?:that\s+must\s+be|which\s+must\s+be|to\s+be)\s+(?:purchased|bought))?(?:\s+if\s+any(?:\s+are\s+(?:purchased|bought))?)?\s*[:=]\s*"
    + _NUMBER
    + r"(?:\s+shares)?",
    re.IGNORECASE,
)
_REACH = 60


@dataclass(frozen=True, slots=True)
class Claim:
    """Where the words stand; `minimum`: the number that must be bought, None for an odd lot. `doubted`: denied or asked."""

    start: int
    end: int
    minimum: Decimal | None = None
    doubted: bool = False


def odd_lots(text: str) -> tuple[Claim, ...]:
    """Find where somebody says that what he holds is an odd lot."""
    return tuple(
        Claim(match.start(), match.end(), None, bool(_NOT.search(_around(text, match))))
        for match in _ODD.finditer(text)
    )


def conditions(text: str) -> tuple[Claim, ...]:
    """Find how many must be bought, or none of them."""
    return tuple(sorted(_conditions(text), key=lambda one: one.start))


def _conditions(text: str) -> Iterator[Claim]:
    """Give every such condition."""
    for pattern in (_CONDITION, _LABELLED):
        for match in pattern.finditer(text):
            yield Claim(match.start(), match.end(), Decimal(match["number"].replace(",", "")))


def _around(text: str, match: re.Match[str]) -> str:
    """Give the clause in which the words stand."""
    before = re.split(r"[.;!\n]", text[max(0, match.start() - _REACH) : match.start()])[-1]
    after = re.split(r"[.;!\n]", text[match.end() : match.end() + 12])[0]
    mark = "?" if text[match.end() : match.end() + _REACH].partition("\n")[0].rstrip().endswith("?") else ""
    return f"{before} {after} {mark}"
