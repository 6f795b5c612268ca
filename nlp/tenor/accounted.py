"""Is every amount of a mail what goes in, what stays, or what is held? Else an order may be read with an amount that is not the one meant.

Amounts of what a mail tells besides ("nine in favour, two against") need no account: those of a longer sentence that tenders
nothing and sets nothing right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Account
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_LONGER = 6
"""Words of a sentence that tells something; a shorter one may be an amount put right."""
_PUT_RIGHT = Late(
    r"\b(?:make\s+(?:it|that)|should|instead|rather|mean|meant|means|correct\w*|chang\w*|sorry|scratch|strike|more|another|also|additional\w*|plus|remaining"
    r"|up\s+to|at\s+least|at\s+most|between|total\w*|altogether|in\s+all|ignore|forget|has\s+to\s+be|ought\s+to)\b",
    re.IGNORECASE,
)
"""Words of an amount that is put right, limited or added."""


def told_besides(parts: Iterable[Sentence]) -> tuple[Amount, ...]:
    """Give the amounts, in order, that a mail only tells of something else."""
    return tuple(amount for part in parts if _besides(part) for amount in part.amounts if _any_figure(part, amount))


def _besides(part: Sentence) -> bool:
    """Tell whether a sentence tells something else than how much goes in."""
    return len(part.words) >= _LONGER and not part.has("TENDER", "WITHDRAW") and not _PUT_RIGHT.search(part.text)


def _any_figure(part: Sentence, amount: Amount) -> bool:
    """Tell whether an amount may be one of anything: "all", and where nothing is kept a bare figure or a share."""
    kept = part.has("KEEP", "DECLINE", "REST")
    return amount.kind is AmountKind.ALL or (not kept and (amount.bare or amount.kind is AmountKind.SHARE))


def all_accounted_for(amounts: Iterable[Amount], lines: Sequence[Instruction], accounts: Sequence[Account]) -> bool:
    """Tell whether every amount of the mail is what goes in, what stays, or what is held, of one of the lines.

    Parts of several accounts must differ: of the same amount it cannot be told whether it is meant for each, or for both together.
    """
    parts = [line.quantity for line in lines if line.election is Election.TENDER_PART]
    if len(lines) > 1 and len(set(parts)) < len(parts):
        return False
    known = set()
    for line in lines:
        held = next((account.position for account in accounts if account.account == line.account), None)
        if held is None:
            return False
        given = held if line.election is Election.TENDER_ALL else line.quantity
        if given is None:
            return False
        known |= {(given, held), (held - given, held), (held, held)}
    whole = any(line.election is Election.TENDER_ALL for line in lines)
    most = max((held for _, held in known), default=Decimal(0))
    return all(
        whole if amount.kind is AmountKind.ALL else _accounted(amount, known) or _of_nothing_held(amount, most)
        for amount in amounts
    )


def _accounted(amount: Amount, known: Iterable[tuple[Decimal, Decimal]]) -> bool:
    """Tell whether one amount is one of these, each with the holding that it is of."""
    if amount.kind is AmountKind.SHARE and amount.value is not None:
        return any(Fraction(amount.value) * Fraction(held) == Fraction(meant) for meant, held in known)
    values = amount.readings or ((amount.value,) if amount.kind is not AmountKind.RANGE else ())
    return any(value == meant for value in values for meant, _ in known)


def _of_nothing_held(amount: Amount, most: Decimal) -> bool:
    """Tell whether an amount is a number of something else: of no currency or unit, and above every holding or of no notes."""
    values = amount.readings or (amount.value,)
    other_thing = not amount.currency and not amount.unit and amount.kind is AmountKind.AMOUNT
    return other_thing and all(value is not None and (value > most or value % 1000 != 0) for value in values)
