"""Whether a division that the mail names is that of what it tenders: "Tender 108,000 and keep 72,000. Call it sixty-forty.".

So with the share that an amount is said to be ("Tender 17 thousand. That's a fifth of what I have."). What is counted out goes in, as long as it is about one of the two parts of the holding; where it is neither, or where all would go in, name and
figures disagree, and the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from nlp.amounts import find
from nlp.amounts.amount import AmountKind
from nlp.context import Account
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.text.splits import splits

_FEE = 5
"""Parts of a hundred up to which a share is what is paid, and none of the notes."""
_LEAD = 40
"""Characters before a share in which it is said of an amount."""
_OF_IT_AT_ALL = Late(r"\b(?:that|it|which)(?:['’]s|\s+is|\s+makes)\b", re.IGNORECASE)
_OF_IT = Late(
    r"(?:^|[.!?;:,\n]\s*)(?:that|it|which)(?:['’]s|\s+is|\s+makes)\s+(?:(?:just|exactly|about|roughly|almost|nearly|only|precisely)\s+)?$",
    re.IGNORECASE,
)
_OF_THE_HOLDING = Late(
    r"\s*(?:[.,;:!?)\n]|$)|\s+(?:by\s+the\s+way|as\s+it\s+happens|exactly)\b|\s+of\s+(?:it|them|mine|ours|what\s+(?:i|we)\s+(?:have|hold|own)|the\s+(?:lot|whole|total|position|holding|notes|bonds)|(?:my|our)\s+(?:\w+\s+)?(?:notes|bonds|holding|position))\b",
    re.IGNORECASE,
)
"""What follows a share of the holding; "half a basket" and "half of my savings" are none."""
_NEAR = 3
"""Parts of a hundred by which a division that is only named may be off: sixty-forty of 85,000 is said of 51,000 and of 50,000."""
_ODDS = re.compile(r"\b(?:odds|chances?|bet|betting|wager|likely|likelihood)\b", re.IGNORECASE)
_BESIDE = 24
"""Characters beside a division in which it is called one of chances, and divides nothing."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


def split_not_so(text: str, lines: Sequence[Instruction], accounts: Sequence[Account]) -> str:
    """Give the words of a division that is not that of a line's tender; nothing where every one is, or none is named."""
    held = {account.account: account.position for account in accounts}
    for split in splits(text):
        if _ODDS.search(text, max(0, split.start - _BESIDE), split.end + _BESIDE):
            continue
        for line in lines:
            if line.election in (None, Election.DO_NOT_TENDER):
                continue
            part = _part(line, held)
            if part is None or min(abs(part - split.first), abs(part - split.second)) > _NEAR:
                return text[split.start : split.end]
    return next((share for share, value in _shares_told(text) if any(_off(line, held, value) for line in lines)), "")


def _part(line: Instruction, held: Mapping[str, Decimal]) -> Decimal | None:
    """Give how many parts of a hundred of its position a line tenders; None where that is not known."""
    position = held.get(line.account or "")
    if line.election not in _TENDERS or line.quantity is None or not position:
        return None
    return line.quantity * 100 / position


def _off(line: Instruction, held: Mapping[str, Decimal], share: Decimal) -> bool:
    """Tell whether a tender of a known amount is not the share of its position, of a hundred, that it is said to be."""
    part = _part(line, held)
    return part is not None and abs(part - share) > _NEAR


def _shares_told(text: str) -> Iterator[tuple[str, Decimal]]:
    """Give the shares that an amount is said to be behind it, with their parts of a hundred: "That's forty percent of it."."""
    for amount in find(text) if _OF_IT_AT_ALL.search(text) else ():
        if (
            amount.kind is AmountKind.SHARE
            and isinstance(amount.value, Fraction)
            and amount.value * 100 > _FEE
            and _OF_IT.search(text, max(0, amount.start - _LEAD), amount.start)
            and _OF_THE_HOLDING.match(text, amount.end)
        ):
            yield amount.text, Decimal(amount.value.numerator * 100) / amount.value.denominator
