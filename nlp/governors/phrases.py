"""How far closed lists of phrases cover a row of words, and whether one of them stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.governors.colourless import WORDS as COLOURLESS
from nlp.governors.tokens import Token
from nlp.governors.words import WORDS

Phrase = tuple[frozenset[str], ...]


_STANDING_FOR = ("<account>", "<name>", "<polite>", "<amount>")


@cache
def compiled(lines: tuple[str, ...]) -> dict[str, tuple[Phrase, ...]]:
    """Index phrases by their first word, optional words written out."""
    found: dict[str, dict[Phrase, None]] = {}
    for line in lines:
        variants: list[list[frozenset[str]]] = [[]]
        for part in line.split():
            if part == "..":
                continue
            optional = len(part) > 1 and part.endswith("?")
            options: set[str] = set()
            for option in part.rstrip("?").split("|") if optional else part.split("|"):
                options.update(WORDS[option[1:]].split() if option.startswith("@") else [option])
            taken = [[*variant, frozenset(options)] for variant in variants]
            variants = [*variants, *taken] if optional else taken
        for variant in filter(None, variants):
            for first in variant[0]:
                found.setdefault(first, {})[tuple(variant)] = None
    return {first: tuple(phrases) for first, phrases in found.items()}


def covered(tokens: Sequence[Token], lines: tuple[str, ...], *, fillers: bool = False) -> int:
    """Give how many tokens, from the first, allowed phrases can cover; with `fillers`, colourless words between them too."""
    index = compiled(lines)
    reached = {0}
    for place, token in enumerate(tokens):
        if place not in reached:
            continue
        if fillers and colourless([token]):
            reached.add(place + 1)
        for phrase in index.get(token.text, ()):
            if len(phrase) <= len(tokens) - place and all(
                tokens[place + step].text in options for step, options in enumerate(phrase)
            ):
                reached.add(place + len(phrase))
    return max(reached)


def begins_with(tokens: Sequence[Token], lines: tuple[str, ...]) -> bool:
    """Tell whether one of the phrases stands at the head."""
    return any(
        len(phrase) <= len(tokens) and all(tokens[step].text in options for step, options in enumerate(phrase))
        for phrase in compiled(lines).get(tokens[0].text, ())
    )


def phrase_in(tokens: Sequence[Token], lines: tuple[str, ...]) -> str:
    """Give the words where one of the phrases stands anywhere, or nothing."""
    for place in range(len(tokens)):
        if begins_with(tokens[place:], lines):
            return " ".join(token.text for token in tokens[place : place + 3])
    return ""


def colourless(tokens: Sequence[Token]) -> bool:
    """Tell whether words can neither bound an election nor turn it round, in whatever order they stand."""
    return all(token.text in COLOURLESS or token.text in _STANDING_FOR for token in tokens)
