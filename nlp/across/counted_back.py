"""How much a withdrawal takes back where the mail counts it out: of what was tendered so much comes back, so much stays in.

"Of the sixty-six bonds I handed in, a third should come home again: I should like twenty-two withdrawn. The forty-four may stay."
Three numbers of which two make up the third tell which is which, in whatever words: what the taking sentence names and
is not the sum comes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nlp.across.reckoning import CLEAN, SURE
from nlp.amounts.amount import AmountKind
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.quantities.door import Holding
from nlp.quantities.numbers_said import numbers
from nlp.statements import Deed, Statement

_MOST = 8
"""Numbers of a mail up to which it is tried."""


def counted_back(takes: Sequence[Statement], others: Sequence[Statement], held: Holding) -> Decimal | None:
    """Give what comes back, where the numbers of the mail bear out one sum; None where they do not.

    `takes`: the statements that take back; `others`: the rest of the mail's; `held`: what there is at most.
    """
    if not all(one.mood is Mood.DIRECT or _only_strange(one) for one in takes) or any(
        one.deed is Deed.TENDER for one in others
    ):
        return None
    texts = tuple(dict.fromkeys(one.text for one in (*takes, *others)))
    every = [number for text in texts for number in _numbers(text)]
    if not 3 <= len(every) <= _MOST:
        return None
    named = {
        number
        for one in takes
        for amount in one.amounts
        if amount.kind is AmountKind.AMOUNT
        for number in amount.readings
    }
    back = {
        value
        for value in (plain for number in every for plain in number)
        if value in named
        for whole in (plain for number in every for plain in number)
        if whole > value and held.fits(value) and (held.position is None or whole <= held.position)
        if any(whole - value in number for number in every)
    }
    whole = {value for one in others if one.deed is Deed.KEEP for amount in one.amounts for value in amount.readings}
    found = {value for value in back if value not in whole}
    return next(iter(found)) if len(found) == 1 else None


def _only_strange(one: Statement) -> bool:
    """Tell whether only words that nobody knows keep a withdrawal from being clean, and the model hears one."""
    return (
        one.mood is Mood.UNCERTAIN
        and bool(one.strange)
        and one.where is not Where.VETO
        and one.heard >= SURE
        and one.suspicion <= CLEAN
    )


def _numbers(text: str) -> list[frozenset[Decimal]]:
    """Give what each number of a text can stand for among amounts of notes: small ones for thousands."""
    return [frozenset({number.readings[-1]}) for number in numbers(text)]
