"""Which column of a broker's table holds what: by its header, else by what stands in its cells; and what an election cell elects."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nlp.vocabulary import COLUMNS, ROW_ELECTIONS, TOTAL_ROW


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; -1 where there is none."""

    account: int = -1
    name: int = -1
    election: int = -1
    amount: int = -1
    held: int = -1
    kept: int = -1
    replaced: int = -1
    """An older amount, where a newer one stands beside it."""

    @property
    def read(self) -> frozenset[int]:
        """Give the columns that are one of these; all others hold remarks, dates, whatever else the list has."""
        return frozenset({self.account, self.name, self.election, self.amount, self.held, self.kept, self.replaced})


def header_of(rows: Sequence[Sequence[str]]) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """Divide a table into its header, if it has one, and its rows."""
    for index, row in enumerate(rows[:4]):
        if not _names_columns(row):
            continue
        below = rows[index + 1] if index + 1 < len(rows) else ()
        spanned = len(below) == len(row) and not (row[0].strip() and below[0].strip())
        if spanned and _names_columns(below) and not any(sign.isdigit() for cell in below for sign in cell):
            # A heading over several columns stands above the row that names each of them.
            return tuple(lower if lower.strip() else upper for upper, lower in zip(row, below, strict=True)), rows[
                index + 2 :
            ]
        return row, rows[index + 1 :]
    return (), rows


def _names_columns(row: Sequence[str]) -> bool:
    """Tell whether a row holds names of columns and no data."""
    hits = sum(any(re.search(pattern, cell, re.IGNORECASE) for pattern in COLUMNS.values()) for cell in row)
    return hits >= 2 and not any(re.search(r"\d{4}", cell) for cell in row)


_YES_OR_NO = re.compile(r"\?|\by\s*/\s*n\b|\byes\s*/\s*no\b", re.IGNORECASE)
_ELECTS = re.compile(r"\b(?:elect(?:ion|ed|s)?|instruction|action|decision|option|choice|vote)\b", re.IGNORECASE)
"""Heads that name the election more surely than "status" or "reply"."""
_ONLY_THOUSANDS = re.compile(r"\W{0,3}(?:in\s+)?(?:000|1,?000)'?s?\W{0,3}", re.IGNORECASE)
_TICKED = re.compile(r"\W{0,2}(?:x{1,2}|y|yes|[✓✔☑☒√])\W{0,2}", re.IGNORECASE)
OPTION_HEADS = {"all": "all", "full": "all", "part": "part", "partial": "part", "none": "decline", "decline": "decline", "no": "decline"}  # fmt: skip


def with_election(header: Sequence[str], row: Sequence[str]) -> tuple[str, ...]:
    """Add a cell that names the election where the columns All, Part, None are ticked; as many words as ticks."""
    heads = {index: OPTION_HEADS.get(cell.strip().lower()) for index, cell in enumerate(header)}
    ticked = [
        name for index, name in heads.items() if name and index < len(row) and _TICKED.fullmatch(row[index].strip())
    ]
    return (*row[: len(header)], *([""] * (len(header) - len(row))), " and ".join(ticked))


def has_option_columns(header: Sequence[str]) -> bool:
    """Tell whether the options are columns of their own, to be ticked."""
    return len({OPTION_HEADS.get(cell.strip().lower()) for cell in header} - {None}) >= 2


def columns_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Find out which column is what, by the header, else by what stands in the cells."""
    place = dict.fromkeys(COLUMNS, -1)
    place["election"] = next((index for index, cell in enumerate(header) if _YES_OR_NO.search(cell)), -1)
    place["amount"] = next((index for index, cell in enumerate(header) if _ONLY_THOUSANDS.fullmatch(cell)), -1)
    if place["amount"] >= 0 and not any(place["amount"] < len(row) and row[place["amount"]].strip() for row in rows):
        # "(000s)" at the end of the header speaks of all figures.
        place["amount"] = -1
    place["election"] = next(
        (index for index, cell in enumerate(header) if place["election"] < 0 and _ELECTS.search(cell)),
        place["election"],
    )
    for index, cell in enumerate(header):
        if index in place.values():
            continue
        for name, pattern in COLUMNS.items():
            if place[name] < 0 and re.search(pattern, cell, re.IGNORECASE):
                place[name] = index
                break
    if place["election"] < 0:
        taken = {index for index in place.values() if index >= 0}
        lines = [row for row in rows if not TOTAL_ROW.search(" ".join(row))]
        best = _most(lines, lambda cell: elected_in(cell) is not None)
        place["election"] = best if best not in taken else -1
    if place["amount"] < 0 and not header:
        numeric = [index for index in range(max(map(len, rows), default=0)) if _most_numeric(rows, index)]
        place["amount"] = numeric[0] if len(numeric) == 1 else -1
    return Columns(
        place["account"], place["name"], place["election"], place["amount"], place["held"], place.get("kept", -1)
    )


def _most(rows: Sequence[Sequence[str]], fits: Callable[[str], bool]) -> int:
    """Give the column most of whose cells fit; -1 where none does."""
    width = max(map(len, rows), default=0)
    counts = [sum(1 for row in rows if index < len(row) and fits(row[index])) for index in range(width)]
    return counts.index(max(counts)) if counts and max(counts) > 0 else -1


def _most_numeric(rows: Sequence[Sequence[str]], index: int) -> bool:
    """Tell whether a column holds figures."""
    cells = [row[index] for row in rows if index < len(row) and row[index].strip()]
    return bool(cells) and sum(
        bool(re.fullmatch(r"\s*\$?\s*[\d,.]+\s*[kKmM]{0,2}\s*", cell)) for cell in cells
    ) * 2 >= len(cells)


_SETTLED = re.compile(
    r"(?:client\s+)?(?:instructed|final|confirmed|received|ok|done|completed?|firm|ready|approved|signed|agreed|good|active|go)\W*",
    re.IGNORECASE,
)
"""States of a line that is to be acted upon; how much it says elsewhere."""


def elected_in(cell: str) -> str | None:
    """Say what an election cell elects: all, part, tender, decline, none, settled; None where it is no election."""
    text = cell.strip()
    if " and " in text and set(text.split(" and ")) <= set(OPTION_HEADS.values()):
        return None
    if _SETTLED.fullmatch(text):
        return "settled"
    return (
        next((name for name, pattern in ROW_ELECTIONS if re.search(pattern, text, re.IGNORECASE)), None)
        if text
        else None
    )
