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
    r"\b(?:make\s+(?:it|that)|should(?!\s+(?:always|never|not)\b)|instead|rather|mean|meant|means|correct\w*|chang\w*|sorry|scratch|strike|more|another|also|additional\w*|plus|remaining"
    r"|up\s+to|at\s+least|at\s+most|between|total\w*|altogether|in\s+all|ignore|forget|has\s+to\s+be|ought\s+to)\b",
    re.IGNORECASE,
)
"""Words of an amount that is put right, limited or added."""
_DENIED = Late(
    r"\b(?:(?:(?:do|would|did|am|will)(?:n['’]t|\s+not)|prefer\s+not|rather\s+not)\s+(?:going\s+|want\s+|wish\s+|like\s+|care\s+|intend\s+|mean\s+)?(?:to\s+)?(?!(?:delay|mind|hesitate|forget|fail|wait|keep|leave|omit|neglect|stop|miss)\b)(?:\w+\s+){0,2}|\bnot\s+(?:with\s+|quite\s+|for\s+)?)$",
    re.IGNORECASE,
)
"""Before "everything", it is not meant to go in."""
_NOT_ALL = Late(r"\b(?:not|never|less\s+than|short\s+of|nowhere\s+near|n['’]t|no)\b[^.;!?]{0,40}$", re.IGNORECASE)
"""Somewhere before "everything", something is denied."""
_HOLDS = Late(r"\b(?:hold|holds|holding|have|has|own|owns|owned|held)\b", re.IGNORECASE)
_STAYS = Late(
    r"\b(?:keep\w*|kept|leav\w*|left|stay\w*|remain\w*|retain\w*|rest|balance|hold\w*\s+(?:on|back|onto)|back|out|alone|untouched|behind)\b",
    re.IGNORECASE,
)
"""What tells that something is held, and that it stays."""
_NO_AMOUNT = 100
"""A bare number so many times the holding is one of something else: of a taxpayer, an account, a telephone."""
_BOTH = 2
"""Amounts of a sentence that tells what goes in and what stays."""
Meant = set[tuple[Decimal, Decimal]]
"""Amounts that have an account, each with the holding that it is of."""


def unaccounted(
    parts: Iterable[Sentence], lines: Sequence[Instruction], accounts: Sequence[Account], *, strictly: bool = False
) -> tuple[tuple[Sentence, Amount], ...] | None:
    """Give the amounts, each with its sentence, that are not what goes in, what stays, or what is held, of one of the lines; None where the lines do not tell how much.

    In a sentence that tenders it must be what goes in; in one that keeps, what stays; either may tell as well what is held. Parts of several
    accounts must differ: of the same amount it cannot be told whether it is meant for each, or for both together. Of one that is declined for
    all stays. `strictly`: what is told besides counts as well, but for bare figures where what goes in is told outright ("$300,000"); and what
    stays only where something is said to.
    """
    quantities = [line.quantity for line in lines if line.election is Election.TENDER_PART]
    if len(lines) > 1 and len(set(quantities)) < len(quantities):
        return None
    given: Meant = set()
    stays: Meant = set()
    for line in lines:
        held = next((account.position for account in accounts if account.account == line.account), None)
        declined = line.election is Election.DO_NOT_TENDER
        goes_in = held if line.election is Election.TENDER_ALL else Decimal(0) if declined else line.quantity
        if held is None or goes_in is None:
            return None
        given |= set() if declined else {(goes_in, held), (held, held)}
        stays |= {(held - goes_in, held)} if goes_in < held else set()
    elections = {line.election for line in lines}
    parts = tuple(parts)
    outright = any(
        _is_one(amount, given) and not amount.bare for part in parts if part.has("TENDER") for amount in part.amounts
    )
    return tuple(
        (part, amount)
        for part in parts
        for amount in part.amounts
        if not _of_something_else(part, amount, outright=outright, strictly=strictly)
        and not _too_large(amount, given)
        and not (Election.TENDER_PART in elections and all_denied(part, amount))
        and not _accounted(
            amount,
            _that_may_be_meant(part, given, stays, strictly=strictly),
            whole=(Election.DO_NOT_TENDER if _only_keeps(part) else Election.TENDER_ALL) in elections,
        )
    )


def may_be_told(part: Sentence, amount: Amount) -> bool:
    """Tell whether an amount without an account is likely one of something else: "all", a share or a bare figure of a longer sentence that orders and corrects nothing.

    Where a sentence tenders, only an "all" that is denied: "I shall do something less than the whole".
    """
    if len(part.words) < _LONGER or _PUT_RIGHT.search(part.text):
        return False
    if part.has("TENDER", "WITHDRAW"):
        return amount.kind is AmountKind.ALL and _NOT_ALL.search(part.text[: amount.start - part.start]) is not None
    return amount.bare or amount.kind in (AmountKind.ALL, AmountKind.SHARE)


def unaccounted_refused(
    parts: Iterable[Sentence], lines: Sequence[Instruction], accounts: Sequence[Account]
) -> tuple[Amount, ...] | None:
    """Give the amounts of a mail that declines, or takes back, that are not what is taken back, what goes on, or what is held, of one of the lines.

    None where a line does not tell how much.
    """
    known: Meant = set()
    for line in lines:
        held = next((account.position for account in accounts if account.account == line.account), None)
        if held is None or (line.quantity is None and line.election is Election.WITHDRAW_PART):
            return None
        taken = held if line.quantity is None else line.quantity
        known |= {(taken, held), (held, held)} | ({(held - taken, held)} if taken < held else set())
    whole = all(line.election is not Election.WITHDRAW_PART for line in lines)
    return tuple(
        amount
        for part in parts
        for amount in part.amounts
        if not (_besides(part) and _any_figure(part, amount))
        and not _too_large(amount, known)
        and not _accounted(amount, known, whole=whole)
    )


def _that_may_be_meant(part: Sentence, given: Meant, stays: Meant, *, strictly: bool) -> Meant:
    """Give the amounts that a sentence may mean: by what it does with them."""
    if _only_keeps(part):
        if _HOLDS.search(part.text) and not _STAYS.search(part.text):
            return stays | {(held, held) for _, held in given}
        return stays | {(held, held) for _, held in given} if stays and len(part.amounts) > 1 else stays
    # What is held beside what stays would tell of no order, or of another one.
    goes_in = {(meant, held) for meant, held in given if meant < held}
    told_twice = len(part.amounts) == _BOTH and any(_is_one(amount, goes_in) for amount in part.amounts)
    if told_twice and not strictly and not _PUT_RIGHT.search(part.text):
        # "150,000 tendered and 100,000 left alone": whichever words keep, what goes in is told beside what stays.
        return given | stays
    return given if not _keeps(part) and (strictly or part.has("TENDER")) else given | stays


def _only_keeps(part: Sentence) -> bool:
    """Tell whether a sentence keeps, and tenders nothing."""
    return _keeps(part) and not part.has("TENDER")


def _keeps(part: Sentence) -> bool:
    """Tell whether a sentence speaks of what is kept."""
    return part.has("KEEP", "DECLINE", "REST")


def _besides(part: Sentence) -> bool:
    """Tell whether a sentence tells something else than how much goes in."""
    return len(part.words) >= _LONGER and not part.has("TENDER", "WITHDRAW") and not _PUT_RIGHT.search(part.text)


def _of_something_else(part: Sentence, amount: Amount, *, outright: bool, strictly: bool) -> bool:
    """Tell whether an amount is one of what a mail tells besides. `outright`: what goes in is told with its currency or its unit."""
    if not _besides(part):
        return False
    if strictly:
        return outright and amount.bare and amount.kind is AmountKind.AMOUNT and not _keeps(part)
    return _any_figure(part, amount)


def all_denied(part: Sentence, amount: Amount) -> bool:
    """Tell whether it is said outright that not all goes in: "I do not want to change everything over"."""
    return amount.kind is AmountKind.ALL and _DENIED.search(part.text[: amount.start - part.start]) is not None


def _any_figure(part: Sentence, amount: Amount) -> bool:
    """Tell whether an amount may be one of anything: "all", a share or a bare figure where nothing is kept."""
    return not _keeps(part) and (amount.bare or amount.kind in (AmountKind.ALL, AmountKind.SHARE))


def _accounted(amount: Amount, known: Meant, *, whole: bool) -> bool:
    """Tell whether one amount is one of these. `whole`: a line gives all of its holding."""
    if amount.kind is AmountKind.ALL:
        return whole
    if amount.kind is AmountKind.SHARE and amount.value is not None:
        return any(Fraction(amount.value) * Fraction(held) == Fraction(meant) for meant, held in known)
    if amount.kind is AmountKind.ALL_BUT:
        return any(held - value == meant for value in _values(amount) for meant, held in known)
    return _is_one(amount, known)


def _is_one(amount: Amount, known: Meant) -> bool:
    """Tell whether an amount, in one of its readings, is one of these."""
    return amount.kind is AmountKind.AMOUNT and any(value == meant for value in _values(amount) for meant, _ in known)


def _values(amount: Amount) -> tuple[Decimal, ...]:
    """Give what an amount may be worth."""
    return amount.readings or ((amount.value,) if isinstance(amount.value, Decimal) else ())


def _too_large(amount: Amount, given: Meant) -> bool:
    """Tell whether an amount can be none of notes: a bare number, far above every holding."""
    most = max((held for _, held in given), default=Decimal(0))
    values = _values(amount)
    bare = not amount.currency and not amount.unit and amount.kind is AmountKind.AMOUNT
    return bare and bool(values) and most > 0 and all(value > most * _NO_AMOUNT for value in values)
