"""Is everything around an elective verb of the allowed kind? Gives the first words that are not.

What stands before the verb back to the last pause must consist of allowed phrases, and so must its objects behind it;
other parts of the sentence must begin like something that only accompanies an election. The lists are closed
(`nlp.governors.words` says how they are written), so that an unknown way of speaking asks the holder instead of electing for him.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from nlp.governors.before import strange_before
from nlp.governors.behind import strange_behind
from nlp.governors.narrowing import NARROWS
from nlp.governors.patterns_before import BEFORE
from nlp.governors.patterns_behind import AFTER
from nlp.governors.phrases import colourless, compiled
from nlp.governors.tokens import PAUSE, Token, parts_of, tokens_of
from nlp.governors.where import Strange, Where, gravest
from nlp.governors.words import LIST, WORDS
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.pipes.acts.patterns import ACTS
from nlp.pipes.acts.patterns import WORDS as ACT_WORDS
from nlp.sentence import Sentence
from nlp.words.persons import KIN

_SOMEBODY_ELSES = Sifted(
    rf"\b(?:{KIN})'s?\s+(?!and\b)(?:\w+\s+){{0,3}}(?:notes?|bonds?|holdings?|position|account|securities|stuff)\b|\b(?:{KIN})'s?\s+\$?\d|\b(?:and|plus|with)\s+(?:my|our|his|her)\s+(?:{KIN})'s\s*(?:too|also|as\s+well)?\W*$",
    re.IGNORECASE,
)
"""Notes or an account of somebody who is not the sender."""
_A_WARDS = Late(
    r"^(?!.*\b(?:other|both|second|eldest|oldest|youngest|younger|older|elder)\s+(?:daughter|son|grandson|granddaughter|niece|nephew)|.*\b(?:daughters|sons|brother|sister|wife|husband|mother|father|neighbou?r|friend)\b|.*\b(?:and|plus|or)\s+(?:my|our|his|hers?|mine|ours)\b)"
    r".*\b(?:my|our|his|her)\s+(?:little\s+|minor\s+|young\s+|only\s+)?(?:daughter|son|grandson|granddaughter|niece|nephew)['’]s\s+(?!(?:broker|bank|husband|wife|friend)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""Notes of the one child for whom somebody holds in his care: "half of my daughter's notes"."""
_AND_HIS = Late(
    rf"\b(?:my|our)\s+(?:\w+\s+)?(?:{KIN})\b[^;]{{0,120}}?\b(?:his|her|their)\s+(?:own\s+|lexington\s+|old\s+)*(?:notes?|bonds?|holdings?|position|account|securities|stuff)\b",
    re.IGNORECASE,
)
"""The same, where a pronoun stands for him: "where my brother has landed: exchange all his notes"."""
_IN_ANOTHER = Late(
    r"\bin(?:to)?\s+(?:that\s+one|(?:that|the)\s+(?:other|old|earlier|first|previous|last)\s+(?:one|offer|exchange|tender))\b(?!\s+(?:of\s+yours|you))",
    re.IGNORECASE,
)
"""Into an offer that is told from this one."""
_AT_THAT_TIME = Late(
    r"\b(?:then|at\s+that\s+(?:time|point)|by\s+then|when\s+(?:it|that|they)\s+(?:does|do|comes?|happens?))\b\W*(?:(?:please|thanks|thank\s+you|pls)\W*)*$",
    re.IGNORECASE,
)
_A_TIME = Late(
    r"\b(?:tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|thanksgiving|labor\s+day|spring|summer|autumn|fall|winter|weekend|(?:next|this|in\s+an?|in\s+(?:two|three|a\s+few))\s+(?:week|month|year)s?|january|february|march|april|may|june|july|august|september|october|november|december|when|once|after|soon)\b",
    re.IGNORECASE,
)
"""A time to come, named before the order, and the word by which the order points to it: "We meet on Monday so exchange everything then"."""


def strange(
    sentence: Sentence,
    begins: int,
    ends: int,
    start: int,
    end: int,
    names: frozenset[str],
    accounts: Sequence[tuple[int, int]],
    *,
    wards: bool = False,
) -> Strange | None:
    """Give the first words around a verb that are not of the allowed kind, or None.

    `begins`, `ends`: the verb; `start`, `end`: its clause. `names`: words of the sender's own names, in lower
    case; `accounts`: spans of the passage that name an account; `wards`: every account of the sender is in his care for another.
    """
    clause = sentence.text[start - sentence.start : end - sentence.start]
    if (
        owner := (None if wards and _A_WARDS.search(clause) else _SOMEBODY_ELSES.search(clause))
        or (None if wards else _AND_HIS.search(sentence.text))
        or _IN_ANOTHER.search(clause)
        or NARROWS.search(sentence.text, max(0, ends - sentence.start))
    ):
        return Strange(owner.group(), Where.VETO)
    if _AT_THAT_TIME.search(clause, max(0, ends - start)) and _A_TIME.search(sentence.text[: ends - sentence.start]):
        return Strange("then", Where.VETO)
    return gravest(
        strange_before(parts_of(tokens_of(sentence, start, begins, names, accounts))),
        _inside(tokens_of(sentence, begins, ends, names, accounts, verb=True)),
        strange_behind(parts_of(tokens_of(sentence, ends, end, names, accounts))),
    )


def strange_in_list(sentence: Sentence, names: frozenset[str], accounts: Sequence[tuple[int, int]]) -> str:
    """Give the first unknown word of a line of a list, which has no verb of ours: "Grant: 70 bonds, all of it"."""
    tokens = [
        token for token in tokens_of(sentence, sentence.start, sentence.end, names, accounts) if token.text not in PAUSE
    ]
    return next((token.text for token in tokens if token.text not in _listed() and token.text != "<name>"), "")


@cache
def _listed() -> frozenset[str]:
    """All words of a list's lines: objects, and verbs of ours."""
    found = set(compiled(AFTER)) | {word for line in WORDS.values() for word in line.split()}
    found.update(word for line in (*AFTER, *LIST) for part in line.split() for word in part.rstrip("?").split("|"))
    return frozenset(found)


@cache
def _known() -> frozenset[str]:
    """All words of the acts' own phrases, and of the objects they may have."""
    found = set(compiled(AFTER)) | {word for line in ACT_WORDS.values() for word in line.split()}
    found.update(word for line in WORDS.values() for word in line.split())
    for lines in (BEFORE, AFTER, *ACTS.values()):
        found.update(word for line in lines for part in line.split() for word in part.rstrip("?").split("|"))
    return frozenset(found - {"never", "nor", "neither", "refuse", "declining"})


def _inside(tokens: Sequence[Token]) -> Strange | None:
    """Judge what stands inside a verb's phrase: "put my neighbor's notes in"."""
    return next(
        (
            Strange(token.text, Where.PLAIN if colourless([token]) else Where.BEHIND, token.start)
            for token in tokens
            if token.text.removeprefix("un-") not in _known() and token.text not in PAUSE
        ),
        None,
    )
