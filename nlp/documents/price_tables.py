"""Prices in a table of several series: what each column is called, and what it holds for each of them."""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.documents.consideration_words import EARLY, FEE, TOTAL
from nlp.documents.evidence import Found
from nlp.documents.numbers import MONEY, money
from nlp.documents.proposal import Part
from nlp.documents.text import Document, Line

_HEAD_LINES = 6
_AMOUNT = re.compile(rf"^{MONEY}$|^\d{{1,3}}(?:,\d{{3}})?\.\d{{2,4}}$")
_PRICE = re.compile(r"\b(?:consideration|purchase price|tender price|offer price|payment)\b")
_TITLE = re.compile(r"%|\bdue\b|\b(?:notes|bonds|debentures|securities)\b", re.IGNORECASE)
"""The cell that names a series."""
_MOST = 4000
"""Below this a figure is a price for $1,000, not an amount outstanding."""


def read_price_table(document: Document) -> list[Found[Part]]:
    """Give the parts that a table with headed columns of prices tells, of each of its rows of amounts.

    Heads may stand over several lines, as in a table drawn with signs; a row of several series names the one it is for.
    """
    lines = [(line, _cells(line.text)) for line in document.lines if line.text.count("|") >= 2]
    index = 0
    while index < len(lines):
        heads, index = _heads(lines, index)
        kinds = [_kind(head) for head in heads]
        rows: list[list[Found[Part]]] = []
        while index < len(lines) and len(lines[index][1]) == len(heads):
            row = _row(document, lines[index][1], kinds, heads, lines[index][0])
            rows += [row] if row else []
            index += 1
        if rows:
            return [one if len(rows) > 1 else _for_all(one) for row in rows for one in row]
    return []


def _cells(line: str) -> tuple[str, ...]:
    """The cells of a line, without the rules at its two ends."""
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def _heads(lines: list[tuple[Line, tuple[str, ...]]], index: int) -> tuple[tuple[str, ...], int]:
    """The heads that start at that line, of all lines above the first amounts put together; and where those stand."""
    heads = lines[index][1]
    end = index + 1
    while end < len(lines) and end - index < _HEAD_LINES and len(lines[end][1]) == len(heads):
        cells = lines[end][1]
        if any(_AMOUNT.match(cell) for cell in cells):
            break
        heads = tuple(_joined(head, cell) for head, cell in zip(heads, cells, strict=True))
        end += 1
    return heads, end


def _joined(head: str, more: str) -> str:
    return head[:-1] + more if head.endswith("-") and more[:1].islower() else f"{head} {more}".strip()


def _for_all(found: Found[Part]) -> Found[Part]:
    """A part of the only row: it is for everything that the offer is for."""
    return replace(found, value=replace(found.value, series=""))


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


def _row(
    document: Document, cells: tuple[str, ...], kinds: list[str], heads: tuple[str, ...], line: Line
) -> list[Found[Part]]:
    """The prices of one row: the table's heads beside its cells."""
    title = next((cell for cell in cells if _TITLE.search(cell)), "")
    found: list[Found[Part]] = []
    for kind, head, cell in zip(kinds, heads, cells, strict=True):
        value = money(cell) if kind and _AMOUNT.match(cell) else None
        if value is not None and value < _MOST and kind != "total":
            place = document.flat_place(line.start)
            words = f"{re.sub(r'[ ]?[(][0-9a-z][)]', '', head)}: {cell} per $1,000"
            part = Part(kind, f"{title}: {words}" if title else words, per_1000=value, series=title)
            found.append(Found(part, place, min(len(document.flat), place + len(line.text))))
    return found


_DECIMAL = re.compile(r"(?<![\d,.])\$ ?(?P<amount>\d{1,3}(?:,\d{3})?\.\d{2})(?![\d,])")


_GAP = re.compile(r" {2,}")
_HEAD = re.compile(r"\S+(?: \S+)*")
_BESIDE = 2
"""So many signs a head may stand beside its column."""


def read_set_table(document: Document) -> list[Found[Part]]:
    """Give the prices in a table set with blanks: amounts with cents under heads that speak of prices for $1,000.

    With several rows, each names the series that it is for by what stands at its beginning.
    """
    if not re.search(r"\b(?:per|for each) (?:us)?\$ ?1,000\b", document.small):
        return []
    rows: list[list[Found[Part]]] = []
    heads: list[str] = []
    last = -_HEAD_LINES
    for index, line in enumerate(document.lines):
        text = line.text[:300]
        amounts = list(_DECIMAL.finditer(text))
        if not amounts or not re.search(r"\S {2,}\$", text):
            continue
        if index - last > _HEAD_LINES:
            heads = [one.text[:300] for one in document.lines[max(0, index - _HEAD_LINES) : index]]
        row = _set_row(document, line, amounts, heads)
        if row:
            rows.append(row)
            last = index
    return [one if len(rows) > 1 else _for_all(one) for row in rows for one in row]


def _set_row(document: Document, line: Line, amounts: list[re.Match[str]], heads: list[str]) -> list[Found[Part]]:
    """The prices of one row, each by the words that stand above it."""
    title = _GAP.split(line.text.strip(), maxsplit=1)[0]
    title = title if _TITLE.search(title) else ""
    found: list[Found[Part]] = []
    for amount in amounts:
        head = " ".join(filter(None, (_above(one, amount) for one in heads)))
        kind = _kind(head) or ("cash" if len(amounts) == 1 and _PRICE.search(" ".join(heads).lower()) else "")
        value = money(amount["amount"])
        least = 0 if kind in {"early_premium", "consent_fee"} else 100
        if value is not None and kind and kind != "total" and least < value < _MOST:
            start = document.flat_place(line.start + amount.start())
            words = f"{amount[0]} per $1,000"
            part = Part(kind, f"{title}: {head}: {words}" if title and head else words, per_1000=value, series=title)
            found.append(Found(part, start, start + len(amount[0])))
    return found


def _above(line: str, amount: re.Match[str]) -> str:
    """The words of a line of heads that stand over that amount."""
    return " ".join(
        one[0]
        for one in _HEAD.finditer(line)
        if one.start() < amount.end() + _BESIDE and one.end() > amount.start() - _BESIDE
    )
