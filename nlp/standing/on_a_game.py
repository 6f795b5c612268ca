"""An order that hangs on a game, a race, a coin or the sky: "He wins, 30 bonds go in. He loses, I'm not pushing my luck.".

Two bare sentences or clauses, each an outcome and what then happens, are a condition without its "if". One outcome alone is told ("Pedro won, and so
did I"); "win or lose" and "win some, lose some" bind nothing, and neither does a coin that has come down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_WHO = r"(?:he|she|it|they|we|the\s+\w+(?:\s+\w+)?|my\s+\w+|(?-i:[A-Z]\w+)(?:\s+(?-i:[A-Z]\w+))?)"
_THEN = r"\s*(?:,|:|;|–|—|-\s)\s*(?:then\s+)?(?=\w)"
_GOOD = rf"(?:{_WHO}\s+(?:wins?|places?|shows?|scores?|makes?\s+it|comes?\s+(?:in|home|first)|hits?(?:\s+\w+)?)(?:\s+(?:it|first|big|tonight|today|sunday|saturday))?|heads|red|odds?|sunshine|sun|rain(?:\s+on\s+\w+)?|it\s+rains|a\s+(?:win|hit))"
_BAD = rf"(?:{_WHO}\s+(?:loses?|misses|fails?|flops|falls|(?:does|do)(?:n['’]t|\s+not)(?:\s+(?:win|place|show|score))?)(?:\s+(?:it|tonight|today|sunday|saturday))?|tails|black|evens?|no\s+(?:rain|sun|sunshine|win|hit)|it\s+(?:does\s+not|doesn['’]t)|a\s+(?:loss|miss))"
_BEGINS = r"(?:^|[.;:!]\s+|,\s+(?:and\s+|but\s+)?)\W*(?:and\s+|but\s+|so\s+)?"
_BOTH = Sifted(
    rf"{_BEGINS}{_GOOD}{_THEN}[^.!?]{{2,80}}?(?:[.;!,]|\band\b|\bbut\b)\s*(?:and\s+|but\s+)?{_BAD}{_THEN}"
    rf"|{_BEGINS}{_BAD}{_THEN}[^.!?]{{2,80}}?(?:[.;!,]|\band\b|\bbut\b)\s*(?:and\s+|but\s+)?{_GOOD}{_THEN}",
    re.IGNORECASE,
)
_BET = Sifted(
    rf"\b(?:my|our|the|a)\s+(?:bet|wager)\b[^.;!?]{{0,50}}?[:;,.]\s*(?:{_GOOD}|{_BAD}){_THEN}"
    r"|\b(?:rid(?:es?|ing)|hangs?|depends?|turns?|rests?|go(?:es)?\s+by)\s+on\s+(?:the\s+|sunday['’]s\s+|saturday['’]s\s+|tonight['’]s\s+)?(?:game|match|race|toss|coin|fight|series|bout|cards|dice|horse|ball\s+game)\b",
    re.IGNORECASE,
)
_IS_OVER = Late(
    r"\b(?:won|lost|came\s+(?:up|down)|landed|was\s+(?:heads|tails)|used\s+to|yesterday|always|every\s+time|in\s+life)\b",
    re.IGNORECASE,
)
"""An outcome that is there, or how things go in the world."""


def on_a_game(told: Sequence[str]) -> str:
    """Give the words by which the order hangs on an outcome; nothing where it hangs on none. Sentences are looked at in pairs."""
    for one, behind in zip(told, (*told[1:], ""), strict=False):
        words = f"{one} {behind}".strip()
        if (_BOTH.search(words) or _BET.search(words)) and not _IS_OVER.search(words):
            return words
    return ""
