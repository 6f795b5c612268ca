"""Whether what hangs on a condition is another thing than the step: "if I owe you a form, holler", "I'll bring plums if the rain stops"."""

from __future__ import annotations

from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.text.other_main_clauses import governs_another_thing


def hangs_elsewhere(statement: Statement) -> bool:
    """Tell whether a sentence without an order has a condition that governs a main clause of another thing."""
    if statement.deed not in (Deed.BARE, Deed.TENDER) or statement.mood not in (
        Mood.CONDITIONAL,
        Mood.DIRECT,
        Mood.UNCERTAIN,
    ):
        return False
    if statement.deed is Deed.TENDER and statement.mood is not Mood.CONDITIONAL:
        return False
    return not (statement.amounts or statement.excluded or statement.rest) and governs_another_thing(statement.text)
