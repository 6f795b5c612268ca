"""What holds figures or number words and is no amount is taken out of a text at equal length.

What remains can be searched for amounts. The shapes stand beside this file as data; each pattern is linear.
"""

from __future__ import annotations

import re

from nlp import addresses
from nlp.amounts.nonamounts import counts, days, numbered, places, terms
from nlp.amounts.nonamounts.needs import NEEDS
from nlp.amounts.speech import without_speech
from nlp.patterns.late import Late
from nlp.patterns.possible import FIGURE, caseless, flat, lowered, needed, possible
from nlp.text.runs import bounded

PATTERNS = (*numbered.SHAPES, *days.SHAPES, *places.SHAPES, *terms.SHAPES, *counts.SHAPES)
"""Name and shape of everything with figures in it that is no amount, in no particular order."""

_CASED = frozenset(
    {
        "isin",
        "cusip by shape",
        "account by shape",
        "zip",
        "street",
        "street by its side of town",
        "postcode and town",
        "european street",
        "letters and figures",
        "form",
    }
)
"""Shapes whose capitals matter; in all others any case will do."""

COMPILED = tuple(
    (
        needed(NEEDS.get(name, FIGURE)),
        small := name not in _CASED and caseless(shape),
        Late(shape, re.NOFLAG if small or name in _CASED else re.IGNORECASE),
    )
    for name, shape in PATTERNS
)
"""Each shape with the words that it needs, and whether it is searched in small letters."""

_BY_NEED = tuple(
    (
        words,
        bool(words) and all(FIGURE in word for word in words),
        tuple((small, shape) for same, small, shape in COMPILED if same == words),
    )
    for words in dict.fromkeys(needs for needs, _, _ in COMPILED)
)
"""The same by the words that they need, which are looked for once, with whether each of these has a figure in it: in what order
they are searched makes no difference."""

FILLER = "\x1a"
"""Stands for every character taken out: in no pattern, so nothing matches across it."""


_ACCOUNT = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}-\d{4}(?!\d)")


def blank(text: str) -> str:
    """Give the text with every place that holds no amount filled at equal length."""
    text = without_speech(bounded(text))
    signs = list(text)
    # The number of an account is no house's: "BK-2001 Grant, 40M in" names no street.
    for address in addresses.find(_ACCOUNT.sub(lambda found: FILLER * len(found[0]), text)):
        signs[address.start : address.end] = FILLER * (address.end - address.start)
    lower, flattened = lowered(text), flat(text)
    figures = FIGURE in flattened
    for words, figured, shapes in _BY_NEED:
        if (figured and not figures) or not possible(words, flattened):
            continue
        for small, shape in shapes:
            for match in shape.finditer(lower if small else text):
                signs[match.start() : match.end()] = FILLER * (match.end() - match.start())
    return "".join(signs)
