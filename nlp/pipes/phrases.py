"""A small language for word patterns, so that `patterns.py` files hold words and nothing else.

A phrase is a line of tokens as spaCy's English tokenizer cuts them ("do n't", "i 'd"), in lower case:

* `leave|keep` one of these words,
* `@me` one of the words of the named list,
* `me?` may be absent (also `@me?`),
* `..4` up to four words of any kind, but no comma and nothing that ends a clause,
* `...4` the same, commas included,
* `#` a token that begins with a figure (also among alternatives: `ten|#`).

`compiled("count|leave @me out", words)` gives the token pattern of spaCy's Matcher.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher

ENDS = (".", "!", "?", ";", ":", "(", ")", "--", "—")
"""Tokens over which no gap reaches."""

Words = Mapping[str, str]
Phrases = Mapping[str, tuple[str, ...]]


def compiled(phrase: str, words: Words) -> list[dict[str, Any]]:
    """Turn one phrase into a token pattern of spaCy's Matcher.

    `words`: the named lists, each a line of words. Raises KeyError for a list that is not there.
    """
    pattern: list[dict[str, Any]] = []
    for part in phrase.split():
        if part.startswith(".."):
            stops = list(ENDS) if part.startswith("...") else [*ENDS, ","]
            pattern.append({"LOWER": {"NOT_IN": stops}, "OP": f"{{0,{part.lstrip('.')}}}"})
            continue
        optional = len(part) > 1 and part.endswith("?")
        body = part[:-1] if optional else part
        token: dict[str, Any]
        options = [
            word
            for option in body.split("|")
            for word in (words[option[1:]].split() if option.startswith("@") else [option])
        ]
        if "#" in options:
            token = {
                "LOWER": {
                    "REGEX": rf"^(?:{'|'.join(map(re.escape, options)).replace(re.escape('#'), '[$€£]?[0-9].*')})$"
                }
            }
        else:
            token = {"LOWER": options[0]} if len(options) == 1 else {"LOWER": {"IN": options}}
        if optional:
            token["OP"] = "?"
        pattern.append(token)
    return pattern


def exact(pattern: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Write a token pattern with gaps as one pattern for each length of each gap.

    The Matcher takes `{0,24}` for 24 tokens that may each be absent, and follows every choice of them: one
    sentence took two seconds. With exact lengths it looks at each token once.
    """
    written: list[list[dict[str, Any]]] = [[]]
    for token in pattern:
        gap = re.fullmatch(r"\{0,(\d+)\}", token.get("OP", ""))
        if gap is None:
            written = [[*before, token] for before in written]
            continue
        bare = {key: value for key, value in token.items() if key != "OP"}
        written = [[*before, *[bare] * length] for before in written for length in range(int(gap[1]) + 1)]
    return written


def matcher(nlp: Language, phrases: Phrases, words: Words) -> Matcher:
    """Build one Matcher for all labels of a patterns file; of overlapping finds of a label the longest counts."""
    from spacy.matcher import Matcher  # noqa: PLC0415 - importing spaCy takes seconds; only reading needs it

    found = Matcher(nlp.vocab)
    for label, lines in phrases.items():
        found.add(label, [one for line in lines for one in exact(compiled(line, words))], greedy="LONGEST")
    return found


def labels(*tables: Phrases) -> Iterable[str]:
    """All labels of some patterns files, in order."""
    return (label for table in tables for label in table)
