"""Which sentences only say of a tender of all, once more, that nothing stays: "The trust tenders its entire holding. Do not leave any portion behind."."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced
from nlp.words.nothing_kept import denies_keeping


def without_all_again(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with those silenced that only deny that anything stays, beside nothing but clean tenders of all."""
    again = [one for one in said if denies_keeping(one.text)]
    acts = [one for one in said if one.deed is not Deed.BARE and one not in again]
    tender = [one for one in acts if one.deed is Deed.TENDER]
    of_all = tender and all(_of_all(one) for one in acts) and any(one.sentence >= 0 for one in tender)
    return [silenced(one) if of_all and one in again else one for one in said]


def _of_all(one: Statement) -> bool:
    """Tell whether a statement tenders everything outright; thanks and phones do nothing, and are none of keeping."""
    return (
        one.deed is Deed.TENDER
        and one.mood is Mood.DIRECT
        and not one.strange
        and not (one.rest or one.excluded or one.opens or one.bases)
        and all(amount.kind is AmountKind.ALL for amount in one.amounts)
    )
