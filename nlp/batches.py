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
from nlp.batches_arithmetic import by_the_register, held_in_thousands
from nlp.batches_checks import beside_tables, checked
from nlp.batches_chosen import is_no_instruction, rows_chosen, sheets_chosen
from nlp.batches_columns import (
    Columns,
    columns_of,
    elected_in,
    header_of,
    is_worded,
    options_ticked,
    waits_in,
)
from nlp.batches_doubts import newest, problem_beside
from nlp.batches_leads import elects_itself, lead_of, leaves_open, takes_back
from nlp.batches_legend import legend, meanings, speaks_of_empty, translated
from nlp.batches_remarks import HARMLESS, notes_hold, problem_of
from nlp.batches_sections import heading_of, under
from nlp.blocks import instruction_of, is_block
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.lines import holding
from nlp.orders import instruction_of as ordered_by
from nlp.orders import order_of
from nlp.quantities import Holding, settle
from nlp.vocabulary import THOUSANDS, TOTAL_ROW


def batch(mail: Mail, context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """Give the instructions of all tables of a broker's or holder's mail, row by row."""
    thousands = bool(THOUSANDS.search(f"{mail.subject}\n{mail.new_text}"))
    codes = meanings(legend(mail.new_text, mail.tables))
    empty = speaks_of_empty(beside_tables(mail), codes)
    sheets = sheets_chosen(f"{mail.subject}\n{mail.new_text}", mail.tables)
    read: list[tuple[bool, list[Instruction]]] = []
    for index, table in enumerate(mail.tables):
        lead = lead_of(table, mail)
        put = translated(table, codes)
        found = [] if index in sheets.left_out else _table(put, lead, context, terms, thousands=thousands, empty=empty)
        read.append((is_no_instruction(table), found))
    real = any(found and not example for example, found in read)
    lines: list[Instruction] = []
    for example, found in read:
        # An example beside the list itself is left out; where nothing else is there, somebody may have left the word standing.
        lines.extend(() if example and real else map(_held, found) if example or sheets.unclear else found)
    lines = _chosen(lines, mail, context)
    return checked(lines, mail, header=any(header_of(table.rows)[0] for table in mail.tables))


def _held(line: Instruction) -> Instruction:
    """Make conditional a line that has no problem yet."""
    return line if line.problems else replace(line, problems=(Problem.CONDITIONAL,))


def _chosen(lines: Sequence[Instruction], mail: Mail, context: Context) -> list[Instruction]:
    """Keep the rows that the words beside a list say are its instruction; put in doubt those that they doubt."""
    accounts = tuple(line.account for line in lines if line.account)
    if not accounts:
        return list(lines)
    rows = rows_chosen(beside_tables(mail), accounts, context)
    kept = [
        line for line in lines if (rows.only is None or line.account in rows.only) and line.account not in rows.left_out
    ]
    if not kept:
        return [_held(line) for line in lines]
    return [_held(line) if rows.all_doubted or line.account in rows.doubted else line for line in kept]


OWN_HEADS = frozenset({"status", "reason_codes", "waits_for"})
"""Heads of the status file that goes out with our answers: sent back with a reply, it instructs nothing."""


def _table(
    table: Table, lead: str, context: Context, terms: Terms | None, *, thousands: bool, empty: bool
) -> list[Instruction]:
    """Read one table; nothing where no row names an account.

    `lead`: the line above it, where it stands in the mail; `empty`: the mail says something of rows without an amount.
    """
    if is_block(table.rows):
        line = instruction_of(table.rows, context, terms)
        return [] if line is None else [line]
    header, rows = header_of(table.rows)
    if {cell.strip().lower() for cell in (header or table.rows[0] if table.rows else ())} >= OWN_HEADS:
        return []
    rows = _unwrapped(rows, context)
    header, rows = options_ticked(header, rows)
    columns = by_the_register(header, rows, newest(header, columns_of(header, rows)), context)
    thousands = (
        thousands
        or any(map(THOUSANDS.search, (" ".join(header), *table.title, *table.notes)))
        or held_in_thousands(rows, columns, context)
    )
    marked = any(
        0 <= columns.election < len(row) and elected_in(row[columns.election]) in ("all", "part", "tender")
        for row in rows
    )
    lines: list[Instruction] = []
    total: tuple[Decimal, ...] = ()
    held = any(map(notes_hold, (*table.title, *table.notes)))
    own = elects_itself(header, rows, columns) or heading_of((lead,)) == "out"
    heading = next(
        (found for line in (lead, *reversed(table.title)) if (found := heading_of((line,))) is not None), None
    )
    noted: set[str] = set()
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
            if (figures := _numbers(row)) and (
                TOTAL_ROW.search(text) or not any(re.search(r"[A-Za-z]", cell) for cell in row)
            ):
                total = figures
            elif notes_hold(text):
                held = True
            elif (found := heading_of(row)) is not None:
                heading = found
            continue
        line = _row(row, columns, accounts[0] if len(accounts) == 1 else None, context, terms, thousands=thousands)
        if line is None and (_lost_a_cell(row, header, accounts) or (empty and len(accounts) == 1)):
            # A row that lost a column, or of whose empty cell the mail speaks, names an account all the same: ask rather than leave it out.
            line = Instruction(accounts[0], None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
        if line is None:
            # "Bell is not final" below the rows speaks of a row above.
            noted.update(accounts if notes_hold(text) else ())
            continue
        if any(mention.accounts and not set(accounts) & set(mention.accounts) for mention in named):
            # The number is one client's and the name another's.
            line = Instruction(line.account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
        if not line.problems and (
            problem := problem_of(header, columns, row, _names(context, line.account), line.quantity)
        ):
            line = replace(line, problems=(problem,))
        stated = _stated(line, holding(line.account, context, terms))
        if not line.problems and (problem := problem_beside(header, rows, columns, row, stated, terms)):
            line = replace(line, problems=(problem,))
        line = under(line, heading, elects=bool(_election_cell(row, columns)))
        lines.append(replace(line, named=unknown))
        summed += line.quantity or Decimal(0)
    held = held or takes_back(lead) or (not own and leaves_open(lead))
    lines = [_held(line) if held or line.account in noted else line for line in lines]
    if (
        total and lines and all(line.quantity is not None or line.election is Election.DO_NOT_TENDER for line in lines)
    ) and not {summed, summed / 1000, _column_sum(rows, columns)} & set(total):
        # What each line states stays to be seen, but a list that does not foot is read back to nobody.
        return [
            replace(line, problems=(Problem.AMBIGUOUS_QUANTITY,)) if line.quantity is not None else line
            for line in lines
        ]
    return lines


def _lost_a_cell(row: Sequence[str], header: Sequence[str], accounts: Sequence[str]) -> bool:
    """Tell whether a row that names an account is short of a column, and has an amount in another."""
    return len(row) < len(header) and bool(accounts) and any(map(_AMOUNT_AT_END.search, row[1:]))


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
    left = row[columns.kept] if 0 <= columns.kept < len(row) else ""
    kept = [one] if (one := _amount(left, thousands=thousands)) is not None else []
    written = cell if cell.strip() else figure
    if is_worded(written) and not (waits_in(written) and elected in ("none", None) and amount is None):
        ordered = _ordered(written, account, held, _words(context, account))
        if ordered is not None:
            return _agreeing(ordered, None if written is figure else amount, kept, held)
    if elected is None and not cell.strip() and amount is None:
        elected = elected_in(figure) or _by_what_is_kept(figure, kept, held)
    if amount is None and elected in ("all", "part", "tender"):
        amount = next((found for found in amounts.find(cell) if found.kind is not AmountKind.ALL), None)
    if elected == "decline":
        return (
            Instruction(account, Election.DO_NOT_TENDER)
            if amount is None
            else Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
        )
    if elected is None and amount is None and any(_SHARE.fullmatch(one.strip()) for one in row):
        # "50%" in a column that nobody read must not drop the row.
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if cell.strip() == "?" and amount is not None:
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if elected == "none" or (elected is None and amount is None and not _unheard(cell)):
        return None
    if amount is None and elected in ("all", "part", "tender") and re.search(r"\b0(?:\.0+)?\b|\bnil\b", figure):
        # "Yes" beside a nought.
        return Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    if any("?" in one for one in (cell, figure)):
        return Instruction(account, Election.TENDER_PART, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if elected is None and cell.strip():
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if amount is None:
        if elected in {"part", "settled"}:
            return Instruction(account, Election.TENDER_PART)
        return Instruction(account, Election.TENDER_ALL, held.position) if elected in {"all", "tender"} else None
    quantity = settle([(amount, ())], kept, held)
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


def _unheard(cell: str) -> bool:
    """Tell whether an election's cell says something that nobody understood: not a word, and not a dash."""
    return any(sign.isalpha() for sign in cell)


def _words(context: Context, account: str | None) -> frozenset[str]:
    """Give the words that an order may hold besides: those of remarks that change nothing, and the client's names."""
    names = (word.lower() for name in _names(context, account) for word in re.findall(r"[^\W\d_][\w'-]*", name))
    return HARMLESS | frozenset(names)


def _ordered(cell: str, account: str | None, held: Holding, known: frozenset[str]) -> Instruction | None:
    """Read an order in words against the holding; None where the cell holds none."""
    order = order_of(cell, known)
    return None if order is None else ordered_by(order, account, held)


def _agreeing(line: Instruction, amount: Amount | None, kept: Sequence[Amount], held: Holding) -> Instruction:
    """Put an order in words beside the row's figures: what they say must be the same; a figure says how much where the words do not."""
    clash = Instruction(line.account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    if line.problems or (amount is None and not kept):
        return line
    if line.election is Election.DO_NOT_TENDER:
        left = [one for one in kept if held.position not in one.readings]
        return clash if amount is not None or left else line
    if amount is None:
        return line if line.quantity is None or _leaves(line.quantity, kept, held) else clash
    quantity = settle([(amount, ())], kept, held)
    if quantity.problem is not None:
        return clash if quantity.value is None else line
    if line.quantity_stated and line.quantity is not None and line.quantity != quantity.value:
        return clash
    whole = quantity.value == held.position
    if (line.election is Election.TENDER_ALL and line.quantity_stated and not whole) or (
        line.election is Election.TENDER_PART and whole
    ):
        return clash
    return Instruction(
        line.account, Election.TENDER_ALL if whole else Election.TENDER_PART, quantity.value, quantity_stated=True
    )


def _leaves(quantity: Decimal, kept: Sequence[Amount], held: Holding) -> bool:
    """Tell whether what stays, as a column says, is what an amount leaves."""
    return held.position is None or all(held.position - quantity in one.readings for one in kept)


_SHARE = re.compile(r"(?!0+(?:\.0+)?\s*%)\d{1,3}(?:\.\d+)?\s*%|half|1/2|one[\s-]half", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:0+(?:\.0+)?)?\W*", re.IGNORECASE)


def _by_what_is_kept(figure: str, kept: Sequence[Amount], held: Holding) -> str | None:
    """Say what a row without a word of election elects: a no in the amount's place, or nothing there and all of it kept."""
    if _NOTHING.fullmatch(figure):
        return "decline" if any(held.position in amount.readings for amount in kept) else None
    said = elected_in(figure)
    return said if said in ("decline", "none") else None


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


def _numbers(row: Sequence[str]) -> tuple[Decimal, ...]:
    """Give the figures of a row."""
    found = []
    for cell in row:
        try:
            found.append(Decimal(re.sub(r"[\s$,=]", "", cell)))
        except InvalidOperation:
            continue
    return tuple(found)


def _election_cell(row: Sequence[str], columns: Columns) -> str:
    """Give what a row's election cell says."""
    return row[columns.election].strip() if 0 <= columns.election < len(row) else ""


def _stated(line: Instruction, held: Holding) -> tuple[Decimal, ...]:
    """Give the figures that may stand beside a row's amount: the amount, the position, what stays."""
    position = held.position or Decimal(0)
    quantity = line.quantity or Decimal(0)
    return (quantity, position, position - quantity)


def _names(context: Context, account: str | None) -> tuple[str, ...]:
    """Give the names that a remark on a row may hold: the client's and the sender's."""
    return (
        context.sender_name,
        *(name for one in context.accounts if one.account == account for name in (one.registration, *one.holders)),
    )


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
