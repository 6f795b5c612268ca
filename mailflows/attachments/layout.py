"""From words with their places on a page to lines of text as a person reads them: top to bottom, wide gaps kept."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its box on the page, y growing downwards; `sure`: 0 to 100, how well a picture's word was read."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float = 100.0

    @property
    def height(self) -> float:
        """Height of the box."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Its vertical middle."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class TextLine:
    """Words that stand on one line, left to right; none for an empty line."""

    words: tuple[Word, ...] = ()

    @property
    def top(self) -> float:
        """Upper edge of its highest word."""
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        """Lower edge of its lowest word."""
        return max(word.bottom for word in self.words)


def lines_from(words: list[Word]) -> list[TextLine]:
    """Gather words into lines, with an empty line where the page leaves room."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: (one.middle, one.left)):
        home = None
        for row in reversed(rows[-3:]):
            height = median(other.height for other in row)
            if abs(median(other.middle for other in row) - word.middle) < 0.5 * max(height, word.height, 1):
                home = row
                break
        if home is None:
            rows.append([word])
        else:
            home.append(word)
    rows.sort(key=lambda row: median(word.middle for word in row))
    full = [TextLine(tuple(sorted(row, key=lambda one: one.left))) for row in rows]
    gaps = [below.top - above.bottom for above, below in pairwise(full)]
    empty = _empty(gaps, median(word.height for word in words) if words else 1)
    lines = full[:1]
    for line, gap in zip(full[1:], gaps, strict=True):
        lines += [TextLine(), line] if gap > empty else [line]
    return lines


_LEADED = 1.6
"""Up to how many letters' heights lie between the lines of one paragraph that is set wide."""
_PARAGRAPH = 1.5
"""How much wider than between the lines of a paragraph the room for an empty line is."""


def _empty(gaps: list[float], height: float) -> float:
    """Give the room between two lines above which an empty line stands there; `height`: the usual one of a word.

    A page set with much room between its lines has no empty line behind every one: its closest lines tell.
    """
    usual = 0.9 * height
    close = sorted(gaps)[len(gaps) // 4] if len(gaps) >= _ENOUGH else 0.0
    return max(usual, _PARAGRAPH * close) if close <= _LEADED * height else usual


_ENOUGH = 8
"""Lines that a page must have for its spacing to be told."""


def line_text(line: TextLine, letter: float) -> str:
    """Write a line out: one blank between words, more where the gap is wide. `letter`: a letter's width."""
    out = ""
    at = 0.0
    for word in line.words:
        if out:
            gap = (word.left - at) / letter
            out += " " if gap < 2.2 else " " * max(3, min(60, round(gap)))
        out += word.text
        at = word.right
    return out


def letter_width(words: list[Word]) -> float:
    """Give the usual width of a letter on the page."""
    widths = [
        (word.right - word.left) / len(word.text) for word in words if len(word.text) > 1 and word.right > word.left
    ]
    return max(median(widths), 0.1) if widths else 5.0


def written(words: list[Word]) -> str:
    """Write a page out as text."""
    letter = letter_width(words)
    return "\n".join(line_text(line, letter) for line in lines_from(words))
