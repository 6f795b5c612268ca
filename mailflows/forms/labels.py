"""The labelled lines of a form: which label, whether something stands beside it, or only the label."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflows.forms.label_words import MOST_CHARACTERS, Caption, beginning, label_at
from mailflows.forms.lines import Line
from mailflows.forms.values import Span, before_blank, placeholder, plausible, trimmed

_SEPARATOR = re.compile(
    r"\s*(?P<strong>:|\.{2,}|…+|_{2,}|-{2,}|–|—|=+>?|\t|\||(?<=\s)-(?=\s))|(?P<gap>\s{2,})|(?P<weak>\s)(?=\S)|(?P<end>\s*$)"
)
WEAK_KINDS = frozenset({"signature", "printed_name", "tin", "phone", "dated", "address", "account", "email"})
"""Labels after which a value may follow with nothing but a blank between (`sign here Gloria Esposito`)."""
_WEAK_WORDS = re.compile(
    r"(?:sign(?:ed)?\s+(?:here|by)|signatures?(?:\(s\))?|print(?:ed)?\s+names?|ssn|soc(?:ial|\.)?\s*-?sec(?:urity|\.)?|tin|tel|phone|telephone|dated|acct|account(?:\s+(?:no\.?|number|\#))?|tax\s+id)(?:\s*(?:no\.?|number|\#))?$",
    re.IGNORECASE,
)
_INNER_LABEL = re.compile(r"(?:\s{2,}|\t|\s\|\s|[;,]\s*|\s)(?=\S)")
_PROSE = re.compile(r"\b(?:is|are|was|were|please|you|we|will|would|have|has|my|i)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a form on a line."""

    kind: str
    line: int
    start: int
    """Offset of the label's line or column in the source."""
    value: Span | None
    """What stands beside it, cleaned; None where nothing does."""
    bare: bool
    """Nothing at all stands beside it, not even a blank: the value may stand above or below."""
    colon: bool
    """It ends with a colon or the like, so what follows it belongs to it."""
    weak: bool
    """Only a blank parts label and value: counts only within a form."""
    column: tuple[int, int] | None = None
    """Columns that a caption covers where several stand on its line."""
    words: str = ""


def _inner_labels(text: str, at: int) -> list[tuple[int, str, int]]:
    """Find further labels with a colon within what follows a first one (`Signature: A   Date: B`)."""
    found = []
    for gap in _INNER_LABEL.finditer(text, at):
        known = label_at(text, gap.end())
        if known is None or known[0] in {"plain_name", "by"}:
            continue
        kind, end = known
        wide = len(gap.group()) > 1 and gap.group()[0] not in ",;"
        if text[end : end + 1] == ":" or (wide and re.match(r"\s*(?:_{2,}|\.{3,})", text[end:])):
            found.append((gap.end(), kind, end))
    return found


def labels_on(line: Line, index: int, *, source: str) -> list[Label]:
    """Find the labels on a line, with what stands beside each."""
    text = line.text
    begun = beginning(text) if len(text) <= MOST_CHARACTERS else None
    if begun is None:
        return []
    if isinstance(begun, tuple):
        return [_caption(line, index, caption) for caption in begun]
    kind, at, end = begun.kind, begun.at, begun.end
    if begun.bracketed and text[end:].strip(" .:"):
        # "(signature) Ada Quill": what stands behind the bracket is its value.
        value = _value(source, kind, line.start + end, line.start + len(text))
        return [Label(kind, index, line.start + at, value, bare=False, colon=True, weak=True, words=text[at:end])]
    separator = _SEPARATOR.match(text, end)
    if separator is None:
        return []
    if separator.group("end") is not None or not text[separator.end() :].strip(" .:)]|"):
        colon = text[end:].strip()[:1] == ":" or text[end:].strip()[:1] == "|"
        blank_line = re.search(r"_{2,}|\.{3,}", text[end:]) is not None
        return [
            Label(
                kind,
                index,
                line.start,
                None,
                bare=not blank_line,
                colon=colon or blank_line,
                weak=False,
                words=text[at:end],
            )
        ]
    weak = separator.group("weak") is not None
    if weak and not _WEAK_WORDS.fullmatch(text[at:end].strip()):
        return []
    if weak and (kind not in WEAK_KINDS or len(text) > 110 or _PROSE.search(text[end : end + 40])):
        return []
    if separator.group("gap") is not None and len(text[at:end]) < 4 and kind in {"by", "plain_name"}:
        return []
    found: list[Label] = []
    begins = [(at, kind, end), *_inner_labels(text, separator.end() if not weak else end + 1)]
    for number, (begin, label_kind, label_end) in enumerate(begins):
        limit = begins[number + 1][0] if number + 1 < len(begins) else len(text)
        value = _value(source, label_kind, line.start + label_end, line.start + limit)
        found.append(
            Label(
                label_kind,
                index,
                line.start + begin,
                value,
                bare=False,
                colon=True,
                weak=weak and number == 0,
                words=text[begin:label_end],
            )
        )
    return found


def _caption(line: Line, index: int, caption: Caption) -> Label:
    """Give the label of one of several captions on a line."""
    begin, end = caption.begin, caption.end
    column = (begin, caption.column_end)
    return Label(
        caption.kind,
        index,
        line.start + begin,
        None,
        bare=True,
        colon=False,
        weak=False,
        column=column,
        words=line.text[begin:end],
    )


def _value(source: str, kind: str, start: int, end: int) -> Span | None:
    """Clean what stands beside a label; None where it was left blank or cannot be such a value."""
    span = trimmed(source, start, end, closing_stop=kind == "amount")
    if span is None:
        return None
    if kind not in {"signature", "authorized_signature", "by"}:
        span = before_blank(source, span)
    value = source[span[0] : span[1]]
    if placeholder(value) or not plausible(kind, value):
        return None
    return span
