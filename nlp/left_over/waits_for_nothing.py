"""Whether a sentence denies that we shall wait ("please do not wait for my reply") or ring first, or only says that the sender waits for our receipt.

"I shall wait for your confirmation by post." ends a letter: what is confirmed is what we did, so that it bids us go on.
"""

from __future__ import annotations

import re

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.text.spares_a_call import spares_a_call
from nlp.text.waiting_denied import denies_waiting

_AWAITS_RECEIPT = Late(
    r"\W*(?:and\s+|so\s+)?(?:i|we)(?:['’]ll|\s+will|\s+shall)?\s+(?:now\s+|then\s+|just\s+)?(?:be\s+)?(?:wait(?:ing)?\s+for|await(?:ing)?|look(?:ing)?\s+(?:out\s+)?for|expect(?:ing)?)\s+(?:your|the|a)\s+(?:written\s+|kind\s+|usual\s+|prompt\s+)?(?:confirmation|receipt|acknowledge?ment|statement)(?:\s+of\s+(?:receipt|this|it))?"
    r"(?:\s+(?:by|in|through)\s+(?:the\s+)?(?:post|mail|return|return\s+mail|e-?mail|fax|letter|writing))?(?:\s*,?\s*(?:please|thank\s+you|thanks))?\W*",
    re.IGNORECASE,
)
"""Says that the sender waits for our receipt, and nothing else."""


def waits_for_nothing(statement: Statement) -> bool:
    """Tell whether a sentence without an order only says that nothing is to be waited for, but our receipt."""
    if statement.deed not in (Deed.BARE, Deed.KEEP, Deed.NOTHING) or statement.mood is Mood.ASKED:
        return False
    return not (statement.amounts or statement.rest or statement.excluded) and (
        denies_waiting(statement.text)
        or spares_a_call(statement.text)
        or _AWAITS_RECEIPT.fullmatch(statement.text) is not None
    )
