"""An amount as a number of shares or units: a bare figure is itself; dollars and bonds are no number of shares."""

from __future__ import annotations

from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind

_DEBT = frozenset({"note", "bond", "debenture"})


def counted(amount: Amount) -> Amount:
    """Give the amount as a number of shares: a bare figure is itself; dollars and bonds are no number of shares."""
    if amount.kind not in (AmountKind.AMOUNT, AmountKind.ALL_BUT):
        return amount
    if amount.currency is not None or amount.unit in _DEBT or not amount.readings:
        return replace(amount, kind=AmountKind.RANGE, value=None, readings=(), low=None, high=None)
    if not amount.bare:
        return amount
    least = min(amount.readings)
    return replace(amount, value=least, readings=(least,))
