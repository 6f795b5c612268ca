"""Numbers spoken figure by figure: `four zero zero zero zero`, `one point seven five million`.

A telephone, account or zip is spoken the same way, so figures count only where they end as an amount does: in zeros, or
with a scale or the dollars behind them. Dictation is where they come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nlp.amounts.vocabulary import SMALL, TENS
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_FIGURES = {**{word: value for word, value in SMALL.items() if value < 10}, "oh": 0, "o": 0, "nought": 0, "naught": 0}
_SIGN = rf"(?:{'|'.join(sorted(_FIGURES, key=len, reverse=True))})"
_TEN = rf"(?:{'|'.join(sorted(TENS, key=len, reverse=True))})"
_SCALES = {
    "thousand": Decimal(1_000),
    "grand": Decimal(1_000),
    "k": Decimal(1_000),
    "million": Decimal(1_000_000),
    "mil": Decimal(1_000_000),
    "mm": Decimal(1_000_000),
    "billion": Decimal(1_000_000_000),
}
_SCALE = rf"(?P<scale>{'|'.join(_SCALES)})(?!\w)"
_POINT = Sifted(
    rf"\b(?P<whole>{_TEN}(?:[\s-]{_SIGN})?|{'|'.join(word for word, value in SMALL.items() if value >= 10)}|{_SIGN}|\d{{1,3}})"
    rf"\s+point\s+(?P<part>{_SIGN}(?:[\s-]{{1,2}}{_SIGN}){{0,5}}|{_TEN}(?:[\s-]{_SIGN})?|\d{{1,3}})\s+{_SCALE}"
)
_SPELLED = Late(
    rf"(?<![\w-])(?P<run>{_SIGN}(?:(?:[\s-]{{1,2}}|,?\s+comma,?\s+){_SIGN}){{1,8}}|\d(?:-\d){{3,6}})"
    rf"(?:\s+{_SCALE}|\s+(?P<dollars>dollars)\b)?(?![\w-])"
)
_LONGEST = 9
"""Figures of the longest amount; a telephone number with its area has ten, and a local one seven without the zeros."""


def spoken(text: str) -> Iterator[tuple[int, int, Decimal, bool]]:
    """Give each number spoken figure by figure: its place, its value, and whether dollars follow. `text`: in small letters."""
    for match in _POINT.finditer(text):
        yield match.start(), match.end(), _point(match["whole"], match["part"]) * _SCALES[match["scale"]], False
    for match in _SPELLED.finditer(text):
        figures = "".join(_figure(word) for word in re.findall(r"[a-z]+|\d", match["run"]) if word != "comma")
        if figures.startswith("0") or len(figures) > _LONGEST:
            continue
        ended = figures.endswith("000") or (figures.endswith("00") and len(figures) == 4)
        if match["scale"] and "0" in figures and len(figures) <= 3:
            yield match.start(), match.end(), Decimal(figures) * _SCALES[match["scale"]], False
        elif ended and not match["scale"] and len(figures) >= 4:
            yield match.start(), match.end(), Decimal(figures), match["dollars"] is not None


def _figure(word: str) -> str:
    """The figure that a word or figure stands for."""
    return word if word.isdigit() else str(_FIGURES[word])


def _below_hundred(words: str) -> str:
    """The figures of a number below a hundred, in words or figures."""
    if words.isdigit():
        return words
    parts = re.split(r"[\s-]+", words)
    if parts[0] in TENS:
        return str(TENS[parts[0]] + (_FIGURES[parts[1]] if len(parts) > 1 else 0))
    return str(SMALL[parts[0]]) if parts[0] in SMALL else _figure(parts[0])


def _point(whole: str, part: str) -> Decimal:
    """The decimal number of what was spoken before and behind the point."""
    behind = re.split(r"[\s-]+", part)
    after = _below_hundred(part) if part.isdigit() or behind[0] in TENS else "".join(_figure(word) for word in behind)
    return Decimal(f"{_below_hundred(whole)}.{after}")
