"""A part whose tender is denied, where the rest goes in: "$750,000 of the $2,750,000 is pledged and must not be exchanged. Exchange the rest.".

Such a sentence keeps its amount. Only whole sentences of one shape are read so: an amount, of how much, why it is bound, and that it is not to go in; a
time, a condition or another thing in it makes it none, and so does any other step in the mail.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_NOTES = r"(?:\s+(?:of\s+)?(?:(?:my|our|the|its|these|those)\s+)?(?:old\s+|lexington\s+)?(?:notes|bonds|position|holding|principal|face|par|dollars))*"
_OF = rf"(?:\s+(?:out\s+)?of\s+(?:my|our|the|its|their|those|these|a\s+total\s+of|all)(?:\s+\$?<base>)?{_NOTES})?"
_BOUND = r"(?:\s+(?:is|are)\s+(?:\w+ly\s+|already\s+|still\s+)?(?:pledged|bound|lent(?:\s+out)?|on\s+loan|collateral|earmarked|reserved|spoken\s+for|tied\s+up|blocked|promised|encumbered|hypothecated|mortgaged|set\s+aside)(?:\s+(?:to|with|at|for|as)\s+(?:my|our|the|a|an)\s+[\w'’-]{2,20}(?:\s+[\w'’-]{2,20})?)?\s*,?\s*(?:and|so|and\s+so|and\s+therefore|therefore)(?:\s+(?:it|they|these|those|that))?)?"
_NOT_IN = r"\s+(?:(?:(?:is|are)\s+not\s+to|(?:must|may|can|shall|should|will)\s+not|cannot|can['’]t|mustn['’]t|shouldn['’]t|(?:isn['’]t|aren['’]t)\s+to)\s+(?:be\s+(?:exchanged|tendered|touched|included|swapped|converted|submitted|put\s+in|sent\s+in|offered)|go\s+in(?:to\s+(?:the|your|this)\s+(?:exchange|offer))?|take\s+part|participate))"
_DENIED = Late(
    rf"\W*(?:(?:please|note\s+that|but|now)\s+){{0,2}}(?:the\s+|my\s+|our\s+)?\$?<part>{_NOTES}{_OF}{_BOUND}{_NOT_IN}[\s.!]*",
    re.IGNORECASE,
)
"""A whole sentence that keeps its amount out, its amounts as signs."""


def with_denied_part(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with a part that is denied as one that is kept, where all else that the mail does is to tender the rest."""
    denied = [one for one in said if one.deed is Deed.TENDER and one.mood is Mood.NEGATED and one.amounts]
    acts = [one for one in said if one.deed is not Deed.BARE and one not in denied]
    if len(denied) != 1 or not acts or not all(_tenders_the_rest(one) for one in acts):
        return list(said)
    part = denied[0]
    counted = len(part.amounts) == 1 and part.amounts[0].kind is AmountKind.AMOUNT and len(part.bases) <= 1
    if not counted or part.excluded or part.opens or part.corrects or _DENIED.fullmatch(_in_signs(part)) is None:
        return list(said)
    kept = replace(part, deed=Deed.KEEP, mood=Mood.DIRECT, strange="", rest=False)
    return [kept if one is part else one for one in said]


def _tenders_the_rest(one: Statement) -> bool:
    """Tell whether a statement orders the rest, and nothing else."""
    return one.deed is Deed.TENDER and one.mood is Mood.DIRECT and one.rest and not (one.amounts or one.strange)


def _in_signs(one: Statement) -> str:
    """Give the words of a statement with signs for its amount and for what that is of."""
    text = one.text
    for amount, sign in ((one.amounts[0], "<part>"), *((base, "<base>") for base in one.bases)):
        text = text.replace(amount.text, sign, 1)
    return text
