"""A sentence, or several that follow one another, with every number in them: what a mail sets right it may name in any words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from nlp.amounts.amount import Amount, AmountKind
from nlp.quantities.door import Holding, candidates
from nlp.sentence import Sentence
from nlp.statements.figures_named import every_number


class Counted:
    """One sentence, or several that follow one another, with every number in them.

    `numbers`: the places of the sentences in the mail; `text`: their words, at the offsets of the passage from `start` on.
    """

    __slots__ = ("amounts", "end", "numbers", "part", "start", "text")

    def __init__(self, number: int, part: Sentence, after: Counted | None = None) -> None:
        """Count one sentence; `after`: what follows it, already counted."""
        self.part = part
        self.start, self.end = part.start, part.end
        self.text = part.text
        self.numbers = frozenset({number})
        self.amounts = every_number(part)
        if after is not None:
            self.end = after.end
            self.text = f"{part.text}{' ' * (after.start - part.end)}{after.text}"
            self.numbers |= after.numbers
            self.amounts = (*self.amounts, *after.amounts)


def following(parts: Sequence[tuple[int, Sentence]]) -> Counted | None:
    """Count several sentences together; None where there are none, or some stand between them."""
    found: Counted | None = None
    for number, part in reversed(parts):
        if found is not None and number + 1 not in found.numbers:
            return None
        found = Counted(number, part, found)
    return found


def stands_for(amount: Amount, holding: Holding) -> frozenset[Decimal]:
    """Give what an amount can stand for, whether or not it may be tendered; a range stands for nothing certain."""
    if amount.kind is AmountKind.AMOUNT:
        return frozenset(amount.readings)
    return frozenset(candidates(amount, holding)) if amount.kind is not AmountKind.RANGE else frozenset()
