"""Whether the amount that was settled and the sentences it was read from agree on how much goes in: all, or a part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.instruction import Election, Instruction, Problem
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_NEARLY = Late(
    r"\b(?:most|almost|nearly|virtually|practically|the\s+(?:majority|bulk|better\s+part|larger\s+part|greater\s+part))\s+(?:of|all|every|everything|the)\b|\b(?:majority|bulk)\s+of\b",
    re.IGNORECASE,
)
"""What is nearly all, and so not all."""


def agreed(line: Instruction | None, mine: Sequence[Statement]) -> Instruction | None:
    """Leave the amount open where all is read of sentences that, as the model is sure, tender a part; and the reverse."""
    if (
        line is None
        or line.problems
        or line.quantity is None
        or line.election not in (Election.TENDER_ALL, Election.TENDER_PART)
    ):
        return line
    tenders = [statement for statement in mine if statement.deed is Deed.TENDER and statement.mood is Mood.DIRECT]
    extents = {statement.extent for statement in tenders if statement.extent}
    read = "all" if line.election is Election.TENDER_ALL else "part"
    said_all = any(amount.kind is AmountKind.ALL for one in mine for amount in one.amounts)
    if read == "all" and not said_all and any(one.keeps for one in tenders):
        extents = {"part"}
    # "300M into the exchange" sounds like a part, and is all where 300M is the holding, unless something is kept.
    stated = read == "all" and any(amount.kind is AmountKind.AMOUNT for one in tenders for amount in one.amounts)
    if read == "all" and any(_NEARLY.search(one.text) for one in tenders):
        extents = {"part"}
        stated = False
    if not extents or read in extents or (stated and not any(one.keeps for one in mine)):
        return line
    return replace(
        line,
        election=Election.TENDER_PART,
        quantity=None,
        quantity_stated=True,
        problems=(Problem.AMBIGUOUS_QUANTITY,),
    )
