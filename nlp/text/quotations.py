"""Which words of a text stand in quotation marks, so that nobody orders what they say."""

from __future__ import annotations

from nlp.patterns.late import Late

_QUOTED = Late(r"(?:^|(?<=[\s(:]))[\"“„«]([^\"“”„«»]{12,600})[\"”“»]")
"""Words that stand in quotation marks: long enough to hold an instruction."""


def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Give the spans of a text that stand in quotation marks."""
    return tuple(match.span(1) for match in _QUOTED.finditer(text))
