"""Brokers' tables: which column is what, and what each row instructs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from mailflows.values import Mail, Table
from nlp.accounts.door import Mention, mentions
from nlp.batches.around import Around, said_around
from nlp.batches.blocks import instruction_of, is_block, parted
from nlp.batches.checks import beside_tables, checked
from nlp.batches.chosen import is_no_instruction, mark_of_rows, of_mark, rows_chosen, sheets_chosen, unless_all_gone
from nlp.batches.columns import Columns, header_of
from nlp.batches.doubts import problem_beside
from nlp.batches.figure_unread import figure_at_odds
from nlp.batches.kept_column import of_what_is_kept, rest_goes
from nlp.batches.layout import laid_out
from nlp.batches.leads import elects_itself, lead_of, leaves_open, only_tells, takes_back
from nlp.batches.legend import (
    calls_figures_otherwise,
    explains_noughts,
    legend,
    meanings,
    speaks_of_empty,
    translated,
    without_legend,
)
from nlp.batches.list_totals import sum_in
from nlp.batches.noughts import refused_by_nought
from nlp.batches.ordered import ordered_for_later
from nlp.batches.remarks import notes_hold, problem_of, without_remarks
from nlp.batches.rows import elects_elsewhere, in_words, names_of, row_of
from nlp.batches.sections import heading_of, under
from nlp.batches.withdrawn import Withdrawal, beside_list, taken_back, with_amounts_named
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.lines_asked import asked
from nlp.patterns.late import Late
from nlp.quantities.door import Holding
from nlp.quantities.holding_of import holding
from nlp.words.tables import THOUSANDS, TOTAL_ROW

_IN_DOLLARS = Late(r"\b(?:full|whole|actual)\s+dollars\b|\bnot\s+(?:in\s+)?thousands\b", re.IGNORECASE)
"""Says of a list's figures that they are not thousands, whatever thousands are spoken of."""


def batch(mail: Mail, context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """Give the instructions of all tables of a broker's or holder's mail, row by row."""
    if not mail.tables:
        return ()
    written = f"{mail.subject}\n{mail.new_text}"
    thousands = THOUSANDS.search(written) is not None and _IN_DOLLARS.search(written) is None
    explained = legend(mail.new_text, mail.tables)
    codes = meanings(explained)
    empty = speaks_of_empty(beside_tables(mail), codes)
    plain = not explains_noughts(beside_tables(mail))
    mark, rest = mark_of_rows(beside_tables(mail)), rest_goes(beside_tables(mail))
    withdrawal = beside_list(mail) if context.role == "broker" else Withdrawal.NONE
    back = withdrawal.ordered
    sheets = unless_all_gone(sheets_chosen(f"{mail.subject}\n{mail.new_text}", mail.tables), mail.tables, context)
    read: list[tuple[bool, list[Instruction]]] = []
    for index, table in enumerate(mail.tables):
        lead = without_legend(lead_of(table, mail), mail.new_text, explained)
        put = without_remarks(of_mark(translated(table, codes), mark), beside_tables(mail))
        put, lead = (with_amounts_named(put), "") if back else (put, "" if rest else lead)
        found = (
            []
            if index in sheets.left_out
            else _table(put, lead, context, terms, thousands=thousands, empty=empty, plain=plain, rest=rest)
        )
        read.append((is_no_instruction(table), found))
    real = any(found and not example for example, found in read)
    lines: list[Instruction] = []
    for example, found in read:
        # An example beside the list itself is left out; where nothing else is there, somebody may have left the word standing.
        lines.extend(() if example and real else map(asked, found) if example or sheets.unclear else found)
    if (calls_figures_otherwise(beside_tables(mail)) and not rest) or ordered_for_later(beside_tables(mail)):
        lines = [asked(line) for line in lines]
    if withdrawal is not Withdrawal.NONE:
        lines = [taken_back(line, withdrawal, context) if back else asked(line) for line in lines]
    lines = _chosen(lines, mail, context)
    return checked(lines, mail, header=any(header_of(table.rows)[0] for table in mail.tables))


def _chosen(lines: Sequence[Instruction], mail: Mail, context: Context) -> list[Instruction]:
    """Keep the rows that the words beside a list say are its instruction; put in doubt those that they doubt."""
    quantities = {line.account: line.quantity for line in lines if line.account}
    if not quantities:
        return list(lines)
    rows = rows_chosen(beside_tables(mail), quantities, context)
    kept = [
        line for line in lines if (rows.only is None or line.account in rows.only) and line.account not in rows.left_out
    ]
    if not kept:
        return [asked(line) for line in lines]
    return [asked(line) if rows.all_doubted or line.account in rows.doubted else line for line in kept]


def _table(
    table: Table,
    lead: str,
    context: Context,
    terms: Terms | None,
    *,
    thousands: bool,
    empty: bool,
    plain: bool,
    rest: bool = False,
) -> list[Instruction]:
    """Read one table; nothing where no row names an account.

    `lead`: the line above it, where it stands in the mail; `empty`: the mail says something of rows without an amount; `plain`: it
    says nothing of what noughts and empty cells mean; `rest`: it says that what is not kept goes in.
    """
    if is_block(table.rows):
        blocks = (instruction_of(rows, context, terms) for rows in parted(table.rows))
        return [line for line in blocks if line is not None]
    laid = laid_out(table, lead, context, thousands=thousands)
    if laid is None:
        return []
    header, rows, columns, lead = laid.header, laid.rows, laid.columns, laid.lead
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
        accounts = _surest(named)
        unknown = next((mention.text for mention in named if mention.sure and not mention.accounts), None)
        if not accounts and unknown is None:
            if (figures := _numbers(row) or sum_in(text)) and (
                TOTAL_ROW.search(text) or not any(re.search(r"[A-Za-z]", cell) for cell in row)
            ):
                total = figures
            elif notes_hold(text):
                held = True
            elif (found := heading_of(row)) is not None:
                heading = found
            continue
        account = accounts[0] if len(accounts) == 1 else None
        held_of = holding(account, context, terms)
        whole = None if header else in_words(row, account, context, terms)
        line = (
            whole
            or (of_what_is_kept(row, columns, account, held_of) if rest else None)
            or row_of(row, columns, account, context, terms, thousands=laid.thousands)
            or (refused_by_nought(row, header, columns, account, held_of) if plain else None)
        )
        if line is None and (
            (not header and len(accounts) == 1 and _says_amount(text, named))
            or (_lost_a_cell(row, header, accounts) and not _only_held(row, columns, held_of))
            or (len(accounts) == 1 and (empty or elects_elsewhere(row, columns, context)))
        ):
            # A row that lost a column, or of whose empty cell the mail speaks, names an account all the same: ask rather than leave it out.
            line = Instruction(accounts[0], None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
        if line is not None and laid.marked and not _election_cell(row, columns).strip():
            # The others elect in a column of their own; of one that has only an amount nobody can tell.
            line = asked(line, Problem.AMBIGUOUS_QUANTITY)
        if line is None:
            # "Bell is not final" below the rows speaks of a row above.
            noted.update(accounts if notes_hold(text) else ())
            continue
        if any(mention.accounts and not set(accounts) & set(mention.accounts) for mention in named):
            # The number is one client's and the name another's.
            line = Instruction(line.account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
        doubt = (None if whole else _remarked(line, header, columns, row, held_of, context)) or problem_beside(
            header, rows, columns, row, _stated(line, held_of), terms
        )
        if doubt is None and figure_at_odds(row, columns, line, held_of, headed=bool(header or whole)):
            doubt = Problem.AMBIGUOUS_QUANTITY
        line = line if doubt is None or line.problems else replace(line, problems=(doubt,))
        line = under(line, heading, elects=bool(_election_cell(row, columns)))
        lines.append(replace(line, named=unknown))
        summed += line.quantity or Decimal(0)
    held = held or takes_back(lead) or only_tells(lead) or (not own and leaves_open(lead))
    lines = _as_noted(lines, said_around((*table.title, *table.notes), _accounts(lines), context), noted, held=held)
    sums = {summed, summed / 1000, _column_sum(rows, columns)}
    totals = [total, *map(sum_in, table.notes)]
    return _unfooted(lines) if any(values and not sums & set(values) for values in totals) else lines


def _remarked(
    line: Instruction, header: Sequence[str], columns: Columns, row: Sequence[str], held: Holding, context: Context
) -> Problem | None:
    """Give the problem that a row's remarks make of its line."""
    return problem_of(
        header,
        columns,
        row,
        (*names_of(context, line.account), line.account or ""),
        line.quantity,
        held.position,
        refuses=line.election is Election.DO_NOT_TENDER,
    )


def _surest(named: Sequence[Mention]) -> tuple[str, ...]:
    """Give the accounts of the surest mention of a row."""
    return tuple(dict.fromkeys(min(named, key=lambda item: not item.sure).accounts)) if named else ()


def _accounts(lines: Sequence[Instruction]) -> frozenset[str]:
    """Give the accounts for which a list instructs."""
    return frozenset(line.account for line in lines if line.account)


def _as_noted(lines: list[Instruction], around: Around, noted: set[str], *, held: bool) -> list[Instruction]:
    """Put in doubt the rows of which a note speaks, or all of them where the words round the list leave it open."""
    doubted = noted | around.named
    return [asked(line) if held or around.beyond or line.account in doubted else line for line in lines]


def _unfooted(lines: list[Instruction]) -> list[Instruction]:
    """Put in doubt the amounts of a list that does not foot; what each line states stays to be seen, but it is read back to nobody."""
    if any(line.quantity is None and line.election is not Election.DO_NOT_TENDER for line in lines):
        return lines
    return [
        replace(line, problems=(Problem.AMBIGUOUS_QUANTITY,)) if line.quantity is not None else line for line in lines
    ]


def _lost_a_cell(row: Sequence[str], header: Sequence[str], accounts: Sequence[str]) -> bool:
    """Tell whether a row that names an account is short of a column, and has an amount in another."""
    return len(row) < len(header) and bool(accounts) and any(map(_AMOUNT_AT_END.search, row[1:]))


_SAYS_AMOUNT = Late(
    r"\$\s?\d|(?<![\w/.:-])\d{1,3}(?:,\d{3})+(?![\w/-])|(?<![\w/.,:-])\d{2,}\s?(?:mm|[mk])?(?![\w/.:-])", re.IGNORECASE
)


def _says_amount(text: str, named: Sequence[Mention]) -> bool:
    """Tell whether a row of a list without a header has a figure beside the account that it names, of which nobody made anything."""
    for one in named:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return _SAYS_AMOUNT.search(text) is not None


def _only_held(row: Sequence[str], columns: Columns, held: Holding) -> bool:
    """Tell whether a short row states in its place what the account holds, and no other figure: its last cells are empty, and none is lost."""
    stated = row[columns.held] if 0 <= columns.held < len(row) else ""
    return bool(stated) and _numbers((stated,)) == (held.position,) and not _numbers(row[columns.held + 1 :])


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


def _stated(line: Instruction, held: Holding) -> tuple[Decimal, ...]:
    """Give the figures that may stand beside a row's amount: the amount, the position, what stays."""
    position = held.position or Decimal(0)
    quantity = line.quantity or Decimal(0)
    return (quantity, position, position - quantity)


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
