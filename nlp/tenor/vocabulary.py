"""The words that the judge who follows a mail knows, each by its number; one that he does not know is put with others that end like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from zlib import crc32

UNHEARD, BEGIN, END = range(3)
"""A word that was not heard, and what stands before and behind a sentence."""
_FIRST = 3
_ENDINGS = 512
"""So many groups of words that are not known."""
_LETTERS = 4
"""Of an unknown word's end so much is looked at."""
LONGEST = 60
"""Words of a sentence that are followed in one go; a longer one is heard in pieces."""


@dataclass(frozen=True)
class Vocabulary:
    """The known words, in the order of their numbers."""

    words: tuple[str, ...]

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {word: number for number, word in enumerate(self.words, _FIRST)}

    def __len__(self) -> int:
        """Tell how many numbers there are: those of words, of unknown words' endings, and the three besides."""
        return _FIRST + len(self.words) + _ENDINGS

    def numbers(self, said: Sequence[Sequence[str]]) -> tuple[tuple[int, ...], ...]:
        """Give the numbers of each sentence's words, between `BEGIN` and `END`; a long sentence in pieces, an empty one not at all."""
        pieces = (words[start : start + LONGEST] for words in said for start in range(0, len(words), LONGEST))
        return tuple((BEGIN, *map(self._number, words), END) for words in pieces)

    def _number(self, word: str) -> int:
        """Give the number of a word."""
        known = self._numbers.get(word)
        if known is not None:
            return known
        return _FIRST + len(self.words) + crc32(word[-_LETTERS:].encode()) % _ENDINGS
