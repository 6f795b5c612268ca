"""Lines of a list in words that only add it up, as "Total: $124,000", "Sum 82,000", "Eighty-two bonds in all" do.

Below the bullets of several clients such a line is no amount of the last one; it must be the sum of them all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from nlp import amounts
from nlp.accounts.door import mentions
from nlp.amounts.amount import AmountKind
from nlp.batches.leads import leaves_open, only_tells
from nlp.batches.list_headings import without_spelling_out
from nlp.context import Context
from nlp.instruction import Election, Instruction, Problem
from nlp.lines_asked import asked
from nlp.orders.door import order_of
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.statements import Deed, Statement

_SUMS = Late(
    r"\b(?:totals?|totall?ing|totals|sum(?:s|ming)?|in\s+all|altogether|all\s+told|together|aggregate|add(?:s|ing)?\s+up|makes|making|comes\s+to|combined|in\s+total)\b|(?:^|[\s(])(?:\d{1,2}|two|three|four|five|six)\s+(?:lines|accounts|accts|clients|tenders|names|positions|items|holders|instructions)\s*[,:=;/–—-]",
    re.IGNORECASE,
)
_BESIDE = listed("""grand total totals totaling totalling sum sums summing in all altogether told together aggregate add adds adding up makes making comes to that which this it is for a the of our two three four five six seven eight nine ten
    accounts account accts tenders tendering holders instructions rows clients client lines items positions names face par principal amount amounts value bonds bond notes note dollars usd us tendered exchanged tender exchange tendering exchanging to be being both these here combined so by my count across over k m mm million thousand""")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 160
_MOST_LINES = 2_000
"""Lines that are looked at; nobody writes a longer list by hand."""


@dataclass(frozen=True, slots=True)
class Total:
    """A line that adds up: where it stands, and what its figure may be."""

    start: int
    end: int
    values: tuple[Decimal, ...]


def totals_of(text: str, context: Context) -> tuple[Total, ...]:
    """Find the lines of a text that only state the sum of at least two accounts named on lines above."""
    if context.role != "broker" or not _SUMS.search(text):
        return ()
    found: list[Total] = []
    named: set[str] = set()
    at = 0
    for line in text.split("\n")[:_MOST_LINES]:
        on_it = (
            {account for mention in mentions(line, context) for account in mention.accounts} if line.strip() else set()
        )
        named |= on_it
        # Behind the accounts on their own line it is a sentence by itself: "BK-2001 for $45,000 please. Total $100,000."
        for start, end in _sentences(line) if on_it or not sum_in(line) else [(0, len(line))]:
            values = () if len(named) < 2 or (on_it and mentions(line[start:end], context)) else sum_in(line[start:end])
            if values:
                found.append(Total(at + start, at + end, values))
        at += len(line) + 1
    return tuple(found)


def _sentences(line: str) -> list[tuple[int, int]]:
    """Cut a line behind the stops that end its sentences."""
    cuts = [0, *(match.end() for match in _STOP.finditer(line)), len(line)]
    return [(start, end) for start, end in pairwise(cuts) if line[start:end].strip()]


_STOP = re.compile(r"[.;!](?=\s)")


def sum_in(line: str) -> tuple[Decimal, ...]:
    """Give what the one figure of a line that only adds up may be; empty where it says anything else."""
    if len(line) > _LONGEST or not _SUMS.search(line):
        return ()
    said = [one for one in amounts.find(line) if one.kind is not AmountKind.ALL]
    if len(said) != 1 or said[0].kind is not AmountKind.AMOUNT:
        return ()
    rest = line[: said[0].start] + " " + line[said[0].end :]
    if any(word.lower() not in _BESIDE for word in _WORD.findall(rest)) or re.search(r"\d{2}", rest):
        return ()
    value = said[0].value
    return said[0].readings or ((value,) if isinstance(value, Decimal) else ())


def adds_up(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a statement of no account names the sum of several lines: "three tenders for 155,000 in total"."""
    summed = sum((line.quantity or Decimal(0) for line in lines), Decimal(0))
    amounts_said = [
        one
        for one in statement.amounts
        if one.kind is not AmountKind.ALL and not (one.bare and Decimal(len(lines)) in one.readings)
    ]
    return (
        statement.accounts is None
        and sum(line.quantity is not None for line in lines) > 1
        and len(amounts_said) == 1
        and not {summed, summed / 1000}.isdisjoint(amounts_said[0].readings or (amounts_said[0].value,))
        and (_SUMS.search(statement.text) is not None or statement.deed is Deed.TENDER)
    )


def footed(lines: Sequence[Instruction], totals: Sequence[Total]) -> list[Instruction]:
    """Give a list's lines, those with an amount in doubt where a stated total is not their sum."""
    if not totals or not lines:
        return list(lines)
    summed = sum((line.quantity or Decimal(0) for line in lines), Decimal(0))
    unknown = any(line.quantity is None and line.election is not Election.DO_NOT_TENDER for line in lines)
    if unknown or all({summed, summed / 1000} & set(total.values) for total in totals):
        return list(lines)
    return [line if line.quantity is None else asked(line, Problem.AMBIGUOUS_QUANTITY) for line in lines]


def under_lead(lines: Sequence[Instruction], text: str, context: Context) -> list[Instruction]:
    """Give a list's lines, conditional where its items elect nothing themselves and the words that lead to them leave them open."""
    if context.role != "broker" or len(lines) < 2:
        return list(lines)
    held: set[str] = set()
    lead = ""
    for line in text.split("\n")[:_MOST_LINES]:
        if not line.strip():
            continue
        on_it = {account for mention in mentions(line, context) for account in mention.accounts}
        if not on_it:
            lead = without_spelling_out(line.strip())[-200:]
        elif only_tells(lead) or (lead.endswith(":") and leaves_open(lead) and not _elects(line)):
            held |= on_it
    return [
        asked(line) if line.account in held and line.election in (Election.TENDER_ALL, Election.TENDER_PART) else line
        for line in lines
    ]


def _elects(item: str) -> bool:
    """Tell whether an item of a list has a verb of its own that gives."""
    order = order_of(item)
    return order is not None and bool(order.gives)
