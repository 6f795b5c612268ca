"""A sentence of nothing but clients and amounts, beside one that puts them all in: "Chu 125, Bell 48, Almeida 22. All in.", "Both yes in full. Chu 125, Bell 48.".

Each amount is its own client's, whatever is said of all; where all are said to give everything, each amount must be what its client holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import clients
from nlp.clients.signs import signs
from nlp.context import Context
from nlp.instruction import Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 300
_LONGEST_ORDER = 80
_PARTED = frozenset(",|J")
_QUIET = frozenset("xHgo")
_WORDS = listed(
    """all both in of it them these those they the lot yes please pls kindly tender tendered tendering tenders exchange exchanged exchanging to be are is go going goes full fully everything whole entire entirely
    two three four five six clients client names accounts account types type for each every one and so thanks thank you say says said want wants take takes part that's that are do enter institutional individual retail"""
)
_GIVES = Late(
    r"\b(?:(?:be\s+)?(?:tender|exchang|enter)\w*|go(?:es|ing)?\s+in|yes|take\s+part)\b|\b(?:all|both|everything|lot|them|these|those|they(?:\s+are)?|are|is|whole|two|three|four|five|six)\s+in\b(?!\s+(?:of|the)\b)"
)
_WHOLE = re.compile(r"\b(?:all\s+of\s+(?:it|theirs)|in\s+full|fully|full|everything|the\s+lot|whole|entire\w*)\b")
_COUNTS = ("two", "three", "four", "five", "six")


def rows_ordered(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context
) -> dict[int, tuple[Statement, ...]]:
    """Give what rows of clients and amounts state beside an order of them all, by their places; of the order, nothing.

    `parts`: the sentences with their places; `named`: the accounts that the mail names.
    """
    found: dict[int, tuple[Statement, ...]] = {}
    for index, (number, sentence) in enumerate(parts):
        row = row_of(sentence, named, context)
        if len(row) < 2:
            continue
        for near in (index + 1, index - 1):
            if not 0 <= near < len(parts) or parts[near][0] in found:
                continue
            order = parts[near][1]
            if any(order.start <= one.start < order.end for one in named) or not _puts_all_in(order.text, len(row)):
                continue
            if _WHOLE.search(lowered(order.text)) and not _wholes(row, context):
                continue
            found[number] = tuple(_statements(number, sentence, row))
            found[parts[near][0]] = ()
            break
    return found


def row_of(sentence: Sentence, named: Sequence[Mention], context: Context) -> list[tuple[str, Amount]]:
    """Give the clients of a sentence with their amounts, where it is nothing else; none where it is."""
    inside = [one for one in named if sentence.start <= one.start < sentence.end]
    if len(sentence.text) > _LONGEST or len(inside) < 2 or any(one.accounts == OTHER for one in inside):
        return []
    told = signs(sentence, clients(sentence.text, sentence.start, inside, context))
    told = tuple(sign for sign in told if sign.letter not in _PARTED)
    if re.fullmatch(r"(?:CQ){2,}", "".join(sign.letter for sign in told)) is None:
        return []
    row = [(who.accounts, much.amount) for who, much in zip(told[::2], told[1::2], strict=True)]
    accounts = [account for one, _ in row for account in one]
    counted = [amount for _, amount in row if amount is not None and amount.kind is AmountKind.AMOUNT]
    if len(accounts) != len(row) or len(set(accounts)) != len(row) or len(counted) != len(row):
        return []
    return [(one[0], amount) for (one, _), amount in zip(row, counted, strict=True)]


def _puts_all_in(text: str, count: int) -> bool:
    """Tell whether a sentence that names nobody only puts all in; it must count them right, where it does."""
    small = lowered(text)
    words = re.findall(r"[a-z]+(?:['’][a-z]+)?", small)
    counts = [_COUNTS.index(word) + 2 for word in words if word in _COUNTS] + [2 for word in words if word == "both"]
    return (
        len(text) <= _LONGEST_ORDER
        and not re.search(r"[\d?]", text)
        and all(word in _WORDS for word in words)
        and _GIVES.search(small) is not None
        and all(one == count for one in counts)
    )


def _wholes(row: Sequence[tuple[str, Amount]], context: Context) -> bool:
    """Tell whether each amount of a row may be all that its client holds."""
    held = {one.account: one.position for one in context.accounts}
    return all(held.get(account) in amount.readings for account, amount in row)


def _statements(number: int, sentence: Sentence, row: Sequence[tuple[str, Amount]]) -> Iterator[Statement]:
    """Give a row's statements."""
    plain = Statement(Deed.TENDER, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    plain = replace(plain, alone=True, at=sentence.end, begins=sentence.start)
    for account, amount in row:
        placed = replace(amount, start=amount.start + sentence.start, end=amount.end + sentence.start)
        yield replace(plain, accounts=(account,), amounts=(placed,))


def row_missed(
    parts: Sequence[Sentence], named: Sequence[Mention], lines: Sequence[Instruction], context: Context
) -> str:
    """Give the first row of clients and amounts in which one has another amount than his line; nothing where none has."""
    if context.role != "broker":
        return ""
    moved = {line.account: line.quantity for line in lines if line.quantity is not None}
    for sentence in parts:
        row = row_of(sentence, named, context)
        if any(account in moved and moved[account] not in amount.readings for account, amount in row):
            return sentence.text
    return ""
