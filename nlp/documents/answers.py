"""Sentences of a document that answer what holders ask: fees, how to instruct, what else is told of withdrawing."""

from __future__ import annotations

import re

from nlp.documents.evidence import Found
from nlp.documents.text import Document

_TOPICS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("fees", re.compile(r"\b(?:brokerage|commissions?|transfer tax(?:es)?|solicitation fees?|service charges?)\b")),
    ("how_to", re.compile(r"\bplease (?:so )?(?:instruct|complete|return|sign)|\bif you wish (?:to have )?us to (?:tender|exchange|consent)|\bif you wish to have us|\bby completing\b[^.]{0,60}\binstruction|\binstruct us by\b|\bto (?:accept|participate)\b[^.]{0,40}\b(?:sign|complete|return)")),
    ("withdrawal", re.compile(r"\b(?:withdrawn|withdrawal rights|revoked|irrevocable)\b")),
)  # fmt: skip


def read_answers(document: Document) -> list[tuple[str, Found[str]]]:
    """Give the first sentence on each topic."""
    found = []
    for topic, pattern in _TOPICS:
        match = pattern.search(document.small)
        if match:
            start, end = document.sentence(match.start())
            if 20 < end - start < 900:
                found.append((topic, Found(document.flat[start:end].strip(), start, end)))
    return found
