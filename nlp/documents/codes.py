"""CUSIP and ISIN of a document, without inner blanks, each with its check digit proved."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from nlp.documents.text import Document

_CUSIP = re.compile(r"(?<![A-Za-z0-9])[0-9A-Z]{3}[ -]?[0-9A-Z]{3}[ -]?[0-9A-Z]{2}[ -]?[0-9](?![A-Za-z0-9%]|,\d|\.\d)")
_ISIN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}[ -]?(?:[0-9A-Z][ -]?){9}[0-9](?![A-Za-z0-9%])")
_NAMED = re.compile(r"\bcusips?\b|\bisins?\b|\bsecurity (?:code|identifier|number)s?\b", re.IGNORECASE)
_REGULATION_S = re.compile(r"^[ )/]{0,3}\(?,? ?(?:reg(?:ulation|\.)? ?s\b)", re.IGNORECASE)
_NEAR = 24
_MOST = 20
_FAR = 400
"""Signs behind the word CUSIP in which a code with inner blanks is believed."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code and its place in the flat text. `kind`: cusip or isin. `second`: marked as that of Regulation S."""

    kind: str
    value: str
    start: int
    end: int
    second: bool = False


def cusip_right(code: str) -> bool:
    """Tell whether the ninth sign is the check digit of the eight before it (modulus 10, double add double)."""
    total = 0
    for index, sign in enumerate(code[:8]):
        value = int(sign, 36) * (2 if index % 2 else 1)
        total += value // 10 + value % 10
    return len(code) == 9 and code[8].isdigit() and (10 - total % 10) % 10 == int(code[8])


def isin_right(code: str) -> bool:
    """Tell whether the twelfth sign is the check digit (ISO 6166: letters as two figures, Luhn)."""
    digits = "".join(str(int(sign, 36)) for sign in code)
    total = 0
    for index, sign in enumerate(reversed(digits)):
        value = int(sign) * (2 if index % 2 else 1)
        total += value // 10 + value % 10
    return len(code) == 12 and total % 10 == 0


def read_codes(document: Document) -> tuple[tuple[Code, ...], tuple[str, ...]]:
    """Find the codes of a document, and those beside the word CUSIP or ISIN whose check digit is wrong."""
    named = [match.end() for match in _NAMED.finditer(document.flat)]
    found: list[Code] = []
    taken: set[int] = set()
    wrong: list[str] = []
    for kind, pattern, right in (("isin", _ISIN, isin_right), ("cusip", _CUSIP, cusip_right)):
        for match in pattern.finditer(document.flat):
            value = re.sub(r"[ -]", "", match[0])
            if match.start() in taken:
                continue
            behind = bisect_right(named, match.start())
            distance = match.start() - named[behind - 1] if behind else _FAR + 1
            beside = distance <= _FAR
            if not re.search(r"\d", value[:-1]) or (kind == "cusip" and value.isdigit() and not beside):
                continue
            if right(value) and (beside or match[0] == value):
                second = (value[0] == "U" and kind == "cusip") or bool(_REGULATION_S.match(document.flat, match.end()))
                second = second or bool(_REGULATION_S.match(document.flat[match.end() : match.end() + 16]))
                taken.update(range(match.start(), match.end()))
                found.append(Code(kind, value, match.start(), match.end(), second))
            elif distance <= _NEAR and value not in wrong and len(wrong) < _MOST:
                wrong.append(value)
    return tuple(sorted(found, key=lambda one: one.start)), tuple(wrong)
