"""A document's text made ready for reading: page marks taken out, lines joined to sentences, every place known.

Readers search `Document.flat` (single spaces, words undivided); `span` gives the place in the text as
it came. Layout (addresses in columns, forms) is read from `lines`, which keep their blanks.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from nlp.text.squeezed import Squeezed, squeeze

MOST_CHARACTERS = 4_000_000
"""Signs of a document that are read: an offering circular of a thousand pages has fewer."""

_PAGE_MARK = re.compile(
    r"^[ \t]{0,160}(?:<PAGE>[ \t]{0,80}\d{0,4}|</?[A-Z]{1,12}>|-[ ]?(?:\d{1,3}|[ivxlc]{1,7})[ ]?-|(?:Page )?\d{1,3}(?: of \d{1,3})?|[ivxl]{1,6}"
    r"|[-=_*]{12,300}|\|[| \t]{0,80}|Page \d{1,3} of \d{1,3})[ \t]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_BLANK_LINES = re.compile(r"\n[ \t\r]{0,200}\n")
_LABELLED = re.compile(r"^[ \t]{0,40}[A-Za-z][\w /&'()-]{2,40}:[ \t]{2,80}(?=\S)", re.MULTILINE)
"""A line of a list of terms: its label, then what it says."""
_SENTENCE_END = re.compile(r"[.!?][\"')\]]{0,2} (?=[\"'(\[]{0,2}[A-Z0-9])")
_NO_END = re.compile(
    r"(?:\b(?:p|a)\. ?m|\b(?:no|nos|inc|corp|co|ltd|l\.p|n\.a|u\.s|st|mr|mrs|ms|dr|cent|vs|s\.a|n\.v|par|art|sec|attn|tel|jr|sr|i\.e|e\.g|[a-z]))\.[\"')\]]{0,2} $",
    re.IGNORECASE,
)
_LONGEST = 1200
"""Signs of a sentence that are shown as evidence: a paragraph without a full stop ends there."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it came, without its line end, and where it starts."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text in the shapes in which it is read.

    `text`: as it came. `flat`: squeezed. `small`: flat in small letters, at equal length. `breaks`: places of `flat` at
    which a paragraph or an own line starts. `lines`: those of `text`.
    """

    text: str
    squeezed: Squeezed
    small: str
    breaks: tuple[int, ...]
    lines: tuple[Line, ...]

    @property
    def flat(self) -> str:
        """The squeezed text."""
        return self.squeezed.text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in `text` of a stretch of `flat`."""
        return self.squeezed.span(start, end)

    def flat_place(self, place: int) -> int:
        """Give the place in `flat` of a sign of `text`."""
        return min(bisect_left(self.squeezed.places, place), len(self.flat))

    def sentence(self, place: int) -> tuple[int, int]:
        """Give where the sentence around a place of `flat` starts and ends."""
        left = max(0, place - _LONGEST)
        index = bisect_right(self.breaks, place)
        if index and self.breaks[index - 1] > left:
            left = self.breaks[index - 1]
        right = min(len(self.flat), place + _LONGEST)
        if index < len(self.breaks) and self.breaks[index] < right:
            right = self.breaks[index]
        start, end = left, right
        for match in _SENTENCE_END.finditer(self.flat, left, right):
            if _NO_END.search(self.flat, max(left, match.start() - 8), match.end()):
                continue
            if match.end() <= place:
                start = match.end()
            else:
                end = match.end()
                break
        return start, end

    def sentence_text(self, place: int) -> str:
        """Give the sentence around a place of `flat`, with single spaces."""
        start, end = self.sentence(place)
        return self.flat[start:end].strip()


def lowered_equal(text: str) -> str:
    """Give a text in small letters at equal length, whatever its alphabet."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def prepare(text: str) -> Document:
    """Make a document ready. What stands behind the first four million signs is left out."""
    text = text[:MOST_CHARACTERS]
    marks = [(match.start(), match.end()) for match in _PAGE_MARK.finditer(text)]
    squeezed = squeeze(text, marks)
    return Document(text, squeezed, lowered_equal(squeezed.text), _breaks(text, squeezed, marks), _lines(text))


def _breaks(text: str, squeezed: Squeezed, marks: list[tuple[int, int]]) -> tuple[int, ...]:
    """Places where a paragraph starts: behind blank lines, unless only a page ended there within a sentence."""
    places: list[int] = []
    mark = 0
    for match in _BLANK_LINES.finditer(text):
        while mark < len(marks) and marks[mark][1] < match.start() - 4:
            mark += 1
        place = bisect_left(squeezed.places, match.end())
        at_page = mark < len(marks) and marks[mark][0] <= match.end() + 400
        before = squeezed.text[max(0, place - 3) : place].rstrip()
        behind = squeezed.text[place : place + 2].strip()
        if at_page and before[-1:].isalpha() and behind[:1].islower():
            continue
        places.append(place)
    places += [bisect_left(squeezed.places, match.start()) for match in _LABELLED.finditer(text)]
    return tuple(sorted(set(places)))


def _lines(text: str) -> tuple[Line, ...]:
    lines: list[Line] = []
    place = 0
    for written in text.split("\n"):
        lines.append(Line(written.rstrip("\r"), place))
        place += len(written) + 1
    return tuple(lines)
