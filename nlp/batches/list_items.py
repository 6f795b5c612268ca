"""What the items of a broker's list in words order, one client a line: "Bell - 20 of his 48", "Marsh estate - passes".

An item is read as an order by itself, beside the sentence that the prose makes of it. An item that names a client and orders
something that nobody understood is asked about: a client on a list must not be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from nlp import amounts
from nlp.accounts.door import mentions
from nlp.amounts.amount import AmountKind
from nlp.batches.columns import waits_in
from nlp.batches.rows import known_words, names_of
from nlp.clients.no_word import nothing_came
from nlp.clients.talk_aside import in_one, no_amounts
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.lines_asked import asked
from nlp.orders.door import Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.patterns.late import Late
from nlp.quantities.holding_of import holding
from nlp.sentences.frames import completes_the_list

_MARK = Late(r"[>\s]{0,8}(?:[-*•·–—]\s{1,4}|\(?\d{1,2}(?:\.\)|[.)/])\s{1,4})?")
_LEADERS = Late(r"\.{3,}|_{3,}|\s-{2,}\s|[:=→>]")
_LONGEST = 200
_MOST_LINES = 2_000
_FEWEST = 2
"""Items of a list."""


def items_of(text: str, context: Context) -> Iterator[tuple[str, Order, bool]]:
    """Give the items of a list of several clients, each a line that begins with one of them: his account, the order read from the rest, and whether that only waits."""
    items = (item_of(line, context) for line in text.split("\n")[:_MOST_LINES])
    found = [item for item in items if item is not None]
    if len(found) < _FEWEST:
        return
    for account, rest in found:
        order = order_of(rest, known_words(context, account))
        if order is not None:
            yield account, order, (order.open and not order.gives and waits_in(rest)) or _tells_nothing_came(rest)


_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "the",
        "our",
        "client",
        "account",
        "acct",
        "a",
        "c",
        "and",
        "of",
        "for",
        "holder",
        "fbo",
        "b",
        "o",
    ]
)


def _calls_him(before: str, account: str, context: Context) -> bool:
    """Tell whether what stands before a client's mention is nothing, or more of his own name: "Marcus" before "Bell"."""
    if not before.strip(" ([\"'*#"):
        return True
    known = {word.lower() for name in names_of(context, account)[1:] for word in _NAME.findall(name)} | _TITLES
    return not any(map(str.isdigit, before)) and all(word.lower() in known for word in _NAME.findall(before))


_DAY = re.compile(r"\b(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}/\d{1,2}\b", re.IGNORECASE)


def _tells_nothing_came(rest: str) -> bool:
    """Tell whether an item says only that nothing came of its client yet: "board meets on the 22nd, will advise"."""
    said = _DAY.sub(" ", rest)
    return nothing_came(said)


def item_of(line: str, context: Context) -> tuple[str, str] | None:
    """Give the account of a line that begins with one client, and what it says besides; None of any other line."""
    if len(line) > _LONGEST or not line.strip():
        return None
    named = [one for one in mentions(line, context) if one.accounts and one.accounts[0] != "*other*"]
    accounts = {account for one in named for account in one.accounts}
    mark = _MARK.match(line)
    begins = mark.end() if mark else 0
    if len(accounts) != 1:
        return None
    first = min(one.start for one in named)
    if not _calls_him(line[begins:first], next(iter(accounts)), context):
        return None
    line = line[:begins] + " " * (first - begins) + line[first:]
    rest = line[begins:]
    for one in reversed(named):
        rest = f"{rest[: one.start - begins]} ; {rest[one.end - begins :]}"
    return accounts.pop(), _LEADERS.sub(" ; ", rest)


def with_items(
    lines: Sequence[Instruction], text: str, context: Context, terms: Terms | None, *, doubted: bool
) -> list[Instruction]:
    """Give what the prose instructs, and beside it the items of its list that it did not read.

    An item that speaks plainly against what the prose made of it, or against another item of the same client, is a contradiction.
    `doubted`: something else in the mail leaves its prose open, and so the items that the prose did not read.
    """
    if context.role != "broker":
        return list(lines)
    result = list(lines)
    added: dict[str, Instruction] = {}
    for account, order, waits in items_of(text, context):
        read = instruction_of(order, account, holding(account, context, terms))
        index = next((at for at, line in enumerate(result) if line.account == account), None)
        if index is None:
            if waits or (order.open and not order.gives):
                # He is waited for: nothing is elected for him.
                continue
            added[account] = _asked(read)
            result.append(asked(added[account]) if doubted else added[account])
        elif account in added and read.election and _differ(added[account], read):
            result[index] = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
        elif result[index].election is None and not result[index].problems and not read.problems and read.election:
            result[index] = read
        elif waits and result[index].election is None and not result[index].quantity_stated:
            # "Awaiting the trustee" is no instruction yet.
            del result[index]
        elif not read.problems and not result[index].problems and _against(result[index], read, order):
            result[index] = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    return result


def _differ(line: Instruction, other: Instruction) -> bool:
    """Tell whether two items of one client say different things."""
    return (line.election, line.quantity) != (other.election, other.quantity)


def corrected_below(lines: Sequence[Instruction], text: str, context: Context) -> list[Instruction]:
    """Give a list's lines, in doubt where words below its items state an amount that none of them has.

    "Hers is 65M, forget the 60" below the items corrects one of them, and only a person can be sure which.
    """
    listed = [line for line in lines if line.account and not line.problems]
    if context.role != "broker" or len(listed) < _FEWEST:
        return list(lines)
    below = _below_items(text, context)
    other = no_amounts(below, context)
    said = [
        one
        for one in amounts.find(below)
        if one.kind is AmountKind.AMOUNT and not one.bare and not in_one(one.start, other)
    ]
    stated = {value for line in listed for value in _figures_of(line, context)}
    stated.add(sum((line.quantity or Decimal(0) for line in listed), Decimal(0)))
    if all(stated & set(one.readings or (one.value,)) for one in said):
        return list(lines)
    meant = {account for mention in mentions(below, context) for account in mention.accounts}
    return [
        replace(line, problems=(Problem.AMBIGUOUS_QUANTITY,))
        if line in listed and line.quantity is not None and (not meant or line.account in meant)
        else line
        for line in lines
    ]


def _below_items(text: str, context: Context) -> str:
    """Give the words below the last item of a list."""
    rows = text.split("\n")[:_MOST_LINES]
    marked = [index for index, line in enumerate(rows) if _ITEM.match(line) and mentions(line, context)]
    if len(marked) < _FEWEST:
        return ""
    return "\n".join(line for line in rows[marked[-1] + 1 :] if not completes_the_list(line))[:_MOST_BELOW]


def _figures_of(line: Instruction, context: Context) -> tuple[Decimal, ...]:
    """Give the amounts that may be said again of a line: what goes, what is held, what stays."""
    held = context.account(line.account)
    position = held.position if held else None
    if position is None:
        return () if line.quantity is None else (line.quantity,)
    return (position,) if line.quantity is None else (line.quantity, position, position - line.quantity)


_ITEM = Late(r"[>\s]{0,8}(?:[-*•·–—]\s{1,4}|\(?\d{1,2}(?:\.\)|[.)/])\s{1,4}|[A-Z]{2}-?\d{4})")
_MOST_BELOW = 4_000
"""Characters below a list that are looked at."""


def _asked(read: Instruction) -> Instruction:
    """Give an item's own line; one that elects nothing and has no problem is put to the broker."""
    return read if read.election is not None else asked(read, Problem.AMBIGUOUS_QUANTITY)


def _against(line: Instruction, read: Instruction, order: Order) -> bool:
    """Tell whether an item that has a verb of its own elects something else than the prose took from it."""
    if all(one.deed is Deed.BARE for one in order.clauses) or line.election in _TAKEN_BACK:
        return False
    declines = Election.DO_NOT_TENDER in (line.election, read.election)
    if declines:
        return line.election is not read.election
    return None not in (line.quantity, read.quantity) and line.quantity != read.quantity


_TAKEN_BACK = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)
