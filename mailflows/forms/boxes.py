"""Is a box ticked? Reads the marks before and behind an option's words, as a person would."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from mailflows.forms import patterns as words


class Mark(Enum):
    """What one mark beside an option says."""

    TICK = "tick"
    EMPTY = "empty"
    CONTRAST = "contrast"
    """A dot or an arrow: a tick only where another option lacks it."""
    STRUCK = "struck"
    DOUBT = "doubt"
    """A mark that its writer is not sure of: `[X?]`, `[maybe]`."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark, the sign it was made with, and where it ends in the string it was looked for in."""

    mark: Mark
    sign: str
    end: int
    boxed: bool = True
    """A box or blank was there for it (not a bare letter or word)."""


_BRACKETS = re.compile(r"[\[({]([^\[\](){}\n]{0,24})[\])}]|\|([ _xX✓✔]{0,4})\|")
_NOTED = re.compile(r"[\[({][^\[\](){}\n]{0,24}[(\[{](?P<note>[^\[\](){}\n]{0,40})[)\]}][^\[\](){}\n]{0,8}[\])}]")
"""A box in which a note stands beside the mark: `[X (crossed out, F.M.)]`."""
_TICK_CONTENT = re.compile(words.TICK_WORDS, re.IGNORECASE)
_EMPTY_CONTENT = re.compile(words.EMPTY_WORDS, re.IGNORECASE)
_STRUCK = re.compile(words.STRUCK_WORDS, re.IGNORECASE)
_DOUBT = re.compile(words.DOUBT_WORDS, re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?){2,3}")
_AMOUNT = re.compile(r"\$?\s?\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\$\s?\d+k?")
_GLYPH = re.compile(f"[{words.TICKS}]+\ufe0f?")
_EMPTY_GLYPH = re.compile(f"[{words.EMPTY_BOXES}]\ufe0f?")
_CONTRAST = re.compile(f"[{words.CONTRAST_MARKS}]|[-=]{{1,4}}>")
_UNDERSCORED = re.compile(r"[_.]{1,12}\s?([^\s_.]{1,4}|[xX] [xX])\s?[_.]{1,12}(?=[\s|])")
_HALF_BOX = re.compile(
    r"[\[(<«{/\\=~_]{1,2}[ _]?(?P<left>[xX]{1,4}|[xX] [xX])(?:[ _]?[\])>»}/=~_]{1,12})?(?=[\s|.:]|$)"
    r"|(?P<right>[xX]{1,4})[ _]?[\])>»}/=~_]{1,12}(?=[\s|.:]|$)"
)
"""An X in a frame of any signs, or in one that lost a side: `<X>`, `/X/`, `[[X]]`, `[ X`, `X]`, `X____`."""
_EMPTY_FRAME = re.compile(r"<\s{0,6}>|«\s{0,6}»|/\s{1,6}/|=\s{1,6}=|\[\[\s{0,6}\]\]|[\[(]\s*\Z")
_WINGDINGS_2_BOX = "£ "
"""An empty box of Wingdings 2 where the font was lost; it counts as a blank, since before a figure it is a currency."""
_BLANK_LINE = re.compile(r"_{2,}|\.{4,}")
_BARE_X = re.compile(r"-?[xX]{1,4}-?(?=[\s|.:)\-])[.:)]?")
_BARE_WORD = re.compile(r"(yes|no)\b\s*[:\-–—|.,]?(?=\s|$)", re.IGNORECASE)
_PADDING = " \t_.*~\u00a0·-–"


def content_mark(content: str) -> Mark | None:
    """Judge what stands inside a box: a tick, nothing, or (None) something that is no mark.

    Blanks, underscores and dots are an empty box. An enumerating number or letter is no mark.
    """
    inner = content.strip(_PADDING)
    if not inner:
        return Mark.TICK if "*" in content else Mark.EMPTY
    if _GLYPH.fullmatch(inner) or _TICK_CONTENT.fullmatch(inner):
        return Mark.TICK
    if _EMPTY_CONTENT.fullmatch(inner) or _EMPTY_GLYPH.fullmatch(inner):
        return Mark.EMPTY
    if _CONTRAST.fullmatch(inner) or inner in {"o", "O"}:
        return Mark.CONTRAST
    if _STRUCK.search(inner):
        return Mark.STRUCK
    if _DOUBT.fullmatch(inner):
        return Mark.DOUBT
    if _INITIALS.fullmatch(inner) or _AMOUNT.fullmatch(inner):
        return Mark.TICK
    return None


def is_amount(sign: str) -> bool:
    """Say whether what stands in a box is an amount, which ticks it and is the figure as well."""
    return _AMOUNT.fullmatch(sign.strip("([{}])")) is not None


def mark_at(text: str, at: int = 0) -> Marked | None:
    """Read the mark that begins at a place: `[X]`, `☒`, `__x__`, `X`, `YES -`, `____`, `→`."""
    if (match := _NOTED.match(text, at)) and _STRUCK.search(match["note"]):
        return Marked(Mark.STRUCK, match["note"], match.end())
    if match := _BRACKETS.match(text, at):
        content = match.group(1) if match.group(1) is not None else match.group(2)
        mark = content_mark(content)
        return Marked(mark, content.strip(), match.end()) if mark else None
    if match := _GLYPH.match(text, at):
        return Marked(Mark.TICK, match.group()[0], match.end())
    if match := _EMPTY_GLYPH.match(text, at):
        return Marked(Mark.EMPTY, match.group()[0], match.end())
    if match := _CONTRAST.match(text, at):
        return Marked(Mark.CONTRAST, match.group(), match.end(), boxed=False)
    if match := _UNDERSCORED.match(text, at):
        mark = content_mark(match.group(1))
        return Marked(mark, match.group(1), match.end()) if mark else None
    if match := _HALF_BOX.match(text, at):
        return Marked(Mark.TICK, "x", match.end())
    if match := _EMPTY_FRAME.match(text, at):
        return Marked(Mark.EMPTY, "[]", match.end())
    if text.startswith(_WINGDINGS_2_BOX, at):
        return Marked(Mark.EMPTY, "_", at + 1)
    if match := _BLANK_LINE.match(text, at):
        return Marked(Mark.EMPTY, "_", match.end())
    if match := _BARE_X.match(text, at):
        return Marked(Mark.TICK, "x", match.end(), boxed=False)
    if match := _BARE_WORD.match(text, at):
        tick = match.group(1).lower() == "yes"
        return Marked(Mark.TICK if tick else Mark.EMPTY, match.group(1), match.end(), boxed=False)
    return None


_ENUMERATION = re.compile(
    r"(?:the\s+)?(?:(?:box|square)\s+(?:the\s+)?(?:first|second|one|two|upper|lower)|(?:first|second|1st|2nd|upper|lower|top|bottom)\s+(?:box|square))\s*\(\s?\Z"
    r"|(?:my\s+|our\s+)?(?:election|instructions?|choice|tender|exchange|(?:please\s+)?(?:tick|check|mark)\s+one)\s*:\s*|(?:box|option|choice|item|line)\s*(?:no\.?\s*|#)?(?:[0-9]|[a-c]\b)[\s.:)\-–—,]*|[(\[]?(?:[1-9]|[a-d]|i{1,3}|iv)[.)\]]\s*|[-*•·o\uf0a7\uf0b7\uf0d8\uf076]\s+|#\d\s+|(?:no\.?\s*|\()?(?:[1-9]\d?|[a-d]|i{1,3}|iv)[.):]?\s*(?=\|)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[\s|~]*")
_SINGLE_BLANK = re.compile(r"_[\s|]")
"""One underscore that stands alone; one right before a letter makes it italic."""


def marks_before(text: str) -> tuple[tuple[Marked, ...], bool]:
    """Read everything that stands before an option's words.

    Gives the marks, and whether nothing but marks, numbering and blanks stood there: other words
    before it mean that this is a sentence and no option.
    """
    marks: list[Marked] = []
    at = 0
    while at < len(text):
        space = _SPACE.match(text, at)
        if space and space.end() > at:
            at = space.end()
            continue
        if match := _ENUMERATION.match(text, at):
            at = match.end()
            continue
        if _SINGLE_BLANK.match(text, at):
            marks.append(Marked(Mark.EMPTY, "_", at + 1))
            at += 1
            continue
        # A mark that reaches to the option's first letter needs a blank behind it to be told.
        marked = mark_at(text + " ", at)
        if marked is not None:
            marks.append(marked)
            at = marked.end
            continue
        if text[at] in "-–—:.,*~":
            at += 1
            continue
        return tuple(marks), False
    return tuple(marks), True


_LEADERS = re.compile(r"[\s.…_:\-–—=|,;*]*")
_BARE_TAIL = re.compile(
    r"(?:(?P<tick>" + words.TICK_WORDS + r")|(?P<empty>" + words.EMPTY_WORDS + r"))[\s.!]*$", re.IGNORECASE
)
_ARROW_TAIL = re.compile(
    r"(?:<{1,6}[-=]*|[-=]*<|←|⇐|⬅️?|\^{1,40})[-=\s]*(?:x|yes|(?:i\s+(?:choose|want|pick)\s+)?this(?:\s+(?:one|option|box))?(?:,?\s+please)?|here|mine|my\s+(?:choice|election))?\W*$",
    re.IGNORECASE,
)
_END_MARK = re.compile(rf"(?:\s|^)(?:[\[(]\s*_*\s*[xX✓✔]{{1,2}}\s*_*\s*[\])]|[{words.TICKS}]|[xX]{{1,3}})\s*\.?$")


def mark_behind(tail: str) -> Marked | None:
    """Read a mark that stands alone behind an option's words: `..... X`, `(blank)`, `: yes`, `<-- this one`.

    None where other words stand there (an amount, a remark), or nothing.
    """
    leaders = _LEADERS.match(tail)
    at = leaders.end() if leaders else 0
    rest = tail[at:].rstrip(" \t_|*")
    if not rest:
        return Marked(Mark.EMPTY, "_", len(tail)) if re.search(r"_{2,}|\.{4,}", tail) else None
    if (match := _BARE_TAIL.match(rest)) is not None:
        lone_dash = match.group("empty") is not None and match.group("empty") in "-–—"
        if not lone_dash:
            return Marked(Mark.TICK if match.group("tick") else Mark.EMPTY, rest, len(tail), boxed=at > 1)
    arrow = _ARROW_TAIL.match(tail.lstrip())
    if arrow is not None:
        return Marked(Mark.TICK, "<", len(tail), boxed=False)
    marked = mark_at(rest + " ", 0)
    if marked is not None and not rest[marked.end :].strip(" .!|_"):
        return Marked(marked.mark, marked.sign, len(tail), marked.boxed)
    return None


def mark_leading(tail: str) -> Marked | None:
    """Read a boxed mark or a yes that stands between an option's words and an amount (`[X]  Amount: $5,000`)."""
    at = len(tail) - len(tail.lstrip(" \t:.-–—|,;"))
    marked = mark_at(tail, at)
    if marked is None and (said := _SAID.match(tail, at)) is not None:
        return Marked(Mark.TICK if said["tick"] else Mark.EMPTY, said["tick"] or said["empty"], said.end(), boxed=False)
    if marked is None or marked.sign == "_" or marked.mark is Mark.CONTRAST:
        return None
    worded = marked.sign.lower() in {"yes", "no"} or _FIGURE.match(tail, marked.end) is not None
    return marked if marked.boxed or worded else None


_SAID = re.compile(
    r"(?:(?P<tick>ticked|checked|marked|y)|(?P<empty>unticked|unchecked|not\s+(?:ticked|checked)|n))\b\s{0,4}[:\-–—,]?(?=\s{0,4}[|]?\s{0,4}\$?\s?\d)",
    re.IGNORECASE,
)
"""A mark in words before a figure: "ticked, $25,000"."""
_FIGURE = re.compile(r"(?:\s+|\s*\|\s*)\$?\s?\d")


def mark_at_end(tail: str) -> int | None:
    """Say where a tick begins that closes a line behind other words (`$40,000   [X]`), or None."""
    match = _END_MARK.search(tail)
    return match.start() if match else None


_STRIKE_OVERLAY = re.compile("[\u0335\u0336\u0337\u0338]")
_WORD = re.compile(r"[a-z]{3}", re.IGNORECASE)
_DASHED_OVER = re.compile(r"\s*-{2,}\s*(?=\S).*[a-z].*?\S\s*-{2,}\s*$", re.IGNORECASE)
_STRUCK_NOTE = re.compile(
    r"\((?:" + words.STRUCK_WORDS + r")[^)]*\)|\[(?:" + words.STRUCK_WORDS + r")[^\]]*\]", re.IGNORECASE
)


def struck_out(line: str) -> bool:
    """Say whether a line was crossed out: `~~…~~`, dashes around it, strike-through letters, `(crossed out)`."""
    opened, closed = line.find("~~"), line.rfind("~~")
    return bool(
        _STRIKE_OVERLAY.search(line)
        or (closed > opened + 1 and _WORD.search(line, opened, closed))
        or _DASHED_OVER.match(line)
        or _STRUCK_NOTE.search(line)
    )
