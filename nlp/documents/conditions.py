"""The sentences in which a document makes the offer depend on something."""

from __future__ import annotations

import re

from nlp.documents.evidence import Found
from nlp.documents.text import Document

_CONDITION = re.compile(
    r"\b(?:conditioned|conditional|conditioning) (?:up)?on\b|\bsubject to (?:the )?(?:satisfaction|completion|receipt|certain|condition that|following conditions|company's)|\bif (?:any|this|these) (?:of these )?conditions?\b|\bnot conditioned\b|\bis subject to\b"
)
_MOST = 8


def read_conditions(document: Document) -> list[Found[str]]:
    """Give the sentences on conditions, each once, in order."""
    found: list[Found[str]] = []
    last = -1
    for match in _CONDITION.finditer(document.small):
        if match.start() < last:
            continue
        start, end = document.sentence(match.start())
        last = max(end, match.end())
        if re.search(r"\boffer", document.small[start:end]) and len(found) < _MOST:
            found.append(Found(document.flat[start:end].strip(), start, end))
    return found
