"""What each clause of a sentence says about tendering; a sentence without an act gives its amounts alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.moods import Mood, sentence_mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements.acts import acts_of
from nlp.statements.amount_first import rest_begins
from nlp.statements.amount_roles import roles
from nlp.statements.clause import statements_of_clause
from nlp.statements.corrections import corrections
from nlp.statements.cut import cut_at_acts
from nlp.statements.elsewhere import elsewhere
from nlp.statements.values import Deed, Statement

_OTHERS_FOLLOW = Late(
    r"\W*(?:i|we)?\s*(?:will|'ll|shall|to|going\s+to)\s+(?:send|forward|e-?mail|fax|get\s+you|let\s+you\s+have|pass\s+on|submit|provide|advise\s+on|report|revert\s+on)(?:\s+you)?"
    r"(?:\s+(?:on|the|any|my|our))*\s+(?:rest|others?|remaining(?:\s+(?:ones|clients|accounts))?|remainder|balance\s+of\s+(?:them|the\s+list|my\s+clients|our\s+clients)|more)\b"
    r"(?:\s+of\s+(?:them|the\s+list|my\s+clients|our\s+clients|the\s+clients))?(?:\s+(?:as|when|once|later|tomorrow|shortly|soon|separately|next|by|on|to\s+you)\b[^\d$;:]*)?\W*$",
    re.IGNORECASE,
)
"""How a broker announces what other clients will say."""


def statements(number: int, sentence: Sentence, *, broker: bool) -> tuple[Statement, ...]:
    """Give the clauses of one sentence. `number`: its place in the mail; `broker`: clients' wishes count as told."""
    acts = acts_of(sentence)
    mood = sentence_mood(sentence)
    if broker and _OTHERS_FOLLOW.match(sentence.text):
        # "Will send the rest as they trickle in.": of other clients, and in another mail.
        return tuple(replace(one, mood=Mood.DIRECT, harmless=True) for one in _bare(number, sentence, mood))
    if not acts:
        return tuple(_bare(number, sentence, mood))
    at = None if broker or len(acts) != 1 else rest_begins(sentence)
    if at is not None:
        named = _bare(number, sentence, mood, end=at)
        return (*named, *statements_of_clause(number, sentence, acts[0], at, sentence.end, mood, broker=broker))
    return tuple(
        piece
        for act, (start, end) in zip(acts, cut_at_acts(sentence, acts), strict=True)
        for piece in statements_of_clause(number, sentence, act, start, end, mood, broker=broker)
    )


def _bare(number: int, sentence: Sentence, mood: Mood, end: int | None = None) -> Iterator[Statement]:
    """A sentence without an act, or its part up to `end`: its amounts, for the next reader to judge."""
    end = sentence.end if end is None else end
    own, bases, excluded = roles(sentence, sentence.start, end)
    text = sentence.text[: end - sentence.start]
    if elsewhere(text):
        own = bases = ()
    corrects = bool(corrections(sentence))
    rest = sentence.has("REST") and end == sentence.end
    yield Statement(Deed.BARE, mood, sentence.start, end, text, number, own, bases, excluded, rest, corrects)
