"""Shorthand of custody in a broker's words, put as the word that it stands for: "FBO Grant 70M" is "for Grant 70M"."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_FBO = Late(r"(?<![\w/])(?:f\s?/\s?b\s?/\s?o|f\.b\.o\.?|fbo|b/o|for\s+the\s+benefit\s+of)(?=[\s:])", re.IGNORECASE)
"""For the benefit of."""


def written_out(text: str) -> str:
    """Give a text with "FBO" put as "for", at equal length, so that offsets stay; lines stay as they are."""
    return _FBO.sub(lambda found: "for".ljust(len(found.group())) if "\n" not in found.group() else found.group(), text)
