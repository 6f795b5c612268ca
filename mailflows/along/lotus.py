"""Find the head that Lotus Notes and its kin write over older mail.

A name, a date line, then To, cc and Subject: in one column, beside the name, or everything set in from the margin.
"Jane Roe on 08/06/2001 09:00 AM" may be one line, and "Sent by" or "Please respond to" may stand between. Looks at a
fixed number of lines and of characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.along.header_blocks import LONGEST_RULE, label_of
from mailflows.along.lotus_words import BETWEEN, BLIND, COPIES, SUBJECTS, TO

MOST_LINES = 12

_NUMERIC = r"[\w,.]{0,12}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_NAMED = (
    r"(?:[^\W\d_]{2,12}[.,]{1,2} )?(?:[^\W\d_]{3,10}\.? \d{1,2},? \d{4}|\d{1,2}[.]?[ -][^\W\d_]{3,10}\.?[ -]\d{2,4})"
)
_HOUR = r"(?:at |um |à )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[a-z]{2,5})?"
_DATE_LINE = re.compile(rf"(?:{_NUMERIC}|{_NAMED}),?\s+{_HOUR}", re.IGNORECASE)
_NUMERIC_LINE = re.compile(rf"{_NUMERIC},?\s+{_HOUR}", re.IGNORECASE)
_ON_A_DATE = re.compile(rf"\S.{{1,120}}?\s(?:on|am|le|el|il)\s{_NUMERIC},?(?:\s+{_HOUR})?", re.IGNORECASE)
"""The name and the date on one line; the hour may be wrapped."""
_PREVIEW = re.compile(rf"[^\W\d_].{{1,80}}? ?-{{2,3}}{_NUMERIC} {_HOUR}-{{2,3}}\S", re.IGNORECASE)
"""`Jane Roe ---08/06/2001 09:00:00 AM---How the older mail begins`: later Notes, over a block of headers."""
_COLUMN = re.compile(r"\s{4,}\S.{0,80}?\s{2,}(?:To|An|Pour|Para|Per) ?:\s|\s{20,}(?:To|An|Pour|Para|Per) ?:\s")
_LABELS = TO | COPIES | BLIND | SUBJECTS
_SUBJECT_COLUMN = re.compile(r"\s(?:" + "|".join(SUBJECTS) + r") ?:", re.IGNORECASE)


def lotus_head(lines: Sequence[str], index: int) -> int:
    """Count the lines of the head that begins at `index`; 0 where none does."""
    line = lines[index]
    if len(line) > LONGEST_RULE:
        return 0
    near = [other[:LONGEST_RULE] for other in lines[index : index + MOST_LINES]]
    if _PREVIEW.match(line.strip()):
        return 1
    if line.startswith("    ") and any(_COLUMN.match(other) for other in near[:3]):
        subject = next((n for n, other in enumerate(near[:9]) if _SUBJECT_COLUMN.search(other)), 0)
        if subject:
            return subject + 1
    dated = _dated(near)
    return _labelled(near, dated + 1) if dated >= 0 else 0


def may_hold_date(line: str) -> bool:
    """Tell, at little cost, whether a line may be the date line of such a head."""
    if len(line) > LONGEST_RULE:
        return False
    bare = line.strip()
    low = bare[-60:].lower()
    return bare[:1].isalnum() and any(map(str.isdigit, bare[:18] + low)) and (":" in bare or "." in bare or "/" in bare)


def _dated(near: Sequence[str]) -> int:
    """Answer with the number of the date's line: the first, or under a name and what may stand between; -1 where none is."""
    for n, other in enumerate(near[:4]):
        bare = other.strip()
        if not bare and n == 1 and "@" in near[0]:
            continue
        if not bare:
            return -1
        # A dateline with the month in words, and no name over it, is the sender's own.
        if (_DATE_LINE if n else _NUMERIC_LINE).fullmatch(bare):
            return n
        if n == 0 and _ON_A_DATE.fullmatch(bare):
            # The hour may have been wrapped onto a line of its own.
            return 1 if len(near) > 1 and near[1].strip()[:1].isdigit() else 0
        if n and not bare.lower().startswith(BETWEEN) and not ("@" in bare and " " not in bare):
            return -1
    return -1


def _labelled(near: Sequence[str], start: int) -> int:
    """Count the lines up to the last label of a head whose date is over; 0 where To and another are not there."""
    found: list[str] = []
    last = blank = 0
    for n in range(start, len(near)):
        if not near[n].strip():
            blank += 1
            if blank > 2 and not found:
                return 0
            continue
        word = _label(near[n])
        if word:
            found.append(word)
            last = n
        elif not found and not near[n].strip().lower().startswith(BETWEEN):
            return 0
        if word in SUBJECTS:
            break
    return last + 1 if len(found) > 1 and TO & set(found) else 0


def _label(line: str) -> str:
    """Answer with the label that begins a line: with a colon, alone, or in a table's first cell."""
    cell, parted, _ = line.partition("|")
    word = cell.strip().lower()
    if word in _LABELS and (parted or cell == line):
        return word
    kind, label = label_of(line.strip())
    if kind:
        return label
    head, colon, _ = line.partition(":")
    return head.strip().lower() if colon and head.strip().lower() in _LABELS else ""
