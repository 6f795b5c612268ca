"""The lines of a text as a form reader sees them: quote marks taken off, rules and headers known, offsets kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from mailflows.along.markers import is_attribution_line

_QUOTE_MARKS = re.compile(r"(?:[ \t]{0,3}>)+ ?")
_CODED_BLANKS = ("=20", "=09", "=A0")
_MOST_CODED = 4
_RULE = re.compile(r"[\s\-–—_=.*·|+…]*")
_LONG_RULE = re.compile(r"[-–—=]{8,}")
_CAPTION_WORDS = re.compile(r"signature|print|telephone|taxpayer|dated|sign here", re.IGNORECASE)
_OPTION_WORDS = re.compile(r"tender|exchange (?:all|only)", re.IGNORECASE)
_WROTE = re.compile(
    r"(?:on|le|am|el|il|op)\b.{4,240}(?:wrote|writes|a écrit|schrieb|escribió|ha scritto|schreef)\s?:$", re.IGNORECASE
)
_WROTE_START = re.compile(r"on\b.{4,200}\d", re.IGNORECASE)
_WROTE_END = re.compile(r".{0,120}\bwrote\s?:$", re.IGNORECASE)
_FORWARD = re.compile(
    r"[-_ ]*(?:original message|forwarded message|forwarded by .{0,120}|ursprüngliche nachricht|message d'origine)[-_ ]*$"
    r"|begin forwarded message:$",
    re.IGNORECASE,
)
_MAY_FORWARD = frozenset("-_ oOfFuUmMdDbB")
"""With which signs such a line begins."""
_HEADER = re.compile(r"\*?(?:from|de|von|sent|to|cc|subject|date|reply-to|envoyé|objet)\s?:\*?\s", re.IGNORECASE)
_FROM = re.compile(r"\*?(?:from|de|von)\s?:", re.IGNORECASE)


class Line(NamedTuple):
    """One line, or a piece of one where a rule stood in its middle, without its quote marks."""

    text: str
    start: int
    """Offset of `text` in the source."""
    depth: int
    """How many quote marks stood before it."""

    @property
    def end(self) -> int:
        """Offset behind the line's last character."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Nothing stands on it."""
        return not self.text or self.text.isspace()

    @property
    def rule(self) -> bool:
        """Only dashes, underscores, dots and the like stand on it: a line to write on."""
        return not self.text[:1].isalnum() and not self.blank and _RULE.fullmatch(self.text) is not None


def _pieces(text: str, start: int, depth: int) -> list[Line]:
    """Split a line at long rules in its middle, where an HTML mail lost the form's line breaks."""
    if not _LONG_RULE.search(text) or not _CAPTION_WORDS.search(text) or _OPTION_WORDS.search(text):
        return [Line(text, start, depth)]
    pieces = []
    at = 0
    for match in _LONG_RULE.finditer(text):
        if text[at : match.start()].strip():
            pieces.append(Line(text[at : match.start()].rstrip(), start + at, depth))
        pieces.append(Line(match.group(), start + match.start(), depth))
        at = match.end()
    if text[at:].strip():
        pieces.append(Line(text[at:].rstrip(), start + at, depth))
    return pieces


def _unmarked(raw: str) -> tuple[int, int, str]:
    """Take the quote marks off a line: how long they were, how many, and the rest without the blanks at its end."""
    marks = _QUOTE_MARKS.match(raw)
    return (marks.end(), marks.group().count(">"), raw[marks.end() :].rstrip()) if marks else (0, 0, raw.rstrip())


_LONGEST_KEPT = 300
_kept_unmarked = lru_cache(maxsize=4096)(_unmarked)
"""The lines of a letter that its readers quote come again in every answer, so they are kept."""


def lines_of(text: str) -> list[Line]:
    """Split a text into lines: quote marks off, trailing blanks off, offsets into `text`."""
    lines: list[Line] = []
    at = 0
    # Where the rules stand that may part a line, the first of them last.
    rules = [match.start() for match in _LONG_RULE.finditer(text)][::-1]
    quoted = ">" in text
    for raw in text.splitlines(keepends=True):
        start, depth = at, 0
        at += len(raw)
        if quoted and ">" in raw:
            shift, depth, body = _unmarked(raw) if len(raw) > _LONGEST_KEPT else _kept_unmarked(raw)
            start += shift
        else:
            body = raw.rstrip()
        if body.endswith(_CODED_BLANKS):
            body = _uncoded(body)
        if rules and rules[-1] < at:
            lines.extend(_pieces(body, start, depth))
            while rules and rules[-1] < at:
                rules.pop()
        else:
            lines.append(Line(body, start, depth))
    return lines


_ROW_NUMBER = re.compile(
    r"\s{0,8}[(\[]?(?:\d{1,2}(?:[a-h]|\.\d{1,2}|\s?\([a-h]\)?)?|[A-Ha-h]\d?|[ivIV]{1,4})[.)\]]?\s{0,8}[|\t]\s{0,8}(?=\S)"
)
_FEWEST_NUMBERED = 3


def without_row_numbers(lines: list[Line]) -> list[Line]:
    """Give the lines of a form in a table without the cells that only number its rows: `4 | Signature(s) | Ada Quill`."""
    numbered = {index: found.end() for index, line in enumerate(lines) if (found := _ROW_NUMBER.match(line.text))}
    if len(numbered) < _FEWEST_NUMBERED:
        return lines
    return [
        Line(line.text[at:], line.start + at, line.depth) if (at := numbered.get(index)) else line
        for index, line in enumerate(lines)
    ]


def _uncoded(body: str) -> str:
    """Take the transfer coding off a line's end where a mail program showed it: `=20` is the blank that closed the line."""
    coded = 0
    while coded < _MOST_CODED and body.endswith(_CODED_BLANKS):
        body = body[:-3].rstrip()
        coded += 1
    return body


@dataclass(frozen=True, slots=True)
class Attribution:
    """Where quoted text begins, and under whose name: the header line as written."""

    line: int
    words: str
    depth: int
    marked: bool
    """The quoted text behind it carries one more quote mark; else it simply follows."""
    header_lines: frozenset[int]
    """Lines of the header itself (`From:`, `Date:` …), which are no lines of a form."""


def _header_block(lines: list[Line], at: int) -> Attribution | None:
    """Read an Outlook-like block of From, Sent, To, Subject that begins at or just behind a line."""
    found: list[int] = []
    words = ""
    for index in range(at, min(at + 12, len(lines))):
        line = lines[index].text.strip()
        if not line:
            if found:
                break
            continue
        if _HEADER.match(line):
            found.append(index)
            if _FROM.match(line):
                words = line
        elif (found and not _HEADER.match(line) and len(found) >= 2) or index != at:
            break
    if len(found) < 2 or not words:
        return None
    return Attribution(at, words, lines[at].depth, marked=False, header_lines=frozenset(range(at, found[-1] + 1)))


def attributions_of(lines: list[Line]) -> list[Attribution]:
    """Find where older mails are quoted (`On … wrote:`, header blocks), in order."""
    found: list[Attribution] = []
    skip_to = 0
    for index, line in enumerate(lines):
        text = line.text.strip()
        if not text or index < skip_to:
            continue
        words = ""
        last = index
        if (text.endswith(":") and _WROTE.match(text)) or is_attribution_line(text):
            words = text
        elif (
            text[:2].lower() == "on"
            and _WROTE_START.match(text)
            and index + 1 < len(lines)
            and _WROTE_END.match(lines[index + 1].text.strip())
        ):
            words, last = f"{text} {lines[index + 1].text.strip()}", index + 1
        if words:
            following = next((other for other in lines[last + 1 : last + 6] if not other.blank), None)
            marked = following is not None and following.depth > line.depth
            found.append(Attribution(index, words, line.depth, marked, frozenset(range(index, last + 1))))
            skip_to = last + 1
        elif (text[0] in _MAY_FORWARD and _FORWARD.match(text)) or (":" in text[:8] and _FROM.match(text)):
            block = _header_block(lines, index)
            if block is None and _FORWARD.match(text):
                block = Attribution(index, text, line.depth, marked=False, header_lines=frozenset({index}))
            if block is not None:
                found.append(block)
                skip_to = max(block.header_lines) + 1
    return found


def attribution_at(attributions: list[Attribution], index: int, depth: int) -> str:
    """Give the headers under which a line stands quoted, outermost first, one a line; nothing in new text."""
    above = (a for a in attributions if a.line < index and (not a.marked or depth > a.depth))
    return "\n".join(attribution.words for attribution in above)
