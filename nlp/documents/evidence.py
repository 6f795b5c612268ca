"""A value together with where it was read, on the way to a proposal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from nlp.documents.proposal import Evidence
from nlp.documents.text import Document

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and its stretch of the flat text."""

    value: T
    start: int
    end: int


def evidence_of(document: Document, field: str, found: Found[T]) -> Evidence:
    """Give the sentence around a value as its evidence."""
    start, end = document.sentence(found.start)
    end = max(end, found.end)
    text = document.flat[start:end].strip()
    return Evidence(field, text, *document.span(start, start + len(document.flat[start:end].rstrip())))
