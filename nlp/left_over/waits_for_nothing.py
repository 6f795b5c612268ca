"""Whether a sentence denies that we shall wait: "please do not wait for my reply", "I need not see more before you act"."""

from __future__ import annotations

from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.text.waiting_denied import denies_waiting


def waits_for_nothing(statement: Statement) -> bool:
    """Tell whether a sentence without an order only says that nothing is to be waited for."""
    if statement.deed not in (Deed.BARE, Deed.KEEP, Deed.NOTHING) or statement.mood is Mood.ASKED:
        return False
    return not (statement.amounts or statement.rest or statement.excluded) and denies_waiting(statement.text)
