"""Find the headers of an older mail that stand in a text: From, Sent, To, Subject, each on its line or all on one.

Looks at a fixed number of lines and of characters. The heads that Lotus Notes writes have a file of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.along import patterns

MOST_LINES = 14
LONGEST_RULE = 200

RULED = re.compile(r"[-_=*~‐‑‒–—―─━]{2,}")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_STAMP = re.compile(r"\b\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? ?(?:[+-]\d{4}|GMT|UTC)")
"""A moment as Date headers write it (RFC 5322, 3.3): nobody dates a form so."""
_LABEL = re.compile(r"[\s*_|]{0,12}([^\W\d_][\w .\-]{0,18}?)[*_]{0,2}\s{0,3}[:：][*_]{0,2}(?!//)")
_KINDS = {word: kind for kind, words in reversed(patterns.HEADER_LABELS.items()) for word in words}
_WORDS = sorted((word for word in _KINDS if len(word) > 1), key=len, reverse=True)
_INLINE = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, _WORDS)) + r")\s?[*_]{0,2}[:：]", re.IGNORECASE)


def kind_of_label(word: str) -> str:
    """Answer with the kind of header (`from`, `date` …) that a lower-case label names, or nothing."""
    return _KINDS.get(word, "")


def label_of(line: str) -> tuple[str, str]:
    """Answer with the kind of header label that begins a line and with the label."""
    found = _LABEL.match(line[:200])
    if not found:
        return "", ""
    word = found[1].strip().lower()
    return kind_of_label(word), word


def inline_block(line: str) -> bool:
    """Tell a whole block of headers on one line: `From: Jane <jane@…> Date: 8/6/01 9:00 AM To: … Subject: …`."""
    head = line[:1000]
    if head.count(":") + head.count("：") < 2:
        return False
    first = label_of(head)[0]
    if first not in {"from", "date"}:
        return False
    kinds = {kind_of_label(found[1].lower()) for found in _INLINE.finditer(head)} | {first}
    named = "@" in head or _TIME.search(head) is not None
    full = {"from", "date"} <= kinds and (len(kinds) >= 3 or _STAMP.search(head) is not None)
    return named and full


def header_block(lines: Sequence[str], index: int) -> int:
    """Count the lines of the block of headers at `index`, with a rule above it or without; 0 where none begins."""
    first = _after_rule(lines, index)
    if first >= len(lines) or not label_of(lines[first])[0]:
        return 0
    if inline_block(lines[first]):
        return first - index + 1
    kinds: set[str] = set()
    last = first
    evidence = first > index
    stamped = addressed = False
    others = 0
    for at in range(first, min(len(lines), first + MOST_LINES)):
        line = lines[at]
        if not line.strip():
            # Some programs put a blank line after every header; after the subject the headers are over.
            if "subject" in kinds or (at > first and not lines[at - 1].strip()):
                break
            continue
        kind, label = label_of(line)
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
        stamped = stamped or (kind == "date" and _STAMP.search(line[:200]) is not None)
        addressed = addressed or (kind == "to" and "@" in line)
    enough = "from" in kinds and (len(kinds - {"from", "cc"}) >= 2 or (stamped and len(kinds) >= 2))
    enough = enough or (stamped and addressed)
    return last - index + 1 if enough and evidence else 0


def _after_rule(lines: Sequence[str], index: int) -> int:
    """Step over a rule above headers: dashes alone, or a few words in a language unknown to us between dashes."""
    line = lines[index]
    if len(line) >= LONGEST_RULE:
        return index
    bare = line.strip()
    titled = bool(RULED.match(bare)) and bool(RULED.match(bare[::-1])) and len(bare) > 8
    if not RULED.fullmatch(bare) and not titled:
        return index
    first = index + 1
    while first < len(lines) and first <= index + 2 and not lines[first].strip():
        first += 1
    return first
