"""Why is the report late? The heart of Part III of a notification of late filing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from nlp.notices.page import Page
from nlp.notices.values import Proof
from nlp.patterns.late import Late

_PART = re.compile(r"^[ \t]{0,80}part\s{1,5}iii\b(?=[^\n]{0,40}(?:narrative|\n))", re.IGNORECASE | re.MULTILINE)
_NEXT_PART = re.compile(
    r"^[ \t]{0,80}part\s{1,5}iv\b|^[ \t]{0,80}other\s{1,5}information\b", re.IGNORECASE | re.MULTILINE
)
_PRINTED = Late(
    r"^.{0,60}?\bstate\sbelow\b.{0,600}?(?:prescribed\s(?:time\s)?period|prescribed\stime(?!\speriod))\b\s?\.?(?:\s?\(?attach[^)]{0,80}\)?\.?)?",
    re.IGNORECASE,
)
_ATTACH = re.compile(r"^\s?\(?attach\s(?:extra|additional)\ssheets[^)]{0,60}\)?\s?", re.IGNORECASE)
_END = Late(r"(?<![\s.][A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bCo)(?<!\bLtd)(?<!\bNo)[.;](?:[\"”)])?\s+(?=[A-Z\"“(])")
_WHY = Late(
    r"\b(?:because|due\sto|as\sa\sresult|in\sorder\sto|owing\sto|since|reason|requires?|needs?|more\stime|additional\stime|delay\w*|unable|could\snot|cannot|in\sthe\sprocess|not\s(?:yet\s)?(?:been\s)?(?:complet|finaliz|receiv|obtain)\w*|pending|negotiat\w*|restat\w*|audit\w*)",
    re.IGNORECASE,
)
_LONGEST = 6_000
_LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Narrative:
    """The reason given, in one line, and the words that it was read from."""

    reason: str
    proof: Proof


def reason(page: Page) -> Narrative | None:
    """Give the sentence of Part III that says why, else its first; None where the part is empty or not there."""
    part = _PART.search(page.text)
    if part is None:
        return None
    begin = page.text.find("\n", part.end())
    begin = part.end() if begin < 0 else begin
    end = _NEXT_PART.search(page.text, begin)
    region = page.region(begin, min(end.start() if end else begin + _LONGEST, begin + _LONGEST))
    text = region.text
    printed = _PRINTED.match(text)
    at = printed.end() if printed else 0
    if (attach := _ATTACH.match(text[at:])) is not None:
        at += attach.end()
    found = _pieces(text, at)
    if not found:
        return None
    start, stop = max(found, key=lambda piece: _tells(text[piece[0] : piece[1]]))
    words = text[start:stop].strip(" -_=")
    start = text.index(words, start)
    shown = words if len(words) <= _LONGEST_REASON else words[:_LONGEST_REASON].rsplit(" ", 1)[0] + " …"
    return Narrative(shown, page.proof("reason", region.place(start), region.place(start + len(words) - 1) + 1))


def _pieces(text: str, at: int) -> list[tuple[int, int]]:
    """The sentences behind the printed instruction, but for rules and blanks."""
    cuts = [at, *(match.start() + 1 for match in _END.finditer(text, at)), len(text)]
    pieces = pairwise(cuts)
    return [(start, end) for start, end in pieces if len(re.findall(r"[A-Za-z]{3,}", text[start:end])) >= 4]


def _tells(words: str) -> int:
    """How many words of a reason stand in a sentence."""
    return len({match[0].lower() for match in _WHY.finditer(words)})
