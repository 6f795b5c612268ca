"""A list that says only what each client keeps, beside words that the rest goes in: "the difference between that and the position is to be exchanged"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp import amounts
from nlp.amounts.amount import AmountKind
from nlp.batches.columns import Columns
from nlp.instruction import Election, Instruction, Problem
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.quantities.door import Holding

_REST_GOES = Late(
    r"\b(?:difference|rest|balance|remainder)\b(?:\s+between\s+(?:that|this|it|the\s+two)(?:\s+(?:figure|amount|column))?\s+and\s+(?:the|their|each)\s+(?:\w+\s+)?(?:position|holding|balance)s?)?\s+(?:(?:is|are|shall|should|will|must|to|be|all)\s+){1,4}(?:exchanged|tendered|submitted|swapped)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n\s*\n|;")
_WORDS = re.compile(r"[^\W\d_]+")
_BESIDE = listed(
    "please pls kindly note that the last first right hand column columns shows show gives is are what each every client clients customer customers all these those they keep keeps keeping kept holds back out of it and so in as for please thank thanks you three two four five accounts account lexington exchange offer from this list below above figure figures"
)
"""Words that may stand beside it in its sentence."""
_NOTHING = re.compile(r"\W*(?:nothing|none|nil|zero|0(?:[.,]0+)?|-+|–|—|no)\W*", re.IGNORECASE)
_EVERYTHING = re.compile(r"\W*(?:all|everything|all\s+of\s+it|the\s+lot|full|whole)\W*", re.IGNORECASE)


def rest_goes(words: str) -> bool:
    """Tell whether the words beside a list say that what is not kept is tendered."""
    return any(
        found is not None
        and all(word in _BESIDE for word in _WORDS.findall(f"{one[: found.start()]} {one[found.end() :]}".lower()))
        for one in _SENTENCES.split(words)
        if not one.rstrip().endswith("?") and (found := _REST_GOES.search(one))
    )


def of_what_is_kept(row: Sequence[str], columns: Columns, account: str | None, held: Holding) -> Instruction | None:
    """Read a row that says only what is kept: what is left of the position goes in. None where the list has a column that elects, or says how much goes."""
    if columns.kept < 0 or columns.amount >= 0 or columns.election >= 0 or columns.kept >= len(row):
        return None
    cell, position = row[columns.kept].strip(), held.position
    if account is None or position is None or not cell:
        return None
    if _EVERYTHING.fullmatch(cell):
        return Instruction(account, Election.DO_NOT_TENDER)
    if _NOTHING.fullmatch(cell):
        return Instruction(account, Election.TENDER_ALL, position)
    told = row[columns.held].strip() if 0 <= columns.held < len(row) else ""
    if any(position not in one.readings for one in amounts.find(f"tender {told}") if one.kind is AmountKind.AMOUNT):
        # What is left of another position than the register's, nobody can tell.
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    found = [one for one in amounts.find(f"keep {cell}") if one.kind is AmountKind.AMOUNT]
    fitting = {one for amount in found for one in amount.readings if 0 < one <= position}
    if len(found) != 1 or len(fitting) != 1:
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    left = position - fitting.pop()
    if not left:
        return Instruction(account, Election.DO_NOT_TENDER)
    return Instruction(account, Election.TENDER_PART, left, quantity_stated=True)
