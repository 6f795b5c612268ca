"""What is wrong with the words that follow an elective verb, to the end of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.governors.aside import restrictive, strange_aside
from nlp.governors.patterns_aside import TAILS
from nlp.governors.patterns_behind import AFTER
from nlp.governors.phrases import begins_with, covered
from nlp.governors.tail import says_what_somebody_is
from nlp.governors.tokens import Token
from nlp.governors.where import Strange, Where, gravest
from nlp.patterns.wordlists import listed

_TAIL_JOINS = frozenset(["because", "since", "as", "so", "which"])
_SPEAKERS = frozenset(["i", "we", "everybody", "everyone"])
_TOGETHER = frozenset(["all", "both"])
"""Behind "we": "and we all sleep"."""
_VERBS = listed(
    "can could will 'll shall am 'm are 're have 've do hope trust apologize apologise thank appreciate wonder remain feel promise know suppose go leave move sleep pray is sleeps rest rests breathe breathes smile smiles live lives"
)
_OWN = frozenset(["i", "<name>", "god", "lord"])
_OF_THE_TERMS = listed(
    "get gets getting receive receiving expect want wants need needs keep keeping hold holding rest remainder other others half part cash money paid pay pays payment fee rate price interest coupon terms notes bonds shares "
    "stock warrants back out withdraw cancel tender exchange swap sell sign decide confirm call tell say says said if unless until when whenever once before after then only provided except but not also too both "
    "later next tomorrow wait instead rather maybe perhaps would might may should must see hear check ask them those these mine ours nothing everything all none any"
)
"""Words of what may be demanded, kept or put off behind an order."""


def _goes_on(first: Sequence[Token], reach: int) -> Token | None:
    """Give the word with which a clause of the sender's own goes on behind "and", where it says nothing of the election: "and I can cross one thing off"."""
    for at in range(min(reach + 1, len(first) - 2)):
        rest = first[at + 1 :]
        if rest[1].text in _TOGETHER and rest[0].text == "we" and len(rest) > 2:
            rest = [rest[0], *rest[2:]]
        if first[at].text == "and" and rest[0].text in _SPEAKERS and rest[1].text in _VERBS:
            free = not any(token.text in _OF_THE_TERMS for token in rest[1:]) and not restrictive(rest)
            called = any(token.cased and token.text not in _OWN for token in rest[2:])
            free = free and not called and not says_what_somebody_is(" ".join(token.text for token in rest))
            return rest[0] if free and covered(first[:at], AFTER) == at else None
    return None


def strange_behind(parts: list[list[Token]]) -> Strange | None:
    """Judge what follows the verb."""
    first, *tails = parts
    reach = covered(first, AFTER)
    if reach < len(first):
        place = next((at for at, token in enumerate(first[: reach + 1]) if at and token.text in _TAIL_JOINS), None)
        rest = first[place:] if place is not None else []
        if place is None and (goes_on := _goes_on(first, reach)) is not None:
            return gravest(
                Strange(goes_on.text, Where.ASIDE, goes_on.start),
                *(strange_aside(tail, TAILS, AFTER) for tail in tails if tail),
            )
        if not rest or not begins_with(rest, TAILS) or restrictive(rest):
            filled = covered(first, AFTER, fillers=True) == len(first)
            where = Where.PLAIN if filled else Where.BEHIND
            return Strange(first[reach].text, where, first[reach].start)
    return gravest(*(strange_aside(tail, TAILS, AFTER) for tail in tails if tail))
