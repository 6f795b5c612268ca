"""Where labels begin on a line of a form: told by the line's words alone, so that lines that come again need no second look.

The lines of a form, and of the letter round it, come again in every mail that quotes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailflows.forms import patterns as words

MOST_CHARACTERS = 600
"""A longer line is no line of a form."""
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
_LEADING = re.compile(
    r"[\s*•·|>#\-–—_]*(?:\(?(?:[1-9]\d?|[a-h])[.)]\s+)?(?:(?:line|box|item)\s*(?:no\.?\s*)?\d{1,2}\s*[:.)\-]*\s*)?"
)
_CLOSING = re.compile(r"[\s.:)\]]*")
_COLUMN_GAP = re.compile(r"\s{3,}|\t|\s\|\s")
_BRACKET = re.compile(r"\((?P<words>(?:[^()\n]|\([A-Za-z]{1,3}\)){3,64})\)")
"""A caption in brackets, which may hold others: "(SIGNATURE(S))"."""
_PRINTED = re.compile(r"(?:please\s+)?(?:type\s+or\s+)?print(?:ed)?\W*", re.IGNORECASE)
_FEW_WORDS = 4
"""Words that may follow a label in its brackets: "(signature and capacity)"."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A label with nothing beside it, in a column of its own: where it begins and ends, and where its column ends."""

    kind: str
    begin: int
    end: int
    column_end: int


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first label of a line: its kind, where it begins and ends, and whether it stands in brackets."""

    kind: str
    at: int
    end: int
    bracketed: bool


@lru_cache(maxsize=4096)
def beginning(text: str) -> Beginning | tuple[Caption, ...] | None:
    """Tell how a line of at most `MOST_CHARACTERS` begins: with a label, as captions side by side, or (None) with neither."""
    if not _hinted(text):
        return None
    if captions := _captions(text):
        return captions
    lead = _LEADING.match(text)
    at = lead.end() if lead else 0
    bracketed = _bracketed(text, at)
    known = bracketed or label_at(text, at)
    return None if known is None else Beginning(known[0], at, known[1], bracketed is not None)


def _hinted(text: str) -> bool:
    """Ask cheaply whether a line may hold a label at all: a word of one stands in it."""
    low = text.lower()
    for hint in _HINTS:
        if hint in low:
            return True
    return low.strip().startswith(("by", "ss "))


def label_at(text: str, at: int) -> tuple[str, int] | None:
    """Match a label at a place: kind and where it ends."""
    match = _LABEL.match(text, at)
    if match is None or match.lastgroup is None:
        return None
    end = match.end()
    while note := _NOTE.match(text, end):
        end = note.end()
    return match.lastgroup, end


def _bracketed(text: str, at: int) -> tuple[str, int] | None:
    """Match a caption in brackets, as it stands below a line or before a value: "(signature)", "(print)", "(date)"."""
    found = _BRACKET.match(text, at)
    if found is None:
        return None
    if _PRINTED.fullmatch(found["words"]):
        return "printed_name", found.end()
    known = label_at(text, at + 1)
    if known is None or known[1] > found.end() or len(text[known[1] : found.end()].split()) > _FEW_WORDS:
        return None
    return known[0], found.end()


def _captions(text: str) -> tuple[Caption, ...]:
    """Read a line of captions side by side (`Signature(s)        City, State      Zip Code`); empty where it is none."""
    stripped = text.strip()
    if not _COLUMN_GAP.search(stripped) or ":" in text or "|" in text:
        return ()
    found: list[Caption] = []
    at = len(text) - len(text.lstrip())
    pieces: list[tuple[int, int]] = []
    for gap in _COLUMN_GAP.finditer(text, at):
        if gap.start() > at:
            pieces.append((at, gap.start()))
        at = gap.end()
    if text[at:].strip():
        pieces.append((at, len(text)))
    for begin, end in pieces:
        known = label_at(text, begin)
        if known is None or _CLOSING.fullmatch(text, known[1], end) is None:
            return ()
        found.append(Caption(known[0], begin, known[1], end))
    return tuple(found) if len(found) >= 2 else ()


def label_kind(text: str) -> str | None:
    """Say what kind of line a label names (`Please print name` -> `printed_name`); None where it names none."""
    lead = _LEADING.match(text)
    known = label_at(text, lead.end() if lead else 0)
    if known is None or len(text) > 140:
        return None
    kind, end = known
    rest = text[end:].strip(" :_.()-*")
    return kind if kind != "ignored" and len(rest.split()) <= 8 else None
