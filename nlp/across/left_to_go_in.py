"""What a sentence says is left to go in: "Swap everything except thirty thousand. That leaves a hundred thousand going in.".

Words of leaving keep something back where nothing else is said; here they say by a figure how much the order before them gives. It is taken for
that order's amount, so that a figure which is not what the order comes to leaves both to be asked about. Whether "my arithmetic" is right, of which such a
sentence likes to make a condition, is then known.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Deed, Statement

_GOES_IN = Late(
    r"\W*(?:(?:so|and|which|hence|thus|then)\W+){0,2}(?:(?:that|this|which|it)\s+)?(?:leav(?:es|ing)|makes|making|means|puts)\s+(?:(?:me|us|you)\s+(?:with\s+)?)?(?:just\s+|exactly\s+|only\s+|an?\s+even\s+)?\$?<amount>\s*"
    r"(?:(?:of\s+)?(?:them|bonds?|notes?|dollars|face|worth)\s+)*(?:going|to\s+go|that\s+goe?s?|which\s+goe?s?|goes|go|to\s+be\s+(?:put|sent))\s+(?:in|into|toward|towards)\b(?:\s+(?:it|(?:the|your|this)\s+(?:exchange|swap|offer|trade|pot)))?"
    r"(?:\W+(?:by\s+my\s+(?:count|reckoning|math|arithmetic)|(?:if|unless|assuming|provided)\s+(?:my|our)\s+(?:arithmetic|maths?|sums?|subtraction|addition|calculator|pencil|figuring|counting|old\s+head|head)\b[^.;!?]{0,60}))?\W*"
)
"""A whole sentence or clause, in small letters, with its amount by name."""


def with_left_to_go_in(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with what is said to be left to go in as tendered, behind an order that gives an amount."""
    found: list[Statement] = []
    for one in said:
        ordered = any(
            other.deed is Deed.TENDER and other.mood is Mood.DIRECT and bool(other.amounts) and not other.strange
            for other in found
        )
        found.append(_tendered(one) if ordered and _goes_in(one) else one)
    return found


def _goes_in(one: Statement) -> bool:
    """Tell whether a statement only says how much is left to go in."""
    if one.deed not in (Deed.KEEP, Deed.BARE, Deed.TENDER) or len(one.amounts) != 1 or one.excluded or one.rest:
        return False
    amount = one.amounts[0]
    if amount.kind is not AmountKind.AMOUNT:
        return False
    words = lowered(one.text).replace(lowered(amount.text), "<amount>", 1)
    return _GOES_IN.fullmatch(words) is not None


def _tendered(one: Statement) -> Statement:
    """Give the statement as a tender of its amount."""
    return changed(one, deed=Deed.TENDER, mood=Mood.DIRECT, strange="", opens=False, unread=False, made=False)
