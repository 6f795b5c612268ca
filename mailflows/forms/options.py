"""The lines of a form that elect: which option each is, whether it is ticked, what amount stands on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailflows.forms import patterns as words
from mailflows.forms.boxes import (
    Mark,
    Marked,
    is_amount,
    mark_at_end,
    mark_behind,
    mark_leading,
    marks_before,
    struck_out,
)
from mailflows.forms.lines import Line
from mailflows.forms.values import Span

_OPTION = re.compile("|".join(f"(?P<{kind}>\\b(?:{pattern}))" for kind, pattern in words.OPTIONS), re.IGNORECASE)
_SMALL_OPTION = re.compile(_OPTION.pattern)
"""The same in small letters, which is tried twice as fast."""
_BEGINS = re.compile(f"[{words.OPTION_LETTERS}](?<=(?={_OPTION.pattern}).)")
"""The first letter of an option, in small letters: where a line has none, that is seen twice as fast again."""
_BARE = re.compile(words.BARE_OPTION, re.IGNORECASE)
_MOST_BEFORE = 24
_LONGEST = 1000
"""A line of more characters elects nothing on a form."""
_HINTS = (
    "tender",
    "exchange",
    "withdraw",
    "revoke",
    "declin",
    "part",
    "all",
    "none",
    "full",
    "entire",
    "only ",
    "whole",
    "everything",
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?:\(s\))?|\S")
_AFTER_A_GAP = re.compile(
    r"\s*(?:indicated|specified|stated|of\s+(?:old\s+)?notes|old\s+notes\s+indicated|amount\s+of)\b", re.IGNORECASE
)
_NOT_THIS = re.compile(words.NOT_THIS, re.IGNORECASE)
_HARD_END = re.compile(r"[:]")
_LOOSE = re.compile(r"[\s.,:;()\[\]*|=]")


@dataclass(frozen=True, slots=True)
class Option:
    """One option of the form as filled in."""

    kind: str
    """`all`, `part`, `decline`, `withdraw`."""
    marks: tuple[Marked, ...]
    struck: bool
    line: int
    last_line: int
    start: int
    end: int
    rest: Span | None
    """What was written behind its words (an amount, an account, a condition)."""

    @property
    def boxed(self) -> bool:
        """A box, a blank or a mark stands beside it."""
        return bool(self.marks)

    @property
    def doubtful(self) -> bool:
        """Its tick is put in question by itself, or taken back in words beside it."""
        marks = {mark.mark for mark in self.marks}
        return Mark.DOUBT in marks or (
            Mark.TICK in marks
            and any(mark.mark is Mark.EMPTY and _NOT_THIS.match(mark.sign.strip("( [")) for mark in self.marks)
        )

    def ticked(self, others: tuple[Option, ...] = ()) -> bool | None:
        """True where it carries a tick, False where its box is empty or it is crossed out, None without a box.

        A dot or an arrow is a tick only where another option has a box without it.
        """
        if self.struck or any(mark.mark is Mark.STRUCK for mark in self.marks):
            return False
        if any(mark.mark in (Mark.TICK, Mark.DOUBT) for mark in self.marks):
            crossed = {mark.sign for mark in self.marks} <= {"❌"}
            return not (crossed and any(m.sign in "✅✔✓☑" for other in others for m in other.marks))
        signs = {mark.sign for mark in self.marks if mark.mark is Mark.CONTRAST}
        if signs:
            lacking = [o for o in others if o.kind != self.kind and not signs & {m.sign for m in o.marks}]
            return True if lacking else None
        return False if self.marks else None


def _wording_end(lines: list[Line], index: int, at: int) -> tuple[int, int]:
    """Follow an option's own wording to where something filled in may begin: (line, place in the line)."""
    line_no, place = index, at
    while True:
        text = lines[line_no].text
        while place < len(text):
            match = _WORD.search(text, place)
            if match is None:
                place = len(text)
                break
            said = match.group().lower()
            if _HARD_END.fullmatch(said):
                return line_no, match.end()
            if said not in words.OPTION_WORDS and not _LOOSE.fullmatch(said):
                return line_no, match.start()
            if said in "([|":
                return line_no, match.start()
            place = match.end()
        following = line_no + 1
        if following + 1 < len(lines) and lines[following].blank and _AFTER_A_GAP.match(lines[following + 1].text):
            # Scans are read with an empty line between widely set lines.
            following += 1
        # The wording of "Tender only the aggregate principal amount of Old Notes Indicated:" wraps.
        if following >= len(lines) or following > index + 4 or not _continues(lines[line_no], lines[following]):
            return line_no, len(text)
        line_no, place = following, len(lines[following].text) - len(lines[following].text.lstrip())


def _continues(line: Line, following: Line) -> bool:
    """Say whether a line goes on with the option's wording: its first word belongs to it and it is no label."""
    first = _WORD.search(following.text)
    if first is None or following.blank or following.rule or line.text.rstrip().endswith((":", ".")):
        return False
    said = first.group().lower()
    if said not in words.OPTION_WORDS or said in {"account", "i", "we", "please", "tender", "all", "exchange"}:
        return False
    return not marks_before(following.text[: first.start()])[0]


def _rest(lines: list[Line], option: str, at_line: int, place: int) -> tuple[int, Span | None]:
    """Find what was written behind the wording: on its line, else (part only) on the lines below."""
    line = lines[at_line]
    if line.text[place:].strip(" \t_.:|-–—…,;[]()$") or line.text[place:].strip().startswith("("):
        last = at_line
        # An amount in words may go on below: "One Hundred Seventy-Five / Thousand Dollars ($175,000)".
        if (
            option == "part"
            and at_line + 1 < len(lines)
            and re.match(r"\s*(?:thousand|hundred|million|dollars|\(?\$\s?\d)", lines[at_line + 1].text, re.IGNORECASE)
        ):
            last = at_line + 1
        return last, (line.start + place, lines[last].end)
    if option != "part":
        return at_line, (line.start + place, line.end) if line.text[place:].strip() else None
    for index in range(at_line + 1, min(at_line + 4, len(lines))):
        below = lines[index]
        if below.rule and not _AMOUNT_ON_RULE.search(below.text):
            # An answer typed below the blank, as in an interleaved reply, still belongs to it.
            typed = next((n for n in range(index + 1, min(index + 4, len(lines))) if not lines[n].blank), None)
            if typed is None or (typed > index + 1 and lines[typed].depth >= line.depth):
                return index, None
            under = lines[typed]
            tick = _TYPED_TICK.match(under.text) if under.depth < line.depth else None
            if _AMOUNT_LINE.match(under.text, tick.end() if tick else 0):
                return typed, (under.start + (tick.end() if tick else 0), under.end)
            return index, None
        if below.blank:
            if index > at_line + 2:
                break
            continue
        if not _AMOUNT_LINE.match(below.text):
            break
        last = index
        if index + 1 < len(lines) and re.match(
            r"\s*(?:thousand|hundred|million|dollars|\(?\$\s?\d)", lines[index + 1].text, re.IGNORECASE
        ):
            last = index + 1
        return last, (below.start, lines[last].end)
    return at_line, (line.start + place, line.end) if _BOX_BEHIND.search(line.text, place) else None


_BOX_BEHIND = re.compile(rf"\|\s*(?:[\[(]\s*[\])]|[{words.EMPTY_BOXES}])")
"""A box in a cell of its own behind an option on which nothing was filled in."""
_TYPED_TICK = re.compile(r"\s*[\[(]?[xX✓✔][\])]?\s+")
_AMOUNT_ON_RULE = re.compile(r"\d")
_AMOUNT_LINE = re.compile(
    r"[\s_.\-–—*(]*(?:(?:only|just|exactly|dollars|the\s+sum\s+of)\s+)?(?:(?:us|usd|u\.s\.)?\s*[$€£]|(?:usd|us)\b|\d{1,6}\s*[x×@]\s*\$?\s*1,?000\b|\d[\d.,']*\s*(?:k|m|mm|bonds?|notes?|units?|shares?|dollars|thousand|million|usd|par|face|principal|%)?[\s_.*/-]*(?:$|\()"
    r"|\d[\d.,']*\s*(?:bonds?|notes?|dollars|thousand|million|principal|face|par)\b|\d{1,3}(?:[.,]\d{3})+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a hundred)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Begun:
    """Where an option's words begin on its line, with the marks before them."""

    kind: str
    begin: int
    wording: int
    """Where the words end that tell the option."""
    marks: tuple[Marked, ...]


def options_on(lines: list[Line], index: int) -> list[Option]:
    """Find the options that a line carries (mostly one; two where both boxes stand on one line)."""
    text = lines[index].text
    found = _begun_on(text) if len(text) <= _LONGEST else ()
    if not found:
        return []
    limits = [one.begin for one in found[1:]]
    return [_option(lines, index, one, limit) for one, limit in zip(found, [*limits, None], strict=True)]


@lru_cache(maxsize=4096)
def _begun_on(text: str) -> tuple[_Begun, ...]:
    """Find where options begin on a line of at most `_LONGEST` characters.

    The lines of the form that every holder fills in, and of the letter round it, are kept.
    """
    if not _may_hold_option(text):
        return ()
    low = text.lower()
    if text.isascii():
        if (first := _BEGINS.search(low)) is None:
            return ()
        matches = _SMALL_OPTION.finditer(low, first.start())
    else:
        matches = _OPTION.finditer(text)
    found: list[_Begun] = []
    at = 0
    for match in matches:
        if match.start() < at:
            continue
        kind = match.lastgroup or "all"
        before = text[at : match.start()]
        if found:
            # A second option on the line: only its own box parts it from the first one's words.
            box = re.search(
                rf"(?:[\[(][^\[\]()]{{0,14}}[\])]|[{words.TICKS}{words.EMPTY_BOXES}]|(?<=\s)_{{2,}}(?:[xX✓✔]_+)?|\s[xX]{{1,2}}(?=\s)|\|)\s*(?:\(?[ab12][.)]\s*)?\Z",
                before,
            )
            if box is None:
                continue
            before = before[box.start() :]
        marks, only_marks = marks_before(before)
        if not only_marks:
            if not found:
                break
            continue
        if not marks and _BARE.match(match.group()) and not _mark_follows(text[match.end() :]):
            break
        begin = match.start() - len(before)
        found.append(_Begun(kind, begin, match.end(), marks))
        at = match.end()
    return tuple(found)


def _may_hold_option(text: str) -> bool:
    """Ask cheaply whether a line may hold an option at all."""
    low = text.lower()
    first = min((at for hint in _HINTS if (at := low.find(hint)) >= 0), default=-1)
    # Before an option stand only its box and its number ("I do not wish to" at most).
    return first >= 0 and (first <= _MOST_BEFORE or sum(map(str.isalpha, low[:first])) <= _MOST_BEFORE)


def _mark_follows(tail: str) -> bool:
    """Say whether a lone word ("All ….. X"), or a short label ("Only this amount:  [x]  25,000"), has a mark behind it."""
    if not tail.strip():
        return False
    if mark_behind(tail) is not None:
        return True
    at = 0
    while (word := _WORD.search(tail, at)) is not None:
        said = word.group().lower()
        if said == ":" or said in "([|" or not (said in words.OPTION_WORDS or _LOOSE.fullmatch(said)):
            break
        at = word.end()
    if tail[at:].strip() == tail.strip():
        return mark_leading(tail) is not None
    apart = _APART.match(tail, at) is not None or tail[at:].lstrip()[:1] in _BOX_OPENS
    return apart and (mark_behind(tail[at:]) is not None or mark_leading(tail[at:]) is not None)


_APART = re.compile(r"\s{0,4}(?::|[-–—=]|\.{2,}|\|)|\s{2,}")
"""What parts a label from the mark behind it."""
_BOX_OPENS = frozenset("[({☐☑☒□✓✔✗✘")


def _option(lines: list[Line], index: int, begun: _Begun, limit: int | None) -> Option:
    """Put one option together: marks before and behind it, and what was written on it."""
    line, kind, begin, marks = lines[index], begun.kind, begun.begin, begun.marks
    if limit is not None:
        # Only its own part of the line is looked at; the next option owns the rest.
        lines = [*lines[:index], Line(line.text[:limit], line.start, line.depth)]
    at_line, place = _wording_end(lines, index, begun.wording)
    last, span = _rest(lines, kind, at_line, place)
    struck = struck_out(line.text[begin : limit if limit is not None else len(line.text)]) or (
        begin == 0 and struck_out(line.text)
    )
    end = max(lines[last].end if last < len(lines) else line.end, line.end if limit is None else line.start + limit)
    if span is not None and last == at_line and _YES_IN_PASSING.match(lines[at_line].text, place) is None:
        tail = lines[at_line].text[place:]
        behind = mark_behind(tail)
        if behind is not None and is_amount(behind.sign):
            # A figure set in brackets ticks its line and is the amount.
            marks = (*marks, behind)
        elif behind is not None:
            blank_amount = kind == "part" and behind.mark is Mark.EMPTY and behind.sign == "_"
            if not (blank_amount or (behind.sign == "_" and marks)):
                marks = (*marks, behind)
            span = None
        else:
            leading = mark_leading(tail)
            if leading is not None:
                marks = (*marks, leading)
                refused = leading.mark is Mark.EMPTY and _SAYS_NO.fullmatch(leading.sign) is not None
                if (refused and _FIGURE.search(tail, leading.end)) or _unsettled(tail[leading.end :], leading):
                    # "No - $10,000", "yes and no": the box and what stands beside it do not agree.
                    marks = (*marks, Marked(Mark.DOUBT, "?", leading.end))
                tail = tail[leading.end :]
                span = (span[0] + leading.end, span[1])
            tick = mark_at_end(tail)
            if tick is not None and tail[:tick].strip():
                marks = (*marks, Marked(Mark.TICK, "x", len(tail)))
                span = (span[0], span[0] + tick)
    if kind == "decline" and marks and _NOT_ALL.search(line.text, begin):
        # "Do not tender all of them, only": so far it says neither none nor how many.
        marks = (*marks, Marked(Mark.DOUBT, "?", 0))
    if not marks and _ringed(line.text, begin, begun.wording, limit):
        marks = (Marked(Mark.CONTRAST, "ring", 0, boxed=False),)
    return Option(kind, marks, struck, index, max(last, at_line), line.start + begin, end, span)


def _unsettled(behind: str, mark: Marked) -> bool:
    """Say whether what stands behind a mark and its amount takes them back; behind a bare "yes" only an amount may stand."""
    if not mark.boxed and _PROSE.match(behind):
        # "Tender all my notes. No rush with the confirmation." is no label with an answer.
        return False
    if _TURNED.match(behind) or _STRUCK.search(behind):
        return True
    return not mark.boxed and any(word not in _OF_AN_AMOUNT for word in _LETTERS.findall(behind.lower()))


_YES_IN_PASSING = re.compile(r"(?:(?<=, )|(?<=,))yes\s{0,2}[.!]\s+[A-Z]")
"""Ends a sentence before another: "Tender all of it, yes. My cell is ..." is no box with its answer."""
_PROSE = re.compile(
    r"\s(?!and\b|or\b|but\b|if\b|not\b|maybe\b|perhaps\b)[a-z]+\b[^\d$]*\Z|,\s(?:sorry|thanks|thank|i|we)\b",
    re.IGNORECASE,
)
"""Behind a "no": words and no figure."""
_STRUCK = re.compile(words.STRUCK_WORDS, re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_OF_AN_AMOUNT = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "and",
        "dollars",
        "dollar",
        "usd",
        "us",
        "s",
        "u",
        "cents",
        "k",
        "m",
        "mm",
        "bonds",
        "bond",
        "notes",
        "note",
        "old",
        "new",
        "face",
        "value",
        "principal",
        "aggregate",
        "amount",
        "nominal",
        "par",
        "only",
        "just",
        "exactly",
        "please",
        "thanks",
        "thank",
        "you",
        "of",
        "the",
        "my",
        "our",
        "for",
        "in",
        "that",
        "is",
        "half",
        "quarter",
        "percent",
        "part",
        "a",
        "to",
        "be",
        "tendered",
        "exchanged",
    ]
)
_SAYS_NO = re.compile(r"no|n|unticked|unchecked|not\s+(?:ticked|checked)", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_TURNED = re.compile(
    r"[\s,;:.()&/–—-]{0,6}(?:and|or|but|if|no|not|yes|maybe|perhaps|possibly|probably|unless|once|when|later)\b",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(r"\ball\b.{0,200}\b(?:only|but|just|part)\b", re.IGNORECASE)
_RINGS = {"(": ")", "*": "*", "_": "_", ">": "<", "=": "=", "[": "]", "{": "}"}


def _ringed(text: str, begin: int, wording: int, limit: int | None) -> bool:
    """Say whether an option's words are set apart as a whole, in `(( ))`, `** **`, `>> <<`: circled, in bold."""
    piece = text[begin:limit].strip()
    return len(piece) > wording - begin and piece[0] in _RINGS and piece.rstrip(" .:").endswith(_RINGS[piece[0]])


def option_kind(text: str) -> str | None:
    """Say which election a check box's label names; None where it names none."""
    match = _OPTION.match(text.strip(" :._-[]()☐☒"))
    return match.lastgroup if match else None
