"""A document as reading wants it: tags and quote marks taken out, its lines and its running text, and the way back.

Every value must name where it stands in the text that was given, so each step keeps a map of places.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from nlp.notices.values import Proof
from nlp.patterns.late import Late

HEAD = 60_000
"""Characters of running text in which offer and changes are looked for: what is behind are exhibits."""
_LONGEST_LINE = 600
"""Characters of a line that are looked at."""
_LONGEST_SENTENCE = 1_500

_IS_HTML = re.compile(r"<(?:html|body|div|p|br|td)\b", re.IGNORECASE)
_MARKUP = Late(r"<!--|<(?:style|script)\b|</?[A-Za-z][^<>]{0,1000}>|&#?\w{1,8};|\s+", re.IGNORECASE)
_LAYOUT = re.compile(
    r"</?(?:PAGE|TABLE|CAPTION|S|C|TEXT|B|U|I|FN|F\d)>|^(?:[ \t]?>)+[ ]?", re.IGNORECASE | re.MULTILINE
)
_BLOCK = re.compile(
    r"</?(?:p|div|br|tr|table|h\d|li|ul|ol|hr|center|body|html|title|pre|type|document|text|page)\b", re.IGNORECASE
)
_CELL = re.compile(r"</?t[dh]\b", re.IGNORECASE)
_ENDS = {"<!--": "-->", "<style": "</style>", "<script": "</script>"}
_BLANKS = re.compile(r"[^\S ]\s*| \s+")
"""A run of blanks that is more, or other, than one blank."""
_SENTENCE_END = Late(r"[.!?](?:[\"”’)]{0,2})\s+(?=[\"“(]?[A-Z0-9☐☒])")
_SHORT = Late(
    r"(?:\b(?:Inc|Corp|Co|Ltd|No|Nos|Mr|Mrs|Ms|Dr|St|Jr|Sr|Va|Mass|Calif|Okla|Nev|Ill|Conn|Pa|Tex|Fla|Ga|Md|Minn|Mich|Wis|Wash|Ore|Ariz|Colo|Tenn|Del|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec"
    r"|cent|approx|[A-Za-z]|[A-Z]\.[A-Z]|[ap]\.m|U\.S|L\.L|N\.A|S\.A|N\.V))[.]$"
)
"""What a point does not end: the running text goes on behind it."""
_GOES_ON = re.compile(r"(?:Inc|Corp|Co|Ltd|p\.m|a\.m)[.]$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its margins, and where it stands in the page's text. `blank_before`: an empty line precedes it."""

    text: str
    start: int
    end: int
    blank_before: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the running text: a sentence or a region. `start` counts in the running text."""

    text: str
    start: int


@dataclass(frozen=True)
class Moved:
    """A text made from another by cutting and putting in: `outs[i]` here is `places[i]` there."""

    text: str
    outs: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, at: int) -> int:
        """Where that place stands in the text this was made from."""
        index = bisect_right(self.outs, at) - 1
        return self.places[index] + at - self.outs[index] if index >= 0 else at


class _Moving:
    """Pieces put together to a `Moved`."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.parts: list[str] = []
        self.outs: list[int] = []
        self.places: list[int] = []
        self.length = 0

    def add(self, words: str, place: int) -> None:
        """Go on with these words, which stand for what is at that place."""
        if words:
            self.outs.append(self.length)
            self.places.append(place)
            self.parts.append(words)
            self.length += len(words)

    def done(self) -> Moved:
        """The whole."""
        return Moved("".join(self.parts), tuple(self.outs), tuple(self.places))


class Page:
    """One document: its clean text in lines, and its head as running text, both with the way back to the source."""

    def __init__(self, source: str) -> None:
        """Take the text as it was given: plain, HTML, or quoted in a mail."""
        self.source = source
        self._clean = _without_tags(source) if _IS_HTML.search(source[:200_000]) else _without_marks(source)
        self.text = self._clean.text

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines that are not empty."""
        found, at, blank = [], 0, True
        for raw in self.text.split("\n"):
            stripped = raw.strip()
            if stripped:
                start = at + raw.index(stripped[0])
                found.append(Line(stripped[:_LONGEST_LINE], start, start + min(len(stripped), _LONGEST_LINE), blank))
            blank = not stripped
            at += len(raw) + 1
        return tuple(found)

    @cached_property
    def head(self) -> Moved:
        """The first part as running text: every run of blanks is one blank."""
        return _running(self.text[: 2 * HEAD])

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        """The sentences of the head; a headline in a paragraph of its own is one."""
        return tuple(_sentences(self.text[: 2 * HEAD], self.head))

    def region(self, start: int, end: int) -> Moved:
        """A part of the text, by offsets in it, as running text with its places in the whole text."""
        piece = _running(self.text[start:end])
        return Moved(piece.text, piece.outs, tuple(place + start for place in piece.places))

    def proof(self, field: str, start: int, end: int) -> Proof:
        """The words between two places of `text`, as they stand in the source."""
        first = self._clean.place(start)
        last = self._clean.place(end - 1) + 1 if end > start else first
        return Proof(field, self.source[first:last], first, last)

    def head_proof(self, field: str, start: int, end: int) -> Proof:
        """The words between two places of the running text, as they stand in the source."""
        return self.proof(field, self.head.place(start), self.head.place(max(start, end - 1)) + 1)


def _without_marks(source: str) -> Moved:
    """Take the quote marks of mail and the layout tags of old filings out."""
    moving, at = _Moving(), 0
    for match in _LAYOUT.finditer(source):
        moving.add(source[at : match.start()], at)
        at = match.end()
    moving.add(source[at:], at)
    return moving.done()


def _without_tags(source: str) -> Moved:
    """Take HTML apart: blocks become lines, cells stand two blanks apart, entities become signs."""
    moving, at, kept_lines = _Moving(), 0, _keeps_lines(source)
    while (match := _MARKUP.search(source, at)) is not None:
        moving.add(source[at : match.start()], at)
        found, at = match[0], match.end()
        if (closing := _ENDS.get(found.lower())) is not None:
            end = _find(source, closing, at)
            at = len(source) if end < 0 else end + len(closing)
        elif found.startswith("&"):
            sign = html.unescape(found)
            moving.add(" " if sign == "\xa0" else sign, match.start())
        elif found.isspace():
            moving.add(found if kept_lines else " ", match.start())
        elif _BLOCK.match(found):
            moving.add("\n", match.start())
        elif _CELL.match(found):
            moving.add("  ", match.start())
    moving.add(source[at:], at)
    return moving.done()


def _keeps_lines(source: str) -> bool:
    """Whether line ends count, as in a filing that is plain text between a few tags."""
    head = source[:20_000].lower()
    return "<pre" in head or not any(tag in head for tag in ("<html", "<body", "<!doctype"))


def _find(source: str, closing: str, at: int) -> int:
    """Where that closing tag stands, in either case."""
    match = re.compile(re.escape(closing), re.IGNORECASE).search(source, at)
    return match.start() if match else -1


def _running(text: str) -> Moved:
    """Make every run of blanks one blank."""
    moving, at = _Moving(), 0
    for match in _BLANKS.finditer(text):
        moving.add(text[at : match.start()], at)
        moving.add(" ", match.start())
        at = match.end()
    moving.add(text[at:], at)
    return moving.done()


def _sentences(text: str, head: Moved) -> list[Passage]:
    """Cut the running text at points, and at empty lines."""
    flat = head.text[:HEAD]
    cuts = {0, len(flat)}
    for match in re.finditer(r"\n[ \t\r]*\n", text):
        index = bisect_right(head.places, match.start()) - 1
        if index >= 0 and head.outs[index] < len(flat):
            cuts.add(head.outs[index])
    for match in _SENTENCE_END.finditer(flat):
        before = flat[max(0, match.start() - 12) : match.start() + 1]
        if not _SHORT.search(before) or (_GOES_ON.search(before) and _begins_anew(flat, match.end())):
            cuts.add(match.end())
    ordered = sorted(cuts)
    found = []
    for start, end in pairwise(ordered):
        piece = flat[start : min(end, start + _LONGEST_SENTENCE)]
        if piece.strip():
            found.append(Passage(piece, start))
    return found


def _begins_anew(flat: str, at: int) -> bool:
    """Whether what follows the short form begins a sentence by a word that begins many."""
    return (
        re.match(r"(?:The|This|In|On|As|All|Holders|Withdrawal|It|A|Notes|Of|To|Each)\s", flat[at : at + 12])
        is not None
    )
