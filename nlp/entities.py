"""Who and what is named in a text: people, organisations, accounts, amounts, dates, as a trained model sees them.

What reading decides on is found by rules (`nlp.amounts`, `nlp.accounts.door`, `nlp.phones` and their neighbours), which know
what a value is worth. This second look was learned from the bracketed words of `nlp/corpus`; it knows no values, and
no decision rests on it: `read --explain` shows what it noticed and no rule took.

>>> [(one.label, one.text) for one in entities("Please call Martha Quill at 207-555-0144 on Friday.")]
[('person', 'Martha Quill'), ('phone', '207-555-0144'), ('date', 'Friday')]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from nlp import models
from nlp.pipeline import Unspaced
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import plain

if TYPE_CHECKING:
    from spacy.language import Language

LABELS = ("person", "org", "account", "amount", "share", "date", "phone", "tin", "address", "capacity")

_LONG = re.compile(r"\S{80,}")
"""Runs without a blank that are no words (a ruler, a link); spaCy's tokenizer takes quadratic time for "[[[[[[" or "$$$$$$"."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One named thing: its label (of `LABELS`), its words, and where they stand in the text."""

    label: str
    start: int
    end: int
    text: str


def entities(text: str) -> tuple[Entity, ...]:
    """Give what is named in a text, in order, without overlaps. Raises ModelError where the model is not the right one."""
    return found_by(_model(), text)


def found_by(model: Language, text: str) -> tuple[Entity, ...]:
    """Give what that model finds named in a text: `entities` for a model that was trained just now."""
    even, cut = _LONG.sub(lambda run: "x" * len(run[0]), plain(text)), Unspaced(model)
    pieces = [(start, cut(even[start:end])) for start, end in spans(even)]
    found = []
    for (start, _), doc in zip(pieces, model.pipe(doc for _, doc in pieces), strict=True):
        offsets: list[int] = doc.user_data["offsets"]
        for span in doc.ents:
            begin = start + offsets[span.start]
            end = start + offsets[span.end - 1] + len(doc[span.end - 1])
            found.append(Entity(span.label_, begin, end, text[begin:end]))
    return tuple(found)


@cache
def _model() -> Language:
    """Load the trained model, once for the process."""
    return models.load("entities")
