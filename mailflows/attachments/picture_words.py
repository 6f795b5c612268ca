"""Mends what OCR often gets wrong in the form's own printed words, and leaves what people wrote alone."""

from __future__ import annotations

import difflib
import re

_CAPTIONS = (
    "SIGNATURE(S)",
    "PLEASE TYPE OR PRINT NAME(S)",
    "PLEASE TYPE OR PRINT ADDRESS",
    "AREA CODE AND TELEPHONE NUMBER",
    "TAXPAYER IDENTIFICATION OR SOCIAL SECURITY NUMBER",
    "SIGN HERE",
    "PRINT NAME(S)",
    "TELEPHONE NUMBER",
    "SIGNATURE",
)
_MENDS = (
    (re.compile(r"\b[QO0C][lI1|]d (?=Notes?\b)"), "Old "),
    (re.compile(r"^((?:\[[X ]\])?\s*)[‘'’`]?[LlJjIi1T]ender(?= (?:all|only)\b)"), r"\1Tender"),
    (re.compile(r"\b(You are hereby )[i1l|]n[s5]\w{3,8}d(?= to\b)"), r"\1instructed"),
    (re.compile(r"^(\W*)[O0QBP]ated(?=\s?:)"), r"\1Dated"),
    (re.compile(r"(?<=\d) ?, ?(?=\d{3}(?!\d))"), ","),
    (re.compile(r"(?<=[$€£]) (?=\d)"), ""),
    (re.compile(r"^([^\w/|]*)[/|]{0,2}[sS5][/|] ?(?=[A-Z][a-z])"), r"\1/s/ "),
    (re.compile(r"(?<=\d{3}-\d{2}-) (?=\d{4}\b)"), ""),
)


def _caption(text: str) -> str:
    """Mend a caption that was read badly (`SrouaTURE(S)`)."""
    bare = text.strip(" .,-_=~|\"“”'©—–")
    if not 6 <= len(bare) <= 60 or sum(c.isdigit() for c in bare) > 1:
        # One digit may be a letter read wrongly ("SK3NATURE(S)"); more are what somebody wrote.
        return text
    upper = bare.upper()
    best, ratio = "", 0.0
    for caption in _CAPTIONS:
        likeness = difflib.SequenceMatcher(None, upper, caption).ratio()
        if likeness > ratio:
            best, ratio = caption, likeness
    capitals = sum(c.isupper() for c in bare) / max(1, sum(c.isalpha() for c in bare))
    return best if ratio >= 0.76 and (capitals > 0.45 or ratio > 0.9) and upper != best else text


def is_caption(text: str) -> bool:
    """Tell whether a line is one of the form's captions, well or badly read: it says what the line above it is."""
    return _caption(" ".join(text.split())).upper() in _CAPTIONS


def mended(text: str) -> str:
    """Mend one line of a page: printed captions, `Qld Notes`, `Oated:`, blanks within a number."""
    for pattern, instead in _MENDS:
        text = pattern.sub(instead, text)
    return _caption(text)
