"""Brokers' tables: which column is what, and what each row instructs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from mailflows.values import Mail, Table
from nlp import amounts
from nlp.accounts import mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.batches_checks import checked, held_back
from nlp.batches_columns import (
    OPTION_HEADS,
    Columns,
    columns_of,
    elected_in,
    has_option_columns,
    header_of,
    with_election,
)
from nlp.blocks import instruction_of, is_block
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.lines import holding
from nlp.quantities import settle
from nlp.vocabulary import THOUSANDS, TOTAL_ROW


def batch(mail: Mail, context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """Give the instructions of all tables of a broker's or holder's mail, row by row."""
    lines: list[Instruction] = []
    thousands = bool(THOUSANDS.search(mail.new_text))
    for table in mail.tables:
        lines.extend(_table(table, context, terms, thousands=thousands))
    return checked(lines, mail, header=any(header_of(table.rows)[0] for table in mail.tables))


OWN_HEADS = frozenset({"status", "reason_codes", "waits_for"})
"""Heads of the status file that goes out with our answers: sent back with a reply, it instructs nothing."""


def _table(table: Table, context: Context, terms: Terms | None, *, thousands: bool) -> list[Instruction]:
    """Read one table; nothing where no row names an account."""
    if is_block(table.rows):
        line = instruction_of(table.rows, context, terms)
        return [] if line is None else [line]
    header, rows = header_of(table.rows)
    if {cell.strip().lower() for cell in (header or table.rows[0] if table.rows else ())} >= OWN_HEADS:
        return []
    rows = _unwrapped(rows, context)
    if has_option_columns(header):
        rows = [with_election(header, row) for row in rows]
        header = (*(" " if cell.strip().lower() in OPTION_HEADS else cell for cell in header), "election")
    columns = columns_of(header, rows)
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
        if any(mention.accounts and not set(accounts) & set(mention.accounts) for mention in named):
            # The number is one client's and the name another's.
            line = Instruction(line.account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
        if not line.problems and held_back(columns.others(row)):
            line = replace(line, problems=(Problem.CONDITIONAL,))
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


def _unwrapped(rows: Sequence[Sequence[str]], context: Context) -> list[Sequence[str]]:
    """Join a row that names an account and says no more with the row below it that goes on with its other cells."""
    joined: list[Sequence[str]] = []
    for row in rows:
        above = joined[-1] if joined else ()
        if (
            len(above) == len(row) > 1
            and not any(one.strip() and other.strip() for one, other in zip(above[2:], row[2:], strict=True))
            and not any(cell.strip() for cell in above[2:])
            and not TOTAL_ROW.search(" ".join(row))
            and mentions(" | ".join(above), context)
            and not mentions(" | ".join(row), context)
        ):
            joined[-1] = tuple(f"{one} {other}".strip() for one, other in zip(above, row, strict=True))
        else:
            joined.append(row)
    return joined


def _row(
    row: Sequence[str], columns: Columns, account: str | None, context: Context, terms: Terms | None, *, thousands: bool
) -> Instruction | None:
    """Read one row; None where it carries no instruction."""
    cell = row[columns.election] if 0 <= columns.election < len(row) else ""
    elected = elected_in(cell)
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
    if any("?" in one for one in (cell, figure)):
        return Instruction(account, Election.TENDER_PART, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
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
