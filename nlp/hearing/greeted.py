"""A greeting in front of what is said in the same sentence: "Hi, keep me out of this one."."""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.sentence import Sentence, since

_GREETING = Late(
    r"\W*(?:(?:hi|hello|hey|hiya|howdy|greetings|morning|good\s+(?:morning|afternoon|evening|day))(?:\s+(?:there|all|again|folks|team|guys|gang|everyone|everybody|friends|desk|sirs?|gentlemen|ladies|and\s+(?:thanks|thank\s+you)))*|dear\s+(?:sirs?|madam|sir\s+or\s+madam|sirs?\s+and\s+mesdames|all|team|friends|desk|folks|gentlemen|custodian|exchange\s+(?:offer\s+)?desk)|gentlemen|sirs?|fellas|folks|guys|team|friends)\s*(?:,|!|–|—|\s-(?=\s))\s*(?=\w)",
)
"""Greets, and goes on."""


def without_greeting(sentence: Sentence) -> Sentence:
    """Give a sentence without the greeting at its head; others as they are."""
    found = _GREETING.match(sentence.text.lower())
    return sentence if found is None else since(sentence, found.end())
