"""Brokers' tables: which column is what, and what each row instructs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from mailflows.values import Mail, Table
from nlp import amounts
from nlp.accounts import mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.lines import holding
from nlp.quantities import settle
from nlp.vocabulary import COLUMNS, ROW_ELECTIONS, THOUSANDS, TOTAL_ROW


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; -1 where there is none."""

    account: int = -1
    name: int = -1
    election: int = -1
    amount: int = -1
    held: int = -1


def batch(mail: Mail, context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """Give the instructions of all tables of a broker's or holder's mail, row by row."""
    lines: list[Instruction] = []
    thousands = bool(THOUSANDS.search(mail.new_text))
    for table in mail.tables:
        lines.extend(_table(table, context, terms, thousands=thousands))
    return tuple(lines)


def _table(table: Table, context: Context, terms: Terms | None, *, thousands: bool) -> list[Instruction]:
    """Read one table; nothing where no row names an account."""
    header, rows = _header(table.rows)
    columns = _columns(header, rows)
    thousands = thousands or bool(header and THOUSANDS.search(" ".join(header)))
    lines: list[Instruction] = []
    total: Decimal | None = None
    summed = Decimal(0)
    for written in rows:
        row = _as_wide(written, len(header))
        text = " | ".join(row)
        named = mentions(text, context)
        accounts = tuple(
            dict.fromkeys(
                account for mention in sorted(named, key=lambda item: not item.sure)[:1] for account in mention.accounts
            )
        )
        unknown = next((mention.text for mention in named if mention.sure and not mention.accounts), None)
        if not accounts and unknown is None:
            if (figure := _last_number(row)) is not None and (
                TOTAL_ROW.search(text) or not any(re.search(r"[A-Za-z]", cell) for cell in row)
            ):
                total = figure
            continue
        line = _row(row, columns, accounts[0] if len(accounts) == 1 else None, context, terms, thousands=thousands)
        if line is None and len(row) < len(header) and accounts and any(map(_AMOUNT_AT_END.search, row[1:])):
            # A row that lost a column names an account all the same: ask rather than leave it out.
            line = Instruction(accounts[0], None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
        if line is None:
            continue
        lines.append(replace(line, named=unknown))
        summed += line.quantity or Decimal(0)
    if (
        total is not None
        and lines
        and all(line.quantity is not None or line.election is Election.DO_NOT_TENDER for line in lines)
    ) and total not in (summed, summed / 1000, _column_sum(rows, columns)):
        # What each line states stays to be seen, but a list that does not foot is read back to nobody.
        return [
            replace(line, problems=(Problem.AMBIGUOUS_QUANTITY,)) if line.quantity is not None else line
            for line in lines
        ]
    return lines


_AMOUNT_AT_END = re.compile(r"(?:^|(?<=[A-Za-z.)])\s+)(?P<amount>\$?\s?\d[\d,.]*\s?[kKmM]{0,2})\s*$")


def _as_wide(row: Sequence[str], width: int) -> tuple[str, ...]:
    """Part a cell that swallowed the amount beside it ("A. Lindqvist 15,000") where a row is a column short."""
    if len(row) != width - 1:
        return tuple(row)
    for index, cell in enumerate(row):
        found = _AMOUNT_AT_END.search(cell)
        if found and cell[: found.start()].strip():
            return (*row[:index], cell[: found.start()].strip(), found["amount"], *row[index + 1 :])
    return tuple(row)


def _header(rows: Sequence[Sequence[str]]) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """Divide a table into its header, if it has one, and its rows."""
    for index, row in enumerate(rows[:4]):
        hits = sum(any(re.search(pattern, cell, re.IGNORECASE) for pattern in COLUMNS.values()) for cell in row)
        if hits >= 2 and not any(re.search(r"\d{4}", cell) for cell in row):
            return row, rows[index + 1 :]
    return (), rows


def _columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Find out which column is what, by the header, else by what stands in the cells."""
    place = dict.fromkeys(COLUMNS, -1)
    for index, cell in enumerate(header):
        for name, pattern in COLUMNS.items():
            if place[name] < 0 and re.search(pattern, cell, re.IGNORECASE):
                place[name] = index
                break
    if place["election"] < 0:
        taken = {index for index in place.values() if index >= 0}
        lines = [row for row in rows if not TOTAL_ROW.search(" ".join(row))]
        best = _most(lines, lambda cell: _election(cell) is not None)
        place["election"] = best if best not in taken else -1
    if place["amount"] < 0 and not header:
        numeric = [index for index in range(max(map(len, rows), default=0)) if _most_numeric(rows, index)]
        place["amount"] = numeric[0] if len(numeric) == 1 else -1
    return Columns(place["account"], place["name"], place["election"], place["amount"], place["held"])


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


def _election(cell: str) -> str | None:
    """Say what an election cell elects: all, part, tender, decline, none, settled; None where it is no election."""
    text = cell.strip()
    if _SETTLED.fullmatch(text):
        return "settled"
    return (
        next((name for name, pattern in ROW_ELECTIONS if re.search(pattern, text, re.IGNORECASE)), None)
        if text
        else None
    )


def _row(
    row: Sequence[str], columns: Columns, account: str | None, context: Context, terms: Terms | None, *, thousands: bool
) -> Instruction | None:
    """Read one row; None where it carries no instruction."""
    cell = row[columns.election] if 0 <= columns.election < len(row) else ""
    elected = _election(cell)
    figure = row[columns.amount] if 0 <= columns.amount < len(row) else ""
    held = holding(account, context, terms)
    amount = _amount(figure, thousands=thousands)
    if amount is None and elected in ("all", "part", "tender"):
        amount = next((found for found in amounts.find(cell) if found.kind is not AmountKind.ALL), None)
    if elected == "decline":
        return (
            Instruction(account, Election.DO_NOT_TENDER)
            if amount is None
            else Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
        )
    if elected == "none" or (elected is None and amount is None):
        return None
    if elected is None and cell.strip():
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if amount is None:
        if elected in {"part", "settled"}:
            return Instruction(account, Election.TENDER_PART)
        return Instruction(account, Election.TENDER_ALL, held.position) if elected in {"all", "tender"} else None
    quantity = settle([(amount, ())], (), held)
    if (elected == "all") is (quantity.value != held.position) and elected in ("all", "part"):
        return Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    if quantity.problem is not None:
        return Instruction(
            account, Election.TENDER_PART, problems=(quantity.problem,), quantity_stated=True, choices=quantity.choices
        )
    return Instruction(
        account,
        Election.TENDER_ALL if elected == "all" or quantity.value == held.position else Election.TENDER_PART,
        quantity.value,
        quantity_stated=True,
    )


def _amount(cell: str, *, thousands: bool) -> Amount | None:
    """Read an amount cell; zero, a dash and an empty cell are none."""
    text = re.sub(
        r"\s*(?:/|\bof\b|\bout\s+of\b)\s*\$?[\d,.]+\s*[kKmM]{0,2}\s*$", "", cell.strip().strip("'"), flags=re.IGNORECASE
    )
    plain = re.sub(r"[\s$,]|usd|\.00?$", "", text, flags=re.IGNORECASE)
    try:
        value = Decimal(plain)
    except InvalidOperation:
        found = amounts.find(f"tender {text}") if text else []
        return next(iter(found), None)
    if value == 0:
        return None
    readings = (value * 1000,) if thousands else (value, value * 1000) if value < 1000 else (value,)
    return Amount(
        AmountKind.AMOUNT, readings[0] if len(readings) == 1 else None, 0, 0, text, readings=readings, bare=True
    )


def _last_number(row: Sequence[str]) -> Decimal | None:
    """Give the last figure of a row."""
    for cell in reversed(row):
        try:
            return Decimal(re.sub(r"[\s$,=]", "", cell))
        except InvalidOperation:
            continue
    return None


def _column_sum(rows: Sequence[Sequence[str]], columns: Columns) -> Decimal:
    """Give the sum of the amounts as written."""
    total = Decimal(0)
    for row in rows[:-1]:
        if 0 <= columns.amount < len(row):
            try:
                total += Decimal(re.sub(r"[\s$,]", "", row[columns.amount]) or "0")
            except InvalidOperation:
                continue
    return total
