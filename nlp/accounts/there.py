"""Which "there" only points back at the account that is named just before it.

"This is about LX-1009. I'd like to exchange 20,000 of the notes there." says once more what the account's name has said. Where another place was named in between ("my notes at the bank"), or none before, it stays.
"""

from __future__ import annotations

from itertools import islice

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import plain

_HELD = r"(?:notes|bonds|ones|everything|all(?:\s+of\s+(?:it|them))?|(?:the\s+)?(?:whole\s+)?lot|whole(?:\s+(?:thing|holding|position|amount|balance))?|amount|principal|face(?:\s+(?:amount|value))?|holdings?|position|balance|securities|\$?\d[\d,]*k?|thousand|dollars|half)"
_THERE = Late(
    rf"\b{_HELD}(?:\s+(?:(?:that|which)\s+(?:are|is|sits?)|(?:that\s+)?(?:i|we)\s+(?:have|hold|own|keep|'ve\s+got)|held|lying|sitting))?(?P<there>\s+(?:in\s+)?there)(?=\s*(?:[.,;:!)–—\n]|$)|\s+(?:please|and|in|into|for|to|go|goes|shall|should|now|today|,)\b)"
)
"""Behind what is held: "20,000 of the notes there"."""
_PLACE = Late(
    r"\b(?:at|with|by)\s+(?!all\b|once\b|least\b|you\b|your\b|this\b|that\b|the\s+(?:moment|same|offer|exchange)\b)|\b(?:bank|broker|brokerage|firm|house|box|drawer|safe|vault|elsewhere|office|desk|home|town)\b"
)
"""Another place to which "there" may point."""
_MANY = 10
"""So many of them are looked at: no letter says it more often."""


def pointed_there(text: str, context: Context) -> tuple[tuple[int, int], ...]:
    """Give where "there" only points back at an account of the sender that is named by itself in the same sentence or the one before it."""
    low = lowered(plain(text))
    found = list(islice(_THERE.finditer(low), _MANY))
    if not found or context.role == "broker":
        return ()
    named = mentions(text, context)
    sentences = spans(text)
    result = []
    for match in found:
        start, end = match.span("there")
        place = next((number for number, (begin, stop) in enumerate(sentences) if begin <= start < stop), 0)
        since = sentences[max(0, place - 1)][0] if sentences else 0
        before = [one for one in named if since <= one.start and one.end <= match.start()]
        last = before[-1] if before else None
        if (
            last is not None
            and last.accounts != OTHER
            and len(last.accounts) == 1
            and last.accounts[0] in context.sender_accounts
            and {one.accounts for one in before} == {last.accounts}
            and _PLACE.search(low, since, start) is None
        ):
            result.append((start, end))
    return tuple(result)
