"""Does a yes name an amount that was not read back? Then it is no plain yes, and nothing is recorded on it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from bot.conversation.turn import Turn
from bot.model import Case
from nlp.amounts import Amount, AmountKind
from nlp.instruction import PLAIN


def names_another_amount(turn: Turn) -> bool:
    """Whether this mail says yes and names an amount that the read-backs to which it says yes do not show.

    "Yes. It should read $48,000" to a read-back of $20,000 must never record the $20,000, however
    the sentence round the figure was understood.
    """
    reading = turn.received.reading
    meant = [case for case in turn.cases.values() if reading.agreed is None or case.account in reading.agreed]
    pairs = [(case, account) for case in meant if (account := turn.desk.accounts.get(case.account))]
    positions = {account.position for _, account in pairs}
    shown = {figure for case, account in pairs for figure in _shown(case, account.position)}
    # What the same mail instructs for other accounts is read back by itself.
    shown |= {line.quantity for line in reading.instructions if line.quantity is not None}
    return any(not _is_shown(amount, shown, positions) for amount in turn.received.amounts)


def _shown(case: Case, position: Decimal) -> set[Decimal]:
    """The figures in the read-back of that case: what is asked for, and what then stays."""
    wanted = case.draft.quantity if case.draft is not None else None
    if wanted is None:
        return set()
    stands = case.standing.quantity if case.standing is not None else None
    said = case.draft.particulars if case.draft is not None else PLAIN
    beside = {one for one in (said.price, said.conditional_quantity) if one is not None}
    return {*beside, wanted, position - wanted, *((stands - wanted,) if stands is not None else ())}


def _is_shown(amount: Amount, shown: set[Decimal], positions: set[Decimal]) -> bool:
    if amount.kind is AmountKind.AMOUNT:
        return bool(shown.intersection(amount.readings or (amount.value,)))
    if amount.kind is AmountKind.SHARE and isinstance(amount.value, Fraction):
        return any(Fraction(position) * amount.value in shown for position in positions)
    if amount.kind is AmountKind.ALL_BUT:
        return any(position - kept in shown for position in positions for kept in amount.readings)
    # "All is well" and "all fine" are no amounts; a range is never what was read back.
    return amount.kind is AmountKind.ALL
