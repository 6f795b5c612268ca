"""A text cut into pieces, so that the words each field was read from can be marked where they stand. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Span:
    """The words of one field: its number among the evidence, its name, and where it stands."""

    number: int
    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is marked alike from end to end.

    `fields`: which fields were read from it; `begins`: the numbers of the evidence that begins here; `own`: whether the
    sender newly wrote it.
    """

    text: str
    fields: tuple[str, ...] = ()
    begins: tuple[int, ...] = ()
    own: bool = True


def spans(evidence: Sequence[dict[str, Any]], source: str) -> tuple[Span, ...]:
    """The evidence that stands in one source of the mail (`subject`, `body`, `attachment:NAME`)."""
    return tuple(
        Span(number, item["field"], item["start"], item["end"])
        for number, item in enumerate(evidence)
        if item["source"] == source
    )


def pieces(text: str, marked: Iterable[Span], own: tuple[int, int] | None = None) -> tuple[Piece, ...]:
    """Cut a text at the ends of all marks. `own`: from where to where the sender newly wrote; None: everywhere.

    Marks that lie outside the text, or are empty, are left out.
    """
    valid = [span for span in marked if 0 <= span.start < span.end <= len(text)]
    first, last = own if own is not None else (0, len(text))
    cuts = {0, len(text), min(max(first, 0), len(text)), min(max(last, 0), len(text))}
    cuts.update(span.start for span in valid)
    cuts.update(span.end for span in valid)
    ordered = sorted(cuts)
    waiting = sorted(valid, key=lambda span: span.start)
    active: list[Span] = []
    found = []
    for start, end in itertools.pairwise(ordered):
        active = [span for span in active if span.end > start]
        begins = []
        while waiting and waiting[0].start == start:
            span = waiting.pop(0)
            active.append(span)
            begins.append(span.number)
        # The narrowest words say most: theirs is the colour.
        narrow = sorted(active, key=lambda span: span.end - span.start)
        fields = tuple(dict.fromkeys(span.field for span in narrow))
        found.append(Piece(text[start:end], fields, tuple(begins), own=first <= start < last))
    return tuple(found)
