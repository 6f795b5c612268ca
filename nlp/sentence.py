"""A sentence as values: its words, the phrases marked in it, its amounts. `sentences` makes them from text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from nlp import amounts
from nlp.amounts.amount import Amount, AmountKind
from nlp.patterns.late import Late
from nlp.pipeline import pipeline
from nlp.pipes.sentences.sentences import spans
from nlp.quantities.stray import stray
from nlp.text.counted_off import counted_off
from nlp.text.proverbs import sayings
from nlp.text.splits import splits
from nlp.text.told_clauses import told_clauses
from nlp.text.uneven import uneven

ELECTING = ("TENDER", "KEEP", "WITHDRAW", "DECLINE")
"""Labels of sentences in which a figure counts."""

_SAME_LENGTH = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\t": " ",
        "‐": "-",
        "‑": "-",
        "\r": " ",
    }
)


_NUMBER_WORD = Late(
    r"\b(?:accounts?|acct|a/c|depot|deposit|custody|safekeeping|portfolio|position|client|customer|reference|ref|file|holding)\.?[ ]+(?P<number>no)(?:\.[ ]*|[ ]+)(?:[#:][ ]*)?(?:[a-z]{1,4}-?)?\d",
    re.IGNORECASE,
)
"""The short form of "number" between what is numbered and its number: "my depot no. LX-1013" denies nothing."""
_A_ZERO = Late(
    r"\b(?:that|those|the|this|a|an|another|big|fat|of)\s+(?P<number>zero)\b(?=\s+(?:on|in|every|each|month|where|next|under)\b|\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
"""A zero that is looked at and denies nothing: "sick of looking at that zero on my statement"."""
_NO_LATER = re.compile(r"\b(?P<number>no\s+later)\s+than\b", re.IGNORECASE)
"""Says by when, and denies nothing."""
_NOT_ONE = re.compile(
    r"\bnot\s+(?:even\s+)?(?:one|a\s+single\s+one)(?=\s+of\s+(?:my|our|the|these|those|them|mine)\b(?![^.;!?]{0,30}\b(?:more|less|over)\b))",
    re.IGNORECASE,
)
"""None of them: "Please see to it that not one of my notes is tendered."."""
_OUT_OF = re.compile(r"\d\s+(?:of|out\s+of)\s+\$?\d", re.IGNORECASE)


class Mark(NamedTuple):
    """A phrase that means something: its label and where it stands in the passage."""

    label: str
    start: int
    end: int
    text: str


class Word(NamedTuple):
    """One token, in lower case, and where it stands in the passage."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage, with everything that was marked in it; offsets are the passage's."""

    start: int
    end: int
    text: str
    words: tuple[Word, ...]
    marks: tuple[Mark, ...]
    amounts: tuple[Amount, ...]

    def has(self, *labels: str) -> bool:
        """Whether a phrase of one of these labels stands in it."""
        return any(mark.label in labels for mark in self.marks)

    def all(self, *labels: str) -> Iterator[Mark]:
        """Give the phrases of these labels, in order."""
        return (mark for mark in self.marks if mark.label in labels)


def plain(text: str) -> str:
    """Give the text with typographic quotes and blanks made plain, at equal length."""
    return text.translate(_SAME_LENGTH)


def until(sentence: Sentence, length: int) -> Sentence:
    """Give the sentence cut behind its first `length` characters; offsets stay the passage's."""
    end = sentence.start + length
    return replace(
        sentence,
        end=end,
        text=sentence.text[:length],
        words=tuple(word for word in sentence.words if word.end <= end),
        marks=tuple(mark for mark in sentence.marks if mark.end <= end),
        amounts=tuple(amount for amount in sentence.amounts if amount.end <= end),
    )


def since(sentence: Sentence, length: int) -> Sentence:
    """Give the sentence without its first `length` characters; offsets stay the passage's."""
    start = sentence.start + length
    return replace(
        sentence,
        start=start,
        text=sentence.text[length:],
        words=tuple(word for word in sentence.words if word.start >= start),
        marks=tuple(mark for mark in sentence.marks if mark.start >= start),
        amounts=tuple(amount for amount in sentence.amounts if amount.start >= start),
    )


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a passage into sentences and mark each. Subject and body are asked for several times of one mail, so the last few are kept."""
    text = _NOT_ONE.sub(lambda found: "none".ljust(len(found.group())), plain(text))
    divided = ((split.start, split.end) for split in splits(text))
    proverbs = (*sayings(text), *counted_off(text), *told_clauses(text), *uneven(text), *divided)
    found = [one for one in _without_ones(amounts.find(text)) if not _in(one.start, proverbs)]
    begins = [amount.start for amount in found]
    reader = pipeline()
    numbered = [match.span("number") for one in (_NUMBER_WORD, _A_ZERO, _NO_LATER) for match in one.finditer(text)]
    result = []
    for start, end in spans(text):
        piece = text[start:end]
        words = tuple([Word(word, start + begin, start + stop) for word, begin, stop in reader.words(piece)])
        marks = [
            Mark(label, begin := words[first].start, stop := words[last - 1].end, text[begin:stop])
            for label, first, last in reader.marks([word.text for word in words])
            if not _in(words[first].start, proverbs)
            and not _in(words[last - 1].start, proverbs)
            and not (label in ("NEGATION", "NO", "HEDGE") and _in(words[first].start, numbered))
        ]
        here = found[bisect_left(begins, start) : bisect_left(begins, end)]
        read = tuple(amount for amount in here if amount.end <= end)
        idioms = [mark for mark in marks if mark.label == "IDIOM"]
        electing = (
            mark
            for mark in marks
            if mark.label in ELECTING and not any(idiom.start <= mark.start < idiom.end for idiom in idioms)
        )
        if read or any(electing) or _OUT_OF.search(piece) or "every" in piece.lower():
            unread = (one for one in stray(text, start, end, read) if not _in(one.start, proverbs))
            read = tuple(sorted((*read, *unread), key=lambda amount: amount.start))
        result.append(
            Sentence(
                start,
                end,
                piece,
                words,
                tuple(sorted(marks, key=lambda mark: (mark.start, mark.end))),
                read,
            )
        )
    return tuple(result)


def _in(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a place lies in one of the spans."""
    return any(start <= place < end for start, end in spans)


def _without_ones(found: Sequence[Amount]) -> list[Amount]:
    """Leave out the "one" of "every one of them", which is no amount of its own."""
    wholes = [amount for amount in found if amount.kind is AmountKind.ALL]
    return [
        amount
        for amount in found
        if amount.kind is not AmountKind.AMOUNT
        or not re.match(r"one\b", amount.text, re.IGNORECASE)
        or not any(whole.start < amount.start <= whole.end for whole in wholes)
    ]


def within(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """Give the marks that begin between two offsets."""
    return tuple(mark for mark in marks if start <= mark.start < end)


def blanked(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    """Put blanks over some stretches, line ends kept, so that offsets stay."""
    for start, end in pieces:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text
