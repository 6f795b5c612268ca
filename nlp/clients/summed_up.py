"""Whether a broker's mail names a sum, or a number of clients, that its lines do not come to: "All three tender the whole, $1,100,000" over 1,200,000.

Who adds up checks himself: where the sum is another, one of the lines is not what he means, or one is missing, and nobody can tell which.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from nlp.accounts.door import OTHER, Mention, mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import clients
from nlp.clients.signs import figures
from nlp.clients.summing import COUNTED, OF_ALL
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.sentences.frames import leads_with_count

_THOUSAND = Decimal(1000)
_MOST = 8
"""Of how many lines every part is added up as well."""
_LONGEST = 600
_FEW_WORDS = 2
"""A line of so few words counts nothing that must agree: "Three"."""
_TAKES = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_NEAR = (Decimal("0.7"), Decimal("1.4"))
"""How near to the sum a figure of no client must be to be meant as one."""
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_OTHER_THINGS = Late(
    r"^\s*(?:%|per\s*cent|percent|o['’]?clock|[ap]\.?m\b|years?|months?|weeks?|days?|hours?|minutes?|times?|miles?|steps?|feet|pages?|copies|degrees|people|children|grandchildren|guests|cookies|acres|"
    rf"{COUNTED}|(?:st|nd|rd|th)\b|[:/]\d)",
    re.IGNORECASE,
)
"""What else is counted."""
_OF_ONE = Late(
    r"\b(?:he|she|his|her|him|himself|herself|mr|mrs|ms|dr|holds?|holding|holdings|owns?|owned|positions?|keeps?|stays?|leaves?|remains?|rest|balance|record|held|kept|out)\b",
    re.IGNORECASE,
)
"""Speaks of one client, of what is held, or of what stays."""
_HOW_MANY = Late(
    rf"(?:^|(?:(?<!\d)[.,]|[;:(–—-])\s*|(?<=\d)[.,]\s+)(?:(?:so|that['’]s|that\s+is|here\s+are|all|my|our|for|today['’]s|i\s+have|we\s+have)\s+)*(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\s+(?:lexington\s+)?{COUNTED}(?:\s+(?:today|this\s+time|for\s+you|in\s+all|below|above|in\s+this\s+mail|altogether))*(?=\s*(?:$|[.;:)]|[-–—/|,(]\s*(?:our\s+|under\s+|via\s+)?(?:dtcc?|ptcpt|ptpt|part(?:icipant)?)\b|(?:,|and|with|for|[-–—])\s+(?:for\s+|of\s+)?(?:a\s+total\s+of\s+)?\$?\d))",
    re.IGNORECASE,
)


_NUMBER_OF = Late(
    r"\b(?:dtcc?|ptcpt|ptpt|prtcpnt|partic(?:ip(?:ant)?)?|part|broker|firm|clearing|member|file|ref(?:erence)?|our\s+ref|batch|fax|tel(?:ephone)?|ext(?:ension)?|room|floor|form|desk|branch|office|rep)"
    r"(?:\s*['’]?s)?\s*\.?\s*(?:(?:no|nos|number|num|nbr|code|id|#)\s*\.?\s*)?(?:is\s+)?[#:=(-]?\s*$",
    re.IGNORECASE,
)
"""Words behind which a figure names somebody or something, and is no amount: "ptcpt 0862"."""
_BEFORE_A_FIGURE = 40
"""Characters."""
_WRITTEN_OUT = re.compile(r"[,$]|000|\d\s?[km]|thousand|hundred|bond|note", re.IGNORECASE)
"""A figure that can only be an amount: "file 0823" is none."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What figures beside the lines may be: of each client, of all together, of some of them; `held`: what is held, or stays.

    `moved`: what each client gives, or takes back.
    """

    each: dict[str, frozenset[Decimal]]
    moved: dict[str, Decimal]
    whole: frozenset[Decimal]
    tendered: Decimal
    some: frozenset[Decimal]
    held: frozenset[Decimal]
    counts: frozenset[int]


def sum_missed(sentences: Iterable[Sentence], lines: Sequence[Instruction], context: Context) -> str:
    """Give the first sentence that names a sum, or a number of clients, to which clean lines do not come; nothing where none does."""
    told = [line for line in lines if line.account is not None and line.election is not None]
    if context.role != "broker" or any(line.problems for line in told):
        return ""
    sentences = tuple(sentences)
    leads = (one.text for one in sentences if len(one.text.split()) > _FEW_WORDS)
    announced = next((text for text in leads if leads_with_count(text) not in (None, 1, len(told))), "")
    if announced or len(told) < 2:
        # "Three for you:" over two lines.
        return announced
    sums = _sums(told, context)
    return next((one.text for one in sentences if len(one.text) <= _LONGEST and _misses(one, sums, context)), "")


def _sums(lines: Sequence[Instruction], context: Context) -> Sums:
    """Add the lines up, in every way in which somebody may."""
    held = {one.account: one.position for one in context.accounts}
    given: list[Decimal] = []
    taken: list[Decimal] = []
    left: list[Decimal] = []
    every: list[Decimal] = []
    each: dict[str, frozenset[Decimal]] = {}
    moves: dict[str, Decimal] = {}
    for line in lines:
        position, quantity = held.get(line.account or "", Decimal(0)), line.quantity or Decimal(0)
        every.append(position)
        (taken if line.election in _TAKES else given if line.election in _TENDERS else left).append(
            position if line.election is Election.DO_NOT_TENDER else quantity
        )
        if line.election in _TENDERS:
            left.append(position - quantity)
        moves[line.account or ""] = quantity
        each[line.account or ""] = _in_bonds({quantity, position, position - quantity})
    moved = [*given, *taken]
    sizes = range(1, len(moved) + 1) if len(moved) <= _MOST else ()
    some = {sum(part, Decimal(0)) for size in sizes for part in combinations(moved, size)}
    mine = [held[account] for account in context.sender_accounts if account in held]
    whole = {sum(one, Decimal(0)) for one in (given, taken, moved)}
    stays = {*every, *left, *(sum(one, Decimal(0)) for one in (left, every, mine))}
    numbers = {len(lines), len(given), len(taken), len(moved), len(lines) - len(moved), len(context.sender_accounts)}
    tendered = sum(moved, Decimal(0))
    return Sums(each, moves, _in_bonds(whole), tendered, _in_bonds(some), _in_bonds(stays), frozenset(numbers))


def _in_bonds(values: Iterable[Decimal]) -> frozenset[Decimal]:
    """Give amounts in dollars and in bonds of a thousand."""
    found = {value for value in values if value > 0}
    return frozenset(found | {value / _THOUSAND for value in found})


def _misses(sentence: Sentence, sums: Sums, context: Context) -> bool:
    """Tell whether a sentence names a sum or a number of clients that is not that of the lines."""
    text = sentence.text
    if any(_count(found["count"]) not in sums.counts for found in _HOW_MANY.finditer(text)):
        return True
    here = mentions(text, context)
    named = {account for one in here if one.accounts != OTHER for account in one.accounts}
    said = _figures_of(sentence, here, context)
    if not said:
        return False
    own = {value for account in named for value in sums.each.get(account, ())}
    of_one = _OF_ONE.search(text) is not None
    if not OF_ALL.search(text):
        return not named and any(_nearly(one, sums, of_one=of_one) for one in said)
    if of_one and not named:
        own |= sums.some | sums.held
    allowed = sums.whole | own | (_of_named(named, sums, of_one=of_one) if named else frozenset())
    return any(allowed.isdisjoint(one.readings) for one in said)


def _of_named(named: Iterable[str], sums: Sums, *, of_one: bool) -> frozenset[Decimal]:
    """Give what the clients of one sentence come to; where it says what is held, or stays, whatever of each is meant."""
    if not of_one:
        return _in_bonds({sum((sums.moved.get(account, Decimal(0)) for account in named), Decimal(0))})
    found = {Decimal(0)}
    for account in sorted(named):
        found |= (
            {total + value for total in found for value in sums.each.get(account, ())} if len(found) < 5000 else set()
        )
    return frozenset(found)


def _figures_of(sentence: Sentence, here: Sequence[Mention], context: Context) -> list[Amount]:
    """Give the amounts of a sentence that can be sums: neither counts nor times, and nothing of a client's number."""
    names = clients(sentence.text, 0, here, context)
    masked = lowered(sentence.text)
    for one in names:
        masked = masked[: one.start] + "\ue000" * (one.end - one.start) + masked[one.end :]
    return [
        one
        for one in figures(sentence, masked)
        if one.kind is AmountKind.AMOUNT
        and one.readings
        and not any(name.start < one.end and one.start < name.end for name in names)
        and not (one.bare and (min(one.readings) <= len(_COUNTS) or 1900 <= min(one.readings) <= 2020))
        and not _is_a_number(sentence.text, one.start - sentence.start, one)
        and not _OTHER_THINGS.match(sentence.text[one.end :])
    ]


def _is_a_number(text: str, at: int, amount: Amount) -> bool:
    """Tell whether figures alone are a number by which somebody or something is known: "0862", "DTC participant no. 2901"."""
    if not amount.text.isdigit():
        return False
    zero = text[at : at + 1] == "0" and text[at + 1 : at + 2].isdigit()
    return zero or _NUMBER_OF.search(text[max(0, at - _BEFORE_A_FIGURE) : at]) is not None


def _nearly(amount: Amount, sums: Sums, *, of_one: bool) -> bool:
    """Tell whether a figure is near to the sum of the lines, and not it, nor anything else that they come to."""
    if not _WRITTEN_OUT.search(amount.text):
        return False
    known = sums.whole | sums.some | (sums.held if of_one else frozenset())
    low, high = (sums.tendered * bound for bound in _NEAR)
    return known.isdisjoint(amount.readings) and any(low <= value <= high for value in amount.readings)


def _count(word: str) -> int:
    """Give the number of a word or a figure."""
    return int(word) if word.isdigit() else _COUNTS.index(word.lower()) + 2
