r"""A text with every run of blanks as one space, and where each of its signs stood before.

A sentence of a printed document runs over lines, and words are divided at their ends. Patterns are
searched in the squeezed text; what they found is told by the places of the original.

>>> squeeze("ON SEPTEM-\n   ber 4").text
'ON SEPTEMber 4'
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nlp.patterns.late import Late

_BREAK = Late(
    r"(?<=[A-Za-z])-[ \t]{0,20}\r?\n[ \t]{0,200}(?=[a-z])|(?<=[A-Z]{2})-[ \t]{0,20}\r?\n[ \t]{0,200}(?=[A-Z]{2})|\s+|[\u00ad\u200b\ufeff]+"
)
_KEPT_HYPHENS = ("book", "non", "odd", "semi", "pre", "pro", "attorney", "in", "of", "re", "self", "co", "sub", "tax", "take", "mid")  # fmt: skip
"""Words after which a hyphen at the end of a line is one that the word itself has: book-entry, attorney-in-fact."""
_SAME_WIDTH = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-"},
)


@dataclass(frozen=True, slots=True)
class Squeezed:
    """The squeezed text; `places[i]` is where sign i stood in the original, and one more for the end."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the original of a stretch of the squeezed text."""
        if end <= start:
            return self.places[start], self.places[start]
        return self.places[start], self.places[end - 1] + 1


def squeeze(text: str, dropped: Iterable[tuple[int, int]] = ()) -> Squeezed:
    """Give the text with single spaces, straight quotation marks and words undivided.

    `dropped`: places of the original that count as blank (a page number in the middle of a sentence), in order.
    """
    parts, last = [], 0
    for start, end in dropped:
        parts += [text[last:start], " " * (end - start)]
        last = end
    return _squeezed("".join([*parts, text[last:]]))


def _squeezed(text: str) -> Squeezed:
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for match in _BREAK.finditer(text):
        parts.append(text[last : match.start()])
        places.extend(range(last, match.start()))
        written, last = match[0], match.end()
        if written[0] == "-" and not _keeps_hyphen(text, match.start()):
            continue
        if written[0] in "\u00ad\u200b\ufeff":
            continue
        parts.append(written[0] if written[0] == "-" else " ")
        places.append(match.start())
    parts.append(text[last:])
    places.extend(range(last, len(text)))
    places.append(len(text))
    return Squeezed("".join(parts).translate(_SAME_WIDTH), tuple(places))


def _keeps_hyphen(text: str, hyphen: int) -> bool:
    """Tell whether the word before a hyphen at a line's end is written with one."""
    before = text[max(0, hyphen - 12) : hyphen].lower()
    word = re.split(r"[^a-z]", before)[-1]
    return word in _KEPT_HYPHENS
