"""A small language for word patterns, so that `patterns.py` files hold words and nothing else.

A phrase is a line of tokens as spaCy's English tokenizer cuts them ("do n't", "i 'd"), in lower case:

* `leave|keep` one of these words,
* `@me` one of the words of the named list,
* `me?` may be absent (also `@me?`),
* `..4` up to four words of any kind, but no comma and nothing that ends a clause,
* `...4` the same, commas included,
* `#` a token that begins with a figure (also among alternatives: `ten|#`).

`Finder(phrases, words)` finds the phrases of one patterns file in a sentence. Where spaCy's Matcher tries each of some
two thousand patterns at each token, this one looks a token up and tries the few phrases that can begin with it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

ENDS = frozenset([".", "!", "?", ";", ":", "(", ")", "--", "—"])
"""Tokens over which no gap reaches."""

_FIGURE = re.compile(r"[$€£]?[0-9]")
_BEFORE_FIGURES = frozenset("$€£0123456789")

Words = Mapping[str, str]
Phrases = Mapping[str, tuple[str, ...]]

Find = tuple[str, int, int]
"""Label, first token, token after the last."""


@dataclass(frozen=True, slots=True)
class One:
    """One token of a phrase: which words it may be, whether any figure, whether it may be absent."""

    words: frozenset[str]
    figures: bool = False
    optional: bool = False

    def takes(self, word: str) -> bool:
        """Tell whether it may be this word."""
        return word in self.words or (self.figures and _FIGURE.match(word) is not None)


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `longest` words of any kind, none of them one of `stops`."""

    longest: int
    stops: frozenset[str]


Phrase = tuple[One | Gap, ...]
Filed = tuple[str, Phrase, frozenset[str] | None, frozenset[str]]
"""A label, what must follow the word under which it is filed, the words of which the next must be one, if it must, and
words of which one must stand somewhere in the sentence; none where that is not known."""


def compiled(phrase: str, words: Words) -> Phrase:
    """Turn one line into a phrase. `words`: the named lists, each a line of words.

    Raises KeyError for a list that is not there.
    """
    return tuple(_part(part, words) for part in phrase.split())


def _part(part: str, words: Words) -> One | Gap:
    """Turn one token of a line into what it stands for."""
    if part.startswith(".."):
        return Gap(int(part.lstrip(".")), ENDS if part.startswith("...") else ENDS | {","})
    optional = len(part) > 1 and part.endswith("?")
    options = {
        word
        for option in (part[:-1] if optional else part).split("|")
        for word in (words[option[1:]].split() if option.startswith("@") else [option])
    }
    return One(frozenset(options - {"#"}), "#" in options, optional)


def ends(phrase: Phrase, words: Sequence[str], start: int) -> Collection[int]:
    """Give every place where the phrase, or the rest of one, can end that goes on at `start`."""
    places: Collection[int] = (start,)
    length = len(words)
    for part in phrase:
        if isinstance(part, Gap):
            places = {reached for place in places for reached in _across(part, words, place)}
            continue
        behind = [place + 1 for place in places if place < length and part.takes(words[place])]
        places = {*places, *behind} if part.optional else behind
        if not places:
            break
    return places


def _across(gap: Gap, words: Sequence[str], start: int) -> Iterator[int]:
    """Give where a gap that begins at `start` may end."""
    yield start
    for place in range(start, min(start + gap.longest, len(words))):
        if words[place] in gap.stops:
            return
        yield place + 1


class Finder:
    """Finds the phrases of a patterns file; of overlapping finds of a label the longest counts, then the earliest.

    A phrase is filed under each word that it can begin with, with what must follow that word.
    """

    def __init__(self, phrases: Phrases, words: Words) -> None:
        """Compile the phrases and file each under the words that it can begin with."""
        self.by_word: dict[str, list[Filed]] = {}
        self.by_figure: list[Filed] = []
        self.add(phrases, words)

    def add(self, phrases: Phrases, words: Words) -> None:
        """Compile and file the phrases of a further file."""
        for label, lines in phrases.items():
            for line in lines:
                self._file(label, compiled(line, words))

    def _file(self, label: str, phrase: Phrase) -> None:
        """File a phrase. Raises ValueError for one that begins with a gap: it would have to be tried at every word."""
        for number, part in enumerate(phrase, start=1):
            if isinstance(part, Gap):
                raise ValueError(f"{label}: a phrase begins with a gap")  # noqa: TRY004  (the line is wrong, no type)
            rest = phrase[number:]
            filed = (label, rest, _second(rest), _later(rest))
            for word in part.words:
                self.by_word.setdefault(word, []).append(filed)
            if part.figures:
                self.by_figure.append(filed)
            if not part.optional:
                return

    def __call__(self, words: Sequence[str]) -> list[Find]:
        """Find the phrases in a sentence, given as its tokens in lower case."""
        found: dict[str, set[tuple[int, int]]] = {}
        begin, last, there = self.by_word.get, len(words) - 1, frozenset(words)
        for start, word in enumerate(words):
            filed: Iterable[Filed] = begin(word, ())
            if self.by_figure and word[:1] in _BEFORE_FIGURES and _FIGURE.match(word):
                filed = (*filed, *self.by_figure)
            for label, rest, second, later in filed:
                if second is None:
                    if later and later.isdisjoint(there):
                        continue
                elif start == last or words[start + 1] not in second:
                    continue
                for end in ends(rest, words, start + 1):
                    found.setdefault(label, set()).add((start, end))
        return [(label, start, end) for label, spans in found.items() for start, end in _apart(spans, len(words))]


def _second(rest: Phrase) -> frozenset[str] | None:
    """Give the words with which the rest of a phrase must go on; None where it may end, or go on with others."""
    if not rest or isinstance(rest[0], Gap) or rest[0].optional or rest[0].figures:
        return None
    return rest[0].words


def _later(rest: Phrase) -> frozenset[str]:
    """Give the fewest words of which one must stand in what follows; none where any words, or figures, may."""
    needed = [part.words for part in rest if isinstance(part, One) and not (part.optional or part.figures)]
    return min(needed, key=len, default=frozenset())


def _apart(spans: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """Give those spans that no longer one, and no equally long earlier one, overlaps. `length`: tokens in all."""
    taken = bytearray(length)
    for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield start, end
