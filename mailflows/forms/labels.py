"""The labelled lines of a form: which label, whether something stands beside it, or only the label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailflows.forms import patterns as words
from mailflows.forms.lines import Line
from mailflows.forms.values import Span, before_blank, placeholder, plausible, trimmed

_LABEL = re.compile(
    r"(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in words.LABELS) + r")(?![^\W_])", re.IGNORECASE
)
_HINTS = (
    "sign",
    "name",
    "address",
    "phone",
    "tel",
    "cell",
    "mobile",
    "ph",
    "tax",
    "soc",
    "ssn",
    "tin",
    "ein",
    "s.s",
    "ss#",
    "date",
    "acc",
    "a/c",
    "capacity",
    "title",
    "its",
    "by:",
    "by_",
    "amount",
    "quantity",
    "mail",
    "certificate",
    "city",
    "zip",
    "post",
    "employer",
    "federal",
    "number",
    "acting",
    "area",
    "guarant",
    "institution",
    "principal",
    "value",
    "sig",
    "town",
    "how ",
    "where ",
    "live",
    "who i",
    "firm",
    "unterschrift",
    "underskrift",
    "handtekening",
    "assinatura",
    "fecha",
    "datum",
    "dato",
    "fait le",
    "print",
)
_NOTE = re.compile(
    r"\s*\((?:s|es|please[^)]{0,30}|if any|if joint|optional|required|full title|as it appears[^)]{0,40}|of [a-z ]{3,40}|with area code|including area code|mm/?dd/?yyyy|day|evening|print|type|sign[^)]{0,20}|holder|owner|ssn|tin|both[^)]{0,40})\)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s*(?P<strong>:|\.{2,}|…+|_{2,}|-{2,}|–|—|=+>?|\t|\||(?<=\s)-(?=\s))|(?P<gap>\s{2,})|(?P<weak>\s)(?=\S)|(?P<end>\s*$)"
)
_LEADING = re.compile(
    r"[\s*•·|>#\-–—_]*(?:\(?(?:[1-9]\d?|[a-h])[.)]\s+)?(?:(?:line|box|item)\s*(?:no\.?\s*)?\d{1,2}\s*[:.)\-]*\s*)?"
)
_CLOSING = re.compile(r"[\s.:)\]]*")
WEAK_KINDS = frozenset({"signature", "printed_name", "tin", "phone", "dated", "address", "account", "email"})
"""Labels after which a value may follow with nothing but a blank between (`sign here Gloria Esposito`)."""
_WEAK_WORDS = re.compile(
    r"(?:sign(?:ed)?\s+(?:here|by)|signatures?(?:\(s\))?|print(?:ed)?\s+names?|ssn|soc(?:ial|\.)?\s*-?sec(?:urity|\.)?|tin|tel|phone|telephone|dated|acct|account(?:\s+(?:no\.?|number|\#))?|tax\s+id)(?:\s*(?:no\.?|number|\#))?$",
    re.IGNORECASE,
)
_COLUMN_GAP = re.compile(r"\s{3,}|\t|\s\|\s")
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


def _label_at(text: str, at: int) -> tuple[str, int] | None:
    """Match a label at a place: kind and where it ends."""
    match = _LABEL.match(text, at)
    if match is None or match.lastgroup is None:
        return None
    end = match.end()
    while note := _NOTE.match(text, end):
        end = note.end()
    return match.lastgroup, end


_BRACKET = re.compile(r"\((?P<words>[^()\n]{3,40})\)")
_PRINTED = re.compile(r"(?:please\s+)?(?:type\s+or\s+)?print(?:ed)?\W*", re.IGNORECASE)


def _bracketed(text: str, at: int) -> tuple[str, int] | None:
    """Match a caption in brackets, as it stands below a line or before a value: "(signature)", "(print)", "(date)"."""
    found = _BRACKET.match(text, at)
    if found is None:
        return None
    if _PRINTED.fullmatch(found["words"]):
        return "printed_name", found.end()
    known = _label_at(text, at + 1)
    if known is None or known[1] > found.end() or len(text[known[1] : found.end()].split()) > _FEW_WORDS:
        return None
    return known[0], found.end()


_FEW_WORDS = 4
"""Words that may follow a label in its brackets: "(signature and capacity)"."""


def _inner_labels(text: str, at: int) -> list[tuple[int, str, int]]:
    """Find further labels with a colon within what follows a first one (`Signature: A   Date: B`)."""
    found = []
    for gap in _INNER_LABEL.finditer(text, at):
        known = _label_at(text, gap.end())
        if known is None or known[0] in {"plain_name", "by"}:
            continue
        kind, end = known
        wide = len(gap.group()) > 1 and gap.group()[0] not in ",;"
        if text[end : end + 1] == ":" or (wide and re.match(r"\s*(?:_{2,}|\.{3,})", text[end:])):
            found.append((gap.end(), kind, end))
    return found


@lru_cache(maxsize=4096)
def hinted(text: str) -> bool:
    """Ask cheaply whether a line, of at most 600 characters, may hold a label at all: a word of one stands in it.

    The lines of a form, and of the letter round it, come again in every mail that quotes them, so they are kept.
    """
    low = text.lower()
    for hint in _HINTS:
        if hint in low:
            return True
    return low.strip().startswith(("by", "ss "))


def labels_on(line: Line, index: int, *, source: str) -> list[Label]:
    """Find the labels on a line, with what stands beside each."""
    text = line.text
    if len(text) > 600 or not hinted(text):
        return []
    lead = _LEADING.match(text)
    at = lead.end() if lead else 0
    columns = _columns(line, index)
    if columns:
        return columns
    bracketed = _bracketed(text, at)
    known = bracketed or _label_at(text, at)
    if known is None:
        return []
    kind, end = known
    if bracketed is not None and text[end:].strip(" .:"):
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


def _columns(line: Line, index: int) -> list[Label]:
    """Read a line of captions side by side (`Signature(s)        City, State      Zip Code`)."""
    text = line.text
    stripped = text.strip()
    if not _COLUMN_GAP.search(stripped) or ":" in text or "|" in text:
        return []
    found: list[Label] = []
    at = len(text) - len(text.lstrip())
    pieces: list[tuple[int, int]] = []
    for gap in _COLUMN_GAP.finditer(text, at):
        if gap.start() > at:
            pieces.append((at, gap.start()))
        at = gap.end()
    if text[at:].strip():
        pieces.append((at, len(text)))
    for begin, end in pieces:
        known = _label_at(text, begin)
        if known is None or _CLOSING.fullmatch(text, known[1], end) is None:
            return []
        found.append(
            Label(
                known[0],
                index,
                line.start + begin,
                None,
                bare=True,
                colon=False,
                weak=False,
                column=(begin, end),
                words=text[begin : known[1]],
            )
        )
    return found if len(found) >= 2 else []


def label_kind(text: str) -> str | None:
    """Say what kind of line a label names (`Please print name` -> `printed_name`); None where it names none."""
    lead = _LEADING.match(text)
    known = _label_at(text, lead.end() if lead else 0)
    if known is None or len(text) > 140:
        return None
    kind, end = known
    rest = text[end:].strip(" :_.()-*")
    return kind if kind != "ignored" and len(rest.split()) <= 8 else None
