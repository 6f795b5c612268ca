"""Telephone numbers spoken figure by figure: "five seven oh five five five oh one six two"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.patterns.late import Late

_FIGURES = {
    "zero": "0", "oh": "0", "o": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3}
_WORD = rf"(?:(?:double|triple)\s+)?(?:{'|'.join(sorted(_FIGURES, key=len, reverse=True))})"
_RUN = Late(rf"\b{_WORD}(?:(?:\s*[,-]\s*|\s+){_WORD}){{6,11}}\b", re.IGNORECASE)
_NATIONAL = re.compile(r"1?([2-9]\d{2}[2-9]\d{6})")


def spoken(text: str) -> Iterator[tuple[str, int, int]]:
    """Give each North American number that is spoken figure by figure, with its area: ten figures, its start, its end."""
    for match in _RUN.finditer(text):
        figures, times = "", 1
        for word in re.findall(r"[a-z]+", match[0].lower()):
            if word in _TIMES:
                times = _TIMES[word]
                continue
            figures, times = figures + _FIGURES[word] * times, 1
        if found := _NATIONAL.fullmatch(figures):
            yield found[1], match.start(), match.end()
