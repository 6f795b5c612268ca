"""Tell whether older mail begins at a line: attributions, "Original Message" rules, blocks of headers, marks.

Every question looks at a fixed number of lines and of characters, so that no input can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mailflows.along import attributions, patterns
from mailflows.along.attributions import (
    attribution,
    ends_like_attribution,
    is_attribution_line,
    is_eye_catcher,
    quotes_by_prefix,
)
from mailflows.along.header_blocks import LONGEST_RULE, RULED, header_block, inline_block
from mailflows.along.lotus import lotus_head, may_hold_date
from mailflows.along.lotus_words import TO

__all__ = ["Page", "is_attribution_line", "quotes_by_prefix"]

_RULE_SIGNS = " \t\u00a0-_=*~‐‑‒–—―─━>|:"
_TITLED_RULE = re.compile(
    r"[-_=*~‐‑‒–—―─━]{2,40}\s{0,5}(\S[^-_=*~‐‑‒–—―─━]{3,60}?)\s{0,5}[-_=*~‐‑‒–—―─━]{2,40}\s{0,5}(?=\S)"
)
_GROUPWISE = re.compile(r">>> .{3,200}\b\d{1,2}[:.]\d{2}.{0,20}>>>\s*")


_ENDS, _LABELS, _LABELS_LATER, _DATES = 1, 2, 4, 8
"""What stands on a line or soon under it, as bits."""
_BLANK, _MARKED, _RULED = 16, 32, 64
"""What a line is by itself."""
_LONGEST_KEPT = 300


def _signs(line: str) -> int:
    """Tell, at little cost, what a line by itself may be: bits of the two lists above."""
    if not line or line.isspace():
        return _BLANK
    head = line[:60]
    return (
        _ENDS * ends_like_attribution(line)
        + _LABELS * (":" in head or "：" in head or head.strip().lower() in TO)
        + _DATES * may_hold_date(line)
        + _MARKED * quotes_by_prefix(line)
        + _RULED * _may_be_rule(line)
    )


_kept_signs = lru_cache(maxsize=4096)(_signs)
"""The lines of a letter that its readers quote come again in every answer, so their signs are kept."""


class Page:
    """A text's lines with what is asked of each again and again, found out once a line."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Look at every line once."""
        self.lines = lines
        self._signs = [_kept_signs(line) if len(line) <= _LONGEST_KEPT else _signs(line) for line in lines]
        self.blank = [signs == _BLANK for signs in self._signs]
        self.prefixed = [signs >= _MARKED and signs & _MARKED != 0 for signs in self._signs]
        count = len(lines)
        self._free_eye_catchers()
        self._near = [0] * count
        """What stands on a line or soon under it, as bits: so that most lines need no closer look."""
        self.following = [count] * (count + 1)
        following, ends, labelled, dated = count, count + 99, count + 99, count + 99
        for index in range(count - 1, -1, -1):
            signs = self._signs[index]
            if signs == _BLANK:
                self.following[index] = following
                continue
            self.following[index] = following = index
            if signs & _ENDS:
                ends = index
            if signs & _LABELS:
                labelled = index
            if signs & _DATES:
                dated = index
            if labelled < index + 12 or ends < index + attributions.MOST_LINES or dated < index + 4:
                self._near[index] = (
                    _ENDS * (ends < index + attributions.MOST_LINES)
                    + _LABELS * (labelled < index + 4)
                    + _LABELS_LATER * (labelled < index + 12)
                    + _DATES * (dated < index + 4)
                )
        self.ends_nearby = [index for index, near in enumerate(self._near) if near & _ENDS and not self.prefixed[index]]

    def _free_eye_catchers(self) -> None:
        """Take a lone `>>> line <<<` for what it is; beside marked lines it belongs to the quotation."""
        marked = [index for index, prefixed in enumerate(self.prefixed) if prefixed]
        for index in marked:
            if is_eye_catcher(self.lines[index]):
                around = self.prefixed[max(0, index - 2) : index] + self.prefixed[index + 1 : index + 3]
                self.prefixed[index] = any(around)

    def older_mail_at(self, index: int) -> int:
        """Answer with how many lines from `index` announce older mail; 0 where none do.

        Weaker evidence will do for an attribution straight before lines marked with `>`.
        """
        lines = self.lines
        signs = self._signs[index]
        rule = _rule(lines, index) if signs & _RULED else 0
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
        ruled = lines[index][:1] in "_-=*~ ‐‑‒–—―─━" or signs & _LABELS
        if ruled and near & _LABELS:
            span = header_block(lines, index)
            if span:
                return span
        near_date = near & _DATES or lines[index].startswith("    ")
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


def _may_be_rule(line: str) -> bool:
    """Tell, at little cost, whether a line may be a rule over older mail, or the words of one."""
    if len(line) > 5 * LONGEST_RULE:
        return False
    bare = line.strip()
    if bare.endswith(":") or bare.startswith("|--") or RULED.match(bare) is not None:
        return True
    return len(bare) < 40 and bare.lower() in patterns.OLDER_MAIL_PHRASES


def _rule(lines: Sequence[str], index: int) -> int:
    """Count the lines of a rule over older mail at a line that may be one; 0 where it is none."""
    line = lines[index]
    bare = line.strip()
    if bare.startswith("|--"):
        return 1 if bare.endswith(">") else 0
    ruled = RULED.match(bare) is not None
    # A capital I with a dot (Turkish) becomes two characters in small letters.
    core = line.strip(_RULE_SIGNS).lower().replace("’", "'").replace("i\u0307", "i")
    if not core:
        return 0
    if core in patterns.OLDER_MAIL_PHRASES and ruled:
        return 1
    if core in patterns.OLDER_MAIL_PHRASES and index + 1 < len(lines) and header_block(lines, index + 1):
        # Some telephones write the words without dashes, right over the headers.
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
