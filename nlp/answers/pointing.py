"""Whether what an answer to a read-back elects is only "it": what was read back, and not all that the holder has.

"Put it in." under our read-back of 40 bonds says yes to the 40, or to something that we cannot tell; it never tenders the whole holding.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.lines_asked import asked_if_electing
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Deed, Statement

_OF_NOTES = Late(
    r"\b(?:notes?|bonds?|all|everything|every|whole|entire|full|mine|ours|holdings?|position|rest|remainder|half|lexington|securities|lot|each|both|accounts?)\b"
)
"""What names the notes themselves, in small letters."""


def only_pointed_at(
    lines: Sequence[Instruction], statements: Sequence[Statement], *, answers: bool, refuses: bool
) -> tuple[Instruction, ...]:
    """Give the lines, those in doubt that tender all in the words "it" or "that" in an answer to a read-back.

    `answers`: the mail answers a read-back, by its thread or its subject; `refuses`: it says no to one that is not on file: then "cancel
    it" is part of the no.
    """
    acts = [one for one in statements if one.deed in (Deed.TENDER, Deed.WITHDRAW)]
    if not answers or not acts or any(one.amounts or _OF_NOTES.search(lowered(one.text)) for one in acts):
        return tuple(lines)
    return tuple(
        asked_if_electing(line) if line.election is Election.TENDER_ALL else line
        for line in lines
        if not (refuses and line.election is Election.WITHDRAW_ALL)
    )
