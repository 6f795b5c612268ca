"""Tell whether older mail begins at a line: attributions, "Original Message" rules, blocks of headers, marks.

Every question looks at a fixed number of lines and of characters, so that no input can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.along import attributions, patterns
from mailflows.along.attributions import (
    attribution,
    ends_like_attribution,
    is_attribution_line,
    is_eye_catcher,
    quotes_by_prefix,
)
from mailflows.along.header_blocks import LONGEST_RULE, RULED, header_block, inline_block, lotus_head

__all__ = ["Page", "is_attribution_line", "quotes_by_prefix"]

_RULE_SIGNS = " \t\u00a0-_=*~‐‑‒–—―─━>|:"
_TITLED_RULE = re.compile(
    r"[-_=*~‐‑‒–—―─━]{2,40}\s{0,5}(\S[^-_=*~‐‑‒–—―─━]{3,60}?)\s{0,5}[-_=*~‐‑‒–—―─━]{2,40}\s{0,5}(?=\S)"
)
_GROUPWISE = re.compile(r">>> .{3,200}\b\d{1,2}[:.]\d{2}.{0,20}>>>\s*")


_DIGIT = re.compile(r"\d")
_ENDS, _LABELS, _LABELS_LATER, _DATES = 1, 2, 4, 8


class Page:
    """A text's lines with what is asked of each again and again, found out once a line."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Look at every line once."""
        self.lines = lines
        self.blank = [not line or line.isspace() for line in lines]
        self.prefixed = [quotes_by_prefix(line) for line in lines]
        count = len(lines)
        self._free_eye_catchers()
        self._labelled = [False] * count
        self._near = [0] * count
        """What stands on a line or soon under it, as bits: so that most lines need no closer look."""
        self.following = [count] * (count + 1)
        ends = labelled = dated = count + 99
        for index in range(count - 1, -1, -1):
            if self.blank[index]:
                self.following[index] = self.following[index + 1]
                continue
            self.following[index] = index
            line = lines[index]
            if ends_like_attribution(line):
                ends = index
            if ":" in line[:60] or "：" in line[:60]:
                labelled = index
                self._labelled[index] = True
            if line[0].isalnum() and len(line) < 80 and _DIGIT.search(line[:14]):
                dated = index
            self._near[index] = (
                _ENDS * (ends < index + attributions.MOST_LINES)
                + _LABELS * (labelled < index + 4)
                + _LABELS_LATER * (labelled < index + 9)
                + _DATES * (dated < index + 3)
            )
        self.ends_nearby = [index for index, near in enumerate(self._near) if near & _ENDS and not self.prefixed[index]]

    def _free_eye_catchers(self) -> None:
        """Take a lone `>>> line <<<` for what it is; beside marked lines it belongs to the quotation."""
        for index, line in enumerate(self.lines):
            if self.prefixed[index] and is_eye_catcher(line):
                around = self.prefixed[max(0, index - 2) : index] + self.prefixed[index + 1 : index + 3]
                self.prefixed[index] = any(around)

    def older_mail_at(self, index: int) -> int:
        """Answer with how many lines from `index` announce older mail; 0 where none do.

        Weaker evidence will do for an attribution straight before lines marked with `>`.
        """
        lines = self.lines
        rule = _rule(lines, index)
        if rule:
            # The headers under "Original Message" belong to it; what follows them may carry marks.
            head = self.following[min(index + rule, len(lines))]
            block = header_block(lines, head) if head <= index + rule + 1 and head < len(lines) else 0
            return head - index + block if block else rule
        near = self._near[index]
        if near & _ENDS:
            span = attribution(lines, index, self._lines_before_prefix(index))
            if span:
                return span
        ruled = lines[index][:1] in "_-=*~ ‐‑‒–—―─━" or self._labelled[index]
        if ruled and near & _LABELS:
            span = header_block(lines, index)
            if span:
                return span
        near_date = near & _DATES or lines[index].startswith(" " * 12)
        return lotus_head(lines, index) if near_date and near & _LABELS_LATER else 0

    def shared_start(self, index: int) -> int:
        """Find where, within a line, an attribution begins after the sender's last words; -1 where none does."""
        return attributions.shared_start(self.lines[index], self.lines[index + 1 : index + attributions.MOST_LINES])

    def _lines_before_prefix(self, index: int) -> int:
        """Count the lines from `index` up to the next marked one, blank ones not counted; 0 where none is near."""
        count, at = 0, index
        while at < len(self.lines) and count <= attributions.MOST_LINES:
            if self.prefixed[at]:
                return count
            count += 1
            at = self.following[at + 1]
        return 0


def is_groupwise_rule(line: str) -> bool:
    """Tell GroupWise's attribution, `>>> Jane Roe <jane@…> 8/6/2001 9:00 AM >>>`: what follows carries no marks."""
    return line.startswith(">>> ") and len(line) < LONGEST_RULE and _GROUPWISE.fullmatch(line) is not None


def _rule(lines: Sequence[str], index: int) -> int:
    line = lines[index]
    if len(line) > 5 * LONGEST_RULE:
        return 0
    bare = line.strip()
    if bare.startswith("|--"):
        return 1 if bare.endswith(">") else 0
    ruled = RULED.match(bare) is not None
    if not ruled and not bare.endswith(":"):
        return 0
    # A capital I with a dot (Turkish) becomes two characters in small letters.
    core = line.strip(_RULE_SIGNS).lower().replace("’", "'").replace("i\u0307", "i")
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
    # Some telephones put the headers on the rule's own line.
    titled = _TITLED_RULE.match(bare) if ruled else None
    if titled and titled[1].strip().lower().replace("’", "'") in patterns.OLDER_MAIL_PHRASES:
        return 1 if inline_block(bare[titled.end() :]) else 0
    return 0
