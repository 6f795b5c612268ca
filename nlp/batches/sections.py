"""Lists that are parted by headings: "TENDER" above some rows and "NOT TENDERING" above others.

What stands over rows as a heading elects for all of them that do not elect for themselves; where a heading keeps them out,
nothing below it is taken for a tender.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.batches.columns import elected_in
from nlp.instruction import Election, Instruction, Problem
from nlp.lines_asked import asked
from nlp.patterns.late import Late

_MOST_WORDS = 6
_OF_THE_OFFER = Late(
    r"\b(?:lexington|lexp?|precision|accounts?|clients?|holders?|positions?|the|these|following|list|of)\b",
    re.IGNORECASE,
)
_OPEN = Late(
    r"\b(?:await\w*|withdraw\w*|withdrawn|cancel\w*|cxl\w*|exclud\w*|pending|open|undecided|no\s+(?:answer|reply|response|word)|not\s+reached|waiting|unreached|tb[acd]|hold(?:ing)?\s+for)\b",
    re.IGNORECASE,
)
_OUT = Late(
    r"\W*(?:(?:who|that|which|are|is|all|do|does|will|would|wish(?:es)?\s+to|want\s+to)\s+)*(?:not\s+(?:be\s+)?(?:tender\w*|exchang\w*|participat\w*|in)|no(?:\s+(?:tender\w*|exchange|action|thanks))?|non-?\s?tender\w*|"
    r"declin\w*|refus\w*|reject\w*|keep\w*|retain\w*|hold(?:ing)?|stay(?:ing)?(?:\s+(?:out|put))?|out)\W*",
    re.IGNORECASE,
)
_NOT_IN = Late(
    r"\b(?:not|no|non|never|declin\w*|refus\w*|reject\w*|keep\w*|retain\w*|hold\w*|staying|out|have|has|had|was|were|might|may|if|can|could)\b|\?",
    re.IGNORECASE,
)
"""What leaves open what a heading says, where it is not a plain no."""


def heading_of(row: Sequence[str]) -> str | None:
    """Give what a heading says of the rows below it: `tender`, `out`, `open`; None where the row is no heading."""
    cells = [cell.strip() for cell in row if cell.strip()]
    if len(cells) != 1 or any(sign.isdigit() for sign in cells[0]) or len(cells[0].split()) > _MOST_WORDS:
        return None
    text = _OF_THE_OFFER.sub(" ", cells[0])
    if _OPEN.search(text):
        return "open"
    if _OUT.fullmatch(text):
        return "out"
    if _NOT_IN.search(text):
        return "open"
    return "tender" if elected_in(text) in ("tender", "all", "part") else None


def under(line: Instruction, heading: str | None, *, elects: bool) -> Instruction:
    """Give a row's line as it is under its heading. `elects`: the row has an election of its own."""
    if heading in (None, "tender") or line.problems:
        return line
    if elects and heading == "out" and line.election is Election.DO_NOT_TENDER:
        return line
    if elects or heading == "open":
        return asked(line)
    if line.election is Election.TENDER_ALL:
        return Instruction(line.account, Election.DO_NOT_TENDER)
    return Instruction(line.account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
