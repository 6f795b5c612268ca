"""A sentence that only calls what stands before it the answer to the offer: "That's my final answer for the exchange."."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Statement

_CALLED = Late(
    r"\W*(?:(?:and|so)\W+)?(?:that|this|it)(?:['’]s|\s+is)\s+(?:my|our)\s+(?:(?:final|last|firm|full|whole|definite|definitive|one\s+and\s+only|only)\s+)?(?:answer|decision|reply|response|word|choice|election|instruction)\s+(?:for|on|to|in|about|regarding|as\s+to)\s+(?:the|this|your)\s+(?:lexington\s+)?(?:exchange\s+offer|exchange|offer|tender|swap|matter|letter|notice)(?:\W+(?:thanks|thank\s+you|please))?[\s.!]*\Z"
)
_LONGEST = 120
"""Characters of such a sentence."""


def calls_it_the_answer(text: str, said: Sequence[Statement]) -> bool:
    """Tell whether a sentence only says that what the mail said before it is the answer. `said`: what stands before it."""
    return len(text) <= _LONGEST and any(one.sentence >= 0 for one in said) and _CALLED.match(lowered(text)) is not None
