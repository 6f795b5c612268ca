"""A mail as the learned judge of whole mails sees it: which short sequences of masked words stand in it.

Each sequence has a place among `PLACES`; two that share one by chance are the same to the judge. Where a sequence stands, and how
often, is not looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from nlp.purport.masks import masked
from nlp.sentence import sentences

PLACES = 1 << 16
"""How many places there are: as many weights has the judge."""
LONGEST = 3
"""Words in the longest sequence."""
_BEGIN, _END = "<begin>", "<end>"
"""What stands before the first and behind the last word of a sentence, so that it can be told what begins or ends one."""


def words_of(subject: str, body: str) -> tuple[tuple[str, ...], ...]:
    """Give the sentences of subject and body, in order, each as its masked words (`nlp.purport.masks`)."""
    return tuple(masked(one) for text in (subject, body) for one in sentences(text))


def places_of(said: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Give the places of every sequence of one to three words within a sentence, each once, in rising order."""
    found = set()
    for words in said:
        bounded = (_BEGIN, *words, _END)
        for length in range(1, LONGEST + 1):
            for start in range(len(bounded) - length + 1):
                found.add(crc32(" ".join(bounded[start : start + length]).encode()) % PLACES)
    return tuple(sorted(found))
