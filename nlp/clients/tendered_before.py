"""What a broker tells of a tender of the past before he takes it back: "They tendered 160,000 and now they'd rather not. Withdraw it all please.".

Such an amount is no order. It is taken for told only where it is all that the client holds and a withdrawal of his stands behind it: how much of a part
that was tendered comes back nobody can tell, and the line is asked about (`nlp.clients.taken_or_given`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.amounts.amount import AmountKind
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_TENDERED = Late(
    r"(?<!\bto be )(?<!\bget )(?<!\bhave it )(?<!\bhave them )\b(?:tendered|exchanged|submitted|entered|sent\s+in|put\s+(?:in|up)|went\s+in|gave\s+in|committed)\b(?!\s+by\b)|\b(?:gave|sent)\s+(?=\$?\d)|\b(?:has|have|had)\s+(?:put\s+|gone\s+|come\s+)?(?:\$?\d[\d,.]*\w?\s+)?in\b",
    re.IGNORECASE,
)
_ORDERS = Late(
    r"\b(?:please|pls|kindly|wants?|wish(?:es)?|would\s+like\s+to|elects?|instructs?|asks?|decided\s+to\s+(?:tender|exchange)|to\s+be)\b[^.;]{0,40}\b(?:tender|exchang|submit|enter|put)",
    re.IGNORECASE,
)
_OPEN = Late(
    r"\b(?:if|unless|until|till|when|once|wait\w*|perhaps|maybe|may|might|could|whether|think\w*|consider\w*|decid\w*|call\w*|talk\w*|ask\w*|half|part|some|most)\b",
    re.IGNORECASE,
)
"""Leaves open what shall become of it."""
_DEEDS = (Deed.BARE, Deed.TENDER)


def told_before_taken_back(said: Sequence[Statement], context: Context) -> list[Statement]:
    """Give the statements, those that only tell of a tender that is taken back behind them as told."""
    held = {one.account: one.position for one in context.own}
    taken = {
        account: one.sentence
        for one in said
        if one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT
        for account in one.accounts or ()
    }
    return [
        replace(one, deed=Deed.BARE, told=True, opens=False, strange="") if _only_told(one, taken, held) else one
        for one in said
    ]


def _only_told(one: Statement, taken: dict[str, int], held: Mapping[str, Decimal]) -> bool:
    """Tell whether a statement only tells of a whole holding tendered before, and taken back in a sentence behind it."""
    return (
        one.deed in _DEEDS
        and one.mood is Mood.DIRECT
        and bool(one.accounts)
        and all(one.sentence < taken.get(account, -1) for account in one.accounts or ())
        and _TENDERED.search(one.text) is not None
        and _ORDERS.search(one.text) is None
        and _OPEN.search(one.text) is None
        and all(
            amount.kind is AmountKind.ALL or any(held.get(account) in amount.readings for account in one.accounts or ())
            for amount in one.amounts
        )
    )
