"""Prices in a table of several series: what each column is called, and the first series' amounts."""

from __future__ import annotations

import re

from nlp.documents.consideration_words import EARLY, FEE, TOTAL
from nlp.documents.evidence import Found
from nlp.documents.numbers import MONEY, money
from nlp.documents.proposal import Part
from nlp.documents.text import Document

_AMOUNT = re.compile(rf"^{MONEY}$|^\d{{1,3}}(?:,\d{{3}})?\.\d{{2,4}}$")
_PRICE = re.compile(r"\b(?:consideration|purchase price|tender price|offer price|payment)\b")
_MOST = 4000
"""Below this a figure is a price for $1,000, not an amount outstanding."""


def read_price_table(document: Document) -> list[Found[Part]]:
    """Give the parts that a table with headed columns of prices tells, of its first row of amounts."""
    lines = [line for line in document.lines if line.text.count("|") >= 2]
    for index, head in enumerate(lines[:-1]):
        cells = [cell.strip() for cell in head.text.split("|")]
        kinds = [_kind(cell) for cell in cells]
        if not any(kinds):
            continue
        for row in lines[index + 1 : index + 4]:
            found = _row(
                document, [cell.strip() for cell in row.text.split("|")], kinds, cells, row.start, len(row.text)
            )
            if found:
                return found
    return []


def _kind(head: str) -> str:
    small = head.lower()
    if len(small) > 90:
        return ""
    if TOTAL.search(small):
        return "total"
    if FEE.search(small):
        return "consent_fee"
    if EARLY.search(small) and re.search(r"premium|payment|amount", small):
        return "early_premium"
    return "cash" if _PRICE.search(small) and "exchange" not in small else ""


def _row(  # one row by its parts: the table's heads beside its cells
    document: Document, cells: list[str], kinds: list[str], heads: list[str], start: int, length: int
) -> list[Found[Part]]:
    amounts = [cell for cell in cells if cell]
    if len(amounts) != len([head for head in heads if head]):
        return []
    found: list[Found[Part]] = []
    for kind, head, cell in zip(
        (kind for kind, head in zip(kinds, heads, strict=True) if head),
        [head for head in heads if head],
        amounts,
        strict=True,
    ):
        value = money(cell) if kind and _AMOUNT.match(cell) else None
        if value is not None and value < _MOST and kind != "total":
            place = document.flat_place(start)
            words = f"{re.sub(r'[ ]?[(][0-9a-z][)]', '', head)}: {cell} per $1,000"
            found.append(Found(Part(kind, words, per_1000=value), place, min(len(document.flat), place + length)))
    return found


_DECIMAL = re.compile(r"(?<![\d,.])\$ ?(?P<amount>\d{1,3}(?:,\d{3})?\.\d{2})(?![\d,])")
_HEAD_LINES = 6


def read_set_table(document: Document) -> list[Found[Part]]:
    """Give the price in a table set with blanks: an amount with cents under a head that speaks of a price for $1,000."""
    if not re.search(r"\bper (?:us)?\$ ?1,000\b", document.small):
        return []
    for index, line in enumerate(document.lines):
        amounts = list(_DECIMAL.finditer(line.text[:300]))
        if len(amounts) != 1 or not re.search(r"\S {2,}\$", line.text[:300]):
            continue
        above = " ".join(one.text[:300] for one in document.lines[max(0, index - _HEAD_LINES) : index]).lower()
        value = money(amounts[0]["amount"])
        if value is not None and 100 < value < _MOST and re.search(r"\b(?:price|consideration)\b", above):
            start = document.flat_place(line.start + amounts[0].start())
            return [
                Found(Part("cash", f"{amounts[0][0]} per $1,000", per_1000=value), start, start + len(amounts[0][0]))
            ]
    return []
