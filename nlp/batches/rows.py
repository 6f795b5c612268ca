"""What one row of a broker's list instructs: its election, its amount and what stays must say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from nlp import amounts
from nlp.accounts.door import mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.batches.columns import Columns, elected_in, is_worded, ticked, waits_in
from nlp.batches.remarks import HARMLESS, only_of_paper
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.orders.door import Deed, order_of
from nlp.orders.weighed import instruction_of as ordered_by
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, settle
from nlp.quantities.holding_of import holding


def row_of(
    row: Sequence[str], columns: Columns, account: str | None, context: Context, terms: Terms | None, *, thousands: bool
) -> Instruction | None:
    """Read one row; None where it carries no instruction."""
    cell = row[columns.election] if 0 <= columns.election < len(row) else ""
    # One column may say both how much and no: "12,000" and below it "NO".
    both = columns.election == columns.amount and _is_amount(cell, thousands=thousands)
    cell = "" if both or only_of_paper(cell) else cell
    elected = elected_in(cell)
    figure = row[columns.amount] if 0 <= columns.amount < len(row) else ""
    held = holding(account, context, terms)
    amount = _amount(figure, thousands=thousands)
    cell = cell if amount is None else _without_the_whole(cell, held)
    left = row[columns.kept] if 0 <= columns.kept < len(row) else ""
    kept = [one] if (one := _amount(left, thousands=thousands)) is not None else []
    if ticked(left):
        # A tick below "not tendering" or "out" is a no.
        going = amount is not None or ticked(figure) or elected in ("all", "part", "tender")
        return clashing(account) if going else Instruction(account, Election.DO_NOT_TENDER)
    written = cell if cell.strip() else figure
    if is_worded(written) and not (waits_in(written) and elected in ("none", None) and amount is None):
        ordered = _ordered(written, account, held, known_words(context, account))
        if ordered is not None:
            return _agreeing(ordered, None if written is figure else amount, kept, held)
    if elected is None and not cell.strip() and amount is None:
        elected = elected_in(figure) or _by_what_is_kept(figure, kept, held)
    if elected is None and amount is None and columns.amount < 0 and _is_amount(cell, thousands=thousands):
        # "12,000" below "NO" in the one column that says what happens.
        amount, figure, cell = _amount(cell, thousands=thousands), cell, ""
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


_OF_THE_WHOLE = Late(
    r"\s(?P<open>\(\s?)?(?:out\s)?of\s(?P<whole>(?:usd\s?|\$\s?)?\d[\d,.]{0,14}\s?(?:mm|m|k)?)(?(open)\s?\))\s*",
    re.IGNORECASE,
)
"""Ends an election beside an amount by saying of how much that is a part: "TENDER (OF 160M)"."""


def _without_the_whole(cell: str, held: Holding) -> str:
    """Give an election's cell without the position that its row's amount is of; another figure than that stays, and is asked about."""
    found = _OF_THE_WHOLE.search(cell)
    if found is None or found.end() < len(cell):
        return cell
    whole = _amount(found["whole"], thousands=False)
    return cell[: found.start()] if whole is not None and held.position in whole.readings else cell


def clashing(account: str | None) -> Instruction:
    """Give the line of a row that says two things."""
    return Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)


def _is_amount(cell: str, *, thousands: bool) -> bool:
    """Tell whether nothing but an amount stands in a cell; a small figure may be the number of an option."""
    found = _FIGURE.fullmatch(cell.strip())
    return found is not None and (
        thousands or "," in cell or bool(found["scale"] or found["unit"]) or len(found["digits"]) > _CODE_DIGITS
    )


_FIGURE = re.compile(
    r"\$?\s?(?P<digits>\d[\d,]{0,14})(?:\.00?)?\s?(?P<scale>mm|m|k)?(?P<unit>\s(?:bonds?|notes?))?(?:\s*(?:/|\bof\b|\bout\s+of\b)\s*\$?\s?\d[\d,]{0,14}\s?(?:mm|m|k)?)?",
    re.IGNORECASE,
)
_CODE_DIGITS = 3


def in_words(row: Sequence[str], account: str | None, context: Context, terms: Terms | None) -> Instruction | None:
    """Read a row of a list without a header as one order, where its cells are words: "90M", "(70M stays)"; None where they are not, or not read."""
    known = frozenset(word for name in names_of(context, account) for word in _LETTERS.findall(name.lower()))
    cells = [cell for cell in row if cell.strip() and not mentions(cell, context) and not _is_name(cell, known)]
    if account is None or len(cells) < _SEVERAL:
        return None
    held = holding(account, context, terms)
    ordered = _without_held(cells, account, held, context)
    if len(ordered) == len(cells) and not any(map(is_worded, cells)):
        return None
    cells = ordered
    if any(_is_amount(cell, thousands=False) for cell in cells):
        cells = [_without_the_whole(cell, held) for cell in cells]
    order = order_of(" ; ".join(cells), known_words(context, account))
    if order is None or order.unread:
        return None
    return ordered_by(order, account, held)


_HAS = re.compile(r"\s*(?:(?:who\s+)?(?:holds?|has|long|owns?|position|posn?)\b\.?\s*(?:of\s+)?)?", re.IGNORECASE)


def _without_held(cells: list[str], account: str, held: Holding, context: Context) -> list[str]:
    """Leave out the first cell where it only says what is held, beside an order in words: "Tidewater / 800 / tender 500"."""
    first = order_of(_HAS.sub("", cells[0], count=1))
    if (
        first is None
        or first.open
        or first.unread
        or not all(one.deed is Deed.BARE and one.amounts for one in first.clauses)
    ):
        return cells
    order = order_of(" ; ".join(cells[1:]), known_words(context, account))
    if order is None or order.open or order.unread or any(one.deed is Deed.BARE for one in order.clauses):
        return cells
    states = bool(order.refuses or order.keeps) or any(one.measured for one in order.gives)
    of_it = any(held.position in amount.readings for one in first.clauses for amount in one.amounts)
    return cells[1:] if states and of_it else cells


_SEVERAL = 2
_LETTERS = re.compile(r"[^\W\d_]+")


def _is_name(cell: str, known: frozenset[str]) -> bool:
    """Tell whether a cell holds nothing but a client's name and initials."""
    said = _LETTERS.findall(cell.lower())
    return (
        any(word in known for word in said)
        and all(word in known or len(word) == 1 for word in said)
        and not any(map(str.isdigit, cell))
    )


def elects_elsewhere(row: Sequence[str], columns: Columns, context: Context) -> bool:
    """Tell whether a cell in a column that nobody read elects something, while the row's own columns do not."""
    if any(waits_in(cell) for cell in row):
        return False
    left = row[columns.kept] if 0 <= columns.kept < len(row) else ""
    if any(sign in "123456789" for sign in left):
        # What stays is said, and nobody found what goes.
        return True
    return any(
        index not in columns.read
        and elected_in(cell) in ("all", "part", "tender", "decline")
        and not mentions(cell, context)
        for index, cell in enumerate(row)
    )


def _unheard(cell: str) -> bool:
    """Tell whether an election's cell says something that nobody understood: not a word, and not a dash."""
    return any(sign.isalpha() for sign in cell)


def known_words(context: Context, account: str | None) -> frozenset[str]:
    """Give the words that an order may hold besides: those of remarks that change nothing, and the client's names."""
    names = (word.lower() for name in names_of(context, account) for word in re.findall(r"[^\W\d_][\w'-]*", name))
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


def names_of(context: Context, account: str | None) -> tuple[str, ...]:
    """Give the names that a remark on a row may hold: the client's and the sender's."""
    held = context.account(account)
    return (
        context.sender_name,
        *((held.registration, *held.holders) if held else ()),
    )
