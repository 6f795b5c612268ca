"""Shorthand of brokers, put as the words that it stands for: "FBO Grant 70M" is "for Grant 70M", "110 o/o 160" is "110 of 160", a telegram's STOP a stop."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_FBO = Late(r"(?<![\w/])(?:f\s?/\s?b\s?/\s?o|f\.b\.o\.?|fbo|b/o|for\s+the\s+benefit\s+of)(?=[\s:])", re.IGNORECASE)
"""For the benefit of."""
_OUT_OF = re.compile(r"(?<=\d )o/o(?= ?\$?\d)|(?<=[mMkK] )o/o(?= ?\$?\d)", re.IGNORECASE)
"""Out of."""
_STOP = re.compile(r"(?<!\bPLS)(?<!\bPLEASE)(?<!\bTO)(?<!\bMUST)[ \n](?:STOP|FULL STOP)(?=\s|$)")
_SMALL = re.compile(r"[a-z]{2}")
_SIGNATURE = re.compile(r"\n\s*\n[^\n]{1,60}(?:\n[^\n]{1,60}){0,3}\s*$")
_LEAST = 3
"""So many STOPs make a telegram; one alone may be an order."""


def written_out(text: str) -> str:
    """Give a text with its shorthand put in words, at equal length, so that offsets stay; lines stay as they are."""
    put = _FBO.sub(lambda found: "for".ljust(len(found.group())) if "\n" not in found.group() else found.group(), text)
    put = _OUT_OF.sub("of ", put)
    if len(_STOP.findall(put)) < _LEAST or _SMALL.search(_SIGNATURE.sub("", put)):
        return put
    return _STOP.sub(lambda found: "." + " " * (len(found.group()) - 1), put)
