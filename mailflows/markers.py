"""Tell whether older mail begins at a line: attributions, "Original Message" rules, blocks of headers, marks.

Every question looks at a fixed number of lines and of characters, so that no input can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows import patterns

LONGEST_ATTRIBUTION = 500
MOST_ATTRIBUTION_LINES = 4
MOST_HEADER_LINES = 14

_PREFIX = re.compile(r"[ \t\u00a0]{0,8}(?:>|&gt;|›|»)")
_EMAIL = re.compile(r"[\w.+'=-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}")
_DATE = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\.? ?[^\W\d_]{3,9}\b|\b[^\W\d_]{3,9}\.? \d{1,2}\b",
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_DATE_LINE = re.compile(
    r"[\w,.]{0,12}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?\w{0,5}",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_LABEL = re.compile(r"[\s*_|]{0,12}([^\W\d_][\w .\-]{0,18}?)[*_]{0,2}\s{0,3}[:：][*_]{0,2}(?:\s|$)")
_RULED = re.compile(r"[-_=*~]{2,}")
_LOTUS_COLUMN = re.compile(r"\s{12,}\S.{0,80}?\s(?:To|An|Pour):\s|\s{20,}(?:To|An|Pour):\s")


def quotes_by_prefix(line: str) -> bool:
    """Tell whether a line carries a quotation mark (`>`) of its own."""
    return _PREFIX.match(line) is not None


class Page:
    """A text's lines with what is asked of each again and again, found out once a line."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Look at every line once."""
        self.lines = lines
        self.blank = [not line or line.isspace() for line in lines]
        self.prefixed = [quotes_by_prefix(line) for line in lines]
        self._ends = [_ends_like_attribution(line) for line in lines]
        self._labelled = [":" in line[:60] or "：" in line[:60] for line in lines]
        self._dated = [line[:1].isalnum() and any(c.isdigit() for c in line[:14]) and len(line) < 80 for line in lines]
        self.following = [len(lines)] * (len(lines) + 1)
        for index in range(len(lines) - 1, -1, -1):
            self.following[index] = self.following[index + 1] if self.blank[index] else index

    def older_mail_at(self, index: int) -> int:
        """Answer with how many lines from `index` announce older mail; 0 where none do.

        Weaker evidence will do for an attribution straight before lines marked with `>`.
        """
        lines = self.lines
        rule = _rule(lines, index)
        if rule:
            # The headers under "Original Message" belong to it; what follows them may carry marks.
            head = self.following[min(index + rule, len(lines))]
            block = _header_block(lines, head) if head <= index + rule + 1 and head < len(lines) else 0
            return head - index + block if block else rule
        if any(self._ends[index : index + MOST_ATTRIBUTION_LINES]):
            span = _attribution(lines, index, self._lines_before_prefix(index))
            if span:
                return span
        ruled = lines[index][:1] in "_-=*~ " or self._labelled[index]
        if ruled and any(self._labelled[index : index + 4]):
            span = _header_block(lines, index)
            if span:
                return span
        near_date = any(self._dated[index : index + 3]) or lines[index].startswith(" " * 12)
        return _lotus(lines, index) if near_date and any(self._labelled[index : index + 9]) else 0

    def _lines_before_prefix(self, index: int) -> int:
        """Count the lines from `index` up to the next marked one, blank ones not counted; 0 where none is near."""
        count, at = 0, index
        while at < len(self.lines) and count <= MOST_ATTRIBUTION_LINES:
            if self.prefixed[at]:
                return count
            count += 1
            at = self.following[at + 1]
        return 0


def is_attribution_line(line: str) -> bool:
    """Tell whether one line by itself is an attribution ("On August 6, 2001, Jane wrote:")."""
    return len(line) <= LONGEST_ATTRIBUTION and _attribution([line], 0, 0) == 1


def _rule(lines: Sequence[str], index: int) -> int:
    line = lines[index]
    if len(line) > 200:
        return 0
    bare = line.strip()
    if bare.startswith("|--"):
        return 1 if bare.endswith(">") else 0
    ruled = _RULED.match(bare) is not None
    if not ruled and not bare.endswith(":"):
        return 0
    core = line.strip(" \t\u00a0-_=*~>|:").lower().replace("’", "'")
    if not core:
        return 0
    if core in patterns.OLDER_MAIL_PHRASES and ruled:
        return 1
    if core in patterns.OLDER_MAIL_WITHOUT_RULE and bare.endswith(":"):
        return 1
    if ruled and core.startswith(patterns.FORWARDED_BY):
        # Lotus wraps this line: it ends with the closing dashes.
        ends = [n for n in range(3) if index + n < len(lines) and lines[index + n].rstrip().endswith("--")]
        return ends[0] + 1 if ends else 1
    return 0


def _window(lines: Sequence[str], index: int) -> list[str]:
    """The lines from `index` that may form one attribution: up to a blank one, within fixed bounds."""
    window: list[str] = []
    length = 0
    for line in lines[index : index + MOST_ATTRIBUTION_LINES]:
        length += len(line)
        if not line.strip() or length > LONGEST_ATTRIBUTION or (window and quotes_by_prefix(line)):
            break
        window.append(line)
    return window


def _attribution(lines: Sequence[str], index: int, before_prefix: int) -> int:
    window = _window(lines, index)
    for count in range(1, len(window) + 1):
        if not _ends_like_attribution(window[count - 1]):
            continue
        text = _SPACES.sub(" ", " ".join(window[:count])).strip(" *_\t")
        weak = before_prefix == count
        if not _is_attribution(text, weak=weak):
            continue
        if count == 1:
            return 1
        if not _opens(window[0]):
            continue
        # What stands above an attribution may begin like one ("On second thought …"): then it begins later.
        later = any(
            _opens(window[n]) and _is_attribution(_SPACES.sub(" ", " ".join(window[n:count])).strip(), weak=weak)
            for n in range(1, count)
        )
        if not later:
            return count
    return 0


def _ends_like_attribution(line: str) -> bool:
    end = line[-40:].rstrip(" \t*_\u00a0")
    return end.endswith((":", "：", ">", "wrote", ")"))


def _opens(line: str) -> bool:
    start = line.lstrip(" \t*_\u00a0")[:40].lower()
    return start.startswith(patterns.ATTRIBUTION_OPENERS) or start[:1].isdigit()


def _is_attribution(text: str, *, weak: bool) -> bool:
    """Judge one candidate, its lines joined; `weak` where marked lines follow straight after."""
    low = text.lower().replace("\u00a0", " ")
    colon = low.endswith((":", "："))
    core = low.rstrip(" :：*_")
    dated = _DATE.search(core) is not None
    addressed = _EMAIL.search(core) is not None
    says = core.endswith(patterns.WROTE)
    if colon and says and (dated or addressed):
        return True
    if colon and any(verb in core for verb in patterns.WROTE_INSIDE) and dated and (addressed or _TIME.search(core)):
        return True
    if not weak:
        return False
    if says and (colon or dated) and len(core) < 200:
        return True
    # `2011/4/7 Jane Roe <jane@…>`, or a language that is not on our lists.
    return (colon and (addressed or _TIME.search(core) is not None)) or (addressed and dated and core[:1].isdigit())


def _label(line: str) -> tuple[str, str]:
    """Answer with the kind of header label that begins a line (`from`, `date` …) and with the label."""
    found = _LABEL.match(line[:200])
    if not found:
        return "", ""
    word = found[1].strip().lower()
    for kind, words in patterns.HEADER_LABELS.items():
        if word in words:
            return kind, word
    return "", ""


def _header_block(lines: Sequence[str], index: int) -> int:
    """Find a block of From, Sent, To, Subject at `index`, with a rule above it or without."""
    first = index
    if _RULED.fullmatch(lines[index].strip()[:200]) and len(lines[index]) < 200:
        first = index + 1
        while first < len(lines) and first <= index + 2 and not lines[first].strip():
            first += 1
    if first >= len(lines) or not _label(lines[first])[0]:
        return 0
    kinds: set[str] = set()
    last = first
    evidence = first > index
    others = 0
    for at in range(first, min(len(lines), first + MOST_HEADER_LINES)):
        line = lines[at]
        if not line.strip():
            # Some programs put a blank line after every header; after the subject the headers are over.
            if "subject" in kinds or (at > first and not lines[at - 1].strip()):
                break
            continue
        kind, label = _label(line)
        if not kind:
            others += 1
            if others > 4 or kinds >= {"from", "subject"} or not kinds:
                break
            continue
        if kind in kinds and kind != "cc":
            break
        kinds.add(kind)
        last = at
        evidence = evidence or label in patterns.SENT_LABELS or "@" in line
        evidence = evidence or (kind == "date" and _TIME.search(line[:200]) is not None)
    enough = "from" in kinds and len(kinds - {"from", "cc"}) >= 2
    return last - index + 1 if enough and evidence else 0


def _lotus(lines: Sequence[str], index: int) -> int:
    """Recognise the heads of Lotus Notes: a name, a date line, then To, cc, Subject, in one column or beside."""
    line = lines[index]
    if len(line) > 200:
        return 0
    near = [other[:200] for other in lines[index : index + 9]]
    if _LOTUS_COLUMN.match(line) or (
        line.startswith(" " * 12) and any(_LOTUS_COLUMN.match(other) for other in near[1:3])
    ):
        subject = next((n for n, other in enumerate(near) if " Subject:" in other or " Betreff:" in other), 0)
        return subject + 1
    dates = [n for n, other in enumerate(near[:3]) if _DATE_LINE.fullmatch(other.strip())]
    if dates and (dates[0] == 0 or "@" in line or "/" in line or line.startswith('"') or dates[0] == 1):
        heads = [
            n
            for n, other in enumerate(near)
            if n > dates[0]
            and (_label(other)[0] or other.strip().lower() in {"to", "cc", "subject", "an", "kopie", "thema"})
        ]
        kinds = {near[n].strip().lower().split(":")[0].split("\t")[0] for n in heads}
        if len(heads) >= 2 and kinds & {"to", "an", "pour"}:
            return heads[-1] + 1
    return 0
