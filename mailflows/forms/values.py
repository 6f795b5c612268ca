"""What was filled in on a form's line: blanks taken off, placeholders dropped, signatures told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflows.forms import patterns as words
from mailflows.values import FormLine

# Possessive throughout: a run of dashes could otherwise be cut up in exponentially many ways.
_LEAD = re.compile(r"(?:[\s_.…:=|*~\u00a0•]|-{2,}+|[-–—](?=[\s_-])|\$\s*+(?=_)|\[(?=[\s_]+[^\]\s_]))++")
_TRAIL = re.compile(r"(?:[\s_…=|*~\u00a0]|-{2,}+|[.]{2,}+|(?<=[\s_])[-–—.])++$")
_WINDOW = 200
"""How far back one look at the end of a value goes: a search from its start would be quadratic on a long run."""
_INNER_BLANK = re.compile(r"_{2,}|\.{5,}|…{2,}|-{6,}")
_PLACEHOLDER = re.compile(r"[\[(<]?\s*(?:" + words.PLACEHOLDERS + r")\s*[\])>]?[.!]?", re.IGNORECASE)

Span = tuple[int, int]


def trimmed(text: str, start: int, end: int, *, closing_stop: bool = False) -> Span | None:
    """Take blanks, underscores and leaders off both ends of `text[start:end]`; None where nothing is left.

    `closing_stop`: also take off a closing full stop (of an amount line).
    """
    lead = _LEAD.match(text, start, end)
    if lead:
        start = lead.end()
    while trail := _TRAIL.search(text, max(start, end - _WINDOW), end):
        whole_window = trail.start() == end - _WINDOW
        end = trail.start()
        if not whole_window:
            break
    if closing_stop and end > start and text[end - 1] == "." and text[end - 2 : end - 1] != ".":
        end -= 1
    return (start, end) if end > start else None


def before_blank(text: str, span: Span) -> Span:
    """Keep what stands before a run of underscores (`Aug. 20______, 2001`)."""
    match = _INNER_BLANK.search(text, *span)
    if match and match.start() > span[0]:
        return trimmed(text, span[0], match.start()) or span
    return span


def placeholder(value: str) -> bool:
    """Say whether words on a line mean that it was left empty: `(blank)`, `n/a`, `same as above`."""
    return _PLACEHOLDER.fullmatch(value.strip()) is not None


_DIGITS = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]")
_TIN = re.compile(
    r"(?:[\dXx*•#]{2,3}[-–\s.]?[\dXx*•#]{2}[-–\s.]?[\dXx*•#]{4}|\d{2}[-–\s]?\d{7}|[A-Z0-9][A-Z0-9 ./-]{5,18})"
    r"(?:\s*[,;(/].{0,60})?"
)
_NUMBER_WORD = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|percent|dollars|"
    r"all|everything|entire|whole|none|nothing|rest|most)\b",
    re.IGNORECASE,
)
"""Words of an amount: printed words that follow the label by chance ("amount of Old Notes specified below") hold none."""
_SENTENCE = re.compile(r"[a-z]{2,}[.!?]$")
_NAME_ENDS = re.compile(r"\b(?:jr|sr|esq|inc|co|corp|ltd|llc|lp|dec'?d|ttee|trs?|[a-z])\.$", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai|juin|juil|août|okt|dez)\w*|\btoday\b",
    re.IGNORECASE,
)


def plausible(kind: str, value: str) -> bool:
    """Say whether words can be what a line of this kind asks for: digits in a phone, a word in a name."""
    value = value.strip()
    digits = len(_DIGITS.findall(value))
    letters = len(_LETTERS.findall(value))
    if not value or len(value) > 300:
        return False
    match kind:
        case "phone":
            return 5 <= digits <= 40 and letters <= 40 and len(value) <= 90
        case "tin":
            return digits >= 4 and _TIN.fullmatch(value) is not None
        case "address" | "city":
            return letters >= 3 and (digits >= 1 or "," in value) and not (digits >= 9 and letters < digits / 2)
        case "zip":
            return digits >= 3 and len(value) <= 20
        case "email":
            return "@" in value and len(value) <= 120
        case "dated":
            return (
                (digits >= 1 or _MONTH.search(value) is not None)
                and len(value) <= 60
                and not re.fullmatch(r",?\s*\d{4}\.?", value)
            )
        case "account" | "dtc_account":
            return digits >= 3 and len(value) <= 60
        case "amount":
            return digits >= 1 or _NUMBER_WORD.search(value) is not None
        case "signature" | "printed_name" | "by" | "authorized_signature" | "plain_name":
            if _SENTENCE.search(value) and not _NAME_ENDS.search(value) and len(value.split()) > 4:
                return False
            many_digits = digits > 2 and not re.search(r"\b(?:trust|u/?a|u/?t/?d|dtd|dated|/s/)", value, re.IGNORECASE)
            return letters >= 2 and len(value) <= 200 and not many_digits
        case _:
            return letters + digits >= 1


_SIGNED_BY = re.compile(
    r"(?:[/\\(\[]{0,2}\s?s\s?[/\\)\]]{1,2}|//s//|\(signed\)|\[signed\]|sgd\.?|signed(?:\s+by)?:|e-?signed(?:\s+by)?:?"
    r"|(?:electronically|digitally)\s+signed(?:\s+by)?:?|x(?=\s*[_:])|x(?=\s+[^\W\d_]{2})|by:)[\s_:]*",
    re.IGNORECASE,
)
_SIGNED_AFTER = re.compile(
    r"\s*(?:\((?:signed|signature|seal|l\.?s\.?|e-?signed)\)|\[(?:signed|signature|seal)\])\s*$", re.IGNORECASE
)
_NEXT_SIGNER = re.compile(
    r"\s{3,}|\t|\s+\|\s+|\s*;\s*|\s+/\s+|\s*\n[\s>]*|\s+and\s+(?=/s/)|(?<=[\w.)])[\s,]+(?=/s/)|_{3,}|-{4,}"
    r"|(?<=[^\W\d_])\s+(?:and|und|et|y|&|\+)\s+(?=[^\W\d_])|,\s+(?=/s/)",
    re.IGNORECASE,
)
_CAPACITY = re.compile(
    r"[\s,–—(-]+(?P<title>(?:(?:as|its|the|signing\s+as|acting\s+as)\s+)*(?:the\s+)?(?:"
    + words.CAPACITY_WORDS
    + r")\b[^\n]*?)\)?\s*$",
    re.IGNORECASE,
)
_ONLY_CAPACITY = re.compile(r"(?:(?:as|its|title:?)\s+)*(?:" + words.CAPACITY_WORDS + r")\b.*", re.IGNORECASE)
_BY = re.compile(r"(?:^|[\s,])by:?\s*(?:/s/\s*)?(?=[^\W\d_])", re.IGNORECASE)
_ENTITY = re.compile(
    r"\b(?:l\.?l\.?c|l\.?p|inc|corp(?:oration)?|company|co|ltd|foundation|trust|partners(?:hip)?|fund|estate|plan|associates|bank|group|holdings|society|church|university)\b\.?,?$",
    re.IGNORECASE,
)
_FIRM_BEFORE = re.compile(
    r"[^\n,/]{0,60}(?:,\s)?\b(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc(?:orporated)?|corp(?:oration)?|company|co|ltd|limited|foundation|trust|partners(?:hip)?|fund|estate|plan|associates|bank|group|holdings|society|church|university)\b\.?"
    r"\s{0,8}(?:(?:,|[-–—]|\n)\s{0,4}(?:by\s*:?\s{0,4})?|by\b\s*:?\s{0,4})(?:/s/\s{0,4})?(?=[^\W\d_][\w.'’-]*\s+[^\W\d_])",
    re.IGNORECASE,
)
"""A firm's name, "&" and all, on the line before the person who signs for it."""
_FIRM_ENDS = re.compile(r"(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc|corp|co|ltd)\b\.?\s{0,4}[,-]\s{0,4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signed on a line, and in what capacity, where it says so."""

    names: tuple[FormLine, ...]
    capacity: FormLine | None = None


def _one_signature(text: str, start: int, end: int) -> tuple[FormLine | None, FormLine | None]:
    """Read one signer's piece: name without `/s/`, and the capacity written behind it."""
    span = trimmed(text, start, end)
    if span is None:
        return None, None
    start, end = span
    while (match := _SIGNED_BY.match(text, start, end)) and match.end() > start:
        start = match.end()
    if after := _SIGNED_AFTER.search(text, start, end):
        end = after.start()
    span = trimmed(text, start, end)
    if span is None:
        return None, None
    start, end = span
    if by := _BY.search(text, start, end):
        start = by.end()
    piece = text[start:end]
    if _ONLY_CAPACITY.fullmatch(piece):
        return None, FormLine(piece, start, end)
    capacity = None
    if (match := _CAPACITY.search(text, start, end)) and match.start() > start:
        title = match.group("title").rstrip(" .,)")
        capacity = FormLine(title, match.start("title"), match.start("title") + len(title))
        end = match.start()
    span = trimmed(text, start, end)
    if span is None:
        return None, capacity
    start, end = span
    while end > start and text[end - 1] in ",;":
        end -= 1
    name = text[start:end]
    if placeholder(name) or not plausible("signature", name):
        return None, capacity
    return FormLine(name, start, end), capacity


def signatures_in(text: str, start: int, end: int) -> Signatures:
    """Read the names on a signature line: several signers are several lines, `/s/` is kept off.

    A line that names a firm above a `By:` line is no person's signature.
    """
    names: list[FormLine] = []
    capacity: FormLine | None = None
    while (firm := _FIRM_BEFORE.match(text, start, end) or _FIRM_ENDS.match(text, start, end)) is not None:
        if _ONLY_CAPACITY.fullmatch(text[firm.end() : end].strip()):
            break
        start = firm.end()
    at = start
    pieces: list[Span] = []
    for match in _NEXT_SIGNER.finditer(text, start, end):
        # "Ibrahim and Layla Haddad" is one piece: the first of them has no surname of its own.
        joined = re.search(r"\b(?:and|und|et|y|&|\+)\b|[&+]", match.group(), re.IGNORECASE)
        before = text[at : match.start()].strip(" _-.")
        if (
            joined
            and "/s/" not in text[match.end() - 1 : match.end() + 3]
            and len(_SIGNED_BY.sub("", before, count=1).split()) < 2
        ):
            continue
        if joined and _CAPACITY.search(text, at, match.end()):
            continue
        pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, end))
    for piece in pieces:
        name, title = _one_signature(text, *piece)
        capacity = capacity or title
        if name is not None:
            names.append(name)
    by_line = re.search(r"(?:^|[\s,])by\s*:", text[start:end], re.IGNORECASE)
    if by_line and len(names) > 1:
        people = [name for name in names if not _ENTITY.search(name.text)]
        names = people or names
    return Signatures(tuple(names), capacity)
