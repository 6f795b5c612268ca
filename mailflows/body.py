"""Separate the lines that a mail's sender newly wrote from older mail that came along.

Lines are looked at once, from the top, and each piece of evidence is searched in a window of fixed size: time is
linear in the text, whatever it holds. Every line that is not blank ends up in `new` or in `quoted`, none is lost.
Where it cannot be told, a line counts as quoted: what is missed is asked for, what is wrongly heard may be recorded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from mailflows.along import patterns
from mailflows.along.markers import Page, is_attribution_line, is_groupwise_rule
from mailflows.along.signature import signature_start
from mailflows.html import visible as html_text
from mailflows.values import Separated


@dataclass(frozen=True, slots=True)
class Split:
    """A separation together with where its newly written part stands."""

    separated: Separated
    start: int
    """Offset of `separated.new` in the text, -1 where it is not one contiguous piece."""


@dataclass(frozen=True, slots=True)
class Divided:
    """A text's lines, and which of them its sender newly wrote."""

    text: str
    lines: Sequence[str]
    offsets: Sequence[int]
    """Where each line begins in the text."""
    places: Sequence[int]
    """Which line each was before attributions were given lines of their own: the number of its first piece now."""
    newly: Sequence[bool]
    stretches: Sequence[tuple[int, int]]
    """The contiguous stretches of new lines, without blank lines at their ends."""

    @property
    def new(self) -> str:
        """What the sender newly wrote."""
        return _join([self.lines[start:stop] for start, stop in self.stretches])


def divided(text: str) -> Divided:
    """Tell the lines of a plain text mail that its sender newly wrote from what is quoted."""
    page, offsets, places = _unshared(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    newly = newly_written(page)
    return Divided(text, page.lines, offsets, places, newly, _stretches(page.blank, newly))


def separate(text: str) -> Separated:
    """Separate a plain text mail into what its sender newly wrote, its signature, and what is quoted."""
    return split(text).separated


def separate_html(html: str) -> Separated:
    """Separate an HTML mail; what nobody can see of it is in none of the parts."""
    seen = html_text.visible(html)
    signed = frozenset(index for index, line in enumerate(seen.lines) if line.signature and not line.depth)
    return split(seen.text, signature_lines=signed).separated


def split(
    text: str,
    sender_names: Sequence[str] = (),
    signature_lines: frozenset[int] = frozenset(),
    known: Divided | None = None,
) -> Split:
    """Separate a text, knowing more about it.

    `sender_names`: the sender's display name and the like. `signature_lines`: numbers of lines that the mail's
    HTML calls a signature. `known`: what `divided` gave before; used where it was given of this text.
    """
    known = divided(text) if known is None or known.text != text else known
    lines, newly, stretches = known.lines, known.newly, known.stretches
    declared = frozenset(known.places[index] for index in signature_lines if index < len(known.places))
    signed = _signature_lines(lines, stretches, sender_names, declared)
    new = known.new
    words = _join([[lines[i] for i in range(start, stop) if i not in signed] for start, stop in stretches])
    signature = _join([[lines[i] for i in range(start, stop) if i in signed] for start, stop in stretches])
    quoted = _without_blank_ends([line for line, is_new in zip(lines, newly, strict=True) if not is_new])
    start = -1
    if len(stretches) == 1:
        start = known.offsets[stretches[0][0]]
    return Split(Separated(new, words, signature, "\n".join(quoted)), 0 if not stretches else start)


def _unshared(lines: list[str]) -> tuple[Page, Sequence[int], Sequence[int]]:
    """Give an attribution that stands behind the sender's last words (`Yes. On Aug 6 … wrote:`) a line of its own.

    Answers with the page, with each line's offset in the text, and with the new number of each line.
    """
    page = Page(lines)
    shared = {index: at for index in page.ends_nearby if (at := page.shared_start(index)) > 0}
    offsets = [0, *accumulate(len(line) + 1 for line in lines)][: len(lines)]
    if not shared:
        return page, offsets, range(len(lines))
    out: list[str] = []
    new_offsets: list[int] = []
    places: list[int] = []
    for index, line in enumerate(lines):
        at = shared.get(index, 0)
        places.append(len(out))
        if at:
            out.append(line[:at].rstrip(" \t-"))
            new_offsets.append(offsets[index])
        out.append(line[at:])
        new_offsets.append(offsets[index] + at)
    return Page(out), new_offsets, places


def newly_written(page: Page) -> list[bool]:
    """Tell for every line whether the sender newly wrote it; blank lines go with what is around them."""
    lines, blank, prefixed = page.lines, page.blank, page.prefixed
    count = len(lines)
    newly = [True] * count
    last_prefixed = count - 1 - prefixed[::-1].index(True) if True in prefixed else -1
    index = 0
    anything_new = False
    while index < count:
        if blank[index]:
            index += 1
            continue
        if prefixed[index] and not _is_escaped_from(page, index):
            newly[index] = False
            # `> On Aug 6, 2001, at 9:00 AM, Jane wrote:` over a copy without marks: the copy is older too.
            alone = last_prefixed <= index and anything_new and page.following[index + 1] < count
            groupwise = is_groupwise_rule(lines[index]) and page.following[index + 1] not in (count, last_prefixed)
            if (alone and is_attribution_line(lines[index].lstrip(" \t>"))) or groupwise:
                _mark(newly, index, count)
                break
            index += 1
            continue
        span = page.older_mail_at(index)
        if span:
            stop = index + span
            _mark(newly, index, stop)
            after = page.following[min(stop, len(lines))]
            if after < len(lines) and page.prefixed[after]:
                # The quotation carries its own marks, and what stands without marks is the sender's again.
                index = stop
                continue
            _mark(newly, index, len(lines))
            break
        if _is_wrapped_rest(page, newly, index):
            newly[index] = False
        else:
            anything_new = True
        index += 1
    _mark_own_answer(lines, newly)
    return newly


def _mark_own_answer(lines: Sequence[str], newly: list[bool]) -> None:
    """Mark an answer of ours that was quoted without any mark, from its greeting to its last fixed sentence."""
    own = "\n".join(line for line, is_new in zip(lines, newly, strict=True) if is_new).lower()
    if not any(sentence in own for sentence in patterns.OWN_ANSWER):
        return
    found = {
        index: [sentence for sentence in patterns.OWN_ANSWER if sentence in small]
        for index, line in enumerate(lines)
        if newly[index] and (small := line[:400].lower())
    }
    ours = [index for index, sentences in found.items() if sentences]
    sentences = {sentence for index in ours for sentence in found[index]}
    if len(sentences) < 2:
        return
    start = ours[0]
    for index in range(ours[0], max(-1, ours[0] - 12), -1):
        if newly[index] and patterns.OWN_GREETING.fullmatch(lines[index][:120]):
            start = index
            break
    stop = ours[-1] + 1
    while stop < len(lines) and lines[stop].strip():
        stop += 1
    _mark(newly, start, stop)


def _mark(newly: list[bool], start: int, stop: int) -> None:
    newly[start:stop] = [False] * (min(stop, len(newly)) - start)


def _is_escaped_from(page: Page, index: int) -> bool:
    """Tell `>From now on …`, escaped by an mbox, from a quotation: it stands alone."""
    if not page.lines[index].startswith(">From "):
        return False
    return not any(page.prefixed[i] for i in (index - 1, index + 1) if 0 <= i < len(page.lines))


_LOWER_START = re.compile(r"[a-zà-öø-ÿ(]|\d")
_ONLY_LINK = re.compile(r"[ \t]{0,8}[(<]https?://[^\s()<>]{1,500}[)>]\s{0,4}>?\s{0,4}")


def _is_wrapped_rest(page: Page, newly: Sequence[bool], index: int) -> bool:
    """Tell the rest of a quoted line that was wrapped on its way, between two quoted lines."""
    lines = page.lines
    if index == 0 or index + 1 >= len(lines) or newly[index - 1]:
        return False
    if not (page.prefixed[index - 1] and page.prefixed[index + 1]) or len(lines[index]) >= 70:
        return False
    before = lines[index - 1].rstrip()
    if _ONLY_LINK.fullmatch(lines[index]) or _closes_link(before, lines[index]):
        return True
    too_long = len(before) + 1 + len(lines[index].split(" ", 1)[0]) > 70
    return too_long and before[-1] not in ".?!:;" and _LOWER_START.match(lines[index]) is not None


def _closes_link(before: str, line: str) -> bool:
    """Tell the second half of a link in brackets that was wrapped: one word, which closes the bracket."""
    opened = before.rfind("http")
    if opened < 1 or before[opened - 1] not in "(<" or len(before.rsplit(maxsplit=1)[-1]) < 20:
        return False
    closing = ")" if before[opened - 1] == "(" else ">"
    return closing not in before[opened:] and line.rstrip().endswith(closing) and len(line.split()) == 1


def _stretches(blank: Sequence[bool], newly: Sequence[bool]) -> list[tuple[int, int]]:
    """Find the contiguous stretches of new lines, without blank lines at their ends."""
    stretches: list[tuple[int, int]] = []
    start: int | None = None
    last = 0
    for index, is_new in enumerate(newly):
        if blank[index]:
            continue
        if is_new:
            start = index if start is None else start
            last = index
        elif start is not None:
            stretches.append((start, last + 1))
            start = None
    if start is not None:
        stretches.append((start, last + 1))
    return stretches


def _signature_lines(
    lines: Sequence[str],
    stretches: Sequence[tuple[int, int]],
    sender_names: Sequence[str],
    declared: frozenset[int],
) -> set[int]:
    """Collect the lines that are signature: at the end of the last stretch, and of the first where that is one."""
    signed: set[int] = set()
    if not stretches:
        return signed
    ends = [stretches[-1]] if len(stretches) == 1 else [stretches[-1], stretches[0]]
    for start, stop in ends:
        begin = start + signature_start(lines[start:stop], sender_names)
        signed.update(range(begin, stop))
    inside = {i for start, stop in stretches for i in range(start, stop)}
    marked = declared & inside
    left = [i for i in inside if i not in marked and i not in signed and lines[i].strip()]
    return signed | marked if left else signed


def _join(parts: Sequence[Sequence[str]]) -> str:
    trimmed = [_without_blank_ends(part) for part in parts]
    return "\n\n".join("\n".join(part) for part in trimmed if part)


def _without_blank_ends(lines: Sequence[str]) -> Sequence[str]:
    start, stop = 0, len(lines)
    while start < stop and not lines[start].strip():
        start += 1
    while stop > start and not lines[stop - 1].strip():
        stop -= 1
    return lines[start:stop]
