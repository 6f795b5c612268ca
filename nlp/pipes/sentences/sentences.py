"""Cut a passage into sentences: at full stops, at deliberate line ends, at bullets and list lines.

Wrapped lines are joined: a line end counts only where the author broke the line on purpose,
that is, where the next word would still have fitted.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from nlp.late import Late
from nlp.pipes.sentences.patterns import ABBREVIATIONS, BULLET, WRAP

_BULLET = re.compile(rf"\s*{BULLET}", re.IGNORECASE)
_ACCOUNT = re.compile(r"\s*[A-Za-z]{2}\s?-?\s?\d{4}\b")
_LABEL = re.compile(
    r"\s*(?:[A-Z][\w.'’&-]*\s+){0,4}\(?(?:[A-Za-z]{2}\s?-?\s?\d{4})\)?[^\n:]{0,30}[:–—-]\s|\s*(?:My\s+|The\s+|Our\s+)?(?:\w+\s+){0,2}(?:IRA|[Aa]ccount|[Tt]rust)\s*(?:\([^)\n]{1,20}\)\s*)?:\s"
)
"""A line that names an account and says behind a colon what becomes of it."""
_STOP = Late(r"(?:[.!?]+[\"'”’)\]]*|…|\.{3,})(?=\s|$)|(?<=[a-z]{3})[!?]+(?=[A-Z])|\x1e")
_CORRECTS = re.compile(r"\s*(?:sorry|no|wait|oops|make|rather|i\s+mean|er|um)\b[^.!?\n]{0,30}\d", re.IGNORECASE)
"""How a sentence goes on behind three dots with another figure."""
_TELEGRAM = re.compile(_STOP.pattern + r"|(?<=\s)STOP(?=\s|$)")
"""In a telegram, which ends with it, a word stands for the full stop."""
_LINE_END = re.compile(r"\n")
_ITEM = re.compile(r"\s*\(?(?:\d{1,2}|[A-Za-z])\.")
_LAST_WORD = re.compile(r"(?<![\w'’])([A-Za-z][A-Za-z.]*)\.$")
_NUMBER_FOLLOWS = re.compile(r"\s*(?:[#:(]\s*)?(?:[A-Za-z]{1,3}[\s-]?)?\d|\s*$")
_SHORT = frozenset(ABBREVIATIONS.split())


def spans(text: str) -> list[tuple[int, int]]:
    """Give the character spans of the sentences of `text`, blank ends taken off, empty ones left out."""
    found: list[tuple[int, int]] = []
    for start, end in _blocks(text):
        found.extend(_stops(text, start, end))
    return found


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield stretches between deliberate line ends."""
    ends = [match.start() for match in _LINE_END.finditer(text)]
    lines = list(zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True))
    start = 0
    width = max([WRAP, *(end - begin for begin, end in lines)])
    for (begin, end), (next_begin, next_end) in itertools.pairwise(lines):
        if _breaks(text[begin:end], text[next_begin:next_end], min(width, 90)):
            yield start, end
            start = next_begin
    yield start, len(text)


def _breaks(line: str, following: str, width: int) -> bool:
    """Tell whether the author ended the sentence, or the list item, at the end of `line`."""
    if not line.strip() or not following.strip():
        return True
    if _BULLET.match(following) or _ACCOUNT.match(following) or _LABEL.match(following):
        return True
    if len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width:
        return False
    head = following.lstrip()[0]
    return not (head.islower() or line.rstrip().endswith(","))


def _stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one block by its full stops, question and exclamation marks."""
    begin = start
    stop = _TELEGRAM if text[start:end].rstrip().endswith(" STOP") else _STOP
    for match in stop.finditer(text, start, end):
        if match.group() in ("…", "...") and _CORRECTS.match(text, match.end(), end):
            # "put in 100... sorry, 120" is one breath.
            continue
        if match.group().startswith(".") and _abbreviated(text[begin : match.start() + 1], text[match.end() : end]):
            continue
        if (span := _trimmed(text, begin, match.start() if match.group() == "STOP" else match.end())) is not None:
            yield span
        begin = match.end()
    if (span := _trimmed(text, begin, end)) is not None:
        yield span


def _abbreviated(before: str, after: str) -> bool:
    """Tell whether the dot at the end of `before` belongs to an abbreviation, an initial or a list number."""
    if _ITEM.fullmatch(before):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last.group(1).lower()
    if word in ("k", "m", "mm") and before[: last.start()][-1:].isdigit():
        # "BK-2001: 40M. More to follow." is two sentences; an initial has no figure before it.
        return False
    if len(word) == 1 and word != "i":
        return bool(after.strip())
    if word in ("no", "nos") and not _NUMBER_FOLLOWS.match(after):
        # "Thank you, but no. I let my notes lie.": only before a number it stands for the word.
        return False
    if word in _SHORT:
        rest = after.lstrip()
        if word == "no" and _CAPITAL.match(rest):
            # "Delgado no. From Tidewater nothing yet.": a number has a figure behind it.
            return False
        return bool(rest) and not (
            word in {"inc", "corp", "co", "llc", "l.p", "etc", "jr", "sr"} and _opens_sentence(rest)
        )
    return False


_CAPITAL = re.compile(r"[A-Z][a-z]+\s+(?!\d)|I\s")


def _opens_sentence(rest: str) -> bool:
    """Tell whether what follows begins a sentence: after "Inc." that can only be seen from the next word."""
    word = rest.split(maxsplit=1)[0]
    return word.lower() in {
        "please",
        "i",
        "we",
        "the",
        "this",
        "our",
        "my",
        "kindly",
        "thank",
        "thanks",
        "all",
        "tender",
        "exchange",
        "it",
        "you",
    }


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Take blanks and a bullet off both ends; None where nothing is left."""
    piece = text[begin:end]
    lead = len(piece) - len(piece.lstrip())
    if (bullet := _BULLET.match(piece)) is not None:
        lead = bullet.end()
    tail = len(piece.rstrip())
    return (begin + lead, begin + tail) if tail > lead else None
