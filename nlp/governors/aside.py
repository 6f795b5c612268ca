"""What is wrong with a part of the sentence that a pause sets apart, and that should only accompany an election."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.governors.of_its_own import TIMES, tells_of_life
from nlp.governors.patterns_aside import RESTRICTIVE, SELDOM
from nlp.governors.phrases import begins_with, colourless, covered
from nlp.governors.tokens import Token
from nlp.governors.where import Strange, Where
from nlp.patterns.late import Late

_SHORT_ASIDE = 3
"""Words; so many colourless ones are an address or a filler: "Count me in, cher"."""
_LONGEST_ASIDE = 60
"""Words; a longer aside than this is not judged."""

_SELDOM = frozenset(SELDOM.split())
_TURNS = frozenset(RESTRICTIVE.split())
_SAYS_HOW_MUCH = Late(
    r"(?:and |which |since |because )?(?:that|this|it|which) ?(?:'s|is) (?:about |just |exactly |all |only |as much as |as many as |what |how much |the most |more than )+(?:that )?(?:i|we|he|she) (?:can|could|am|'m|want|care|dare|feel|need|will)\b"
)
"""Begins why it is so much and no more: "that's what I can afford to be wrong about"."""


def strange_aside(part: Sequence[Token], openers: tuple[str, ...], grammar: tuple[str, ...]) -> Strange | None:
    """Judge a part that should only accompany: it is allowed as a whole, or begins as such a part does."""
    if covered(part, grammar) == len(part) or (len(part) <= _SHORT_ASIDE and colourless(part)):
        return None
    if len(part) > _LONGEST_ASIDE:
        return Strange(part[0].text, Where.ASIDE)
    told = tells_of_life([token.text for token in part])
    if part[0].text not in {"because", "since", "having", "despite"} and (word := restrictive(part, told=told)):
        if word in _SELDOM and _SAYS_HOW_MUCH.match(" ".join(token.text for token in part)):
            return None
        where = Where.BEFORE if word in _SELDOM else Where.BEHIND
        return Strange(word, where, next(token.start for token in part if token.text == word))
    called = len(part) < 3 and all(token.cased for token in part)
    return None if called or begins_with(part, openers) else Strange(part[0].text, Where.ASIDE)


def restrictive(part: Sequence[Token], *, told: bool = False) -> str:
    """Give a word of the part that may turn the election round; `told`: it tells of the sender's life, and its times are those of that."""
    found = [token.text for token in part if token.text in _TURNS and not (told and token.text in TIMES)]
    return next((word for word in found if word not in _SELDOM), found[0] if found else "")
