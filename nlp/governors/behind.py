"""What is wrong with the words that follow an elective verb, to the end of its clause."""

from __future__ import annotations

from nlp.governors.aside import restrictive, strange_aside
from nlp.governors.patterns_aside import TAILS
from nlp.governors.patterns_behind import AFTER
from nlp.governors.phrases import begins_with, covered
from nlp.governors.tokens import Token
from nlp.governors.where import Strange, Where, gravest

_TAIL_JOINS = frozenset(["because", "since", "as", "so", "which"])


def strange_behind(parts: list[list[Token]]) -> Strange | None:
    """Judge what follows the verb."""
    first, *tails = parts
    reach = covered(first, AFTER)
    if reach < len(first):
        place = next((at for at, token in enumerate(first[: reach + 1]) if at and token.text in _TAIL_JOINS), None)
        rest = first[place:] if place is not None else []
        if not rest or not begins_with(rest, TAILS) or restrictive(rest):
            filled = covered(first, AFTER, fillers=True) == len(first)
            where = Where.PLAIN if filled else Where.BEHIND
            return Strange(first[reach].text, where, first[reach].start)
    return gravest(*(strange_aside(tail, TAILS, AFTER) for tail in tails if tail))
